#[path = "support/paysera.rs"]
mod paysera;
use paysera::Paysera;

fn main() {
    let url = Paysera::cash_out()
        .maybe_wallet_id(None)
        .wallet_id(1)
        .try_url();
    println!("{url:?}");
}
