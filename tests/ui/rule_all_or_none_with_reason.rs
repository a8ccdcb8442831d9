#[path = "support/shop.rs"]
mod shop;
use shop::{Currency, Shop};

fn main() {
    let _ = Shop::all_or_none_explained().currency(Currency::Eur).url();
}
