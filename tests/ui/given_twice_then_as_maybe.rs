#[path = "support/paysera.rs"]
mod paysera;
use paysera::Paysera;

fn main() {
    let url = Paysera::cash_out()
        .wallet_id(1)
        .maybe_wallet_id(None)
        .try_url();
    println!("{url:?}");
}
