//! The library under another name: `crate = ::pages` says where it is.

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

/// Paysera's hosted pages.
#[derive(Clone, Copy, Debug, pages::Pages)]
#[pages("../../../pages.toml", crate = ::pages)]
pub struct Paysera;

#[cfg(test)]
mod tests {
    use super::{ClientId, Paysera};

    #[test]
    fn pages_are_there() {
        let client_id = ClientId::new("12345678").unwrap();
        let url: pages::PageUrl = Paysera::cash_out().client_id(&client_id).url();
        assert_eq!(
            url.as_str(),
            "https://www.paysera.com/frontend/wallet/cash-out?client_id=12345678"
        );
    }
}
