#[path = "support/paysera.rs"]
mod paysera;
use paysera::Paysera;

fn main() {
    let url = Paysera::cash_out().wallet_id(123).url();
    println!("{url}");
}
