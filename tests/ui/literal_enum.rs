#[path = "support/shop.rs"]
mod shop;
use shop::Currency;

const UNKNOWN: Currency = Currency::from_static("eur");

fn main() {}
