use paysera_pages::Pages;

#[derive(Pages)]
#[pages("pages.toml")]
pub struct Locale;

fn main() {}
