#[path = "support/paysera.rs"]
mod paysera;
use paysera::{Paysera, RedirectUri};

fn main() {
    let return_to = RedirectUri::new("https://shop.example/").ok();
    let url = Paysera::cash_out()
        .maybe_redirect_uri(return_to.as_ref())
        .url();
    println!("{url}");
}
