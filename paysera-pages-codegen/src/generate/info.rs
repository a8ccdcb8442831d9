//! What a page's builder knows of its page at run time, as a constant.

use crate::encode;
use crate::spec::model::{Item, Kind, Location, Page, Required};

use super::Generator;
use super::rule::Rule;
use super::template::literal;

const INFO: &str = r#"$rt::PageInfo {
        name: $name,
        doc: $doc,
        docs: $docs,
        deprecated: $deprecated,
        path: $written,
        base_url: $base_url,
        locales: $locales,
        params: &[$params],
        rules: &[$rules],
        returns: $returns,
        presentations: &[$presentations],
        pieces: &[$pieces],
    }"#;

impl Generator<'_> {
    /// The constant as Rust source.
    pub(super) fn info(&self, page: &Page, rules: &[Rule]) -> String {
        let rt = &self.options.krate;
        let params: String = page
            .params
            .iter()
            .map(|item| self.param_info(item))
            .collect();
        let rules: String = rules
            .iter()
            .filter_map(|rule| {
                let runtime = rule.runtime.as_ref()?;
                let (message, reason) = (literal(&rule.message), literal(&rule.reason));
                Some(format!(
                    "{rt}::RuleInfo {{ message: {message}, reason: {reason}, rule: {rt}::Rule::{runtime} }}, "
                ))
            })
            .collect();
        let presentations: String = page
            .presentations
            .iter()
            .map(|presentation| {
                let required = presentation.requires.iter();
                let required = required.filter_map(|required| page.params.get(required.value));
                let names: Vec<_> = required.map(|item| literal(&item.wire)).collect();
                let call = self
                    .spec
                    .calls
                    .iter()
                    .find(|call| call.kind == presentation.kind);
                format!(
                    "{rt}::PresentationInfo {{ kind: {}, requires: &[{}], call: {} }}, ",
                    literal(presentation.kind.as_str()),
                    names.join(", "),
                    option(call.map(|call| call.template.as_str())),
                )
            })
            .collect();
        let pieces: Vec<_> = page.pieces.iter().map(|piece| literal(piece)).collect();
        let locales = self.locale_info(page);
        let mut out = String::new();
        self.fill(
            &mut out,
            INFO,
            &[
                ("name", &literal(&page.name.text)),
                ("doc", &literal(&page.doc)),
                ("docs", &option(page.docs.as_deref())),
                ("deprecated", &option(page.deprecated.as_deref())),
                ("written", &literal(&page.path)),
                ("locales", &locales),
                ("base_url", &option(page.base_url.as_deref())),
                ("params", &params),
                ("rules", &rules),
                (
                    "returns",
                    &option(
                        page.returns
                            .as_ref()
                            .map(|returned| returned.name.text.as_str()),
                    ),
                ),
                ("presentations", &presentations),
                ("pieces", &pieces.join(", ")),
            ],
        );
        out
    }

    /// A parameter of a page.
    fn param_info(&self, item: &Item) -> String {
        let rt = &self.options.krate;
        let private = &self.private;
        let encode = |text: &str| match item.location {
            Location::Query => literal(&encode::form(text)),
            Location::Path => literal(&encode::segment(text)),
        };
        let required = match (&item.param.kind, item.required.value) {
            (Kind::Constant { .. }, _) | (_, Required::Always) => "Always",
            (_, Required::No) => "No",
            (_, Required::WithAnyOther) => "WithAnyOther",
        };
        let (name, key) = match item.location {
            Location::Query => (&item.wire, format!("{}=", encode::form(&item.wire))),
            Location::Path => (&item.param.name.text, String::new()),
        };
        let texts = match &item.param.kind {
            Kind::Constant { value } => format!("Constant({})", encode(value)),
            Kind::Boolean { yes, no } => format!("Boolean({}, {})", encode(yes), encode(no)),
            _ => "Given".to_owned(),
        };
        format!(
            "{rt}::ParamInfo {{ name: {}, kind: {}, doc: {}, required: {rt}::Required::{required}, deprecated: {}, \
             key: {}, texts: {private}::Texts::{texts} }}, ",
            literal(name),
            literal(item.param.kind.as_str()),
            literal(&item.param.doc),
            option(item.param.deprecated.as_deref()),
            literal(&key),
        )
    }
}

/// An optional text as Rust source.
fn option(text: Option<&str>) -> String {
    match text {
        Some(text) => format!("::core::option::Option::Some({})", literal(text)),
        None => "::core::option::Option::None".to_owned(),
    }
}
