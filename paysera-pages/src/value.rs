//! What a builder holds for one parameter.

use std::fmt;

use crate::digits::Digits;
use crate::encode::Encoding;
use crate::info::{ParamInfo, Texts};
use crate::list::List;
use crate::text::Text;

/// A parameter's value, borrowed, ready to be written into a path or a query.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// Nothing is given.
    Absent,
    /// A checked text that knows its encoded form.
    Text(&'a Text),
    /// A checked text that is not shown.
    Secret(&'a Text),
    /// A text without characters that any encoding would change.
    Plain(&'static str),
    /// A text that is encoded when it is written.
    Raw(&'static str),
    /// Yes or no; the declaration has the texts.
    Boolean(bool),
    /// A number; it is plain, too.
    Unsigned(u64),
    /// A number that may be negative.
    Signed(i64),
    /// Items with a separator.
    List(List<'a>),
}

impl Value<'_> {
    /// Whether the caller gave a value.
    pub(crate) const fn is_given(self) -> bool {
        !matches!(self, Self::Absent)
    }

    /// The value that is sent: what the caller gave, or a constant.
    pub(crate) fn or_constant(self, param: &ParamInfo) -> Self {
        match (self, param.texts) {
            (Self::Absent, Texts::Constant(text))
            | (Self::Boolean(true), Texts::Boolean(text, _))
            | (Self::Boolean(false), Texts::Boolean(_, text)) => Self::Plain(text),
            _ => self,
        }
    }

    /// How many bytes [`Value::write`] writes.
    pub(crate) fn len(self, encoding: Encoding) -> usize {
        match self {
            Self::Absent | Self::Boolean(_) => 0,
            Self::Text(text) | Self::Secret(text) => match (encoding, text.form()) {
                (Encoding::Form, Some(form)) => form.len(),
                _ => encoding.encoded_len(text.as_str()),
            },
            Self::Plain(text) => text.len(),
            Self::Raw(text) => encoding.encoded_len(text),
            Self::Unsigned(number) => Digits::unsigned(number).as_str().len(),
            Self::Signed(number) => Digits::signed(number).as_str().len(),
            Self::List(list) => list.len(encoding),
        }
    }

    /// Writes the value, encoded.
    pub(crate) fn write<W: fmt::Write + ?Sized>(
        self,
        encoding: Encoding,
        out: &mut W,
    ) -> fmt::Result {
        match self {
            Self::Absent | Self::Boolean(_) => Ok(()),
            Self::Text(text) | Self::Secret(text) => match (encoding, text.form()) {
                (Encoding::Form, Some(form)) => out.write_str(form),
                _ => encoding.write(text.as_str(), out),
            },
            Self::Plain(text) => out.write_str(text),
            Self::Raw(text) => encoding.write(text, out),
            Self::Unsigned(number) => out.write_str(Digits::unsigned(number).as_str()),
            Self::Signed(number) => out.write_str(Digits::signed(number).as_str()),
            Self::List(list) => list.write(encoding, out),
        }
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("-"),
            Self::Text(text) => text.fmt(f),
            Self::Secret(_) => f.write_str("[redacted]"),
            Self::Plain(text) | Self::Raw(text) => fmt::Debug::fmt(text, f),
            Self::Boolean(value) => value.fmt(f),
            Self::Unsigned(number) => number.fmt(f),
            Self::Signed(number) => number.fmt(f),
            Self::List(list) => list.fmt(f),
        }
    }
}

impl From<bool> for Value<'_> {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
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
