//! What a parameter is, in words.

use crate::join::join;
use crate::spec::model::{Empty, Item, Kind, Location, Param, Required};

use super::doc::{Docs, code, escape};

/// The documentation of a parameter's type.
pub(super) fn docs(param: &Param) -> Docs {
    let mut docs = match param.kind {
        Kind::List { .. } => {
            Docs::new(&format!("An item of parameter {}.", code(&param.name.text)))
        }
        _ => Docs::new(&format!("A value of parameter {}.", code(&param.name.text))),
    };
    docs.paragraph(&escape(&param.doc));
    if !matches!(param.kind, Kind::List { .. }) {
        docs.paragraph(&format!("It is {}.", constraints(&param.kind)));
    }
    docs
}

/// A row in the table of a page's parameters, with its documentation as Markdown.
pub(super) fn row(item: &Item, docs: &str) -> String {
    let required = match (&item.param.kind, item.location, item.required.value) {
        (Kind::Constant { .. }, ..) => "always sent",
        (_, Location::Path, _) => "always, in the path",
        (_, _, Required::Always) => "always",
        (_, _, Required::WithAnyOther) => "with any other",
        (_, _, Required::No) => "no",
    };
    format!(
        "| {} | {} | {required} | {docs} |",
        code(&item.param.name.text),
        constraints(&item.param.kind),
    )
}

/// What a value of this type may be, in words: Markdown that reads well as plain text, too.
#[must_use]
pub fn constraints(kind: &Kind) -> String {
    match kind {
        Kind::Integer { min, max } => match (min, max) {
            (None, None) => "an integer".to_owned(),
            (Some(min), None) => format!("an integer from {min}"),
            (None, Some(max)) => format!("an integer up to {max}"),
            (Some(min), Some(max)) => format!("an integer from {min} to {max}"),
        },
        Kind::Boolean { yes, no } => format!("yes or no, sent as {} or {}", code(yes), code(no)),
        Kind::Uri => "an absolute URI, kept byte for byte".to_owned(),
        Kind::RedirectUri { schemes } => {
            let schemes = schemes.as_ref().map_or_else(String::new, |schemes| {
                let schemes = join(schemes, " or ", &|scheme| code(scheme));
                format!(", with the scheme {schemes}")
            });
            format!(
                "an absolute URI without white space, backslash, user info or fragment{schemes}; it is kept byte for byte"
            )
        }
        Kind::String {
            min_length,
            max_length,
            chars,
        } => {
            let length = match (min_length, max_length) {
                (0, None) => "a text".to_owned(),
                (1, None) => "a text that is not empty".to_owned(),
                (min, None) => format!("a text of at least {min} characters"),
                (min, Some(max)) if min == max => format!("a text of {min} characters"),
                (min, Some(max)) => format!("a text of {min} to {max} characters"),
            };
            match chars {
                Some(chars) => format!("{length}, out of {}", code(&chars.written)),
                None => length,
            }
        }
        Kind::Enum { values } if values.len() == 1 => "the only value that there is".to_owned(),
        Kind::Enum { values } => format!("one of {} values", values.len()),
        Kind::List {
            values,
            separator,
            empty,
        } => {
            let items = match values {
                Some(values) if values.len() == 1 => "items of one value".to_owned(),
                Some(values) => format!("items out of {} values", values.len()),
                None => "texts".to_owned(),
            };
            let empty = match empty {
                Empty::Forbid => "at least one",
                Empty::Send => "sent even without any",
                Empty::Omit => "left out without any",
            };
            let separator = if separator == " " {
                "a space".to_owned()
            } else {
                code(separator)
            };
            format!("{items} with {separator} between them, {empty}")
        }
        Kind::Constant { value } => format!("the text {}", code(value)),
        Kind::State => "a secret that the return must bring back".to_owned(),
    }
}
