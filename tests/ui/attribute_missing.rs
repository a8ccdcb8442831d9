use paysera_pages::Pages;

#[derive(Pages)]
pub struct Paysera;

fn main() {}
