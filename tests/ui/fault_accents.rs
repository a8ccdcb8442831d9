use paysera_pages::Pages;

#[derive(Pages)]
#[pages(toml = r#"
format = 1
environments.live.base_url = "https://pay.example"

[params]
"caf\u00E9" = { type = "integer" }
"cafe\u0301" = { type = "integer" }

[pages.menu]
path = "menu"
query = ["caf\u00E9"]
"#)]
pub struct Paysera;

fn main() {
    let _ = Paysera::menu().café(1);
}
