#[path = "support/shop.rs"]
mod shop;
use shop::{Scope, Shop};

fn main() {
    let scope = [Scope::Email];
    let _ = Shop::sign_in().scope(&scope);
}
