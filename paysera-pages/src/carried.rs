//! Values that a return carries.

use std::fmt;

/// A value that came back with a return, such as an authorization code.
///
/// It is UTF-8, not empty, and has no control characters. It is not shown by accident: there is no `Display`, and
/// `Debug` redacts.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Carried(String);

impl Carried {
    /// A decoded text, if it is sound.
    pub(crate) fn new(text: String) -> Option<Self> {
        let is_sound = !text.is_empty() && !text.chars().any(char::is_control);
        is_sound.then_some(Self(text))
    }

    /// The value, decoded.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value, decoded, without a copy.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Debug for Carried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
