//! A declaration with every rule, with and without a reason, and what else has messages of its own.

/// Pages for the cases.
#[derive(paysera_pages::Pages)]
#[pages(toml = r#"
format = 1

[environments]
production = { base_url = "https://pay.example" }

[locales]
lt = { prefix = "", default = true }
en = { prefix = "en" }
ru = { prefix = "ru" }

[params]
amount = { type = "integer" }
iban = { type = "string" }
card = { type = "string" }
currency = { type = "enum", values = { EUR = "Euros.", LTL = { deprecated = "Not in use since 2015." } } }
scope = { type = "list", separator = " ", values = ["email", "phone"] }
tags = { type = "list", separator = ",", values = ["a", "b"], empty = "omit" }
version = { type = "constant", value = "2" }
project = { type = "string", deprecated = "Nothing reads it any more." }
redirect_uri = { type = "redirect-uri" }
state = { type = "state" }

[returns.login]
echoes = "state"
outcomes = { granted = { when = "code", carries = ["code"] } }

[pages.requires]
path = "p"
query = ["amount", "currency"]
rules = [{ if = "amount", requires = ["currency"] }]

[pages.requires-explained]
path = "p"
query = ["amount", "currency", "iban"]
rules = [{ if = "amount", requires = ["currency", "iban"], doc = "Money has a currency and goes somewhere." }]

[pages.all-or-none]
path = "p"
query = ["amount", "currency"]
rules = [{ all_or_none = ["amount", "currency"] }]

[pages.all-or-none-explained]
path = "p"
query = ["amount", "currency"]
rules = [{ all_or_none = ["amount", "currency"], doc = "One without the other says nothing." }]

[pages.at-most-one]
path = "p"
query = ["iban", "card"]
rules = [{ at_most_one = ["iban", "card"] }]

[pages.at-most-one-explained]
path = "p"
query = ["iban", "card", "amount"]
rules = [{ at_most_one = ["iban", "card"], doc = "Money goes to one place." }]

[pages.exactly-one]
path = "p"
query = ["iban", "card"]
rules = [{ exactly_one = ["iban", "card"] }]

[pages.exactly-one-explained]
path = "p"
query = ["iban", "card"]
rules = [{ exactly_one = ["iban", "card"], doc = "Money goes to one place." }]

[pages.at-least-one]
path = "p"
query = ["iban", "card"]
rules = [{ at_least_one = ["iban", "card"] }]

[pages.at-least-one-explained]
path = "p"
query = ["iban", "card"]
rules = [{ at_least_one = ["iban", "card"], doc = "Money has to go {somewhere}." }]

[pages.tagged]
path = "p"
query = ["iban", "tags"]
rules = [{ at_least_one = ["iban", "tags"] }]

[pages.several]
path = "p/{iban}"
query = ["amount", "currency", { param = "card", required = true }, "tags"]
rules = [
    { if = "amount", requires = ["currency"], doc = "Money has a currency." },
    { at_least_one = ["currency", "tags"] },
]

[pages.login]
path = "login"
rust = "sign-in"
query = ["version", { param = "scope", required = true }, "redirect_uri", "state"]
returns = "login"
locales = ["en", "ru"]

[pages.old]
path = "old"
query = ["project", "currency"]
deprecated = "Use `login`."
"#)]
pub struct Shop;
