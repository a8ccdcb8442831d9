//! What a page's builder knows of its page at run time, as a constant.

use crate::encode;
use crate::spec::model::{Page, Required};

use super::Generator;
use super::rule::Rule;
use super::template::literal;

const INFO: &str = r#"$rt::PageInfo {
        name: $name,
        doc: $doc,
        docs: $docs,
        deprecated: $deprecated,
        path: $written,
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
            .map(|item| {
                let required = match item.required.value {
                    Required::No => "No",
                    Required::Always => "Always",
                    Required::WithAnyOther => "WithAnyOther",
                };
                format!(
                    "{rt}::ParamInfo {{ name: {}, kind: {}, doc: {}, required: {rt}::Required::{required}, \
                     key: {} }}, ",
                    literal(&item.wire),
                    literal(item.param.kind.as_str()),
                    literal(&item.param.doc),
                    literal(&format!("{}=", encode::form(&item.wire))),
                )
            })
            .collect();
        let rules: String = rules
            .iter()
            .filter_map(|rule| {
                let runtime = rule.runtime.as_ref()?;
                let message = literal(&rule.message);
                Some(format!(
                    "{rt}::RuleInfo {{ message: {message}, rule: {rt}::Rule::{runtime} }}, "
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
                format!(
                    "{rt}::PresentationInfo {{ kind: {}, requires: &[{}] }}, ",
                    literal(presentation.kind.as_str()),
                    names.join(", "),
                )
            })
            .collect();
        let pieces: Vec<_> = page.pieces.iter().map(|piece| literal(piece)).collect();
        let locales = if self.spec.locales.is_some() {
            "Locale::INFO"
        } else {
            "&[]"
        };
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
                ("locales", locales),
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
}

/// An optional text as Rust source.
fn option(text: Option<&str>) -> String {
    match text {
        Some(text) => format!("::core::option::Option::Some({})", literal(text)),
        None => "::core::option::Option::None".to_owned(),
    }
}
