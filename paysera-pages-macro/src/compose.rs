//! Letters and their accents put together, by the compiler.

use std::panic;

use proc_macro::{Ident, Span};

/// A part of an identifier in Unicode's form NFC, as `spec::Context` asks for it.
///
/// The tables for it are large, and users would wait for them to compile; the compiler has them. rust-analyzer leaves the
/// text as it is, and so does a compiler with an older Unicode that does not know a letter: it says so itself.
pub(crate) fn compose(part: &str) -> String {
    // An identifier does not begin with a digit or an accent. No accent goes with `_`, and no keyword is made with it.
    let identifier = format!("_{part}");
    // It panics on what is no identifier.
    let composed = panic::catch_unwind(|| Ident::new(&identifier, Span::call_site()).to_string());
    let composed = composed.unwrap_or(identifier);
    composed.strip_prefix('_').unwrap_or(&composed).to_owned()
}
