//! Addresses that the documentation prints in full.

use std::str::FromStr;

use paysera_pages::PageUrl;
use serde_json::Value;

use crate::BYTES;
use crate::entries::{decoded_pairs, entry, pairs, text};
use crate::paysera::{
    ClientId, Locale, OauthLocale, OauthRedirectUri, Paysera, RedirectUri, Scope, State,
};

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
fn wallet_pages_are_built_byte_for_byte() {
    for id in BYTES {
        let entry = entry(id, "request", Some("bytes"));
        let args = Args::of(&entry);
        let url = match text(&entry, "page") {
            "upload-funds" => built!(upload_funds, &args),
            "cash-out" => built!(cash_out, &args),
            page => panic!("{id}: page `{page}` is not tried"),
        };
        assert_eq!(url.as_str(), text(&entry, "text"), "{id}");
        assert_eq!(pairs(url.as_str()), decoded_pairs(&entry), "{id}");
    }
}

/// The request of the guide for logging in, in another language if one is given.
pub(crate) fn login(scope: &[Scope], locale: Option<OauthLocale>) -> String {
    let page = Paysera::oauth();
    let page = locale.map_or(page, |locale| page.locale(locale));
    page.client_id(&ClientId::from_static("wkVd93h2uS"))
        .scope(scope)
        .redirect_uri(&OauthRedirectUri::from_static(
            "https://yoursite.com/callback",
        ))
        .state(&State::from_static("random_string"))
        .url()
        .to_string()
}

#[test]
fn oauth_is_built_as_documented_but_for_its_encoding_and_order() {
    let guide = entry("oauth-login-guide", "request", Some("decoded"));
    // `name` is in no list of scopes: it is the one thing that cannot be built.
    assert!(Scope::new("name").is_err());
    let expected: Vec<_> = decoded_pairs(&guide)
        .into_iter()
        .map(|(name, value)| (name, value.replace(" name", " full_name")))
        .collect();
    let mut found = pairs(&login(&[Scope::Email, Scope::FullName], None));
    // The guide has `redirect_uri` in front of `scope`.
    found.swap(2, 3);
    assert_eq!(found, expected);

    let endpoint = entry("oauth-endpoint", "request", Some("prefix"));
    let url = login(&[], None);
    let query = url.strip_prefix(text(&endpoint, "text"));
    assert!(query.is_some_and(|query| query.starts_with('?')), "{url}");
}
