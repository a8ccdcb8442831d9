//! A button is pressed.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, Response, StatusCode};
use form_urlencoded::parse;

use crate::answer;
use crate::end::ended;
use crate::guard::LARGEST_BODY;
use crate::respond::{refusal, wrong_method};
use crate::shared::Shared;

/// Ends the page that the token was given for.
pub(crate) async fn press(shared: Arc<Shared>, request: Request<Body>) -> Response<Body> {
    if request.method() != Method::POST {
        return wrong_method("POST", "This is the address of the buttons, not of a page.");
    }
    let Ok(body) = to_bytes(request.into_body(), LARGEST_BODY).await else {
        let why = format!("This sandbox reads forms of {LARGEST_BODY} bytes at most.");
        return refusal(StatusCode::PAYLOAD_TOO_LARGE, "The form is too large", &why);
    };
    let field = |name: &str| {
        let mut pairs = parse(&body).filter(|(known, _)| known == name);
        pairs
            .next()
            .map_or_else(String::new, |(_, value)| value.into_owned())
    };
    // Only a page of this sandbox's has the token: no other site can press a button in the user's browser.
    let Some(journey) = shared.shown(&field("token")) else {
        let why =
            "The form has no token of a page that this sandbox has shown. Open the page again.";
        return refusal(StatusCode::FORBIDDEN, "This button belongs to no page", why);
    };
    let outcome = field("outcome");
    let page = shared.site.page(&journey.page);
    if let Some(Err(error)) = page.map(|page| answer::find(page, &outcome)) {
        return refusal(
            StatusCode::BAD_REQUEST,
            "There is no such button",
            &error.to_string(),
        );
    }
    ended(&shared, &journey, &outcome.into())
}
