use paysera_pages::Pages;

#[derive(Pages)]
#[pages(toml = "format = 1\nlocale = 3")]
pub struct Paysera;

fn main() {}
