//! A source line with a marker under the place, laid out as rustc does it.

use std::fmt;

use unicode_width::UnicodeWidthChar;

use super::source::Place;

/// How many columns of a line are shown; of a longer line, those around the place.
const WIDTH: usize = 120;

/// How many of these columns stand in front of the place in a longer line.
const LEAD: usize = 40;

/// How wide the line number is.
pub(super) fn gutter(place: &Place) -> usize {
    place.line().to_string().len()
}

/// Writes the arrow with the place, the line and the marker; each line starts with a line end.
pub(super) fn write(place: &Place, gutter: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let before = shown(place.line_before());
    let marked = shown(place.line_marked());
    let after = shown(place.line_after());

    let cut = width(&before) + width(&marked) + width(&after) > WIDTH;
    let before = if cut {
        last_columns(&before, LEAD)
    } else {
        before
    };
    let marked = if cut {
        first_columns(&marked, WIDTH - LEAD)
    } else {
        marked
    };
    let after = if cut {
        first_columns(&after, (WIDTH - LEAD).saturating_sub(width(&marked)))
    } else {
        after
    };

    let line = place.line();
    let indent = width(&before);
    let markers = width(&marked).max(1);
    write!(f, "\n{:gutter$}--> {place}", "")?;
    write!(f, "\n{:gutter$} |", "")?;
    write!(f, "\n{line:gutter$} | {before}{marked}{after}")?;
    write!(f, "\n{:gutter$} | {:indent$}{:^<markers$}", "", "", "")
}

/// The text as it is shown: tabs as four spaces, other control characters visible and harmless.
fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\t' => shown.push_str("    "),
            _ if is_invisible(char) => shown.push('\u{fffd}'),
            _ => shown.push(char),
        }
    }
    shown
}

/// Whether a character would steer the terminal instead of being seen: controls and bidirectional overrides.
fn is_invisible(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// How many columns a shown text takes.
fn width(text: &str) -> usize {
    text.chars()
        .map(|char| char.width().unwrap_or_default())
        .sum()
}

/// The last columns of a text, after an ellipsis if that is not all.
fn last_columns(text: &str, columns: usize) -> String {
    let reversed: String = text.chars().rev().collect();
    first_columns(&reversed, columns).chars().rev().collect()
}

/// The first columns of a text, before an ellipsis if that is not all.
fn first_columns(text: &str, columns: usize) -> String {
    let mut taken = String::new();
    let mut left = columns;
    for char in text.chars() {
        let width = char.width().unwrap_or_default();
        if width > left {
            taken.push('…');
            break;
        }
        left -= width;
        taken.push(char);
    }
    taken
}
