#[path = "support/shop.rs"]
mod shop;
use shop::Shop;

fn main() {
    let _ = Shop::several().amount(1).url();
}
