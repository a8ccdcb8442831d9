//! A source line with a marker under the place, laid out as rustc does it.

use std::fmt;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::source::Place;

/// How many columns of a line are shown; of a longer line, those around the place.
const WIDTH: usize = 120;

/// How many of these columns stand in front of the place in a longer line.
const LEAD: usize = 40;

/// How many characters of a line, and of a message, are looked at: a line may be the whole file.
const LONGEST: usize = 1000;

/// How wide the line number is.
pub(super) fn gutter(place: &Place) -> usize {
    place.line().to_string().len()
}

/// Writes the arrow with the place, the line and the marker; each line starts with a line end.
pub(super) fn write(place: &Place, gutter: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (before, more_before) = ending(place.line_before());
    let (marked, more_marked) = beginning(place.line_marked());
    let (after, more_after) = beginning(place.line_after());
    let (before, marked, after) = (shown(before), shown(marked), shown(after));

    let is_wide = width(&before) + width(&marked) + width(&after) > WIDTH;
    let cut = is_wide || more_before || more_marked || more_after;
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

/// The first characters of a text, and whether there are more.
fn beginning(text: &str) -> (&str, bool) {
    let end = text.char_indices().nth(LONGEST).map(|(end, _)| end);
    match end.and_then(|end| text.get(..end)) {
        Some(beginning) => (beginning, true),
        None => (text, false),
    }
}

/// The last characters of a text, and whether there are more.
fn ending(text: &str) -> (&str, bool) {
    let start = text.char_indices().rev().nth(LONGEST - 1);
    match start.and_then(|(start, _)| text.get(start..)) {
        Some(ending) => (ending, ending.len() < text.len()),
        None => (text, false),
    }
}

/// A message without characters that steer the terminal and without a length that fills it: names come from the file.
pub(super) fn harmless(text: String) -> String {
    let (beginning, more) = beginning(&text);
    if !more && !text.contains(is_invisible) {
        return text;
    }
    let mut harmless = String::with_capacity(text.len().min(2 * LONGEST));
    for char in beginning.chars() {
        if is_invisible(char) {
            harmless.extend(char.escape_debug());
        } else {
            harmless.push(char);
        }
    }
    if more {
        harmless.push('…');
    }
    harmless
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

/// Whether a character would steer the terminal instead of being seen: controls, line ends, bidirectional overrides,
/// and a byte-order mark that is not at the start.
#[must_use]
pub fn is_invisible(char: char) -> bool {
    char.is_control()
        || matches!(
            char,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

/// How many columns a shown text takes.
fn width(text: &str) -> usize {
    text.width()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::fault::Fault;
    use crate::spec::source::Source;

    /// The source line and the marker line.
    fn lines(text: &str, marked: &str) -> (String, String) {
        let start = text.find(marked).expect("the marked text");
        let place = Source::new("pages.toml", text).place(start..start + marked.len());
        let shown = Fault::new(place, "a fault").to_string();
        let mut lines = shown.lines().skip(3).map(str::to_owned);
        (
            lines.next().expect("a line"),
            lines.next().expect("a marker"),
        )
    }

    #[test]
    fn the_marker_stands_under_the_place() {
        let (line, marker) = lines("a = 1\nb = 2 # c\n", "2");
        assert_eq!(line, "2 | b = 2 # c");
        assert_eq!(marker, "  |     ^");
        let (line, marker) = lines("\tb = \"支付\"\t# c\r\n", "\"支付\"");
        assert_eq!(line, "1 |     b = \"支付\"    # c");
        assert_eq!(marker, "  |         ^^^^^^");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("{}x{}", "a".repeat(500), "b".repeat(500));
        let (line, marker) = lines(&text, "x");
        let (before, after) = ("a".repeat(LEAD), "b".repeat(WIDTH - LEAD - 1));
        assert_eq!(line, format!("1 | …{before}x{after}…"));
        assert_eq!(marker, format!("  | {}^", " ".repeat(LEAD + 1)));
        let (line, marker) = lines(&text, &text);
        assert_eq!(line, format!("1 | {}…", "a".repeat(WIDTH - LEAD)));
        assert_eq!(marker, format!("  | {}", "^".repeat(WIDTH - LEAD + 1)));
    }

    #[test]
    fn a_line_that_just_fits_is_whole() {
        let text = format!("{}x{}", "a".repeat(59), "b".repeat(WIDTH - 60));
        let (line, marker) = lines(&text, "x");
        assert_eq!(line, format!("1 | {text}"));
        assert_eq!(marker, format!("  | {}^", " ".repeat(59)));
    }

    #[test]
    fn a_place_of_several_lines_is_marked_on_its_first() {
        let (line, marker) = lines("a = [\n  1,\n]\n", "[\n  1,\n]");
        assert_eq!(line, "1 | a = [");
        assert_eq!(marker, "  |     ^");
    }

    #[test]
    fn two_places_share_a_gutter() {
        let source = Source::new("pages.toml", "1\n2\n3\n4\n5\n6\n7\n8\n9\nten\n");
        let fault = Fault::new(source.place(18..21), "a fault")
            .related(source.place(0..1), "something else is here")
            .help("write something else");
        let expected = [
            "a fault",
            "  --> pages.toml:10:1",
            "   |",
            "10 | ten",
            "   | ^^^",
            "   = help: write something else",
            "note: something else is here",
            "  --> pages.toml:1:1",
            "   |",
            " 1 | 1",
            "   | ^",
        ];
        assert_eq!(fault.to_string(), expected.join("\n"));
    }

    #[test]
    fn messages_are_harmless() {
        assert_eq!(harmless("a `b` ž…".to_owned()), "a `b` ž…");
        assert_eq!(harmless("\u{1b}[31m\n".to_owned()), "\\u{1b}[31m\\n");
        assert_eq!(harmless("\u{202e}".to_owned()), "\\u{202e}");
        let long = harmless("x".repeat(2 * LONGEST));
        assert_eq!(long, format!("{}…", "x".repeat(LONGEST)));
    }
}
