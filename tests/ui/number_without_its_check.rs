#[path = "support/paysera.rs"]
mod paysera;
use paysera::Paysera;

fn main() {
    println!("{:?}", Paysera::statement().page_size(5).try_url());
}
