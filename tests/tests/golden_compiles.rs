//! The golden expansion under denied warnings and lints, which look harder at an included file than at what a macro
//! makes.

#![deny(
    warnings,
    missing_docs,
    missing_debug_implementations,
    missing_copy_implementations,
    unreachable_pub,
    unused_qualifications,
    single_use_lifetimes,
    clippy::all,
    clippy::pedantic
)]

pub mod paysera {
    //! What stands in a user's module.

    /// Paysera's hosted pages.
    #[derive(Clone, Copy, Debug)]
    pub struct Paysera;

    include!("../golden/paysera.rs");
}

use paysera::{CashOutReady, ClientId, Environment, Locale, Paysera, RedirectUri, Status};

#[test]
fn included_code_does_what_the_derive_does() {
    let client_id = ClientId::from_static("12345678");
    let return_to = RedirectUri::new("http://localhost/abc?page=redirect").unwrap();
    let ready: CashOutReady<'_> = Paysera::cash_out().client_id(&client_id);
    assert_eq!(
        ready.wallet_id(123).redirect_uri(&return_to).url().as_str(),
        "https://www.paysera.com/frontend/wallet/cash-out?client_id=12345678&wallet_id=123\
         &redirect_uri=http%3A%2F%2Flocalhost%2Fabc%3Fpage%3Dredirect"
    );
    let production = Paysera::at(Environment::Production);
    assert_eq!(
        production.upload_funds().locale(Locale::Ru).url().as_str(),
        "https://www.paysera.com/frontend/ru/wallet/upload-funds"
    );
    assert_eq!(
        Status::from_url("http://localhost/abc?page=redirect&status=success"),
        Ok(Status::Success)
    );
}
