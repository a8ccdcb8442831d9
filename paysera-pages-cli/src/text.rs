//! Texts of the declaration and of strangers, made fit for a terminal.

use paysera_pages_codegen::spec::is_invisible;

/// A text of the file as one paragraph: white space is a space, and nothing in it steers the terminal.
pub(crate) fn paragraph(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    shown(&words.join(" "))
}

/// A text on one line: what would steer the terminal, or cannot be seen, is escaped.
pub(crate) fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for char in text.chars() {
        if is_invisible(char) {
            shown.extend(char.escape_debug());
        } else {
            shown.push(char);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(paragraph(" a\n\tb  \"c\\d\" "), "a b \"c\\d\"");
        assert_eq!(paragraph("\u{1b}[31m\u{202e}ž"), "\\u{1b}[31m\\u{202e}ž");
        assert_eq!(shown("a\r\nb\tc"), "a\\r\\nb\\tc");
        // Marks that belong to the letter before them are seen.
        assert_eq!(shown("e\u{301} की"), "e\u{301} की");
    }
}
