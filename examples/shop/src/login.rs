//! The OAuth round trip: its state is Paysera's own, and without it the return cannot be read.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use paysera_pages::PageUrl;
use paysera_pages::axum::Unverified;

use crate::hosted::login;
use crate::notice::notice;
use crate::paysera::OauthReturn;
use crate::session::Visitor;
use crate::shop::Shop;
use crate::texts::Texts;

/// Sends the visitor to log in.
pub(crate) async fn send(State(shop): State<Shop>, visitor: Visitor) -> PageUrl {
    let mut session = visitor.session();
    let state = session.login.insert(paysera_pages::State::random()).clone();
    login(&shop.config, session.locale, &state)
}

/// The visitor comes back.
pub(crate) async fn logged_in(
    State(shop): State<Shop>,
    visitor: Visitor,
    unverified: Unverified<OauthReturn>,
) -> Response {
    let mut session = visitor.session();
    let locale = session.locale;
    let texts = Texts::of(locale);
    let Some(state) = session.login.clone() else {
        let (title, why) = (texts.invalid, texts.unchanged);
        return notice(&shop, StatusCode::CONFLICT, locale, title, why);
    };
    let returned = unverified.verify(&state);
    if returned.is_ok() {
        // Good for one return; a wrong one does not spoil the right one.
        session.login = None;
    }
    let (status, title, said) = match returned {
        // The code is for the API, and for nobody's eyes.
        Ok(OauthReturn::Granted { .. }) => (StatusCode::OK, texts.back, texts.granted.to_owned()),
        Ok(OauthReturn::Denied { error, .. }) => {
            let said = format!("{} ({}).", texts.denied, error.as_str());
            (StatusCode::OK, texts.back, said)
        }
        Err(error) => {
            let said = format!("{} ({error})", texts.unchanged);
            (StatusCode::BAD_REQUEST, texts.invalid, said)
        }
    };
    notice(&shop, status, locale, title, &said)
}
