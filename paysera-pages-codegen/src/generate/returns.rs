//! One enum for each kind of return.

use crate::spec::model::Return;

use super::Generator;
use super::doc::{Docs, code, escape};
use super::named::Variant;
use super::template::literal;

const METHODS: &str = r#"
    /// Reads the address that the user came back to, whole or as a server has it (`/abc?status=success`).
    ///
    /// # Errors
    ///
    /// The parameter is missing, repeated, empty, unknown or not UTF-8.
    $vis fn from_url(url: &str) -> ::core::result::Result<Self, $rt::ReturnError> {
        <Self as $rt::Return>::from_url(url)
    }

    /// Reads the query of the address that the user came back to, with or without its `?`.
    ///
    /// # Errors
    ///
    /// The parameter is missing, repeated, empty, unknown or not UTF-8.
    $vis fn from_query(query: &str) -> ::core::result::Result<Self, $rt::ReturnError> {
        <Self as $rt::Return>::from_query(query)
    }
"#;

const IMPLS: &str = r#"
#[automatically_derived]
impl $rt::Return for $name {
    fn from_query(query: &str) -> ::core::result::Result<Self, $rt::ReturnError> {
        $private::outcome(query, $param, Self::NAMES)
    }
}

/// Reads the bare code.
#[automatically_derived]
impl ::core::str::FromStr for $name {
    type Err = $rt::ReturnError;

    fn from_str(code: &str) -> ::core::result::Result<Self, Self::Err> {
        $private::outcome_from_code(code, $param, Self::NAMES)
    }
}
"#;

impl Generator<'_> {
    pub(super) fn returned(&self, returned: &Return, out: &mut String) {
        let name = &returned.name;
        let param = literal(&returned.param);
        let pages = self.spec.pages.iter().filter(|page| {
            let returns = page.returns.as_ref();
            returns.is_some_and(|returns| returns.name.text == name.text)
        });
        let pages: Vec<_> = pages.map(|page| code(&page.name.text)).collect();
        let from = if pages.is_empty() {
            String::new()
        } else {
            format!(", from {}", pages.join(", "))
        };
        let param_code = code(&returned.param);
        let mut docs = Docs::new(&format!(
            "What comes back as {param_code} in the query of the redirect URI{from}."
        ));
        docs.paragraph(&escape(&returned.doc));
        docs.paragraph(
            "This is a claim of the user's browser, where anybody can type any address: ask the vendor's API \
             what happened before you credit, ship or pay out.",
        );
        let variants: Vec<_> = returned
            .outcomes
            .iter()
            .map(|outcome| Variant {
                name: &outcome.name,
                doc: &outcome.doc,
            })
            .collect();
        let mut methods = String::new();
        self.fill(&mut methods, METHODS, &[]);
        let text_doc = "Its code in the query.";
        self.named_enum(
            &name.camel,
            &docs.attributes(),
            text_doc,
            &variants,
            &methods,
            out,
        );
        self.fill(out, IMPLS, &[("name", &name.camel), ("param", &param)]);
    }
}
