//! Constants that several pages have in common.
//!
//! Pages use the same parameters again and again. What is said of them at run time is written out where it is used once, and
//! made a constant where it is used more often: the compiler then looks at it once, and not once for each page.

use std::collections::HashMap;

use super::Generator;
use super::template::{Template, template};

/// The constants, associated with the struct's twin.
pub(super) struct Shared<'g, 's> {
    generator: &'g Generator<'s>,
    constants: String,
}

const CONSTANT: Template = template!(
    r#"
    /// What several pages say of $what.
    const $name: $type = $value;
"#
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
    pub(super) fn replace<'e>(
        &mut self,
        about: &About,
        expressions: impl Iterator<Item = &'e mut String>,
    ) {
        let mut same: HashMap<String, Vec<&mut String>> = HashMap::new();
        let mut order = Vec::new();
        for expression in expressions {
            let places = same.entry(expression.clone()).or_default();
            if places.is_empty() {
                order.push(expression.clone());
            }
            places.push(expression);
        }
        let at = &self.generator.at;
        let mut number = 0;
        for value in order {
            let places = same.remove(&value).unwrap_or_default();
            if places.len() < 2 {
                continue;
            }
            number += 1;
            let name = format!("{}_{number}", about.name);
            for place in places {
                *place = format!("{at}::{name}");
            }
            let values = [
                ("what", about.what),
                ("name", &name),
                ("type", &about.ty),
                ("value", &value),
            ];
            self.generator.fill(&mut self.constants, CONSTANT, &values);
        }
    }
}
