#[path = "support/shop.rs"]
mod shop;
use shop::{Locale, Shop};

fn main() {
    let _ = Shop::sign_in().locale(Locale::En);
}
