//! From generated text to tokens, in a compiler and in an editor.

use proc_macro::{Group, LexError, Span, TokenStream, TokenTree};

/// The tokens of a text. An editor that asks where they are defined is led to `at`.
///
/// The compiler's own lexer is used: `proc_macro2` would check the text a second time, unoptimised. The compiler gives the
/// tokens the place of the derive, and they are left alone. Two faults of rust-analyzer are avoided:
///
/// - It counts the place of a token from the start of the text and then looks there in the user's file, which has no such
///   place: "Go to definition" fails with "invalid offset" (<https://github.com/rust-lang/rust-analyzer/issues/22482>).
/// - Until July 2026 it left a slash in front of what a `///` comment says, so that such comments become attributes
///   (<https://github.com/rust-lang/rust-analyzer/issues/22731>).
pub(crate) fn lex(text: &str, at: Span) -> Result<TokenStream, LexError> {
    if keeps_call_site() {
        text.parse()
    } else {
        Ok(place(attributes(text).parse()?, at))
    }
}

/// Whether tokens of a text stand at the call site. Spans cannot be compared but by what is printed of them.
fn keeps_call_site() -> bool {
    let parsed = "a".parse::<TokenStream>();
    let token = parsed.ok().and_then(|tokens| tokens.into_iter().next());
    token.is_none_or(|token| format!("{:?}", token.span()) == format!("{:?}", Span::call_site()))
}

/// Puts `#[doc = "…"]` for `///`. No literal of generated code goes over the end of a line.
fn attributes(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| match line.trim_start().strip_prefix("///") {
            Some(doc) => format!("#[doc = {doc:?}]\n"),
            None => format!("{line}\n"),
        });
    lines.collect()
}

fn place(tokens: TokenStream, at: Span) -> TokenStream {
    let placed = tokens.into_iter().map(|mut tree| {
        if let TokenTree::Group(group) = &tree {
            tree = Group::new(group.delimiter(), place(group.stream(), at)).into();
        }
        tree.set_span(at);
        tree
    });
    placed.collect()
}
