#[path = "support/paysera.rs"]
mod paysera;
use paysera::Paysera;

fn main() {
    println!("{:?}", Paysera::cash_out().wallet_id("123").try_url());
}
