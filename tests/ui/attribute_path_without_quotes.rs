use paysera_pages::Pages;

#[derive(Pages)]
#[pages(pages.toml)]
pub struct Paysera;

fn main() {}
