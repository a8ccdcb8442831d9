//! The pages that a browser shows: plain, and nothing like those that they stand in for.

mod index;
mod notice;
mod page;

use std::fmt::{self, Write};

pub(crate) use self::index::index;
pub(crate) use self::notice::{Notice, notice};
pub(crate) use self::page::{PageView, page};

/// A text between two tags. What would hide or turn around the text beside it is shown by its name.
pub(crate) struct Text<'a>(pub(crate) &'a str);

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for char in self.0.chars() {
            match char {
                '\n' => f.write_char(char)?,
                '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{2069}'
                | '\u{feff}' => {
                    write!(f, "{}", char.escape_unicode())?;
                }
                char if char.is_control() => write!(f, "{}", char.escape_default())?,
                char => escape(char, f)?,
            }
        }
        Ok(())
    }
}

/// The value of a quoted attribute, which a browser reads back as it was.
pub(crate) struct Attribute<'a>(pub(crate) &'a str);

impl fmt::Display for Attribute<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|char| escape(char, f))
    }
}

/// Writes a character so that it begins no markup.
fn escape(char: char, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match char {
        '&' => f.write_str("&amp;"),
        '<' => f.write_str("&lt;"),
        '>' => f.write_str("&gt;"),
        '"' => f.write_str("&quot;"),
        '\'' => f.write_str("&#39;"),
        _ => f.write_char(char),
    }
}

/// The frame around every page. `attributes` are those of the body, `content` is HTML.
pub(crate) fn layout(title: &str, lang: Option<&str>, attributes: &str, content: &str) -> String {
    let title = Text(title);
    // The locale is that of the page stood in for; the words on it are English.
    let lang = Attribute(lang.unwrap_or("en"));
    format!(
        r#"<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} (stand-in)</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/-/style.css">
<script src="/-/frame.js" defer></script>
</head>
<body lang="en"{attributes}>
<p class="banner" role="note"><strong>Stand-in.</strong> Nothing here is real, and nothing moves money.</p>
<main>
{content}
</main>
</body>
</html>
"#
    )
}

/// Backticks of a message become code.
pub(crate) fn message(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts
        .map(|(index, part)| match index % 2 {
            0 => Text(part).to_string(),
            _ => format!("<code>{}</code>", Text(part)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_strangers_is_markup() {
        let text = "<img src=x onerror='a'>&\"\u{202e}\u{feff}\u{7}";
        let escaped = "&lt;img src=x onerror=&#39;a&#39;&gt;&amp;&quot;";
        assert_eq!(
            Text(text).to_string(),
            format!("{escaped}\\u{{202e}}\\u{{feff}}\\u{{7}}")
        );
        assert_eq!(
            Attribute(text).to_string(),
            format!("{escaped}\u{202e}\u{feff}\u{7}")
        );
        assert_eq!(
            message("`<b>` is no `code"),
            "<code>&lt;b&gt;</code> is no <code>code</code>"
        );
    }
}
