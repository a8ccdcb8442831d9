use paysera_pages::Pages;

#[derive(Pages)]
#[pages("pages.toml", non_exhaustive, non_exhaustive)]
pub struct Paysera;

fn main() {}
