//! Letters and their accents put together, as the compiler does with identifiers.

use unicode_ident::is_xid_continue;

/// The text with each name in it in Unicode's form NFC. What is between names stays as it is: Rust knows it by its
/// characters alone.
///
/// `compose` gets nothing but what can stand in an identifier, and never ASCII.
pub(super) fn composed(text: String, compose: fn(&str) -> String) -> String {
    if text.is_ascii() {
        return text;
    }
    let is_between = |char| !is_xid_continue(char);
    let mut composed = String::with_capacity(text.len());
    for piece in text.split_inclusive(is_between) {
        let name = piece.trim_end_matches(is_between);
        if name.is_ascii() {
            composed.push_str(name);
        } else {
            composed.push_str(&compose(name));
        }
        composed.extend(piece.chars().next_back().filter(|last| is_between(*last)));
    }
    composed
}

/// Unicode's form NFC, for tools that have no compiler to ask.
#[cfg(feature = "unicode")]
pub(super) fn nfc(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;

    text.nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::composed;

    #[test]
    fn only_what_can_be_an_identifier_is_composed() {
        let marked = |text: &str| format!("[{text}]");
        for (text, expected) in [
            ("", ""),
            ("self", "self"),
            ("r#type _", "r#type _"),
            ("e\u{301}", "[e\u{301}]"),
            ("\u{301}", "[\u{301}]"),
            ("_2\u{e9}", "[_2\u{e9}]"),
            ("a-\u{e9}_b.c", "a-[\u{e9}_b].c"),
            (
                "\u{2260}a\u{20dd}\u{e9}\u{200b}",
                "\u{2260}a\u{20dd}[\u{e9}]\u{200b}",
            ),
            ("`page \u{e9}`", "`page [\u{e9}]`"),
            ("\u{1f600}\u{301}\u{1f600}", "\u{1f600}[\u{301}]\u{1f600}"),
        ] {
            assert_eq!(composed(text.to_owned(), marked), expected, "{text:?}");
        }
    }
}
