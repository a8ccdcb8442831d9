//! What a builder holds for one parameter.

use std::fmt;

use crate::digits;
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

    /// What is written for the value: what the caller gave, or a constant.
    #[inline]
    pub(crate) fn sent(&self, param: &ParamInfo, encoding: Encoding) -> Option<Sent<'_>> {
        let sent = match self {
            Self::Absent => match param.texts {
                Texts::Constant(text) => Sent::Encoded(text),
                _ => return None,
            },
            Self::Text(text) | Self::Secret(text) => match (encoding, text.form()) {
                (Encoding::Form, Some(form)) => Sent::Encoded(form),
                _ => Sent::Raw(text.as_str(), encoding),
            },
            Self::Plain(text) => Sent::Encoded(text),
            Self::Raw(text) => Sent::Raw(text, encoding),
            Self::Boolean(value) => match param.texts {
                Texts::Boolean(yes, no) => Sent::Encoded(if *value { yes } else { no }),
                // No declaration makes a boolean without texts.
                _ => Sent::Encoded(""),
            },
            Self::Unsigned(number) => Sent::Number("", *number),
            Self::Signed(number) => {
                let sign = if *number < 0 { "-" } else { "" };
                Sent::Number(sign, number.unsigned_abs())
            }
            Self::List(list) => Sent::List(list, encoding),
        };
        Some(sent)
    }
}

/// What is written for a value.
#[derive(Clone, Copy)]
pub(crate) enum Sent<'a> {
    /// A text that is encoded already.
    Encoded(&'a str),
    /// A text to be encoded.
    Raw(&'a str, Encoding),
    /// A number behind its sign.
    Number(&'static str, u64),
    /// Items to be encoded.
    List(&'a List<'a>, Encoding),
}

impl Sent<'_> {
    /// How many bytes [`Sent::write`] writes.
    #[inline]
    pub(crate) fn len(self) -> usize {
        match self {
            Self::Encoded(text) => text.len(),
            Self::Raw(text, encoding) => encoding.encoded_len(text),
            Self::Number(sign, number) => sign.len() + digits::count(number),
            Self::List(list, encoding) => list.len(encoding),
        }
    }

    /// Writes it.
    #[inline]
    pub(crate) fn write<W: fmt::Write + ?Sized>(self, out: &mut W) -> fmt::Result {
        match self {
            Self::Encoded(text) => out.write_str(text),
            Self::Raw(text, encoding) => encoding.write(text, out),
            Self::Number(sign, number) => {
                if !sign.is_empty() {
                    out.write_str(sign)?;
                }
                digits::write(number, out)
            }
            Self::List(list, encoding) => list.write(encoding, out),
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
