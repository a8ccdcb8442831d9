//! Broken TOML: the parser's words in those of a user, and a place for each.

use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, Error};

use super::fault::Fault;
use super::source::{Place, Source};

/// The fault of a text that is no TOML. What comes after a broken place is guesswork, so that only one is reported.
pub(super) fn fault(source: &Arc<Source>) -> Fault {
    let (_, errors) = DeTable::parse_recoverable(source.text());
    // At one place the parser names the bracket that stays open before the quote that swallowed it.
    let error = errors.iter().min_by_key(|error| {
        let start = error.span().map_or(usize::MAX, |span| span.start);
        (start, error.message().starts_with("unclosed"))
    });
    let span = error.and_then(Error::span);
    let span = span.unwrap_or_else(|| deepest(source.text()));
    let end = source.text().len();
    let place = source.place(span.start.min(end)..span.end.min(end));
    let written = place.text().trim().to_owned();
    let written = written.as_str();
    match error.map_or("", Error::message) {
        "duplicate key" => {
            let fault = Fault::new(place.clone(), format!("`{written}` is there twice"));
            let fault = match first(&place) {
                Some(first) => fault.related(first, "the first one is here"),
                None => fault,
            };
            fault.help("take one of them out, or give it another name")
        }
        message if message.starts_with("string values must be quoted") => {
            if written.is_empty() {
                return Fault::new(place, "not valid TOML: the value is missing")
                    .help("write one after the `=`; a text stands in quotes");
            }
            let quoted = written.trim_matches(['"', '\'', '“', '”', '„', '’', '‘']);
            let help = format!("a text stands in quotes: `\"{quoted}\"`");
            Fault::new(place, format!("not valid TOML: `{written}` is no value")).help(help)
        }
        message if message.contains("recursion") => {
            Fault::new(place, "tables and lists are nested too deeply to be read")
        }
        message if message.starts_with("invalid") && message.ends_with("string, expected `\"`") => {
            Fault::new(
                place,
                "not valid TOML: a text ends without its closing quote",
            )
            .help("write a `\"` where the text ends")
        }
        message => Fault::new(place, format!("not valid TOML: {message}")),
    }
}

/// The line with the longest dotted key: the parser gives no place for one that is too long.
fn deepest(text: &str) -> Range<usize> {
    let mut start = 0;
    let mut deepest = (0, 0..0);
    for line in text.split_inclusive('\n') {
        let dots = line.matches('.').count();
        if dots > deepest.0 {
            deepest = (dots, start..start + line.trim_end().len());
        }
        start += line.len();
    }
    deepest.1
}

/// Where the key at a place stands for the first time, as far as the lines tell: a header like this one, or a key
/// under the same header.
fn first(second: &Place) -> Option<Place> {
    let source = second.source();
    let before = source.text().get(..second.span().start)?;
    let line = format!(
        "{}{}{}",
        second.line_before(),
        second.line_marked(),
        second.line_after()
    );
    let header = header(&line);
    let key = second.text();
    if header.is_none() && !second.line_before().trim().is_empty() {
        return None;
    }
    let mut end = before.rfind('\n').unwrap_or_default();
    // From here upwards.
    for earlier in before.get(..end)?.split_inclusive('\n').rev() {
        end -= earlier.len();
        let is_it = match header {
            Some(header) => self::header(earlier) == Some(header),
            None => earlier
                .trim_start()
                .strip_prefix(key)
                .is_some_and(|rest| rest.trim_start().starts_with('=')),
        };
        if is_it {
            let offset = match header {
                Some(_) => earlier.find(header?)? + header?.rfind(key)?,
                None => earlier.find(key)?,
            };
            return Some(source.place(end + offset..end + offset + key.len()));
        }
        if header.is_none() && self::header(earlier).is_some() {
            return None;
        }
    }
    None
}

/// The header in a line, without its brackets.
fn header(line: &str) -> Option<&str> {
    let line = line.trim_start().strip_prefix('[')?;
    let line = line.strip_prefix('[').unwrap_or(line);
    Some(line.split_once(']')?.0.trim())
}
