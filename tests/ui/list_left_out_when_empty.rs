#[path = "support/shop.rs"]
mod shop;
use shop::{Shop, Tags};

fn main() {
    let _ = Shop::tagged().tags(&[Tags::A]).url();
}
