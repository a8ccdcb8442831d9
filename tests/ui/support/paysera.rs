//! The declaration that the cases share.

/// Pages for the cases.
#[derive(paysera_pages::Pages)]
#[pages(toml = r#"
format = 1

[environments]
production = { base_url = "https://pay.example" }

[locales]
lt = { prefix = "", default = true }
en = { prefix = "en" }

[params]
client_id = { type = "string", required = "with-any-other", max_length = 8, chars = "A-Za-z0-9_-" }
wallet_id = { type = "integer" }
redirect_uri = { type = "redirect-uri" }
account = { type = "string", required = true }
page_size = { type = "integer", min = 10, max = 100 }
transaction_key = { type = "string" }

[returns.status]
param = "status"
outcomes = { success = "Done.", reject = "Not done.", error = "Failed." }

[pages.cash-out]
path = "wallet/cash-out"
query = ["client_id", "wallet_id", "redirect_uri"]
returns = "status"
present = { popup = {}, iframe = { requires = ["client_id"] }, lightbox = { requires = ["client_id"] } }

[pages.statement]
path = "statement"
query = ["account", "client_id", "wallet_id", "page_size"]

[pages.confirm]
path = "wallet/confirm/{transaction_key}"
query = ["client_id", "wallet_id"]
"#)]
pub struct Paysera;
