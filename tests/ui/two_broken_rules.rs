#[path = "support/paysera.rs"]
mod paysera;
use paysera::Paysera;

fn main() {
    println!("{}", Paysera::statement().wallet_id(1).url());
}
