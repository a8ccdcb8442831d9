#![deny(unused_must_use)]

#[path = "support/paysera.rs"]
mod paysera;
use paysera::Paysera;

fn main() {
    Paysera::cash_out().url();
    Paysera::cash_out().try_url();
    Paysera::cash_out().popup();
}
