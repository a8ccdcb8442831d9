//! Where generated tokens stand in the user's file.

use proc_macro::{Group, Span, TokenStream, TokenTree};

/// Sets tokens that were parsed from a text to a place in the user's file, where an editor that asks for a definition is
/// led.
///
/// The compiler gives such tokens the place of the derive, and they are left alone. rust-analyzer counts from the start of
/// the text and then looks there in the user's file, which has no such place: "Go to definition" fails with
/// "invalid offset" (<https://github.com/rust-lang/rust-analyzer/issues/22482>).
pub(crate) fn place(tokens: TokenStream, at: Span) -> TokenStream {
    if keeps_call_site() {
        tokens
    } else {
        set(tokens, at)
    }
}

/// Whether tokens of a text stand at the call site. Spans cannot be compared but by what is printed of them.
fn keeps_call_site() -> bool {
    let parsed = "a".parse::<TokenStream>();
    let token = parsed.ok().and_then(|tokens| tokens.into_iter().next());
    token.is_none_or(|token| format!("{:?}", token.span()) == format!("{:?}", Span::call_site()))
}

fn set(tokens: TokenStream, at: Span) -> TokenStream {
    let placed = tokens.into_iter().map(|mut tree| {
        if let TokenTree::Group(group) = &tree {
            tree = Group::new(group.delimiter(), set(group.stream(), at)).into();
        }
        tree.set_span(at);
        tree
    });
    placed.collect()
}
