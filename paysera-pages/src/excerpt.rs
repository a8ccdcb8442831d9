//! Texts of strangers inside messages.

use std::fmt::{self, Write};

/// How many characters of a text a message shows.
const LIMIT: usize = 64;

/// Shows a text in backticks, escaped and cut at 64 characters: a message must not break a log line,
/// colour a terminal or fill a screen.
pub(crate) struct Excerpt<'a>(pub(crate) &'a str);

impl fmt::Display for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('`')?;
        let mut chars = self.0.chars();
        for char in chars.by_ref().take(LIMIT) {
            match char {
                // Escaped by `escape_debug`, but harmless and easier to read as they are.
                '"' | '\'' => f.write_char(char)?,
                _ => write!(f, "{}", char.escape_debug())?,
            }
        }
        if chars.next().is_some() {
            f.write_char('…')?;
        }
        f.write_char('`')
    }
}

#[cfg(test)]
mod tests {
    use super::Excerpt;

    #[test]
    fn an_excerpt_is_escaped_and_cut() {
        assert_eq!(Excerpt("it's ok").to_string(), "`it's ok`");
        assert_eq!(
            Excerpt("a\r\n\u{1b}[31m\u{202e}").to_string(),
            "`a\\r\\n\\u{1b}[31m\\u{202e}`"
        );
        let long = Excerpt(&"x".repeat(65)).to_string();
        assert_eq!(long, format!("`{}…`", "x".repeat(64)));
    }
}
