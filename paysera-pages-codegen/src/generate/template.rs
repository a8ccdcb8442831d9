//! Filling names into Rust source.
//!
//! The generator writes text and lets the compiler's own lexer make tokens of it: pushing tokens one by one
//! through an unoptimised `quote` would cost users a quarter of the derive's compile time, and a template
//! reads like the code that comes out. Templates are cut where the names are as the generator itself is compiled.

/// Rust source with `$name` in the places of values.
#[derive(Clone, Copy)]
pub(super) struct Template(pub(super) &'static [Piece]);

/// A name, which is empty at the start of a template, and the text behind it.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    name: &'static str,
    text: &'static str,
}

/// Cuts a literal into a [`Template`].
macro_rules! template {
    ($source:literal) => {{
        use crate::generate::template::{Piece, Template, count, cut};
        const PIECES: [Piece; count($source)] = cut($source);
        Template(&PIECES)
    }};
}
pub(super) use template;

/// How many pieces a template has.
pub(super) const fn count(source: &str) -> usize {
    let mut bytes = source.as_bytes();
    let mut count = 1;
    while let [byte, rest @ ..] = bytes {
        if *byte == b'$' {
            count += 1;
        }
        bytes = rest;
    }
    count
}

/// The pieces of a template.
pub(super) const fn cut<const COUNT: usize>(source: &'static str) -> [Piece; COUNT] {
    let mut pieces = [Piece { name: "", text: "" }; COUNT];
    let mut rest = source.as_bytes();
    let mut left: &mut [Piece] = &mut pieces;
    let mut is_first = true;
    while let [piece, others @ ..] = left {
        let length = if is_first { 0 } else { name_length(rest) };
        let (name, behind) = rest.split_at(length);
        let (text, behind) = behind.split_at(before_dollar(behind));
        *piece = Piece {
            // A `$` without a name is none that has a value.
            name: if is_first || length > 0 {
                utf8(name)
            } else {
                "$"
            },
            text: utf8(text),
        };
        rest = match behind {
            [_, rest @ ..] => rest,
            [] => &[],
        };
        is_first = false;
        left = others;
    }
    pieces
}

/// How many of the first bytes belong to a name.
const fn name_length(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    while let [b'a'..=b'z' | b'_', others @ ..] = rest {
        rest = others;
    }
    bytes.len() - rest.len()
}

/// How many bytes stand in front of the next `$`.
const fn before_dollar(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    while let [byte, others @ ..] = rest {
        if *byte == b'$' {
            break;
        }
        rest = others;
    }
    bytes.len() - rest.len()
}

/// A part of a template; all parts end at ASCII characters.
const fn utf8(bytes: &'static [u8]) -> &'static str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "",
    }
}

/// Appends a template with values for its names, of which the first with a name counts. A `$` of a value is left alone.
///
/// It runs unoptimised for each generated item, so it looks at lengths before texts.
pub(super) fn fill(
    out: &mut String,
    template: Template,
    values: &[(&str, &str)],
    shared: &[(&str, &str)],
) {
    for piece in template.0 {
        if !piece.name.is_empty() {
            let value = find(piece.name, values).or_else(|| find(piece.name, shared));
            // A slip in a template shows up as a syntax error in the first test that generates it.
            out.push_str(value.unwrap_or("$"));
        }
        out.push_str(piece.text);
    }
}

fn find<'v>(name: &str, values: &[(&str, &'v str)]) -> Option<&'v str> {
    for (known, value) in values {
        if known.len() == name.len() && *known == name {
            return Some(value);
        }
    }
    None
}

/// A text as a Rust string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::{Template, fill};

    #[test]
    fn names_are_filled_in_once() {
        const FUNCTION: Template = template!("fn $name() { $body$name }");
        let mut out = String::new();
        fill(
            &mut out,
            FUNCTION,
            &[("body", "$name")],
            &[("name", "f"), ("body", "hidden")],
        );
        assert_eq!(out, "fn f() { $namef }");
    }
}
