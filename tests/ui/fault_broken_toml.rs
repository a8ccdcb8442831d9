use paysera_pages::Pages;

#[derive(Pages)]
#[pages(toml = r#"
format = 1

[pages.cash-out
path = "wallet/cash-out"
"#)]
pub struct Paysera;

fn main() {}
