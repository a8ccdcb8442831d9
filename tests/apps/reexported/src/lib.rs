//! The library out of a framework: `crate` takes a path of any length.

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

use paysera_pages_app_reexporter::paysera_pages::Pages;

/// Paysera's hosted pages.
#[derive(Clone, Copy, Debug, Pages)]
#[pages("../../../pages.toml", crate = ::paysera_pages_app_reexporter::paysera_pages)]
pub struct Paysera;

#[cfg(test)]
mod tests {
    use super::{Locale, Paysera, Status};

    #[test]
    fn pages_are_there() {
        assert_eq!(
            Paysera::upload_funds().locale(Locale::En).url().as_str(),
            "https://www.paysera.com/frontend/en/wallet/upload-funds"
        );
        assert_eq!(Status::from_query("status=reject"), Ok(Status::Reject));
    }
}
