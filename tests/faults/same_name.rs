//! A fault with two places shows both.

/// Pages.
#[derive(paysera_pages::Pages)]
#[pages("same_name.toml")]
pub struct Paysera;

fn main() {
    println!("{}", Paysera::home().url());
}
