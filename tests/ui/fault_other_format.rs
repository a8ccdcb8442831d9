use paysera_pages::Pages;

#[derive(Pages)]
#[pages(toml = r#"
format = 2
forms = []
"#)]
pub struct Paysera;

fn main() {}
