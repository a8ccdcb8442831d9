//! Paysera's pages ready made, for documentation and trials.
//!
//! This is what the derive makes of the shipped `pages.toml`, to be read here and tried without a file. A shop declares
//! its own: then its locales and its pages are its own, and a new outcome breaks the matches that must handle it. Here
//! the enums are `non_exhaustive`, since they change with this crate.
//!
//! ```
//! use paysera_pages::wallet::{ClientId, Locale, Paysera};
//!
//! let client_id = ClientId::new("12345678")?;
//! assert_eq!(
//!     Paysera::cash_out().locale(Locale::En).client_id(&client_id).url().as_str(),
//!     "https://www.paysera.com/frontend/en/wallet/cash-out?client_id=12345678"
//! );
//! # Ok::<(), paysera_pages::InvalidParam>(())
//! ```

/// Paysera's hosted pages.
#[derive(Clone, Copy, Debug, paysera_pages_macro::Pages)]
#[pages(
    toml = "format = 1\nextends = [\"paysera\"]",
    crate = ::paysera_pages,
    non_exhaustive
)]
pub struct Paysera;
