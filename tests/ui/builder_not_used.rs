#![deny(unused_must_use)]

#[path = "support/paysera.rs"]
mod paysera;
use paysera::Paysera;

fn main() {
    Paysera::cash_out();
    Paysera::cash_out().wallet_id(1);
}
