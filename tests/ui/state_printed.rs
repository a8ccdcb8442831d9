#[path = "support/shop.rs"]
mod shop;
use shop::State;

fn main() {
    let state = State::from_static("secret");
    println!("{state}");
}
