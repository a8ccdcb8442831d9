//! Pages that only say something: mostly why nothing was done.

use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use crate::html::{View, escape};
use crate::paysera::Locale;
use crate::shop::Shop;
use crate::texts::Texts;

/// The language that a visitor's browser asks for, until the visitor chooses one.
pub(crate) fn negotiated(headers: &HeaderMap) -> Locale {
    let accepted = headers.get(ACCEPT_LANGUAGE);
    let accepted = accepted.and_then(|languages| languages.to_str().ok());
    Locale::negotiate(accepted.unwrap_or_default())
}

/// The visitor has no session.
pub(crate) fn no_session(shop: &Shop, headers: &HeaderMap) -> Response {
    let locale = negotiated(headers);
    let texts = Texts::of(locale);
    notice(
        shop,
        StatusCode::FORBIDDEN,
        locale,
        texts.no_session,
        texts.start,
    )
}

/// The visitor has no such order.
pub(crate) fn no_order(shop: &Shop, locale: Locale) -> Response {
    let texts = Texts::of(locale);
    notice(
        shop,
        StatusCode::NOT_FOUND,
        locale,
        texts.no_order,
        texts.unchanged,
    )
}

/// Something to say: mostly what was not done, and why.
pub(crate) fn notice(
    shop: &Shop,
    status: StatusCode,
    locale: Locale,
    title: &str,
    why: &str,
) -> Response {
    let home = Texts::of(locale).home;
    // What is wrong is quoted from an address, which anybody can have made up.
    let role = if status.is_success() {
        "status"
    } else {
        "alert"
    };
    let content = format!(
        "<p role=\"{role}\">{}</p>\n<p><a href=\"/\">{home}</a></p>",
        escape(why)
    );
    View::new(locale, title, content).respond(shop, status)
}
