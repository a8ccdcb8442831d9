//! The addresses that Paysera's own PHP client makes, through builders of a declaration that takes what it takes.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;

use paysera::{
    ClientId, Environment, Locale, Paysera, PayseraAt, RedirectUri, Scope, SessionKey, State,
    TransactionKey, TransferId,
};
use paysera_pages::InvalidParam;
use serde_json::Value;

mod paysera {
    /// The pages of the PHP client.
    #[derive(paysera_pages::Pages)]
    #[pages("specs/php-client.toml")]
    pub(crate) struct Paysera;
}

mod shipped {
    /// Paysera's pages as they are shipped.
    #[derive(paysera_pages::Pages)]
    #[pages("../pages.toml")]
    pub(crate) struct Shipped;
}

fn vectors() -> Vec<Value> {
    let mut data: Value =
        serde_json::from_str(include_str!("data/paysera-php-client.json")).unwrap();
    let Value::Array(vectors) = data["vectors"].take() else {
        panic!("the data has a list of vectors");
    };
    vectors
}

fn text<'v>(vector: &'v Value, arg: &str) -> &'v str {
    vector["args"][arg].as_str().unwrap_or_default()
}

/// The values that the pages share.
struct Oauth {
    client_id: ClientId,
    scope: Vec<Scope>,
    redirect_uri: RedirectUri,
    state: State,
}

impl Oauth {
    fn of(vector: &Value) -> Result<Self, InvalidParam> {
        let items = vector["args"]["scope"].as_array().unwrap();
        let items: Vec<_> = items.iter().map(|item| item.as_str().unwrap()).collect();
        Ok(Self {
            client_id: ClientId::new(text(vector, "client_id"))?,
            scope: items
                .into_iter()
                .map(Scope::new)
                .collect::<Result<_, _>>()?,
            redirect_uri: RedirectUri::new(text(vector, "redirect_uri"))?,
            state: State::new(text(vector, "state"))?,
        })
    }
}

/// A locale that the client would put into the path: it drops the empty one and, by a slip, `0`.
fn locale(vector: &Value) -> Option<Locale> {
    let name = vector["locale"].as_str().unwrap_or_default();
    (!matches!(name, "" | "0")).then(|| name.parse().unwrap())
}

/// Chooses the locale, if there is one.
macro_rules! localised {
    ($builder:expr, $vector:expr) => {
        match locale($vector) {
            Some(locale) => $builder.locale(locale),
            None => $builder,
        }
    };
}

/// What our builders make of a vector.
fn built(pages: &PayseraAt, vector: &Value) -> Result<String, InvalidParam> {
    let url = match vector["page"].as_str().unwrap() {
        "confirm" => {
            let key = TransactionKey::new(text(vector, "transaction_key"))?;
            localised!(pages.confirm(), vector)
                .transaction_key(&key)
                .url()
        }
        "oauth" => {
            let args = Oauth::of(vector)?;
            localised!(pages.oauth(), vector)
                .client_id(&args.client_id)
                .scope(&args.scope)
                .redirect_uri(&args.redirect_uri)
                .state(&args.state)
                .url()
        }
        "oauth-session" => {
            let key = SessionKey::new(text(vector, "session_key"))?;
            localised!(pages.oauth_session(), vector)
                .session_key(&key)
                .url()
        }
        "confirm-with-oauth" => {
            let key = TransactionKey::new(text(vector, "transaction_key"))?;
            let args = Oauth::of(vector)?;
            pages
                .confirm_with_oauth()
                .transaction_key(&key)
                .client_id(&args.client_id)
                .scope(&args.scope)
                .redirect_uri(&args.redirect_uri)
                .state(&args.state)
                .url()
        }
        "transfer-sign" => {
            let id = TransferId::new(text(vector, "transfer_id"))?;
            let redirect_uri = RedirectUri::new(text(vector, "redirect_uri"))?;
            pages
                .transfer_sign()
                .transfer_id(&id)
                .redirect_uri(&redirect_uri)
                .url()
        }
        "remind-password" => {
            let user_id = vector["args"]["user_id"].as_u64().unwrap();
            localised!(pages.remind_password(), vector)
                .user_id(user_id)
                .url()
        }
        "reset-password" => {
            let user_id = vector["args"]["user_id"].as_u64().unwrap();
            let client_id = ClientId::new(text(vector, "client_id"))?;
            let redirect_uri = RedirectUri::new(text(vector, "redirect_uri"))?;
            localised!(pages.remind_password(), vector)
                .user_id(user_id)
                .client_id(&client_id)
                .redirect_uri(&redirect_uri)
                .url()
        }
        page => panic!("page `{page}` is not tried"),
    };
    Ok(url.into_string())
}

fn pages(vector: &Value) -> PayseraAt {
    let environment: Environment = vector["environment"].as_str().unwrap().parse().unwrap();
    assert_eq!(environment.base_url(), vector["base_url"].as_str().unwrap());
    Paysera::at(environment)
}

/// The query of a URL, read back.
fn pairs(url: &str) -> Value {
    let query = url.split_once('?').map_or("", |(_, query)| query);
    let pairs = form_urlencoded::parse(query.as_bytes());
    pairs
        .map(|(name, value)| Value::from(vec![name.into_owned(), value.into_owned()]))
        .collect()
}

/// The last segment of a path, decoded: where the client has it, that is the path parameter.
fn last_segment(url: &str) -> String {
    let path = url.split('?').next().unwrap();
    let segment = path.rsplit('/').next().unwrap().replace('+', "%2B");
    let read = form_urlencoded::parse(segment.as_bytes()).next();
    read.map_or_else(String::new, |(name, _)| name.into_owned())
}

#[test]
fn our_builders_write_what_the_client_writes() {
    let mut seen = BTreeMap::new();
    let mut refused = BTreeMap::new();
    for vector in vectors() {
        let id = vector["id"].as_str().unwrap();
        let compare = vector["compare"].as_str().unwrap().to_owned();
        let url = match built(&pages(&vector), &vector) {
            Ok(url) => url,
            Err(error) => {
                let kind = format!("{compare}: `{}` {}", error.param(), error.flaw().summary());
                *refused.entry(kind).or_insert(0) += 1;
                continue;
            }
        };
        match compare.as_str() {
            "bytes" => assert_eq!(url, vector["expected_url"], "{id}"),
            // Bytes may differ where both are right; a defect of the client's is encoded soundly.
            "decoded" | "none" => {
                assert_eq!(pairs(&url), vector["decoded_pairs"], "{id}");
                let parsed = url::Url::parse(&url).unwrap();
                assert_eq!(
                    parsed.as_str(),
                    url,
                    "{id}: a URL parser finds nothing to mend"
                );
                if let Some(param) = vector["decoded_path_params"]
                    .as_array()
                    .and_then(|params| params.first())
                {
                    assert_eq!(last_segment(&url), param[1].as_str().unwrap(), "{id}");
                }
            }
            other => panic!("{id}: compare `{other}` is not known"),
        }
        *seen.entry(compare).or_insert(0) += 1;
    }
    let counted = |counts: &[(&str, i32)]| -> BTreeMap<String, i32> {
        counts
            .iter()
            .map(|(name, count)| ((*name).to_owned(), *count))
            .collect()
    };
    assert_eq!(
        seen,
        counted(&[("bytes", 310), ("decoded", 70), ("none", 17)])
    );
    // What the client takes and no declaration does: addresses that URL parsers read differently from what was checked, or
    // not at all, and path segments that browsers fold away.
    assert_eq!(
        refused,
        counted(&[
            (
                "bytes: `redirect_uri` must have an IPv6 address without a zone in its brackets, such as `[2001:db8::1]`",
                1
            ),
            ("bytes: `redirect_uri` must not be empty", 1),
            (
                "bytes: `redirect_uri` must not begin or end with white space",
                1
            ),
            ("bytes: `redirect_uri` must not have control characters", 2),
            (
                "bytes: `transfer_id` must not be `.` or `..`, which browsers fold away in a path",
                1
            ),
            ("bytes: `transfer_id` must not be empty", 1),
            (
                "decoded: `redirect_uri` must not begin or end with white space",
                1
            ),
        ])
    );
}

#[test]
fn the_shipped_redirect_uri_refuses_what_is_dangerous_or_ambiguous() {
    let mut refused = BTreeMap::new();
    let mut accepted = 0;
    assert!(
        shipped::Shipped::PAGES
            .iter()
            .any(|page| page.name == "oauth")
    );
    for vector in vectors() {
        let Some(text) = vector["args"]["redirect_uri"].as_str() else {
            continue;
        };
        match shipped::OauthRedirectUri::new(text) {
            Ok(redirect_uri) => {
                assert_eq!(redirect_uri.as_str(), text);
                accepted += 1;
            }
            Err(error) => *refused.entry(error.flaw().summary()).or_insert(0) += 1,
        }
    }
    assert_eq!(accepted, 262);
    assert_eq!(
        refused,
        BTreeMap::from([
            // What every address is refused for.
            (
                "must have an IPv6 address without a zone in its brackets, such as `[2001:db8::1]`",
                1
            ),
            ("must not be empty", 1),
            ("must not begin or end with white space", 1),
            ("must not have control characters", 2),
            // What two programs could read differently, or people for something else.
            ("must not have a backslash there, write `/` or `%5C`", 7),
            (
                "must not have a user name, which people take for the host",
                2
            ),
            ("must not have white space, write `%20` for a space", 25),
            // It would come before or behind what the return adds, and no source says which.
            (
                "must not have a fragment, write `%23` for a `#` inside of a value",
                35
            ),
            // The return could not be told from the request.
            ("must not have a query parameter that the return adds", 3),
        ])
    );
}
