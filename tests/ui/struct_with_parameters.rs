use paysera_pages::Pages;

#[derive(Pages)]
#[pages("pages.toml")]
pub struct Paysera<T>(T);

fn main() {}
