//! Addresses that the documentation prints with placeholders.

use crate::entries::{entries, entry, pairs, text};
use crate::paysera::{
    Callback, ClientId, ConfirmLocale, OauthLocale, OauthRedirectUri, Paysera, Qr, State,
    TransactionKey,
};
use crate::requests::login;

/// An entry with placeholders, each replaced with a value as it must stand in the URL.
fn filled(id: &str, values: &[(&str, &str)]) -> String {
    let entry = entry(id, "template", None);
    let mut filled = text(&entry, "text").to_owned();
    for (placeholder, value) in values {
        assert_eq!(
            filled.matches(placeholder).count(),
            1,
            "{id}: {placeholder}"
        );
        filled = filled.replace(placeholder, value);
    }
    filled
}

#[test]
fn templates_are_what_is_built_with_their_placeholders() {
    let key = TransactionKey::from_static("a/b");
    let confirm = Paysera::confirm()
        .transaction_key(&key)
        .locale(ConfirmLocale::En)
        .url();
    assert_eq!(
        confirm.as_str(),
        filled("confirm-guide-en", &[("${tx.transaction_key}", "a%2Fb")])
    );
    // What stands in brackets was not seen there.
    assert_eq!(
        confirm.as_str(),
        filled(
            "confirm-guide-lang",
            &[("{lang}", "en"), ("[rm/...]", "rm/a%2Fb")]
        )
    );

    let url = login(&[], Some(OauthLocale::Ru));
    assert_eq!(
        before_query(&url),
        filled("oauth-endpoint-locale", &[("locale", "ru")])
    );
    let url = Paysera::confirm_with_oauth()
        .transaction_key(&key)
        .client_id(&ClientId::from_static("wkVd93h2uS"))
        .scope(&[])
        .redirect_uri(&OauthRedirectUri::from_static(
            "https://yoursite.com/callback",
        ))
        .state(&State::from_static("random_string"))
        .url();
    assert_eq!(
        before_query(url.as_str()),
        filled(
            "confirm-with-oauth-template",
            &[(":transaction_key", "a%2Fb")]
        )
    );
    // It takes what `oauth` takes.
    assert_eq!(pairs(url.as_str()), pairs(&login(&[], None)));

    let callback = Callback::from_static("https://yoursite.com/callback");
    let url = Paysera::app_transaction()
        .transaction_key(&key)
        .callback(&callback)
        .url();
    let values = [
        (":transactionKey", "a%2Fb"),
        (":redirectUri", "https%3A%2F%2Fyoursite.com%2Fcallback"),
    ];
    assert_eq!(url.as_str(), filled("app-transaction-template", &values));

    // The text of a code that the documentation prints; its percent sign is one of its own.
    let qr = Qr::from_static("PAYSERA%ATaNL6X6CivO2Ou0FMPt");
    let url = Paysera::app_qr().qr(&qr).url();
    assert_eq!(
        url.as_str(),
        filled(
            "app-qr-template",
            &[("{code}", "PAYSERA%25ATaNL6X6CivO2Ou0FMPt")]
        )
    );
    let code = entries()
        .into_iter()
        .find(|entry| entry["id"] == "qr-transaction");
    assert_eq!(code.unwrap()["text"], qr.as_str());
}

fn before_query(url: &str) -> &str {
    url.split('?').next().unwrap_or_default()
}
