//! The types beside a struct are seen no further than the struct.

mod outer {
    pub mod inner {
        #[derive(paysera_pages::Pages)]
        #[pages(toml = r#"
            format = 1
            environments.live.base_url = "https://pay.example"
            pages.home = { path = "home" }
        "#)]
        pub(in crate::outer) struct Inner;
    }

    #[derive(paysera_pages::Pages)]
    #[pages(toml = r#"
        format = 1
        environments.live.base_url = "https://pay.example"
        pages.start = { path = "start" }
    "#)]
    struct Private;
}

fn of_inner(_: outer::inner::Home<'_>) {}

fn of_private(_: outer::Start<'_>) {}

fn main() {}
