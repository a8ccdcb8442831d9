use paysera_pages::Pages;

#[derive(Pages)]
#[pages("no/such/pages.toml")]
pub struct Paysera;

fn main() {}
