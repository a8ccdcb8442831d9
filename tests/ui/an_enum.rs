use paysera_pages::Pages;

#[derive(Pages)]
#[pages("pages.toml")]
pub enum Paysera {
    CashOut,
}

fn main() {}
