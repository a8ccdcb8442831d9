//! The module with the traits of all rules.
//!
//! For each field and each method that a function mentions, the compiler looks through all traits of the module around
//! it. Beside the builders, the traits of a thousand pages would make that quadratic in the pages, so they have a module of
//! their own. Their impls stay outside of it, since the path of the runtime crate may be relative.

use super::Generator;
use super::template::Template;

static MODULE: Template = Template::new(
    r#"
/// The rules of the pages, as bounds on the slots of their builders.
$vis mod $rules_mod {
$traits}
"#,
);

static OPEN: Template = Template::new(
    r#"
/// A slot whose parameter is not surely given.
$rule_vis trait NotSurelyGiven {}
"#,
);

static OPEN_IMPL: Template = Template::new(
    r#"
#[diagnostic::do_not_recommend]
impl $rules_mod::NotSurelyGiven for $rt::slot::Unset {}

#[diagnostic::do_not_recommend]
impl $rules_mod::NotSurelyGiven for $rt::slot::Maybe {}
"#,
);

impl Generator<'_> {
    /// The module of these traits, and of one more if a rule speaks of it.
    pub(super) fn traits(&self, mut traits: String, out: &mut String) {
        if self.open_slots.get() {
            self.fill(&mut traits, &OPEN, &[]);
            self.fill(out, &OPEN_IMPL, &[]);
        }
        if !traits.is_empty() {
            self.fill(out, &MODULE, &[("traits", &traits)]);
        }
    }

    /// The path of the trait of slots that are not surely given, which is generated if it is asked for.
    pub(super) fn open_slot(&self) -> String {
        self.open_slots.set(true);
        format!("{}::NotSurelyGiven", self.rules)
    }
}
