//! Documentation: the words of the file as plain text inside rustdoc's Markdown.

use super::DocStyle;
use super::template::literal;

/// A doc attribute for one line of Markdown, as a `///` comment makes it.
pub(super) fn doc(markdown: &str) -> String {
    format!("#[doc = {}]\n", literal(&format!(" {markdown}")))
}

/// Documentation that grows line by line.
pub(super) struct Docs {
    text: String,
}

impl Docs {
    /// Starts with a sentence.
    pub(super) fn new(first: &str) -> Self {
        let text = format!(" {first}");
        Self { text }
    }

    /// Adds a line.
    pub(super) fn line(&mut self, markdown: &str) {
        self.text.push('\n');
        if !markdown.is_empty() {
            self.text.push(' ');
            self.text.push_str(markdown);
        }
    }

    /// Adds a paragraph; an empty one is left out.
    pub(super) fn paragraph(&mut self, markdown: &str) {
        if !markdown.is_empty() {
            self.line("");
            self.line(markdown);
        }
    }

    /// One attribute for each line, as people read it, or one for all, which the compiler reads faster.
    pub(super) fn attributes(self, style: DocStyle) -> String {
        let attribute = |text: &str| format!("#[doc = {}]\n", literal(text));
        if style == DocStyle::Joined {
            return attribute(&self.text);
        }
        let mut attributes = String::new();
        for line in self.text.split('\n') {
            attributes.push_str(&attribute(line));
        }
        attributes
    }
}

/// A text of the file as one Markdown paragraph that shows just that text.
///
/// Inline code stays code. Everything else that Markdown, HTML or rustdoc would read as markup is escaped, so that no
/// text becomes a heading, a link or a test.
#[must_use]
pub fn escape(text: &str) -> String {
    let text = one_line(text);
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('`') {
        escape_plain(before, &mut out);
        match after.split_once('`') {
            Some((code, behind)) if !code.trim().is_empty() && !behind.starts_with('`') => {
                out.push('`');
                // Inside a table a bar parts cells even in code.
                out.push_str(&code.replace('|', "\\|"));
                out.push('`');
                rest = behind;
            }
            _ => {
                out.push_str("\\`");
                rest = after;
            }
        }
    }
    escape_plain(rest, &mut out);
    out
}

/// The words of a text with one space between two.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Escapes a text without inline code; addresses become links.
fn escape_plain(text: &str, out: &mut String) {
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            out.push(' ');
        }
        if is_address(word) {
            out.push('<');
            out.push_str(word);
            out.push('>');
            continue;
        }
        let address = word.contains("://");
        for char in word.chars() {
            // What starts a list does so only at the start of the paragraph.
            let starts_list = match char {
                '-' | '+' => out.is_empty(),
                '.' | ')' => !out.is_empty() && out.chars().all(|char| char.is_ascii_digit()),
                _ => false,
            };
            let is_markup = matches!(
                char,
                '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' | '#'
            );
            // Rustdoc warns of addresses that are no links.
            if starts_list || is_markup || (address && char == ':') {
                out.push('\\');
            }
            out.push(char);
        }
    }
}

/// Whether the word is an address that may stand between angle brackets.
fn is_address(word: &str) -> bool {
    let rest = word
        .strip_prefix("https://")
        .or_else(|| word.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty()
            && rest.ends_with(|char: char| char.is_ascii_alphanumeric() || char == '/')
            && rest
                .chars()
                .all(|char| char.is_ascii_graphic() && !matches!(char, '<' | '>' | '\\' | '|'))
    })
}

/// A name of the file as inline code.
#[must_use]
pub fn code(name: &str) -> String {
    let plain = !name.is_empty()
        && name
            .chars()
            .all(|char| !char.is_control() && !matches!(char, '`' | '|'));
    if plain {
        format!("`{name}`")
    } else {
        escape(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_shown_and_not_obeyed() {
        for (text, markdown) in [
            ("Your client ID.", "Your client ID."),
            ("the `mac_id` of it", "the `mac_id` of it"),
            ("a ` alone", "a \\` alone"),
            (
                "```rust\nfn main() {}\n```",
                "\\`\\`\\`rust fn main() {} \\`\\`\\`",
            ),
            ("# no heading\n\n- no list", "\\# no heading - no list"),
            ("- no list", "\\- no list"),
            ("1. no list, v1.2", "1\\. no list, v1.2"),
            ("[no](link) <b>", "\\[no\\](link) \\<b\\>"),
            ("see https://a.example/b_c", "see <https://a.example/b_c>"),
            ("see https://a.example.", "see https\\://a.example."),
        ] {
            assert_eq!(escape(text), markdown);
        }
    }
}
