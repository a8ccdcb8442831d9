use paysera_pages::Pages;

#[derive(Pages)]
#[pages(toml = "")]
pub struct Paysera;

fn main() {}
