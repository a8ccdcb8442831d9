//! Texts inside HTML and inside scripts, so that neither ends where the text says so.

use std::fmt::{self, Write};

/// A text as the value of an HTML attribute, for double and for single quotes.
pub(crate) struct Attribute<'a>(pub(crate) &'a str);

impl fmt::Display for Attribute<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for char in self.0.chars() {
            match char {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                // A bare carriage return is read as a line feed. The others are written so for what tools make of them.
                '"' | '\'' | '`' | '\t' | '\n' | '\r' => write!(f, "&#{};", u32::from(char))?,
                _ => f.write_char(char)?,
            }
        }
        Ok(())
    }
}

/// A text as a string literal of JavaScript and of JSON, quotes included.
///
/// What is not a letter, a digit or harmless in both a script and the HTML around it is written as `\uXXXX`. So there is
/// no quote, no backslash of the text's own, no `</script>`, `<!--` or `]]>`, no `&`, which XHTML would decode, no line
/// break, and nothing but ASCII, whatever the encoding of the page.
pub(crate) fn script_literal(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for unit in text.encode_utf16() {
        match u8::try_from(unit).map(char::from) {
            Ok(char) if char.is_ascii_alphanumeric() || "-._~:/?#=%+,;@!*()".contains(char) => {
                literal.push(char);
            }
            // Writing to a `String` cannot fail.
            _ => drop(write!(literal, "\\u{unit:04x}")),
        }
    }
    literal.push('"');
    literal
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;

    use super::{Attribute, script_literal};

    /// What a browser reads out of a quoted attribute, for the references that are written here and no others.
    pub(crate) fn attribute(escaped: &str) -> String {
        let mut text = String::new();
        let mut chars = escaped.chars();
        while let Some(char) = chars.next() {
            assert!(!"\"'<>`\r".contains(char), "{char:?} in {escaped}");
            if char != '&' {
                text.push(char);
                continue;
            }
            let reference: String = chars.by_ref().take_while(|char| *char != ';').collect();
            text.push(match reference.as_str() {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                _ => {
                    let number = reference.strip_prefix('#').unwrap();
                    char::from_u32(number.parse().unwrap()).unwrap()
                }
            });
        }
        text
    }

    /// What a script reads out of a literal of which `\uXXXX` is the only escape.
    fn script(literal: &str) -> String {
        let inner = literal.strip_prefix('"').unwrap();
        let inner = inner.strip_suffix('"').unwrap();
        let mut pieces = inner.split('\\');
        let mut units: Vec<u16> = pieces.next().unwrap().encode_utf16().collect();
        for piece in pieces {
            let (hex, rest) = piece.strip_prefix('u').unwrap().split_at(4);
            units.push(u16::from_str_radix(hex, 16).unwrap());
            units.extend(rest.encode_utf16());
        }
        String::from_utf16(&units).unwrap()
    }

    #[test]
    fn an_attribute_is_escaped_for_both_quotes() {
        assert_eq!(
            Attribute("https://a.example/?x=1&y='\"<b>`\r\nž").to_string(),
            "https://a.example/?x=1&amp;y=&#39;&#34;&lt;b&gt;&#96;&#13;&#10;ž"
        );
    }

    #[test]
    fn a_literal_ends_neither_itself_nor_its_script() {
        for (text, literal) in [
            (
                "https://a.example/?x=1&y=2",
                r#""https://a.example/?x=1\u0026y=2""#,
            ),
            ("\"'`\\", r#""\u0022\u0027\u0060\u005c""#),
            (
                "</script><!--]]>",
                r#""\u003c/script\u003e\u003c!--\u005d\u005d\u003e""#,
            ),
            (
                "\u{2028}\u{2029}\0\r\n",
                r#""\u2028\u2029\u0000\u000d\u000a""#,
            ),
            ("${x}ž😀", r#""\u0024\u007bx\u007d\u017e\ud83d\ude00""#),
        ] {
            assert_eq!(script_literal(text), literal);
        }
    }

    proptest! {
        #[test]
        fn a_browser_reads_the_same_text(text in any::<String>()) {
            prop_assert_eq!(attribute(&Attribute(&text).to_string()), text.clone());
            prop_assert_eq!(script(&script_literal(&text)), text);
        }

        #[test]
        fn a_literal_stays_inside_any_script(text in any::<String>()) {
            let literal = script_literal(&text);
            let inner = literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap();
            let is_harmless = |char: char| char.is_ascii_graphic() && !"\"'`<>&$[]{}|^".contains(char);
            prop_assert!(inner.chars().all(is_harmless), "{}", literal);
        }

        #[test]
        fn a_literal_may_stand_in_an_attribute_once_it_is_escaped(text in any::<String>()) {
            let handler = Attribute(&script_literal(&text)).to_string();
            prop_assert_eq!(script(&attribute(&handler)), text);
        }
    }
}
