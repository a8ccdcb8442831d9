use paysera_pages::Pages;

#[derive(Pages)]
#[pages("pages.toml" module = pay)]
pub struct Paysera;

fn main() {}
