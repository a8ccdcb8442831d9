//! A trial without a declaration of one's own: the pages that come with the library.

use paysera_pages::wallet::{ClientId, Locale, Paysera, Status};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client_id = ClientId::new("12345678")?;
    let url = Paysera::cash_out()
        .locale(Locale::En)
        .client_id(&client_id)
        .url();
    println!("{url}");
    // The enums may get variants with a new version of the library.
    if let Status::Success = Status::from_url("/done?status=success")? {
        println!("ask the API");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use paysera_pages::wallet::Paysera as Ready;

    mod copied {
        /// The file at the root of the repository.
        #[derive(paysera_pages::Pages)]
        #[pages("../../../pages.toml")]
        pub(crate) struct Paysera;
    }

    #[test]
    fn the_ready_made_pages_are_those_of_the_file() {
        assert_eq!(Ready::PAGES, copied::Paysera::PAGES);
    }
}
