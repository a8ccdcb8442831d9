#[path = "support/paysera.rs"]
mod paysera;
use paysera::Paysera;

fn main() {
    let mut page = String::new();
    Paysera::cash_out()
        .wallet_id(123)
        .write_url(&mut page)
        .unwrap();
}
