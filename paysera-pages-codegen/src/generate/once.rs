//! Traits on single slots: what has not been given yet.

use std::collections::HashSet;

use crate::spec::model::{Item, RuleKind};

use super::Generator;
use super::doc::{code, doc};
use super::rule::diagnostic;

const ONCE: &str = r#"
$docs#[diagnostic::on_unimplemented(
    message = $message,
    label = $label,
    note = "each parameter is given once, by its setter or by its `maybe_` setter"
)]
$vis trait $name {}

#[automatically_derived]
#[diagnostic::do_not_recommend]
impl $name for $rt::slot::Unset {}
"#;

const OPEN: &str = r#"
/// A slot whose parameter is not surely given.
$vis trait $name {}

#[automatically_derived]
#[diagnostic::do_not_recommend]
impl $name for $rt::slot::Unset {}

#[automatically_derived]
#[diagnostic::do_not_recommend]
impl $name for $rt::slot::Maybe {}
"#;

impl Generator<'_> {
    /// One trait for each setter name: a parameter is given once.
    pub(super) fn onces(&self, out: &mut String) {
        let mut known = HashSet::new();
        let items = self.spec.pages.iter().flat_map(|page| &page.params);
        let items = items.filter(|item| item.param.kind.is_given());
        for item in items.filter(|item| known.insert(item.name.camel.as_str())) {
            let name = &item.name.snake;
            let docs = doc(&format!("{} has not been given yet.", code(name)));
            let message = format!("`{name}` is given twice");
            let label = format!("`{name}` has been given before: remove one of the calls");
            self.fill(
                out,
                ONCE,
                &[
                    ("docs", &docs),
                    ("message", &diagnostic(&message)),
                    ("label", &diagnostic(&label)),
                    ("name", &self.once(item)),
                ],
            );
        }
        let mut rules = self.spec.pages.iter().flat_map(|page| &page.rules);
        if rules.any(|rule| matches!(rule.kind, RuleKind::AtLeastOne(_))) {
            self.fill(out, OPEN, &[("name", &self.open_slot())]);
        }
    }

    /// The name of the trait that a setter's slot must have.
    pub(super) fn once(&self, item: &Item) -> String {
        self.fresh(format!("{}Once", item.name.camel))
    }

    /// The name of the trait of slots that are not surely given.
    pub(super) fn open_slot(&self) -> String {
        self.fresh("NotSurelyGiven".to_owned())
    }
}
