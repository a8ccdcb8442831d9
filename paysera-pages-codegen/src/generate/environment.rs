//! The enum of the environments.

use super::Generator;
use super::doc::doc;
use super::named::{Variant, receiver};
use super::template::{Template, literal};

static METHODS: Template = Template::new(
    r#"
    /// The address that the paths of pages are put after, without a slash at its end.
    #[must_use]
    $vis const fn base_url(self) -> &'static str {
        match $receiver {
$bases        }
    }
"#,
);

impl Generator<'_> {
    pub(super) fn environment(&self, out: &mut String) {
        let environments = &self.spec.environments;
        let mut variants = Vec::new();
        let mut bases = String::new();
        for environment in environments {
            variants.push(Variant {
                name: &environment.name,
                doc: &environment.doc,
                deprecated: None,
            });
            let base_url = literal(&environment.base_url);
            bases.push_str(&format!(
                "            Self::{} => {base_url},\n",
                environment.name.camel
            ));
        }
        let mut methods = String::new();
        let receiver = receiver(variants.is_empty());
        self.fill(
            &mut methods,
            &METHODS,
            &[("bases", &bases), ("receiver", receiver)],
        );
        let docs = doc("The sites that serve the pages.");
        let text_doc = "Its name in the declaration.";
        self.named_enum("Environment", &docs, text_doc, &variants, &methods, out);
        let default = self
            .spec
            .default_environment()
            .map(|environment| &environment.name);
        self.named_impls("Environment", "environment", default, out);
    }
}
