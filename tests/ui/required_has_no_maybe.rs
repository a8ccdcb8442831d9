#[path = "support/paysera.rs"]
mod paysera;
use paysera::{Account, Paysera};

fn main() {
    let account = Account::new("EVP1").ok();
    println!(
        "{:?}",
        Paysera::statement()
            .maybe_account(account.as_ref())
            .try_url()
    );
}
