//! A file that is no text.

/// Pages.
#[derive(paysera_pages::Pages)]
#[pages("not_text.toml")]
pub struct Paysera;

fn main() {}
