use paysera_pages::Pages;

#[derive(Pages)]
#[pages(b"pages.toml")]
pub struct Paysera;

fn main() {}
