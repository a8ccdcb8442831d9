#[path = "support/paysera.rs"]
mod paysera;
use paysera::{ClientId, Paysera};

fn main() {
    let request = Paysera::cash_out().client_id(&ClientId::from_static("12345678"));
    println!("{}", request.url());
}
