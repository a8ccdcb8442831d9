use paysera_pages::Pages;

#[derive(Pages)]
#[pages()]
pub struct Paysera;

fn main() {}
