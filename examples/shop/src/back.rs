//! The visitor comes back from a wallet page.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;

use crate::html::View;
use crate::notice::{negotiated, notice};
use crate::order::NoReturn;
use crate::orders::with_order;
use crate::paysera::Locale;
use crate::session::Visitor;
use crate::shop::Shop;
use crate::texts::Texts;

/// What the shop itself has put into the redirect URI. The state and the status are read below.
#[derive(Debug, Deserialize)]
pub(crate) struct Added {
    order: u64,
}

/// Ties the return to its order, takes the claim, and shows the order.
///
/// A shop that sends no state takes the status as an argument, `Returned<Status>`; with a state, the address is read with
/// the one that the session has kept.
pub(crate) async fn back(
    State(shop): State<Shop>,
    address: Uri,
    headers: HeaderMap,
    visitor: Result<Visitor, Response>,
    added: Result<Query<Added>, QueryRejection>,
) -> Response {
    if is_framed(&headers) {
        let locale =
            visitor.map_or_else(|_| negotiated(&headers), |visitor| visitor.session().locale);
        return leave(&shop, locale);
    }
    let visitor = match visitor {
        Ok(visitor) => visitor,
        Err(no_session) => return no_session,
    };
    let id = added.ok().map(|added| added.order);
    with_order(&shop, &visitor, id, |order, locale| {
        let texts = Texts::of(locale);
        match order.come_back(&address.to_string()) {
            Ok(()) => Redirect::to(&order.path()).into_response(),
            Err(NoReturn::Repeated) => {
                let (title, why) = (texts.repeated, texts.unchanged);
                notice(&shop, StatusCode::CONFLICT, locale, title, why)
            }
            Err(NoReturn::Invalid(error)) => {
                let why = format!("{} ({error})", texts.unchanged);
                notice(&shop, StatusCode::BAD_REQUEST, locale, texts.invalid, &why)
            }
        }
    })
}

/// Whether the browser says that the page is for a frame.
fn is_framed(headers: &HeaderMap) -> bool {
    headers
        .get("sec-fetch-dest")
        .is_some_and(|destination| destination == "iframe")
}

/// The return opens itself again in the whole window, where the browser sends the session along.
///
/// It does not for a frame that another site has led here, which is how a visitor comes back in a frame and in a lightbox:
/// the cookie is `SameSite=Lax`.
fn leave(shop: &Shop, locale: Locale) -> Response {
    let texts = Texts::of(locale);
    // An empty address is that of the page itself.
    let link = format!("<p><a href=\"\" target=\"_top\">{}</a></p>", texts.proceed);
    let view = View {
        attributes: " data-leave".to_owned(),
        ..View::new(locale, texts.back, link)
    };
    view.respond(shop, StatusCode::OK)
}
