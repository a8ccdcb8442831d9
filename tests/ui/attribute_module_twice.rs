use paysera_pages::Pages;

#[derive(Pages)]
#[pages("pages.toml", module = pay, module = wallet)]
pub struct Paysera;

fn main() {}
