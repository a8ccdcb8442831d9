//! Bounds of texts and numbers.

use super::fault::{Fault, Faults};
use super::model::{Chars, Kind};
use super::source::Located;
use super::table::{Table, report};

/// Lengths that leave some text, and the characters of it.
pub(super) fn read_string(table: &Table<'_>, what: &str, faults: &mut Faults) -> Kind {
    let min_length = read_length(table, "min_length", faults);
    let max_length = read_length(table, "max_length", faults);
    let mut max = max_length.as_ref().map(|length| length.value);
    let min = min_length.as_ref().map_or(1, |length| length.value);
    let min_place = min_length.map(|length| length.place);
    if let Some(length) = max_length.filter(|length| length.value < min) {
        let fault = match &min_place {
            Some(place) => Fault::new(
                length.place,
                format!("`max_length` of {what} is below its `min_length`"),
            )
            .related(place.clone(), "`min_length` is here")
            .help("write the smaller number into `min_length` and the larger one into `max_length`"),
            None => Fault::new(
                length.place,
                format!("`max_length` of {what} leaves no text: `min_length` is 1 where it is not written"),
            )
            .help("write a larger `max_length`"),
        };
        faults.push(fault);
        max = None;
    }
    let chars = table
        .text("chars", faults)
        .and_then(|chars| match read_chars(&chars.value) {
            Ok(chars) => Some(chars),
            Err(problem) => report(
                faults,
                Fault::new(chars.place, format!("`chars` of {what} {problem}"))
                    .help("write single characters and ranges, such as `A-Za-z0-9_-`; a `-` at the end is itself"),
            ),
        });
    Kind::String {
        min_length: min,
        max_length: max,
        chars,
    }
}

/// Bounds that fit into 64 bits, with a sign only if the lower one needs it.
pub(super) fn read_integer(table: &Table<'_>, what: &str, faults: &mut Faults) -> Kind {
    let mut bound = |key: &str| {
        let bound = table.get(key)?.integer(faults)?;
        if (i128::from(i64::MIN)..=i128::from(u64::MAX)).contains(&bound.value) {
            return Some(bound);
        }
        let message = format!("`{key}` of {what} does not fit into 64 bits");
        let help = format!("write a number from {} to {}", i64::MIN, u64::MAX);
        report(faults, Fault::new(bound.place, message).help(help))
    };
    let (min, max) = (bound("min"), bound("max"));
    let lowest = min.as_ref().map_or(0, |min| min.value);
    let highest = if lowest < 0 {
        i128::from(i64::MAX)
    } else {
        i128::from(u64::MAX)
    };
    let mut kind = Kind::Integer {
        min: min.as_ref().map(|min| min.value),
        max: max.as_ref().map(|max| max.value),
    };
    let fault = match max {
        Some(max) if max.value < lowest => {
            const HELP: &str = "write the smaller number into `min` and the larger one into `max`";
            match min {
                Some(min) => Fault::new(max.place, format!("`max` of {what} is below its `min`"))
                    .related(min.place, "`min` is here")
                    .help(HELP),
                None => Fault::new(
                    max.place,
                    format!("`max` of {what} is below 0, which `min` is where it is not written"),
                )
                .help("write a `min` below 0, too"),
            }
        }
        Some(max) if max.value > highest => Fault::new(
            max.place,
            format!("`max` of {what} does not fit into 64 bits with a sign, which `min` asks for"),
        )
        .help(format!("write {} at most", i64::MAX)),
        _ => return kind,
    };
    faults.push(fault);
    if let Kind::Integer { max, .. } = &mut kind {
        *max = None;
    }
    kind
}

/// A number of characters.
fn read_length(table: &Table<'_>, key: &str, faults: &mut Faults) -> Option<Located<usize>> {
    let node = table.get(key)?;
    let length = node.integer(faults)?;
    match usize::try_from(length.value) {
        Ok(value) => Some(Located {
            value,
            place: length.place,
        }),
        Err(_) => report(
            faults,
            node.fault(format!("{} must be a number of characters", node.what))
                .help("write 0 or more"),
        ),
    }
}

/// Single characters and ranges; a `-` at either end is itself.
fn read_chars(text: &str) -> Result<Chars, String> {
    let mut ranges = Vec::new();
    let mut rest: Vec<char> = text.chars().rev().collect();
    if rest.is_empty() {
        return Err("is empty, so no text could be right".to_owned());
    }
    while let Some(first) = rest.pop() {
        let last = match rest.as_slice() {
            [.., last, '-'] => *last,
            _ => first,
        };
        if rest.len() >= 2 && rest.last() == Some(&'-') {
            rest.truncate(rest.len() - 2);
        }
        if last < first {
            return Err(format!(
                "has the range `{first}-{last}`, which ends before it starts"
            ));
        }
        ranges.push((first, last));
    }
    Ok(Chars {
        written: text.to_owned(),
        ranges,
    })
}
