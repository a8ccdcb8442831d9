use paysera_pages::Pages;

#[derive(Pages)]
#[pages(module = pay)]
pub struct Paysera;

fn main() {}
