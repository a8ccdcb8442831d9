//! The addresses that Paysera's documentation prints for the pages of the shipped `pages.toml`.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::str::FromStr;

use paysera::{ClientId, Locale, Paysera, RedirectUri, Status};
use paysera_pages::PageUrl;
use serde_json::Value;

mod paysera {
    /// Paysera's hosted pages.
    #[derive(paysera_pages::Pages)]
    #[pages("../pages.toml")]
    pub(crate) struct Paysera;
}

/// Entries of pages that the shipped file does not declare.
const OF_OTHER_PAGES: usize = 21;

fn entries() -> Vec<Value> {
    let mut data: Value = serde_json::from_str(include_str!("data/documented.json")).unwrap();
    let Value::Array(entries) = data["examples"].take() else {
        panic!("the data has a list of examples");
    };
    entries
}

fn ours() -> Vec<Value> {
    let is_ours = |entry: &Value| {
        let page = entry["page"].as_str().unwrap();
        Paysera::PAGES.iter().any(|info| info.name == page)
    };
    entries().into_iter().filter(is_ours).collect()
}

/// The values of an entry's `args`, parsed as a shop parses them.
struct Args {
    locale: Locale,
    client_id: Option<ClientId>,
    wallet_id: Option<u64>,
    redirect_uri: Option<RedirectUri>,
}

impl Args {
    fn of(entry: &Value) -> Self {
        let args = entry["args"].as_object().unwrap();
        let known = ["client_id", "wallet_id", "redirect_uri"];
        for name in args.keys() {
            assert!(known.contains(&name.as_str()), "{name} is not passed on");
        }
        let text = |name: &str| args.get(name).map(|value| value.as_str().unwrap());
        Self {
            locale: Locale::from_str(entry["locale"].as_str().unwrap()).unwrap(),
            client_id: text("client_id").map(|text| ClientId::new(text).unwrap()),
            wallet_id: args.get("wallet_id").map(|value| value.as_u64().unwrap()),
            redirect_uri: text("redirect_uri").map(|text| RedirectUri::new(text).unwrap()),
        }
    }
}

/// Every way to build the same request; `given` names the setters of what is there.
macro_rules! built {
    ($page:ident, $args:expr) => {{
        let args: &Args = $args;
        let page = Paysera::$page().locale(args.locale);
        let checked_late = page
            .maybe_client_id(args.client_id.as_ref())
            .maybe_wallet_id(args.wallet_id)
            .maybe_redirect_uri(args.redirect_uri.as_ref())
            .try_url()
            .unwrap();
        let checked_early: PageUrl = match (&args.client_id, args.wallet_id, &args.redirect_uri) {
            (None, None, None) => page.url(),
            // The order of the calls is not the order in the URL.
            (Some(client_id), Some(wallet_id), Some(redirect_uri)) => page
                .redirect_uri(redirect_uri)
                .wallet_id(wallet_id)
                .client_id(client_id)
                .url(),
            _ => panic!("the documentation has no such combination"),
        };
        assert_eq!(checked_late, checked_early);
        checked_early
    }};
}

#[test]
fn requests_are_those_of_the_documentation_byte_for_byte() {
    let mut seen = Vec::new();
    for entry in ours().iter().filter(|entry| entry["kind"] == "request") {
        let id = entry["id"].as_str().unwrap();
        let args = Args::of(entry);
        let url = match entry["page"].as_str().unwrap() {
            "upload-funds" => built!(upload_funds, &args),
            "cash-out" => built!(cash_out, &args),
            page => panic!("{id}: page `{page}` is declared and not tried"),
        };
        assert_eq!(entry["compare"], "bytes", "{id}");
        assert_eq!(url.as_str(), entry["text"].as_str().unwrap(), "{id}");
        assert_eq!(pairs(url.as_str()), decoded_pairs(entry), "{id}");
        seen.push(id.to_owned());
    }
    assert_eq!(
        seen,
        [
            "upload-funds-en",
            "upload-funds-lt",
            "upload-funds-ru",
            "upload-funds-guide",
            "cash-out-example"
        ]
    );
}

#[test]
fn returns_are_those_of_the_documentation() {
    let mut seen = Vec::new();
    for entry in ours().iter().filter(|entry| entry["kind"] == "return") {
        let id = entry["id"].as_str().unwrap();
        let address = entry["text"].as_str().unwrap();
        let status = Status::from_url(address).unwrap();
        assert_eq!(status.as_str(), entry["returned"]["status"], "{id}");
        let (_, query) = address.split_once('?').unwrap();
        assert_eq!(Status::from_query(query), Ok(status), "{id}");
        assert_eq!(pairs(address), decoded_pairs(entry), "{id}");

        // The return is the redirect URI with the status after the query that it already had.
        let redirect_uri = RedirectUri::new(entry["redirect_uri"].as_str().unwrap()).unwrap();
        let returned = format!("{redirect_uri}&status={status}");
        assert_eq!(returned, address, "{id}");
        seen.push(id.to_owned());
    }
    assert_eq!(seen, ["cash-out-return"]);
}

#[test]
fn no_entry_is_left_out() {
    let tried = ours();
    assert_eq!(entries().len(), tried.len() + OF_OTHER_PAGES);
    for entry in tried {
        let kind = entry["kind"].as_str().unwrap();
        assert!(["request", "return"].contains(&kind), "{}", entry["id"]);
    }
}

fn pairs(address: &str) -> Vec<(String, String)> {
    let query = address.split_once('?').map_or("", |(_, query)| query);
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

fn decoded_pairs(entry: &Value) -> Vec<(String, String)> {
    serde_json::from_value(entry["decoded_pairs"].clone()).unwrap()
}
