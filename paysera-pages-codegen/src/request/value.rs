//! Values, checked as the types of the runtime crate check them.
//!
//! Written a second time on purpose: the runtime crate has no dependency that both could share, and a test that holds
//! the two against each other finds a slip in either.

use crate::spec::model::{Chars, Empty, Item, Kind, Param, Spec, Value};

use super::problem::{Problem, Problems, excerpt};
use super::uri;

/// Checks the text of a parameter; says what is wrong with it.
pub(super) fn check(spec: &Spec, param: &Param, text: &str) -> Result<(), String> {
    match &param.kind {
        Kind::String {
            min_length,
            max_length,
            chars,
        } => {
            if spec.is_in_path(param) {
                check_segment(text)?;
            }
            check_string(text, *min_length, *max_length, chars.as_ref())
        }
        Kind::Integer { min, max } => check_integer(text, *min, *max),
        Kind::Uri => uri::check(text),
        Kind::RedirectUri { schemes } => {
            uri::check_redirect(text, schemes.as_deref(), &spec.reserved(param))
        }
        Kind::Enum { values } => check_value(values, text),
        Kind::Boolean { yes, no } => check_listed(text, &[yes, no]),
        Kind::Constant { value } => check_listed(text, &[value]),
        Kind::State if text.is_empty() => Err("must not be empty".to_owned()),
        Kind::State => Ok(()),
        Kind::List {
            values,
            separator,
            empty,
        } => check_joined(values.as_deref(), separator, *empty, text),
    }
}

/// Checks the items of a list and joins them; `None` if nothing is sent. A single empty text stands for a list without items, where
/// that is sent.
pub(super) fn list(item: &Item, texts: &[&str], problems: &mut Problems) -> Option<String> {
    let Kind::List {
        values,
        separator,
        empty,
    } = &item.param.kind
    else {
        return None;
    };
    let name = &item.param.name.text;
    if texts.is_empty() || (texts == [""] && *empty == Empty::Omit) {
        return None;
    }
    let joined = texts.join(separator);
    let is_empty_list = texts == [""] && *empty == Empty::Send;
    let sound = if is_empty_list {
        Ok(())
    } else if joined.is_empty() && *empty == Empty::Forbid {
        Err("must not be empty".to_owned())
    } else {
        texts
            .iter()
            .try_for_each(|text| check_item(values.as_deref(), separator, text))
    };
    if let Err(why) = sound {
        problems.push(Problem::Malformed {
            name: name.clone(),
            why,
        });
    }
    Some(joined)
}

/// Checks a list as it stands in a query.
fn check_joined(
    values: Option<&[Value]>,
    separator: &str,
    empty: Empty,
    text: &str,
) -> Result<(), String> {
    match (text, empty) {
        ("", Empty::Send) => Ok(()),
        ("", Empty::Forbid) => Err("must not be empty".to_owned()),
        _ => text
            .split(separator)
            .try_for_each(|item| check_item(values, separator, item)),
    }
}

fn check_item(values: Option<&[Value]>, separator: &str, text: &str) -> Result<(), String> {
    if let Some(values) = values {
        return check_value(values, text);
    }
    if text.contains(separator) {
        return Err(format!(
            "must not contain {}, which parts the items of the list",
            excerpt(separator)
        ));
    }
    Ok(())
}

fn check_value(values: &[Value], text: &str) -> Result<(), String> {
    let known: Vec<_> = values
        .iter()
        .map(|value| value.name.text.as_str())
        .collect();
    check_listed(text, &known)
}

fn check_listed(text: &str, known: &[&str]) -> Result<(), String> {
    if known.contains(&text) {
        return Ok(());
    }
    let known: Vec<_> = known.iter().map(|known| format!("`{known}`")).collect();
    Err(format!(
        "must be one of {}, but is {}",
        known.join(", "),
        excerpt(text)
    ))
}

fn check_segment(text: &str) -> Result<(), String> {
    match text {
        "" => Err("must not be empty".to_owned()),
        "." | ".." => Err("must not be `.` or `..`, which browsers fold away in a path".to_owned()),
        _ => Ok(()),
    }
}

fn check_string(
    text: &str,
    min_length: usize,
    max_length: Option<usize>,
    chars: Option<&Chars>,
) -> Result<(), String> {
    if text.is_empty() && min_length > 0 {
        return Err("must not be empty".to_owned());
    }
    if let Some(chars) = chars {
        let is_allowed = |char: char| {
            chars
                .ranges
                .iter()
                .any(|(first, last)| (*first..=*last).contains(&char))
        };
        if let Some(char) = text.chars().find(|char| !is_allowed(*char)) {
            return Err(format!(
                "has {}: only `{}` are allowed",
                excerpt(&char.to_string()),
                chars.written
            ));
        }
    }
    let length = text.chars().count();
    if length < min_length {
        return Err(format!(
            "must have at least {min_length} characters: found {length}"
        ));
    }
    match max_length {
        Some(max) if length > max => Err(format!(
            "must have at most {max} characters: found {length}"
        )),
        _ => Ok(()),
    }
}

fn check_integer(text: &str, min: Option<i128>, max: Option<i128>) -> Result<(), String> {
    let min = min.unwrap_or(0);
    let largest = if min < 0 {
        i128::from(i64::MAX)
    } else {
        i128::from(u64::MAX)
    };
    let max = max.unwrap_or(largest);
    let number = text.parse::<i128>().ok();
    // As the builders write it: neither a plus sign nor leading zeros.
    match number {
        Some(number) if (min..=max).contains(&number) && number.to_string() == text => Ok(()),
        _ => Err(format!(
            "must be a number from {min} to {max}: found {}",
            excerpt(text)
        )),
    }
}
