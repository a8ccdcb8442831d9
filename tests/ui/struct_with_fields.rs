use paysera_pages::Pages;

#[derive(Pages)]
#[pages("pages.toml")]
pub struct Paysera {
    client_id: String,
}

fn main() {}
