//! The struct that the derive stands on, as far as it matters here.

use std::ops::Range;

use proc_macro2::TokenStream;
use syn::buffer::Cursor;
use syn::ext::IdentExt as _;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{Error, Ident, Result, Token, bracketed, parenthesized, token};

use crate::path;

/// A struct without fields and parameters.
pub(crate) struct Item<'a> {
    /// Its attributes called `pages`, in their order.
    pub(crate) attributes: Vec<Attribute<'a>>,
    /// Its visibility as Rust source; empty if it is private.
    pub(crate) visibility: String,
    /// Its name.
    pub(crate) name: Ident,
}

/// An attribute called `pages`.
pub(crate) struct Attribute<'a> {
    /// From `#` to `]`.
    pub(crate) whole: Range<Cursor<'a>>,
    /// What stands after `pages`.
    pub(crate) rest: ParseBuffer<'a>,
}

impl<'a> Item<'a> {
    /// Reads what the compiler gives to a derive: a whole item.
    pub(crate) fn parse(input: ParseStream<'a>) -> Result<Self> {
        let attributes = attributes(input)?;
        let visibility = visibility(input)?;
        // `union` is no keyword.
        let keyword = input.call(Ident::parse_any)?;
        let name: Ident = input.parse()?;
        if keyword != "struct" {
            return Err(Error::new(
                name.span(),
                "`Pages` is derived for a struct: write `pub struct Paysera;`",
            ));
        }
        if input.peek(Token![<]) {
            input.parse::<Token![<]>()?;
            if !input.peek(Token![>]) {
                return Err(with("parameters", &name, input));
            }
            input.parse::<Token![>]>()?;
        }
        if input.peek(Token![where]) {
            return Err(with("parameters", &name, input));
        }
        if input.peek(token::Brace) || input.peek(token::Paren) {
            return Err(with("fields", &name, input));
        }
        input.parse::<Token![;]>()?;
        Ok(Self {
            attributes,
            visibility,
            name,
        })
    }
}

/// The attributes called `pages`; the others, doc comments among them, are left out.
fn attributes(input: ParseStream<'_>) -> Result<Vec<Attribute<'_>>> {
    let mut attributes = Vec::new();
    while input.peek(Token![#]) {
        let start = input.cursor();
        input.parse::<Token![#]>()?;
        let rest;
        bracketed!(rest in input);
        let whole = start..input.cursor();
        let first = rest.cursor().ident();
        let is_path = rest.peek2(Token![::]);
        if first.is_some_and(|(name, _)| name == "pages") && !is_path {
            rest.call(Ident::parse_any)?;
            attributes.push(Attribute { whole, rest });
        } else {
            rest.parse::<TokenStream>()?;
        }
    }
    Ok(attributes)
}

/// `pub`, `pub(crate)`, `pub(in a::b)` and the like.
fn visibility(input: ParseStream<'_>) -> Result<String> {
    if !input.peek(Token![pub]) {
        return Ok(String::new());
    }
    input.parse::<Token![pub]>()?;
    if !input.peek(token::Paren) {
        return Ok("pub".to_owned());
    }
    let place;
    parenthesized!(place in input);
    let keyword = if place.peek(Token![in]) {
        place.parse::<Token![in]>()?;
        "in "
    } else {
        ""
    };
    let start = place.cursor();
    // No other crate can be meant, and in the text of the generated code `$crate` would be none.
    let path = place.call(path::parse)?.replace("$crate", "crate");
    if keyword.is_empty() && !["crate", "self", "super"].contains(&path.as_str()) {
        // The compiler says so, too, and goes on with the derive.
        return Err(Error::new_range(
            start..place.cursor(),
            format!("this visibility needs an `in`: write `pub(in {path})`"),
        ));
    }
    Ok(format!("pub({keyword}{path})"))
}

/// The error for what the struct has and must not have, at the next token.
fn with(what: &str, name: &Ident, input: ParseStream<'_>) -> Error {
    let start = input.cursor();
    let end = start.token_tree().map_or(start, |(_, end)| end);
    Error::new_range(
        start..end,
        format!("`Pages` is derived for a struct without {what}: write `struct {name};`"),
    )
}
