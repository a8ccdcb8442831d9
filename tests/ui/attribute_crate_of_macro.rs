macro_rules! pages {
    ($name:ident) => {
        #[derive(paysera_pages::Pages)]
        #[pages("pages.toml", crate = $crate::pages)]
        pub struct $name;
    };
}

pages!(Paysera);

fn main() {}
