//! Which pages are served, where, and what they show.

use paysera_pages::wallet::{Environment, Locale, Paysera};
use paysera_pages_sandbox::{RunningSandbox, Sandbox};

use crate::client::{get, press};

/// A sound query for each page of Paysera's that needs one.
fn query(page: &str) -> &'static str {
    match page {
        "oauth" | "confirm-with-oauth" => {
            "?response_type=code&client_id=1&scope=&redirect_uri=https%3A%2F%2Fshop.example%2F&state=s"
        }
        "transfer-sign" => "?redirect_uri=https%3A%2F%2Fshop.example%2F",
        "app-transaction" => "?key=k&callback=https%3A%2F%2Fshop.example%2F",
        "app-qr" => "?qr=PAYSERA%251",
        _ => "",
    }
}

#[test]
fn every_page_is_served_in_every_locale_and_environment() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let addresses = sandbox.addresses();
    let mut expected = 0;
    for page in Paysera::PAGES {
        // A page without a default locale of its own is there without one, too.
        let has_locales = !matches!(
            page.name,
            "confirm-with-oauth" | "transfer-sign" | "app-transaction" | "app-qr"
        );
        let locales = if has_locales { 3 } else { 1 };
        let environments = if page.name.starts_with("app-") { 1 } else { 3 };
        expected += locales * environments;
    }
    assert_eq!(addresses.len(), expected);
    for address in &addresses {
        let path = address
            .url
            .replace("{transaction_key}", "wkVd93h2uS")
            .replace("{transfer_id}", "a%2Fb")
            .replace("{session_key}", "s")
            .replace("{user_id}", "17");
        let reply = get(format!("{path}{}", query(&address.page)));
        assert_eq!(reply.status, 200, "{address:?}: {}", reply.text());
        assert!(reply.body.contains(&format!("<h1>{}</h1>", address.page)));
        let lang = address.locale.as_deref().unwrap_or("en");
        assert!(reply.body.contains(&format!("<html lang=\"{lang}\">")));
        let visit = sandbox.visits().pop().unwrap();
        assert_eq!(visit.page.as_ref(), Some(&address.page));
        assert_eq!(visit.locale, address.locale);
        assert_eq!(visit.environment, address.environment);
    }
    assert_eq!(sandbox.visits().len(), addresses.len());
    assert_eq!(
        sandbox
            .visits()
            .iter()
            .filter(|visit| !visit.problems.is_empty())
            .count(),
        0
    );
}

#[test]
fn the_values_of_path_and_query_are_shown() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let page = get(format!(
        "{}/en/wallet/remind-password/17?client_id=a%20b&redirect_uri=https%3A%2F%2Fshop.example%2F",
        sandbox.base_url()
    ));
    assert_eq!(page.status, 200);
    let text = page.text();
    for row in [
        "user_id17",
        "client_ida b",
        "redirect_urihttps://shop.example/",
    ] {
        assert!(text.contains(row), "{text}");
    }
    assert!(text.contains("Stand-in. Nothing here is real, and nothing moves money."));
    assert!(text.contains("Deprecated: Paysera's client has marked it so since 1.21.1"));
}

#[test]
fn environments_have_bases_of_their_own() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    assert_eq!(sandbox.base_url(), sandbox.environment_url("production"));
    for environment in Environment::ALL {
        let base_url = sandbox.environment_url(environment.as_str());
        let url = Paysera::at_base(base_url)
            .upload_funds()
            .locale(Locale::Ru)
            .url();
        assert_eq!(get(url.as_str()).status, 200);
        let visit = sandbox.visits().pop().unwrap();
        assert_eq!(visit.environment.as_deref(), Some(environment.as_str()));
        assert_eq!(visit.locale.as_deref(), Some("ru"));
    }
}

#[test]
#[should_panic(
    expected = "there is no environment `sandbx`: did you mean `sandbox`? there are `production`, `bank`, `sandbox`"
)]
fn an_environment_that_is_not_there_is_named() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let _ = sandbox.environment_url("sandbx");
}

#[test]
fn any_url_of_the_declaration_has_an_address() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let origin = sandbox.index_url();
    for (url, path) in [
        (
            "https://www.paysera.com/frontend/en/wallet/cash-out?client_id=1",
            "production/en/wallet/cash-out?client_id=1",
        ),
        (
            "https://bank.paysera.com/frontend/wallet/cash-out",
            "bank/wallet/cash-out",
        ),
        ("https://paysera.com/app?qr=x", "-/pages/app-qr?qr=x"),
        (
            "paysera://transaction?key=k&callback=myshop://done",
            "-/pages/app-transaction?key=k&callback=myshop://done",
        ),
    ] {
        assert_eq!(sandbox.address_of(url), Some(format!("{origin}{path}")));
    }
    for url in [
        "https://www.paysera.com/frontend/wallet/cash-in",
        "https://paysera.com/apple?qr=x",
        "",
        "/",
    ] {
        assert_eq!(sandbox.address_of(url), None, "{url}");
    }
    let address = sandbox
        .address_of("paysera://transaction?key=k&callback=myshop://done")
        .unwrap();
    let page = get(address);
    assert_eq!(press(&sandbox, &page, "done").location(), "myshop://done");
}

#[test]
fn the_first_page_lists_all_and_says_what_it_is() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let index = get(sandbox.index_url());
    assert_eq!(index.status, 200);
    assert!(index.text().contains("moves no money"));
    for address in sandbox.addresses() {
        assert!(index.body.contains(&address.url), "{}", address.url);
    }
    assert!(sandbox.visits().is_empty());
}

fn own(toml: &str) -> RunningSandbox {
    Sandbox::from_toml(toml).unwrap().start_blocking().unwrap()
}

#[test]
fn a_declaration_of_ones_own_is_served() {
    let sandbox = own(r#"
format = 1

[environments]
"live & kicking" = { base_url = "https://pay.example" }

[params.invoice]
type = "string"

[params.back]
type = "redirect-uri"

[returns.end]
param = "how"

[returns.end.outcomes]
paid = { doc = "Done.", carries = ["receipt"] }
"never <b>" = { doc = "Not done.", rust = "never" }

[pages.root]
path = ""
query = ["back"]
returns = "end"

[pages.pay-invoice]
path = "pay/{invoice}.html"
query = ["back"]
returns = "end"
"#);
    assert!(sandbox.base_url().as_str().ends_with("/live+%26+kicking"));
    assert_eq!(sandbox.script_url(), None);
    sandbox.answer("root", "never <b>");
    let url = format!("{}?back=https://shop.example/", sandbox.base_url());
    assert_eq!(
        get(url).location(),
        "https://shop.example/?how=never+%3Cb%3E"
    );

    let page = get(format!(
        "{}/pay/a%20b.html.html?back=https://shop.example/",
        sandbox.base_url()
    ));
    assert_eq!(sandbox.visits()[1].value("invoice"), Some("a b.html"));
    assert_eq!(page.buttons(), ["paid", "never &lt;b&gt;"]);
    let paid = press(&sandbox, &page, "paid");
    let receipt = paid
        .location()
        .strip_prefix("https://shop.example/?how=paid&receipt=")
        .unwrap();
    assert_eq!(receipt.len(), 32);
    assert_eq!(
        press(&sandbox, &page, "never <b>").location(),
        "https://shop.example/?how=never+%3Cb%3E"
    );
}
