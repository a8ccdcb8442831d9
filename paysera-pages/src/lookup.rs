//! Finding a generated variant by its text.

use crate::check::Flaw;
use crate::refuse::refuse;
use crate::{InvalidParam, UnknownName};

/// The locale or environment of this name; `kind` says what is looked for.
///
/// # Errors
///
/// There is none of this name.
pub fn name<T: Copy>(
    kind: &'static str,
    names: &'static [&'static str],
    all: &[T],
    text: &str,
) -> Result<T, UnknownName> {
    find(names, all, text).ok_or_else(|| UnknownName::new(kind, names, text))
}

/// The value of an enum parameter that is sent as this text.
///
/// # Errors
///
/// There is no such value; the error keeps the text.
pub fn value<T: Copy>(
    param: &'static str,
    names: &'static [&'static str],
    all: &[T],
    text: String,
) -> Result<T, InvalidParam> {
    find(names, all, &text)
        .ok_or_else(|| InvalidParam::new(param, Flaw::Unlisted { values: names }, text))
}

/// Refuses a literal that is none of an enum's values.
///
/// # Panics
///
/// Always; in a `const`, that is a compile error.
#[track_caller]
pub const fn unlisted(param: &str, allowed: &str) -> ! {
    refuse(param, Flaw::Unlisted { values: &[] }.summary(), allowed)
}

/// Whether two texts are the same; comparing with `==` is not for a `const`.
#[must_use]
pub const fn is_same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([a, more @ ..], [b, others @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        one = more;
        other = others;
    }
    one.is_empty() && other.is_empty()
}

/// The value whose name this is; names and values stand in the same order.
pub(crate) fn find<T: Copy>(names: &[&str], all: &[T], text: &str) -> Option<T> {
    let index = names.iter().position(|name| *name == text)?;
    all.get(index).copied()
}
