//! The error of reading a locale or an environment by its name.

use std::error::Error;
use std::fmt;

use crate::excerpt::Excerpt;

/// A name that the declaration does not have, of a locale or an environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    kind: &'static str,
    names: &'static [&'static str],
    text: String,
}

impl UnknownName {
    pub(crate) fn new(kind: &'static str, names: &'static [&'static str], text: &str) -> Self {
        let text = text.to_owned();
        Self { kind, names, text }
    }

    /// The text that was refused.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is no {}: use ", Excerpt(&self.text), self.kind)?;
        for (index, name) in self.names.iter().enumerate() {
            let separator = match index {
                0 => "",
                _ if index + 1 == self.names.len() => " or ",
                _ => ", ",
            };
            write!(f, "{separator}`{name}`")?;
        }
        Ok(())
    }
}

impl Error for UnknownName {}
