//! Filling names into Rust source.
//!
//! The generator writes text and lets the compiler's own lexer make tokens of it: pushing tokens one by one
//! through an unoptimised `quote` would cost users a quarter of the derive's compile time, and a template
//! reads like the code that comes out.

use std::sync::OnceLock;

/// Rust source with `$name` in the places of values.
pub(super) struct Template {
    source: &'static str,
    pieces: OnceLock<Vec<Piece>>,
}

/// A name, which is empty at the start of a template, and the text behind it.
struct Piece {
    name: &'static str,
    text: &'static str,
}

impl Template {
    pub(super) const fn new(source: &'static str) -> Self {
        Self {
            source,
            pieces: OnceLock::new(),
        }
    }

    /// It is cut where the names are when it is first filled. To cut all of them while the generator is compiled would take
    /// the compiler a tenth of the time that the generator takes.
    fn pieces(&self) -> &[Piece] {
        self.pieces.get_or_init(|| cut(self.source))
    }
}

/// The pieces of a template.
fn cut(source: &'static str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (index, piece) in source.split('$').enumerate() {
        let is_name = |char: &char| matches!(char, 'a'..='z' | '_');
        let (name, text) = piece.split_at(piece.chars().take_while(is_name).count());
        pieces.push(match (index, name) {
            (0, _) => Piece {
                name: "",
                text: piece,
            },
            // A `$` without a name is none that has a value.
            (_, "") => Piece { name: "$", text },
            _ => Piece { name, text },
        });
    }
    pieces
}

/// Appends a template with values for its names, of which the first with a name counts. A `$` of a value is left alone.
///
/// It runs unoptimised for each generated item, so it looks at lengths before texts.
pub(super) fn fill(
    out: &mut String,
    template: &Template,
    values: &[(&str, &str)],
    shared: &[(&str, &str)],
) {
    for piece in template.pieces() {
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
        static FUNCTION: Template = Template::new("fn $name() { $body$name }");
        let mut out = String::new();
        fill(
            &mut out,
            &FUNCTION,
            &[("body", "$name")],
            &[("name", "f"), ("body", "hidden")],
        );
        assert_eq!(out, "fn f() { $namef }");
    }

    #[test]
    fn a_dollar_without_a_name_stays() {
        static DOLLARS: Template = Template::new("$name$ $$9$");
        let mut out = String::new();
        fill(&mut out, &DOLLARS, &[("name", "f"), ("", "hidden")], &[]);
        assert_eq!(out, "f$ $$9$");
    }
}
