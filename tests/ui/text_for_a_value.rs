#[path = "support/paysera.rs"]
mod paysera;
use paysera::Paysera;

fn main() {
    println!("{}", Paysera::cash_out().client_id("12345678").url());
}
