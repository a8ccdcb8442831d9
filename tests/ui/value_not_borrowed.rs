#[path = "support/paysera.rs"]
mod paysera;
use paysera::{ClientId, Paysera};

const CLIENT_ID: ClientId = ClientId::from_static("12345678");

fn main() {
    println!("{}", Paysera::cash_out().client_id(CLIENT_ID).url());
}
