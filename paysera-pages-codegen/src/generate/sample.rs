//! Values for examples: what each kind of parameter takes.

use crate::spec::model::{Chars, Empty, Item, Kind, Value};

use super::template::literal;

/// A value for an example.
pub(super) struct Sample {
    /// The name of the variable that holds it.
    pub(super) local: String,
    /// The expression that makes it, for a `let` in front of the builder.
    pub(super) made: Option<String>,
    /// The expression that the setter is given.
    pub(super) passed: String,
    /// The text that is sent.
    pub(super) sent: String,
}

impl Sample {
    /// A value that the parameter takes.
    pub(super) fn new(item: &Item, local: String) -> Self {
        let name = local.clone();
        let ty = &item.param.name.camel;
        let made = |made: String, sent: String| Self {
            local: name.clone(),
            made: Some(made),
            passed: format!("&{name}"),
            sent,
        };
        let text = |sent: String| made(format!("{ty}::new({})?", literal(&sent)), sent);
        let variant = |values: &[Value]| {
            let first = values.first().map(|value| &value.name);
            let (camel, sent) =
                first.map_or(("", ""), |name| (name.camel.as_str(), name.text.as_str()));
            (format!("{ty}::{camel}"), sent.to_owned())
        };
        match &item.param.kind {
            Kind::Integer { min, max } => {
                let number = 123.max(min.unwrap_or(0));
                let number = max.map_or(number, |max| number.min(max));
                let passed = if item.param.kind.has_type() {
                    format!("{ty}::new({number})?")
                } else {
                    number.to_string()
                };
                Self {
                    local,
                    made: None,
                    passed,
                    sent: number.to_string(),
                }
            }
            Kind::Boolean { yes, .. } => Self {
                local,
                made: None,
                passed: "true".to_owned(),
                sent: yes.clone(),
            },
            Kind::Enum { values } => {
                let (passed, sent) = variant(values);
                Self {
                    local,
                    made: None,
                    passed,
                    sent,
                }
            }
            Kind::List {
                values,
                empty,
                separator,
            } => {
                let item = if separator.contains('a') { "b" } else { "a" };
                let (item, sent) = match values {
                    Some(values) => variant(values),
                    None => (format!("{ty}::new({})?", literal(item)), item.to_owned()),
                };
                match empty {
                    Empty::Forbid => made(format!("{ty}List::new([{item}])?"), sent),
                    Empty::Send | Empty::Omit => made(format!("[{item}]"), sent),
                }
            }
            Kind::Constant { value } => Self {
                local,
                made: None,
                passed: String::new(),
                sent: value.clone(),
            },
            Kind::State => text("kept-in-the-session".to_owned()),
            Kind::Uri => text("https://shop.example/done".to_owned()),
            Kind::RedirectUri { schemes } => {
                let scheme = schemes.as_ref().and_then(|schemes| schemes.first());
                text(format!(
                    "{}://shop.example/done",
                    scheme.map_or("https", String::as_str)
                ))
            }
            Kind::String {
                min_length,
                max_length,
                chars,
            } => {
                let length = max_length.unwrap_or(usize::MAX).min((*min_length).max(8));
                text(sample_text(length, chars.as_ref()))
            }
        }
    }
}

/// A text of this length out of these characters.
fn sample_text(length: usize, chars: Option<&Chars>) -> String {
    let is_allowed = |char: char| {
        chars.is_none_or(|chars| {
            let mut ranges = chars.ranges.iter();
            ranges.any(|(first, last)| *first <= char && char <= *last)
        })
    };
    let mut alphabet = Vec::new();
    for usual in ['1'..='9', 'a'..='z', 'A'..='Z'] {
        for char in usual {
            if is_allowed(char) {
                alphabet.push(char);
            }
        }
    }
    if alphabet.is_empty() {
        let range = chars.and_then(|chars| chars.ranges.first());
        alphabet.extend(range.map(|(first, _)| *first));
    }
    alphabet.iter().cycle().take(length).collect()
}
