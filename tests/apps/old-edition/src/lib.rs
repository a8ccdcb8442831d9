//! Rust of 2015, whose paths mean other things than today's, without the standard library unless it is asked for.

#![no_std]
#![forbid(
    missing_docs,
    missing_debug_implementations,
    missing_copy_implementations,
    unreachable_pub,
    unused_qualifications,
    single_use_lifetimes,
    clippy::all,
    clippy::pedantic,
    warnings
)]

extern crate paysera_pages;
extern crate std;

pub mod shop {
    //! The derive in a module, where old paths begin at the crate.

    /// Paysera's hosted pages.
    #[derive(Clone, Copy, Debug, Pages)]
    #[pages("../../../pages.toml")]
    pub struct Paysera;

    use paysera_pages::Pages;
}

/// The names of keywords that are younger than this edition.
#[derive(Clone, Copy, Debug, paysera_pages::Pages)]
#[pages("../hostile/keywords.toml", module = keywords)]
pub struct Keywords;

#[cfg(test)]
mod tests {
    use shop::{ClientId, Paysera};

    #[test]
    fn pages_are_there() {
        let client_id = ClientId::new("12345678").unwrap();
        let url = Paysera::cash_out().client_id(&client_id).url();
        assert_eq!(
            url.as_str(),
            "https://www.paysera.com/frontend/wallet/cash-out?client_id=12345678"
        );
    }
}
