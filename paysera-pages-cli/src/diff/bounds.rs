//! Changes of what a value may be: narrower rules refuse values that were right.

use paysera_pages_codegen::spec::model::{Chars, Kind};

use crate::text::shown;

use super::change::{Changes, Effect};

/// Texts and numbers.
pub(super) fn compare(what: &str, old: &Kind, new: &Kind, changes: &mut Changes) {
    match (old, new) {
        (
            Kind::String {
                min_length,
                max_length,
                chars,
            },
            Kind::String {
                min_length: new_min,
                max_length: new_max,
                chars: new_chars,
            },
        ) => {
            bound(
                what,
                "min_length",
                Some(*min_length),
                Some(*new_min),
                changes,
            );
            bound(what, "max_length", *max_length, *new_max, changes);
            characters(what, chars.as_ref(), new_chars.as_ref(), changes);
        }
        (
            Kind::Integer { min, max },
            Kind::Integer {
                min: new_min,
                max: new_max,
            },
        ) => {
            let (before, after) = (rust_type(*min, *max), rust_type(*new_min, *new_max));
            if before != after {
                changes.add(
                    what,
                    format!("is {after} in Rust, was {before}"),
                    &[Effect::Code],
                );
            }
            let (lowest, new_lowest) = (min.unwrap_or(0), new_min.unwrap_or(0));
            bound(what, "min", Some(lowest), Some(new_lowest), changes);
            let highest = max.unwrap_or_else(|| largest(lowest));
            let new_highest = new_max.unwrap_or_else(|| largest(new_lowest));
            bound(what, "max", Some(highest), Some(new_highest), changes);
        }
        _ => {}
    }
}

/// What a number is in Rust.
fn rust_type(min: Option<i128>, max: Option<i128>) -> &'static str {
    match (min, max) {
        (None, None) => "a plain `u64`",
        (Some(..=-1), _) => "a type of its own out of `i64`",
        _ => "a type of its own out of `u64`",
    }
}

/// The largest number where none is written.
fn largest(min: i128) -> i128 {
    if min < 0 {
        i128::from(i64::MAX)
    } else {
        i128::from(u64::MAX)
    }
}

/// A lower or an upper bound; `None` is no bound.
fn bound<T: PartialOrd + ToString>(
    what: &str,
    key: &str,
    old: Option<T>,
    new: Option<T>,
    changes: &mut Changes,
) {
    if old == new {
        return;
    }
    let is_lower = key.starts_with("min");
    let narrower = match (&old, &new) {
        (Some(old), Some(new)) if is_lower => new > old,
        (Some(old), Some(new)) => new < old,
        (None, _) => true,
        (Some(_), None) => false,
    };
    let text =
        |bound: Option<T>| bound.map_or_else(|| "nothing".to_owned(), |bound| bound.to_string());
    let how = format!("`{key}` is {}, was {}", text(new), text(old));
    changes.add(what, how, &[refuses(narrower)]);
}

fn refuses(narrower: bool) -> Effect {
    if narrower {
        Effect::Values
    } else {
        Effect::Compatible
    }
}

/// The characters allowed.
fn characters(what: &str, old: Option<&Chars>, new: Option<&Chars>, changes: &mut Changes) {
    let all = [(char::MIN, char::MAX)];
    let ranges =
        |chars: Option<&Chars>| chars.map_or_else(|| all.to_vec(), |chars| chars.ranges.clone());
    let (before, after) = (ranges(old), ranges(new));
    let narrower = !covers(&after, &before);
    if !narrower && covers(&before, &after) {
        return;
    }
    let text = |chars: Option<&Chars>| {
        chars.map_or_else(
            || "any".to_owned(),
            |chars| format!("`{}`", shown(&chars.written)),
        )
    };
    let how = format!("its characters are {}, were {}", text(new), text(old));
    changes.add(what, how, &[refuses(narrower)]);
}

/// Whether every character of `inner` is one of `outer`.
fn covers(outer: &[(char, char)], inner: &[(char, char)]) -> bool {
    inner.iter().all(|(first, last)| {
        let mut next = u32::from(*first);
        // Each round goes past the end of a range that is left, so there are as many as ranges at most.
        while next <= u32::from(*last) {
            let range = outer
                .iter()
                .find(|(start, end)| (u32::from(*start)..=u32::from(*end)).contains(&next));
            let Some((_, end)) = range else { return false };
            next = u32::from(*end) + 1;
            // There are no characters between these two.
            if next == 0xD800 {
                next = 0xE000;
            }
        }
        true
    })
}

/// The schemes of a redirect URI; `None` is any that is safe.
pub(super) fn schemes(
    what: &str,
    old: Option<&[String]>,
    new: Option<&[String]>,
    changes: &mut Changes,
) {
    let within = |inner: Option<&[String]>, outer: Option<&[String]>| match (inner, outer) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(inner), Some(outer)) => inner.iter().all(|scheme| outer.contains(scheme)),
    };
    let narrower = !within(old, new);
    if !narrower && within(new, old) {
        return;
    }
    let text = |schemes: Option<&[String]>| {
        schemes.map_or_else(
            || "any that is safe".to_owned(),
            |schemes| format!("`{}`", schemes.join("`, `")),
        )
    };
    let how = format!("its schemes are {}, were {}", text(new), text(old));
    changes.add(what, how, &[refuses(narrower)]);
}
