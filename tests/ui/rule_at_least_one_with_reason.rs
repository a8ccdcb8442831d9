#[path = "support/shop.rs"]
mod shop;
use shop::Shop;

fn main() {
    let _ = Shop::at_least_one_explained().url();
}
