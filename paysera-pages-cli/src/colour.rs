//! Faults in colour. The words are those of the fault; a line is recognised by how it starts.

use anstyle::{AnsiColor, Style};

const ERROR: Style = AnsiColor::Red.on_default().bold();
const GUTTER: Style = AnsiColor::Blue.on_default().bold();
const STRONG: Style = Style::new().bold();

/// The text of faults with colours in it. Without them it is the same text.
pub(crate) fn paint(faults: &str) -> String {
    faults.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

fn line(line: &str) -> String {
    if let Some(message) = line.strip_prefix("error") {
        return format!("{ERROR}error{ERROR:#}{STRONG}{message}{STRONG:#}");
    }
    if let Some(message) = line.strip_prefix("note") {
        return format!("{STRONG}note{STRONG:#}{message}");
    }
    let trimmed = line.trim_start();
    let indent = line.get(..line.len() - trimmed.len()).unwrap_or_default();
    if let Some(place) = trimmed.strip_prefix("-->") {
        return format!("{indent}{GUTTER}-->{GUTTER:#}{place}");
    }
    if let Some(help) = trimmed.strip_prefix("= help") {
        return format!("{indent}{GUTTER}={GUTTER:#} {STRONG}help{STRONG:#}{help}");
    }
    // The number of the line, if it has one, and a bar; behind it the source, or the marker.
    let number = trimmed.trim_start_matches(|char: char| char.is_ascii_digit());
    let Some(rest) = number.strip_prefix(" |").or(number.strip_prefix('|')) else {
        return line.to_owned();
    };
    let gutter = line.strip_suffix(rest).unwrap_or_default();
    let is_marker = number.len() == trimmed.len() && rest.chars().all(|char| " ^".contains(char));
    if is_marker {
        format!("{GUTTER}{gutter}{GUTTER:#}{ERROR}{rest}{ERROR:#}")
    } else {
        format!("{GUTTER}{gutter}{GUTTER:#}{rest}")
    }
}
