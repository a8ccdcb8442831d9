//! Requests that are not for this shop, or not from its own pages.

use axum::extract::{Request, State};
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};

use crate::shop::Shop;

/// Lets a request through if it is for the shop's own host and, where it changes something, from the shop's own pages.
///
/// That another site's forms come without the session does not suffice: a browser may be older than that.
pub(crate) async fn guard(State(shop): State<Shop>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let reads = request.method() == Method::GET || request.method() == Method::HEAD;
    let own_host = headers
        .get(HOST)
        .is_some_and(|host| host == shop.origins.shop.host());
    if !own_host && reads {
        // Under another name the session that begins there would not be found on the way back.
        return Redirect::temporary(&format!("{}/", shop.origins.shop)).into_response();
    }
    if !own_host || !(reads || is_own(&shop, headers)) {
        let message = "This is not a form of the shop's own.\n";
        return (StatusCode::FORBIDDEN, message).into_response();
    }
    next.run(request).await
}

/// Whether the browser says that the shop's own page has sent the form. What says nothing is no browser.
fn is_own(shop: &Shop, headers: &HeaderMap) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin";
    }
    let origin = headers.get(ORIGIN);
    origin.is_none_or(|origin| *origin == shop.origins.shop.to_string().as_str())
}
