//! The module with the traits of all rules.
//!
//! For each field and each method that a function mentions, the compiler looks through all traits of the module around
//! it. Beside the builders, the traits of a thousand pages would make that quadratic in the pages, so they have a module of
//! their own. Their impls stay outside of it, since the path of the runtime crate may be relative.

use super::Generator;
use super::template::{Template, template};

const MODULE: Template = template!(
    r#"
/// The rules of the pages, as bounds on the slots of their builders.
$vis mod $rules_mod {
$traits}
"#
);

const OPEN: Template = template!(
    r#"
/// A slot whose parameter is not surely given.
$rule_vis trait $name {}
"#
);

const OPEN_IMPL: Template = template!(
    r#"
#[diagnostic::do_not_recommend]
impl $open for $rt::slot::Unset {}

#[diagnostic::do_not_recommend]
impl $open for $rt::slot::Maybe {}
"#
);

impl Generator<'_> {
    /// The module of these traits, and of one more if a rule speaks of it.
    pub(super) fn traits(&self, mut traits: String, out: &mut String) {
        if self.open_slots.get() {
            let path = self.open_slot();
            let name = path.rsplit("::").next().unwrap_or_default();
            self.fill(&mut traits, OPEN, &[("name", name)]);
            self.fill(out, OPEN_IMPL, &[("open", &path)]);
        }
        if !traits.is_empty() {
            self.fill(out, MODULE, &[("traits", &traits)]);
        }
    }

    /// The path of the trait of slots that are not surely given.
    pub(super) fn open_slot(&self) -> String {
        self.open_slots.set(true);
        let name = self.fresh("NotSurelyGiven".to_owned());
        format!("{}::{name}", self.rules)
    }
}
