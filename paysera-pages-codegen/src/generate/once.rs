//! Traits on single slots: what has not been given yet.

use crate::by_name::Names;
use crate::spec::model::Item;

use super::Generator;
use super::doc::{code, doc};
use super::rule::diagnostic;
use super::template::Template;

static ONCE: Template = Template::new(
    r#"
$docs#[diagnostic::on_unimplemented(
    message = $message,
    label = $label,
    note = "each parameter is given once, by its setter or by its `maybe_` setter"
)]
$rule_vis trait $name {}
"#,
);

static IMPL: Template = Template::new(
    r#"
#[diagnostic::do_not_recommend]
impl $rules_mod::$name for $rt::slot::Unset {}
"#,
);

impl Generator<'_> {
    /// One trait for each setter name: a parameter is given once.
    pub(super) fn onces(&self, traits: &mut String, out: &mut String) {
        let mut known = Names::default();
        for page in &self.spec.pages {
            for item in &page.params {
                let is_given = item.param.kind.is_given();
                if is_given && known.add(item.name.camel.clone()) {
                    self.once_trait(item, traits, out);
                }
            }
        }
    }

    fn once_trait(&self, item: &Item, traits: &mut String, out: &mut String) {
        let name = &item.name.snake;
        let docs = doc(&format!("{} has not been given yet.", code(name)));
        let message = format!("`{name}` is given twice");
        let label = format!("`{name}` has been given before: remove one of the calls");
        let once = once(item);
        self.fill(
            traits,
            &ONCE,
            &[
                ("docs", &docs),
                ("message", &diagnostic(&message)),
                ("label", &diagnostic(&label)),
                ("name", &once),
            ],
        );
        self.fill(out, &IMPL, &[("name", &once)]);
    }
}

/// The name of the trait that a setter's slot must have.
pub(super) fn once(item: &Item) -> String {
    format!("{}Once", item.name.camel)
}
