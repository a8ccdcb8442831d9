//! `url`: what the builders build, and what they refuse.

use crate::support::Shop;

const SHOP: &str = r#"
format = 1
extends = ["paysera"]

[environments]
local = { base_url = "http://localhost:8080" }

[params]
invoice = { type = "string", chars = "A-Z0-9-", doc = "The number\nof the invoice." }
file = { type = "string", doc = "A parameter with the name of an option." }
amount = { type = "integer", min = -5, max = 5, deprecated = "Use the\u001b[31m other one." }
gift = { type = "boolean", true = "yes", false = "no" }
kind = { type = "enum", values = ["a", "b c"] }
tags = { type = "list", items = "string", separator = ",", empty = "send" }
"odd name" = { type = "uri", name = "x[y]" }

[pages."--file"]
path = "odd"
rust = "odd"

[pages.invoice-page]
path = "invoice/{invoice}"
query = ["file", "amount", "gift", "kind", "tags", { param = "odd name", rust = "homepage" }]
rules = [
    { at_most_one = ["amount", "gift"], doc = "A gift has no price." },
    { if = "kind", requires = ["file"] },
]
"#;

const URI: &str = "https://shop.example/done?order=1";

#[test]
fn urls_of_the_shipped_pages() {
    let mut shop = Shop::new("url");
    shop.write("pages.toml", "format = 1\nextends = [\"paysera\"]\n");
    shop.see(&["url", "cash-out"]);
    shop.see(&[
        "url",
        "cash-out",
        "--client-id",
        "12345678",
        "--wallet-id",
        "123",
        "--redirect-uri",
        URI,
    ]);
    shop.see(&["url", "cash-out", "--locale", "en", "--environment", "bank"]);
    shop.see(&["url", "cash-out", "--base-url", "http://127.0.0.1:8080/"]);
    shop.see(&["url", "confirm", "--transaction-key", "a/b"]);
    shop.see(&[
        "url",
        "oauth",
        "--client-id",
        "1",
        "--scope",
        "email",
        "--scope",
        "full_name",
        "--redirect-uri",
        URI,
        "--state",
        "s",
    ]);
    shop.see(&[
        "url",
        "oauth",
        "--client-id",
        "1",
        "--scope",
        "",
        "--redirect-uri",
        URI,
        "--state",
        "-s",
    ]);
    shop.see(&[
        "url",
        "upload-funds",
        "--client-id",
        "1",
        "--presentation",
        "iframe",
    ]);
    // What is refused, all at once.
    shop.see(&["url", "cash-out", "--wallet-id", "a lot"]);
    shop.see(&["url", "cash-out", "--client-id", "", "--client-id", "2"]);
    shop.see(&[
        "url",
        "cash-out",
        "--client-id",
        "1",
        "--redirect-uri",
        "https://shop.example/?status=1",
    ]);
    shop.see(&["url", "upload-funds", "--presentation", "iframe"]);
    shop.see(&[
        "url",
        "confirm",
        "--transaction-key",
        "1",
        "--presentation",
        "iframe",
    ]);
    shop.see(&["url", "cash-out", "--locale", "eng"]);
    shop.see(&["url", "cash-out", "--environment", "sandbocks"]);
    shop.see(&["url", "cash-out", "--base-url", "http://pay.example"]);
    shop.see(&["url", "confirm"]);
    shop.see(&[
        "url",
        "remind-password",
        "--user-id",
        "7",
        "--client-id",
        "1",
    ]);
    // What is misspelt.
    shop.see(&["url", "cashout"]);
    shop.see(&["url", "nothing-like-it", "--client-id", "1"]);
    shop.see(&["url", "cash-out", "--wallt-id", "1"]);
    shop.see(&["url", "app-qr", "--qr", "x", "--locale", "en"]);
    shop.see(&["url"]);
    shop.compare("url");
}

#[test]
fn urls_of_a_shops_own_page() {
    let mut shop = Shop::new("url_own");
    shop.write("own.toml", SHOP);
    let own = |arguments: &[&'static str]| {
        [&["url", "invoice-page", "--file", "own.toml"], arguments].concat()
    };
    shop.see(&own(&["--help"]));
    shop.see(&own(&[
        "--invoice",
        "A-1",
        "--param-file",
        "f",
        "--amount",
        "-5",
        "--homepage",
        "a:b",
        "--environment",
        "local",
    ]));
    shop.see(&[
        "url",
        "invoice-page",
        "--invoice=A-1",
        "--gift=true",
        "--tags=a",
        "--tags=b",
        "--file=own.toml",
    ]);
    shop.see(&own(&[
        "--invoice",
        "a",
        "--amount",
        "6",
        "--gift",
        "maybe",
        "--kind",
        "c",
        "--tags",
        "a,b",
    ]));
    // A page with the name of an option.
    shop.see(&["url", "page--file", "--file", "own.toml"]);
    shop.compare("url_own");
}

#[test]
fn help_lists_the_pages_and_their_parameters() {
    let mut shop = Shop::new("url_help");
    shop.see(&["url", "--help", "--file", "paysera"]);
    shop.see(&["help", "url"]);
    shop.see(&["url", "upload-funds", "--help", "--file", "paysera"]);
    shop.see(&["url", "oauth", "--help", "--file", "paysera"]);
    shop.see(&["url", "remind-password", "-h", "--file", "paysera"]);
    shop.compare("url_help");
}

#[test]
fn without_a_sound_declaration_there_are_no_pages() {
    let mut shop = Shop::new("url_faulty");
    shop.see(&["url", "cash-out", "--client-id", "1"]);
    shop.see(&["url"]);
    shop.write(
        "pages.toml",
        "format = 1\nextends = [\"paysera\"]\nenvironment = 1\n",
    );
    shop.see(&["url", "--help"]);
    shop.see(&["url", "cash-out", "--client-id", "1"]);
    shop.compare("url_faulty");
}
