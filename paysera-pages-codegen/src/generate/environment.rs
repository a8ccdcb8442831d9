//! The enum of the environments.

use super::Generator;
use super::doc::doc;
use super::named::Variant;
use super::template::literal;

const METHODS: &str = r#"
    /// The address that the paths of pages are put after, without a slash at its end.
    #[must_use]
    $vis const fn base_url(self) -> &'static str {
        match self {
$bases        }
    }
"#;

const IMPLS: &str = r#"
#[automatically_derived]
impl ::core::str::FromStr for Environment {
    type Err = $rt::UnknownName;

    fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
        $rt::UnknownName::find("environment", Self::NAMES, text)
    }
}
"#;

pub(super) const DEFAULT: &str = r#"
/// The one that is used where none is named.
#[automatically_derived]
impl ::core::default::Default for $name {
    fn default() -> Self {
        Self::$default
    }
}
"#;

impl Generator<'_> {
    pub(super) fn environment(&self, out: &mut String) {
        let environments = &self.spec.environments;
        let variants: Vec<_> = environments
            .iter()
            .map(|environment| Variant {
                name: &environment.name,
                doc: &environment.doc,
            })
            .collect();
        let bases: String = environments
            .iter()
            .map(|environment| {
                let base_url = literal(&environment.base_url);
                format!(
                    "            Self::{} => {base_url},\n",
                    environment.name.camel
                )
            })
            .collect();
        let mut methods = String::new();
        self.fill(&mut methods, METHODS, &[("bases", &bases)]);
        let docs = doc("The sites that serve the pages.");
        let text_doc = "Its name in the declaration.";
        self.named_enum("Environment", &docs, text_doc, &variants, &methods, out);
        self.fill(out, IMPLS, &[]);
        if let Some(default) = self.spec.default_environment() {
            self.fill(
                out,
                DEFAULT,
                &[("name", "Environment"), ("default", &default.name.camel)],
            );
        }
    }
}
