//! The pages, out of `pages.toml`.

/// Paysera's hosted pages, as far as this shop uses them.
#[derive(Clone, Copy, Debug, paysera_pages::Pages)]
#[pages("pages.toml")]
pub struct Paysera;
