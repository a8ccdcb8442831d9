mod inner {
    #[derive(paysera_pages::Pages)]
    #[pages(toml = r#"
        format = 1
        environments.live.base_url = "https://pay.example"
        pages.home = { path = "home" }
    "#)]
    pub(inner) struct Paysera;
}

fn main() {}
