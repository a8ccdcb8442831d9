//! Filling names into Rust source.
//!
//! The generator writes text and lets the compiler's own lexer make tokens of it: pushing tokens one by one
//! through an unoptimised `quote` would cost users a quarter of the derive's compile time, and a template
//! reads like the code that comes out.

/// Appends a template in which each `$name` is replaced by its value. A `$` of a value is left alone.
pub(super) fn fill(out: &mut String, template: &str, values: &[(&str, &str)]) {
    let mut parts = template.split('$');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let end = part
            .find(|char: char| !(char.is_ascii_lowercase() || char == '_'))
            .unwrap_or(part.len());
        let (name, rest) = part.split_at_checked(end).unwrap_or((part, ""));
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => out.push_str(value),
            // A slip in a template shows up as a syntax error in the first test that generates it.
            None => out.push('$'),
        }
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
