#[path = "support/shop.rs"]
mod shop;
use shop::{Card, Iban, Shop};

fn main() {
    let (iban, card) = (Iban::from_static("LT12"), Card::from_static("4111"));
    let _ = Shop::at_most_one().iban(&iban).card(&card).url();
}
