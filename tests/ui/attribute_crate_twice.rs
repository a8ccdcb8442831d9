use paysera_pages::Pages;

#[derive(Pages)]
#[pages("pages.toml", crate = ::paysera_pages, crate = paysera_pages)]
pub struct Paysera;

fn main() {}
