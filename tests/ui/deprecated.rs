#![deny(deprecated)]

#[path = "support/shop.rs"]
mod shop;
use shop::{Currency, Project, Shop};

fn main() {
    let _ = Shop::old()
        .project(&Project::from_static("7"))
        .currency(Currency::Ltl)
        .url();
}
