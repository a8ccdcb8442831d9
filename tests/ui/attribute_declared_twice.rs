use paysera_pages::Pages;

#[derive(Pages)]
#[pages("pages.toml", toml = "format = 1")]
pub struct Paysera;

fn main() {}
