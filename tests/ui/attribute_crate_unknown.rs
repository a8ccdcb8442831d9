use paysera_pages::Pages;

#[derive(Pages)]
#[pages(crate = ::paysera, toml = r#"
format = 1

[environments]
production = { base_url = "https://pay.example" }

[pages.home]
path = "home"
"#)]
pub struct Paysera;

fn main() {}
