#[path = "support/shop.rs"]
mod shop;
use shop::{Iban, Shop};

fn main() {
    let iban = Iban::new("LT12").ok();
    let _ = Shop::at_least_one().maybe_iban(iban.as_ref()).url();
}
