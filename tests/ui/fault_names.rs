use paysera_pages::Pages;

#[derive(Pages)]
#[pages(toml = r#"
format = 1
environments.live.base_url = "https://pay.example"

[pages]
"2e\u0301" = { path = "digit" }
"\u0301" = { path = "accent" }
"\u2260\u20DD\U0001F600" = { path = "symbols" }
crate = { path = "crate" }
self = { path = "self" }
dash = { path = "dash", rust = "\u2E3A\u0000" }
"#)]
pub struct Paysera;

fn main() {}
