#[path = "support/paysera.rs"]
mod paysera;
use paysera::Paysera;

fn main() {
    println!("{}", Paysera::confirm().url());
}
