//! A shop that adds money to a wallet by way of Paysera's hosted page.
//!
//! ```
//! use paysera_pages_app_quickstart::Shop;
//! use paysera_pages_app_quickstart::paysera::Locale;
//!
//! let shop = Shop::new("12345678", "https://shop.example/paid")?;
//! assert_eq!(
//!     shop.upload(14471, Locale::En).as_str(),
//!     "https://www.paysera.com/frontend/en/wallet/upload-funds\
//!      ?client_id=12345678&wallet_id=14471&redirect_uri=https%3A%2F%2Fshop.example%2Fpaid"
//! );
//! # Ok::<(), paysera_pages::InvalidParam>(())
//! ```

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

pub mod paysera {
    //! Paysera's pages, out of the file at the root of the workspace.

    /// Paysera's hosted pages.
    #[derive(Clone, Copy, Debug, paysera_pages::Pages)]
    #[pages("../../../pages.toml")]
    pub struct Paysera;
}

use paysera::{CashOutReady, ClientId, Locale, Paysera, RedirectUri, Status};
use paysera_pages::{InvalidParam, PageUrl, ReturnError};

/// What stays the same from one request to the next, parsed once.
#[derive(Clone, Debug)]
pub struct Shop {
    client_id: ClientId,
    return_to: RedirectUri,
}

/// What the user is told on coming back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The shop asks the API before it believes this.
    Check,
    /// The user may try again.
    TryAgain,
}

impl Shop {
    /// Parses the shop's configuration.
    ///
    /// # Errors
    ///
    /// A value is not what the declaration allows.
    pub fn new(client_id: &str, return_to: &str) -> Result<Self, InvalidParam> {
        Ok(Self {
            client_id: ClientId::new(client_id)?,
            return_to: return_to.parse()?,
        })
    }

    /// Where the user adds money to a wallet.
    pub fn upload(&self, wallet_id: u64, locale: Locale) -> PageUrl {
        Paysera::upload_funds()
            .locale(locale)
            .client_id(&self.client_id)
            .wallet_id(wallet_id)
            .redirect_uri(&self.return_to)
            .url()
    }

    /// What is the same for all users who take money out.
    pub fn cash_out(&self) -> CashOutReady<'_> {
        Paysera::cash_out().client_id(&self.client_id)
    }

    /// Reads the address that the user came back to.
    ///
    /// # Errors
    ///
    /// It is no return of Paysera's pages.
    pub fn answer(address: &str) -> Result<Answer, ReturnError> {
        Ok(match Status::from_url(address)? {
            Status::Success => Answer::Check,
            Status::Reject | Status::Error => Answer::TryAgain,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Shop};

    #[test]
    fn a_builder_that_is_kept_goes_on_later() {
        let shop = Shop::new("12345678", "https://shop.example/paid").unwrap();
        let request = shop.cash_out();
        assert_eq!(
            request.url().as_str(),
            "https://www.paysera.com/frontend/wallet/cash-out?client_id=12345678"
        );
        assert_eq!(
            request.wallet_id(1).url().as_str(),
            "https://www.paysera.com/frontend/wallet/cash-out?client_id=12345678&wallet_id=1"
        );
    }

    #[test]
    fn the_user_comes_back() {
        assert_eq!(
            Shop::answer("https://shop.example/paid?status=success"),
            Ok(Answer::Check)
        );
        assert_eq!(Shop::answer("/paid?status=reject"), Ok(Answer::TryAgain));
        assert_eq!(
            Shop::answer("/paid").unwrap_err().to_string(),
            "the return has no `status`"
        );
    }
}
