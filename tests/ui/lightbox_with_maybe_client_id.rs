#[path = "support/paysera.rs"]
mod paysera;
use paysera::{ClientId, Paysera};

fn main() {
    let client_id = ClientId::new("12345678").ok();
    println!(
        "{:?}",
        Paysera::cash_out()
            .maybe_client_id(client_id.as_ref())
            .lightbox()
    );
}
