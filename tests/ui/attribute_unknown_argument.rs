use paysera_pages::Pages;

#[derive(Pages)]
#[pages(file = "pages.toml")]
pub struct Paysera;

fn main() {}
