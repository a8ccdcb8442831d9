//! The error of reading a locale or an environment by its name.

use std::error::Error;
use std::fmt;

use crate::excerpt::Excerpt;

/// A name that the declaration does not have: of a locale, an environment or a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    kind: &'static str,
    names: Vec<&'static str>,
    text: String,
}

impl UnknownName {
    /// Looks a name up in a table; `kind` says what it names.
    ///
    /// # Errors
    ///
    /// The name is not in the table.
    pub fn find<T: Copy>(
        kind: &'static str,
        table: &[(&'static str, T)],
        text: &str,
    ) -> Result<T, Self> {
        let found = table.iter().find(|(name, _)| *name == text);
        found.map(|(_, value)| *value).ok_or_else(|| Self {
            kind,
            names: table.iter().map(|(name, _)| *name).collect(),
            text: text.to_owned(),
        })
    }

    /// The text that was refused.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no {} {}: use ", self.kind, Excerpt(&self.text))?;
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
