//! Filling names into Rust source.
//!
//! The generator writes text and lets the compiler's own lexer make tokens of it: pushing tokens one by one
//! through an unoptimised `quote` would cost users a quarter of the derive's compile time, and a template
//! reads like the code that comes out.

/// Appends a template in which each `$name` is replaced by its value. A `$` of a value is left alone.
///
/// It runs unoptimised for each generated item, so it looks at bytes and at lengths before texts.
pub(super) fn fill(out: &mut String, template: &str, values: &[(&str, &str)]) {
    let mut parts = template.split('$');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let mut length = 0;
        while let Some(b'a'..=b'z' | b'_') = part.as_bytes().get(length) {
            length += 1;
        }
        let (name, rest) = part.split_at_checked(length).unwrap_or((part, ""));
        let mut value = None;
        for (known, text) in values {
            if known.len() == length && *known == name {
                value = Some(*text);
                break;
            }
        }
        // A slip in a template shows up as a syntax error in the first test that generates it.
        out.push_str(value.unwrap_or("$"));
        out.push_str(rest);
    }
}

/// A text as a Rust string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn names_are_filled_in_once() {
        let mut out = String::new();
        fill(
            &mut out,
            "fn $name() { $body }",
            &[("name", "f"), ("body", "$name")],
        );
        assert_eq!(out, "fn f() { $name }");
    }
}
