//! All combinations that must not compile: one error for each of the sixteen.

#[path = "support/paysera.rs"]
mod paysera;
use paysera::{Paysera, RedirectUri};

#[rustfmt::skip]
fn main() {
    let return_to = RedirectUri::from_static("https://shop.example/");
    let _ = Paysera::cash_out().maybe_redirect_uri(None).url();
    let _ = Paysera::cash_out().redirect_uri(&return_to).url();
    let _ = Paysera::cash_out().maybe_wallet_id(None).url();
    let _ = Paysera::cash_out().maybe_wallet_id(None).maybe_redirect_uri(None).url();
    let _ = Paysera::cash_out().maybe_wallet_id(None).redirect_uri(&return_to).url();
    let _ = Paysera::cash_out().wallet_id(1).url();
    let _ = Paysera::cash_out().wallet_id(1).maybe_redirect_uri(None).url();
    let _ = Paysera::cash_out().wallet_id(1).redirect_uri(&return_to).url();
    let _ = Paysera::cash_out().maybe_client_id(None).maybe_redirect_uri(None).url();
    let _ = Paysera::cash_out().maybe_client_id(None).redirect_uri(&return_to).url();
    let _ = Paysera::cash_out().maybe_client_id(None).maybe_wallet_id(None).url();
    let _ = Paysera::cash_out().maybe_client_id(None).maybe_wallet_id(None).maybe_redirect_uri(None).url();
    let _ = Paysera::cash_out().maybe_client_id(None).maybe_wallet_id(None).redirect_uri(&return_to).url();
    let _ = Paysera::cash_out().maybe_client_id(None).wallet_id(1).url();
    let _ = Paysera::cash_out().maybe_client_id(None).wallet_id(1).maybe_redirect_uri(None).url();
    let _ = Paysera::cash_out().maybe_client_id(None).wallet_id(1).redirect_uri(&return_to).url();
}
