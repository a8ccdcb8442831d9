#[path = "support/shop.rs"]
mod shop;
use shop::Shop;

fn main() {
    let _ = Shop::exactly_one_explained().url();
}
