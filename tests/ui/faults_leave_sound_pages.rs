//! One mistake gives one error: what is sound can be used beside it.

/// Pages.
#[derive(paysera_pages::Pages)]
#[pages(toml = r#"
format = 1

[environments]
production = { base_url = "https://pay.example" }

[locales]
lt = { prefix = "", default = true }
en = { prefixx = "en" }

[params]
client_id = { type = "string", required = "with-any-other" }
wallet_id = { type = "integr" }
redirect_uri = { type = "redirect-uri" }

[returns.status]
param = "status"
outcomes = { success = "Done.", reject = "Not done." }

[pages.upload-funds]
path = "wallet/upload-funds"
query = ["client_id", "redirect_uri"]
returns = "status"

[pages.cash-out]
path = "wallet/cash-out"
query = ["client_id", "wallet_id", "redirect_url"]
returns = "status"

[pages.confirm]
query = ["client_id"]
"#)]
pub struct Paysera;

fn main() {
    let client_id = ClientId::from_static("12345678");
    let return_to = RedirectUri::from_static("https://shop.example/paid");
    let filled = Paysera::upload_funds()
        .client_id(&client_id)
        .redirect_uri(&return_to);
    println!("{}", filled.url());
    println!("{}", Paysera::upload_funds().locale(Locale::Lt).url());
    println!("{}", Paysera::cash_out().client_id(&client_id).url());
    println!("{:?}", Status::from_url("/paid?status=success"));
    println!(
        "{}",
        Paysera::at(Environment::Production).upload_funds().url()
    );
}
