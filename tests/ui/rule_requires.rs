#[path = "support/shop.rs"]
mod shop;
use shop::Shop;

fn main() {
    let _ = Shop::requires().amount(1).url();
}
