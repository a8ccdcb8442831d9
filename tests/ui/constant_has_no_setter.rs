#[path = "support/shop.rs"]
mod shop;
use shop::Shop;

fn main() {
    let _ = Shop::sign_in().version("3");
}
