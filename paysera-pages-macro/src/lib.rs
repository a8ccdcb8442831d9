//! The derive macro of [`paysera-pages`](https://docs.rs/paysera-pages), which re-exports and documents it: use it from there.
//!
//! What it generates fits the version of that crate that re-exports it, and no other.

mod attribute;
mod compose;
mod expand;
mod item;
mod path;
mod tokens;

use proc_macro::TokenStream;

/// See `paysera_pages::Pages`.
#[proc_macro_derive(Pages, attributes(pages))]
pub fn derive_pages(input: TokenStream) -> TokenStream {
    let expanded = syn::parse(input).and_then(|derive| expand::expand(&derive));
    expanded.unwrap_or_else(|error| error.into_compile_error().into())
}
