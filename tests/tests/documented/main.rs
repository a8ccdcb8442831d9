//! The addresses that Paysera's documentation prints for the pages of the shipped `pages.toml`.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod entries;
mod requests;
mod templates;

use std::collections::BTreeSet;

use entries::{decoded_pairs, entries, entry, pairs, text};
use paysera::{OauthReturn, Paysera, RedirectUri, State, Status};

mod paysera {
    /// Paysera's hosted pages.
    #[derive(paysera_pages::Pages)]
    #[pages("../pages.toml")]
    pub(crate) struct Paysera;
}

/// Entries that are no pages: texts of QR codes are no URLs, and checkout is signed by the server.
const OUT_OF_SCOPE: [&str; 11] = [
    "qr-transaction-template",
    "qr-transaction",
    "qr-spot-template",
    "qr-spot-table1",
    "qr-spot-table12",
    "qr-wallet-template",
    "qr-wallet-1",
    "qr-wallet-14471",
    "checkout-form-encoding",
    "checkout-form-base64",
    "checkout-pay-template",
];
/// Requests, by how they are compared.
const BYTES: [&str; 5] = [
    "upload-funds-en",
    "upload-funds-lt",
    "upload-funds-ru",
    "upload-funds-guide",
    "cash-out-example",
];
const PREFIX: [&str; 1] = ["oauth-endpoint"];
const DECODED: [&str; 1] = ["oauth-login-guide"];
const RETURNS: [&str; 3] = [
    "cash-out-return",
    "oauth-login-guide-return",
    "oauth-sso-return",
];
const TEMPLATES: [&str; 6] = [
    "oauth-endpoint-locale",
    "confirm-with-oauth-template",
    "confirm-guide-en",
    "confirm-guide-lang",
    "app-transaction-template",
    "app-qr-template",
];

#[test]
fn every_entry_is_tried_or_out_of_scope() {
    let tried = [
        &BYTES[..],
        &PREFIX,
        &DECODED,
        &RETURNS,
        &TEMPLATES,
        &OUT_OF_SCOPE,
    ]
    .concat();
    let entries = entries();
    let ids: BTreeSet<_> = entries.iter().map(|entry| text(entry, "id")).collect();
    assert_eq!(tried.len(), entries.len());
    assert_eq!(tried.into_iter().collect::<BTreeSet<_>>(), ids);
    for entry in &entries {
        let is_ours = Paysera::PAGES
            .iter()
            .any(|page| page.name == text(entry, "page"));
        assert_eq!(
            is_ours,
            !OUT_OF_SCOPE.contains(&text(entry, "id")),
            "{entry}"
        );
    }
}

#[test]
fn returns_are_read_as_documented() {
    let entry = entry("cash-out-return", "return", None);
    let address = text(&entry, "text");
    let status = Status::from_url(address).unwrap();
    assert_eq!(status.as_str(), entry["returned"]["status"]);
    assert_eq!(pairs(address), decoded_pairs(&entry));
    // The return is the redirect URI with the status after the query that it already had.
    let redirect_uri = RedirectUri::new(text(&entry, "redirect_uri")).unwrap();
    assert_eq!(format!("{redirect_uri}&status={status}"), address);

    for (id, kind) in [
        ("oauth-login-guide-return", "return"),
        ("oauth-sso-return", "return-query"),
    ] {
        let entry = self::entry(id, kind, None);
        let state = State::new(text(&entry["returned"], "state")).unwrap();
        let address = text(&entry, "text");
        let read = OauthReturn::from_url(address, &state).unwrap();
        let query = address.trim_start_matches("https://yoursite.com/callback");
        assert_eq!(
            OauthReturn::from_query(query, &state).as_ref(),
            Ok(&read),
            "{id}"
        );
        match read {
            OauthReturn::Granted { code, .. } => {
                assert_eq!(code.as_str(), entry["returned"]["code"], "{id}");
            }
            OauthReturn::Denied { .. } => panic!("{id}: denied"),
        }
    }
}
