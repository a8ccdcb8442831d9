//! Every page of the shipped `pages.toml` as a URL, and the returns that come back, without sending anything.

use std::error::Error;

mod paysera {
    /// Paysera's hosted pages.
    #[derive(paysera_pages::Pages)]
    #[pages("../pages.toml")]
    pub(crate) struct Paysera;
}
use paysera::{ClientId, Locale, Paysera, RedirectUri, Status};

fn main() -> Result<(), Box<dyn Error>> {
    let client_id = ClientId::new("12345678")?;
    let return_to = RedirectUri::new("https://shop.example/paysera?order=12")?;

    println!("Every page, in every locale, without and with parameters:\n");
    for locale in Locale::ALL.iter().copied() {
        println!("  {locale}");
        println!("    {}", Paysera::upload_funds().locale(locale).url());
        let filled = Paysera::upload_funds()
            .locale(locale)
            .client_id(&client_id)
            .wallet_id(14471)
            .redirect_uri(&return_to);
        println!("    {}", filled.url());
        println!("    {}", Paysera::cash_out().locale(locale).url());
        let filled = Paysera::cash_out()
            .locale(locale)
            .client_id(&client_id)
            .wallet_id(14471)
            .redirect_uri(&return_to);
        println!("    {}", filled.url());
    }

    println!("\nThe example of Paysera's documentation:\n");
    let return_to = RedirectUri::new("http://localhost/abc?page=redirect")?;
    let url = Paysera::cash_out()
        .client_id(&client_id)
        .wallet_id(123)
        .redirect_uri(&return_to)
        .url();
    println!("  {url}");

    println!("\nWhat comes back, a claim to be checked with the API:\n");
    for back in [
        "http://localhost/abc?page=redirect&status=success",
        "http://localhost/abc?page=redirect&status=reject",
        "http://localhost/abc?page=redirect&status=error",
        "http://localhost/abc?page=redirect&status=success&status=success",
        "http://localhost/abc?page=redirect&status=paid",
        "http://localhost/abc?page=redirect",
    ] {
        println!("  {back}");
        match Status::from_url(back) {
            Ok(status) => println!("    -> {status:?}"),
            Err(error) => println!("    -> refused: {error}"),
        }
    }
    Ok(())
}
