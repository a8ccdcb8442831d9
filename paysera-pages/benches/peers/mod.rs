//! What is compared: the same URL made, and the same status read, by this crate and in the ways that people use without it.
//!
//! Each is a function by itself, so that its instructions can be counted.

#![allow(
    dead_code,
    clippy::unwrap_used,
    missing_docs,
    reason = "each benchmark uses some of it, and none can go on after an error"
)]

use std::hint::black_box;

use oauth2::basic::BasicClient;
use oauth2::{AuthUrl, CsrfToken, EndpointNotSet, EndpointSet, RedirectUrl};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::Url;

mod paysera {
    #[derive(paysera_pages::Pages)]
    #[pages(toml = "format = 1\nextends = [\"paysera\"]")]
    pub(crate) struct Paysera;
}
use paysera::{ClientId, Paysera, RedirectUri, Status};

const PAGE: &str = "https://www.paysera.com/frontend/wallet/cash-out";
const CLIENT_ID: &str = "12345678";
const WALLET_ID: u64 = 123;
pub(crate) const RETURNED: &str = "http://localhost/abc?page=redirect&status=success";

/// What `form_urlencoded` escapes, if there is no space.
const FORM: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'*')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_');

/// The `oauth2` client with what it asks for.
type OauthClient =
    BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet>;

/// The values of a URL, made once, as each way wants them.
pub(crate) struct Values {
    redirect_text: String,
    client_id: ClientId,
    redirect_uri: RedirectUri,
    oauth: OauthClient,
    buffer: String,
}

impl Values {
    /// The redirect URI of the documentation.
    pub(crate) fn short() -> Self {
        Self::new("http://localhost/abc?page=redirect".to_owned())
    }

    /// A redirect URI of 2 kB of which 30 % need escaping.
    pub(crate) fn long() -> Self {
        Self::new(format!(
            "http://localhost/abc?page={}",
            "abcdefg/?=".repeat(200)
        ))
    }

    fn new(redirect_text: String) -> Self {
        let oauth = BasicClient::new(oauth2::ClientId::new(CLIENT_ID.to_owned()))
            .set_auth_uri(AuthUrl::new(PAGE.to_owned()).unwrap())
            .set_redirect_uri(RedirectUrl::new(redirect_text.clone()).unwrap());
        Self {
            client_id: ClientId::new(CLIENT_ID).unwrap(),
            redirect_uri: RedirectUri::new(redirect_text.as_str()).unwrap(),
            oauth,
            buffer: String::with_capacity(2 * PAGE.len() + 4 * redirect_text.len()),
            redirect_text,
        }
    }
}

/// A way to make a URL: its name and its function.
pub(crate) type Way = (&'static str, fn(&mut Values) -> usize);

/// All ways to make a URL; each gives the URL's length.
pub(crate) const URLS: &[Way] = &[
    ("url", |values| url(values).len()),
    ("write_url", write_url),
    ("new_and_url", |values| new_and_url(values).len()),
    ("url_crate", |values| url_crate(values).as_str().len()),
    ("oauth2_crate", |values| oauth2_crate(values).as_str().len()),
    ("format_and_percent_encoding", |values| {
        format_and_percent_encoding(values).len()
    }),
];

/// A way to read whether a status tells success: its name and its function.
pub(crate) type Reading = (&'static str, fn(&str) -> bool);

/// All ways to read a status.
pub(crate) const STATUSES: &[Reading] = &[
    ("from_url", from_url),
    ("form_urlencoded_parse", form_urlencoded_parse),
    ("split_by_hand", split_by_hand),
];

#[inline(never)]
pub(crate) fn url(values: &Values) -> String {
    Paysera::cash_out()
        .client_id(&values.client_id)
        .wallet_id(WALLET_ID)
        .redirect_uri(&values.redirect_uri)
        .url()
        .into_string()
}

#[inline(never)]
pub(crate) fn write_url(values: &mut Values) -> usize {
    values.buffer.clear();
    Paysera::cash_out()
        .client_id(&values.client_id)
        .wallet_id(WALLET_ID)
        .redirect_uri(&values.redirect_uri)
        .write_url(&mut values.buffer)
        .unwrap();
    values.buffer.len()
}

/// The values are made and dropped, too.
#[inline(never)]
pub(crate) fn new_and_url(values: &Values) -> String {
    let client_id = ClientId::new(CLIENT_ID).unwrap();
    let redirect_uri = RedirectUri::new(values.redirect_text.as_str()).unwrap();
    Paysera::cash_out()
        .client_id(&client_id)
        .wallet_id(WALLET_ID)
        .redirect_uri(&redirect_uri)
        .url()
        .into_string()
}

#[inline(never)]
pub(crate) fn url_crate(values: &Values) -> Url {
    let mut url = Url::parse(PAGE).unwrap();
    url.query_pairs_mut()
        .append_pair("client_id", CLIENT_ID)
        .append_pair("wallet_id", &WALLET_ID.to_string())
        .append_pair("redirect_uri", &values.redirect_text);
    url
}

/// It cannot be told to leave out `response_type` and `state`, and has an order of its own.
#[inline(never)]
pub(crate) fn oauth2_crate(values: &Values) -> Url {
    let (url, _) = values
        .oauth
        .authorize_url(|| CsrfToken::new(String::new()))
        .add_extra_param("wallet_id", "123")
        .url();
    url
}

#[inline(never)]
pub(crate) fn format_and_percent_encoding(values: &Values) -> String {
    format!(
        "{PAGE}?client_id={}&wallet_id={WALLET_ID}&redirect_uri={}",
        utf8_percent_encode(CLIENT_ID, FORM),
        utf8_percent_encode(&values.redirect_text, FORM),
    )
}

/// Finds an outcome told twice, unknown, escaped or missing, too.
#[inline(never)]
pub(crate) fn from_url(url: &str) -> bool {
    matches!(Status::from_url(url), Ok(Status::Success))
}

/// Takes the first one, and whatever it is.
#[inline(never)]
pub(crate) fn form_urlencoded_parse(url: &str) -> bool {
    let (_, query) = url.split_once('?').unwrap_or_default();
    form_urlencoded::parse(query.as_bytes())
        .any(|(name, value)| name == "status" && value == "success")
}

/// Takes the first one, decodes nothing.
#[inline(never)]
pub(crate) fn split_by_hand(url: &str) -> bool {
    let (_, query) = url.split_once('?').unwrap_or_default();
    query
        .split('&')
        .any(|pair| pair.split_once('=') == Some(("status", "success")))
}

/// Makes sure that all do the same.
pub(crate) fn assert_equal() {
    for mut values in [Values::short(), Values::long()] {
        let ours = url(&values);
        assert_eq!(write_url(&mut values), ours.len());
        assert_eq!(values.buffer, ours);
        assert_eq!(new_and_url(&values), ours);
        assert_eq!(url_crate(&values).as_str(), ours);
        assert_eq!(format_and_percent_encoding(&values), ours);
        // The same pairs, beside its own two.
        let own = ["response_type", "state"];
        let sorted = |url: &Url| {
            let mut pairs: Vec<_> = url.query_pairs().into_owned().collect();
            pairs.retain(|(name, _)| !own.contains(&name.as_str()));
            pairs.sort();
            pairs
        };
        let theirs = oauth2_crate(&values);
        assert_eq!(sorted(&theirs), sorted(&Url::parse(&ours).unwrap()));
        assert_eq!(theirs.path(), "/frontend/wallet/cash-out");
    }
    for (name, read) in STATUSES {
        assert!(read(black_box(RETURNED)), "{name}");
        assert!(
            !read(black_box("http://localhost/abc?status=reject")),
            "{name}"
        );
    }
}
