//! Where nothing can be read, only that is told.

/// Pages.
#[derive(paysera_pages::Pages)]
#[pages("broken.toml")]
pub struct Paysera;

fn main() {}
