//! A path leads from the folder of `Cargo.toml`, whatever folder the source is in.

mod paysera {
    /// Pages.
    #[derive(paysera_pages::Pages)]
    #[pages("config/pages.toml")]
    pub struct Paysera;
}

fn main() {
    println!("{}", paysera::Paysera::home().url());
}
