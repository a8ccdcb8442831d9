//! Constants that several pages have in common.
//!
//! Pages use the same parameters again and again. What is said of them at run time is written out where it is used once, and
//! made a constant where it is used more often: the compiler then looks at it once, and not once for each page.

use crate::by_name::ByName;

use super::Generator;
use super::template::Template;

/// The constants, associated with the struct's twin.
pub(super) struct Shared<'g, 's> {
    generator: &'g Generator<'s>,
    constants: String,
}

static CONSTANT: Template = Template::new(
    r#"
    /// What several pages say of $what.
    const $name: $type = $value;
"#,
);

/// What an expression is about.
pub(super) struct About {
    /// Its type.
    pub(super) ty: String,
    /// The start of a constant's name.
    pub(super) name: &'static str,
    /// What it says, for people.
    pub(super) what: &'static str,
}

impl<'g, 's> Shared<'g, 's> {
    pub(super) fn new(generator: &'g Generator<'s>) -> Self {
        Self {
            generator,
            constants: String::new(),
        }
    }

    /// The constants as Rust source.
    pub(super) fn constants(self) -> String {
        self.constants
    }

    /// Replaces each expression that occurs more than once by the name of a constant.
    pub(super) fn replace(&mut self, about: &About, expressions: Vec<&mut String>) {
        let mut same: ByName<Vec<&mut String>> = ByName::default();
        for expression in expressions {
            if let Some(places) = same.get_mut(expression) {
                places.push(expression);
            } else {
                same.insert(expression.clone(), vec![expression]);
            }
        }
        let at = &self.generator.at;
        let mut number = 0;
        for mut places in same.into_values() {
            let [value, _, ..] = places.as_slice() else {
                continue;
            };
            number += 1;
            let name = format!("{}_{number}", about.name);
            let values = [
                ("what", about.what),
                ("name", &name),
                ("type", &about.ty),
                ("value", value.as_str()),
            ];
            self.generator.fill(&mut self.constants, &CONSTANT, &values);
            for place in &mut places {
                **place = format!("{at}::{name}");
            }
        }
    }
}
