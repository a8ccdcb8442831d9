#[path = "support/shop.rs"]
mod shop;
use shop::{Currency, Shop};

fn main() {
    let _ = Shop::requires_explained()
        .amount(1)
        .currency(Currency::Eur)
        .url();
}
