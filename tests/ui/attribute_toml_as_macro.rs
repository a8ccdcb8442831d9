use paysera_pages::Pages;

#[derive(Pages)]
#[pages(toml = include_str!("pages.toml"))]
pub struct Paysera;

fn main() {}
