#[path = "support/shop.rs"]
mod shop;
use shop::Login;

fn main() {
    let _ = Login::from_url("https://shop.example/?code=1&state=2");
}
