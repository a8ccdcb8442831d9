//! What a builder holds for one parameter.

use std::fmt;

use crate::digits::Digits;
use crate::encode::Encoding;
use crate::text::Text;

/// A parameter's value, borrowed, ready to be written into a path or a query.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// Nothing is sent.
    Absent,
    /// A checked text that knows its encoded form.
    Text(&'a Text),
    /// A text without characters that any encoding would change.
    Plain(&'static str),
    /// A number; it is plain, too.
    Unsigned(u64),
    /// A number that may be negative.
    Signed(i64),
}

impl Value<'_> {
    /// Whether the parameter is sent.
    pub(crate) const fn is_present(self) -> bool {
        !matches!(self, Self::Absent)
    }

    /// How many bytes [`Value::write`] writes.
    pub(crate) fn len(self, encoding: Encoding) -> usize {
        match self {
            Self::Absent => 0,
            Self::Text(text) => match (encoding, text.form()) {
                (Encoding::Form, Some(form)) => form.len(),
                _ => encoding.encoded_len(text.as_str()),
            },
            Self::Plain(text) => text.len(),
            Self::Unsigned(number) => Digits::unsigned(number).as_str().len(),
            Self::Signed(number) => Digits::signed(number).as_str().len(),
        }
    }

    /// Writes the value, encoded.
    pub(crate) fn write<W: fmt::Write + ?Sized>(
        self,
        encoding: Encoding,
        out: &mut W,
    ) -> fmt::Result {
        match self {
            Self::Absent => Ok(()),
            Self::Text(text) => match (encoding, text.form()) {
                (Encoding::Form, Some(form)) => out.write_str(form),
                _ => encoding.write(text.as_str(), out),
            },
            Self::Plain(text) => out.write_str(text),
            Self::Unsigned(number) => out.write_str(Digits::unsigned(number).as_str()),
            Self::Signed(number) => out.write_str(Digits::signed(number).as_str()),
        }
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("-"),
            Self::Text(text) => text.fmt(f),
            Self::Plain(text) => fmt::Debug::fmt(text, f),
            Self::Unsigned(number) => number.fmt(f),
            Self::Signed(number) => number.fmt(f),
        }
    }
}

impl From<u64> for Value<'_> {
    fn from(number: u64) -> Self {
        Self::Unsigned(number)
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Signed(number)
    }
}
