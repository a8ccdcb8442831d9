#[path = "support/paysera.rs"]
mod paysera;
use paysera::{Locale, Paysera};

fn main() {
    println!("{}", Paysera::cash_out().locale(Locale::German).url());
}
