use paysera_pages::Pages;

#[derive(Pages)]
#[pages("pages.toml")]
#[pages(module = pay)]
pub struct Paysera;

fn main() {}
