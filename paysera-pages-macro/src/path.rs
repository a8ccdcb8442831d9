//! Paths of modules, such as `::shop::pages` and `super::shop`.

use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, Result, Token};

/// Reads a path without arguments; gives it as Rust source.
pub(crate) fn parse(input: ParseStream<'_>) -> Result<String> {
    let mut path = String::new();
    if input.peek(Token![::]) {
        input.parse::<Token![::]>()?;
        path.push_str("::");
    }
    loop {
        path.push_str(&segment(input)?.to_string());
        if !input.peek(Token![::]) {
            return Ok(path);
        }
        input.parse::<Token![::]>()?;
        path.push_str("::");
    }
}

/// A name, or one of the keywords that stand for modules.
fn segment(input: ParseStream<'_>) -> Result<Ident> {
    if input.peek(Token![crate]) || input.peek(Token![self]) || input.peek(Token![super]) {
        input.call(Ident::parse_any)
    } else {
        input.parse()
    }
}
