//! The enum of the locales.

use super::Generator;
use super::doc::doc;
use super::environment::DEFAULT;
use super::named::Variant;
use super::template::literal;

const METHODS: &str = r#"
    /// Each with its path prefix.
    const INFO: &'static [$rt::LocaleInfo] = &[$info];

    /// The path between base and page.
    const fn prefix(self) -> &'static str {
        match self {
$prefixes        }
    }
"#;

const IMPLS: &str = r#"
#[automatically_derived]
impl ::core::str::FromStr for Locale {
    type Err = $rt::UnknownName;

    fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
        $rt::UnknownName::find("locale", Self::NAMES, text)
    }
}
"#;

impl Generator<'_> {
    pub(super) fn locale(&self, out: &mut String) {
        let Some(locales) = &self.spec.locales else {
            return;
        };
        let variants: Vec<_> = locales
            .iter()
            .map(|locale| Variant {
                name: &locale.name,
                doc: &locale.doc,
            })
            .collect();
        let mut info = String::new();
        let mut prefixes = String::new();
        for locale in locales {
            let prefix = literal(&locale.prefix);
            let name = literal(&locale.name.text);
            self.fill(
                &mut info,
                "$rt::LocaleInfo { name: $name, prefix: $prefix }, ",
                &[("name", &name), ("prefix", &prefix)],
            );
            prefixes.push_str(&format!(
                "            Self::{} => {prefix},\n",
                locale.name.camel
            ));
        }
        let mut methods = String::new();
        self.fill(
            &mut methods,
            METHODS,
            &[("info", &info), ("prefixes", &prefixes)],
        );
        let docs = doc("The languages of the pages.");
        let text_doc = "Its name in the declaration.";
        self.named_enum("Locale", &docs, text_doc, &variants, &methods, out);
        self.fill(out, IMPLS, &[]);
        if let Some(default) = self.spec.default_locale() {
            self.fill(
                out,
                DEFAULT,
                &[("name", "Locale"), ("default", &default.name.camel)],
            );
        }
    }
}
