//! Responses, with the headers that all of them have.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};

use http_body::Frame;

use crate::html::{Notice, notice};

/// Who may show a page in a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Framing {
    /// Any site, as for hosted pages that are made for it.
    Anybody,
    /// Nobody.
    Nobody,
}

/// What a page may load: the sandbox's own files. Without `form-action` on purpose: browsers hold it against the redirect
/// that answers a form, and against those that the shop answers with.
macro_rules! policy {
    ($frame_ancestors:literal) => {
        concat!(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; \
             frame-ancestors ",
            $frame_ancestors
        )
    };
}

/// A page.
pub(crate) fn html(status: StatusCode, framing: Framing, html: String) -> Response<Body> {
    let mut response = with_type(status, "text/html; charset=utf-8", html);
    let policy = match framing {
        Framing::Anybody => policy!("*"),
        Framing::Nobody => policy!("'none'"),
    };
    set(&mut response, CONTENT_SECURITY_POLICY, policy);
    response
}

/// A file of the sandbox's own.
pub(crate) fn file(content_type: &'static str, text: impl Into<Body>) -> Response<Body> {
    with_type(StatusCode::OK, content_type, text)
}

/// A page that says what is wrong with a request.
pub(crate) fn refusal(status: StatusCode, title: &str, why: &str) -> Response<Body> {
    let view = Notice {
        title,
        paragraphs: &[why.to_owned()],
        ..Notice::default()
    };
    html(status, Framing::Anybody, notice(&view))
}

/// No page is served there.
pub(crate) fn not_found(why: &str) -> Response<Body> {
    let said = Notice {
        title: "There is no such page",
        paragraphs: &[format!("In this declaration, {why}.")],
        html: "<p><a href=\"/\" target=\"_top\">All pages</a></p>",
        ..Notice::default()
    };
    html(StatusCode::NOT_FOUND, Framing::Anybody, notice(&said))
}

/// A method that there is not at an address.
pub(crate) fn wrong_method(allowed: &'static str, why: &str) -> Response<Body> {
    let mut response = refusal(
        StatusCode::METHOD_NOT_ALLOWED,
        "Another method is needed",
        why,
    );
    set(&mut response, ALLOW, allowed);
    response
}

/// Sends the user on, byte for byte.
pub(crate) fn see_other(address: &str) -> Response<Body> {
    let Ok(location) = HeaderValue::from_bytes(address.as_bytes()) else {
        let why = "The redirect URI cannot stand in a header.";
        return refusal(StatusCode::INTERNAL_SERVER_ERROR, "No way back", why);
    };
    let mut response = with_type(StatusCode::SEE_OTHER, "text/plain; charset=utf-8", "");
    response.headers_mut().insert(LOCATION, location);
    response
}

/// The system gives no randomness, so there can be no token.
pub(crate) fn no_randomness() -> Response<Body> {
    let why = "The system gives no randomness, which tokens are made of.";
    refusal(StatusCode::INTERNAL_SERVER_ERROR, "No randomness", why)
}

fn with_type(
    status: StatusCode,
    content_type: &'static str,
    body: impl Into<Body>,
) -> Response<Body> {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    set(&mut response, CONTENT_TYPE, content_type);
    // What is on a page is for one visit, and its address can have secrets.
    set(&mut response, CACHE_CONTROL, "no-store");
    set(&mut response, REFERRER_POLICY, "no-referrer");
    set(&mut response, X_CONTENT_TYPE_OPTIONS, "nosniff");
    response
}

fn set(response: &mut Response<Body>, name: HeaderName, value: &'static str) {
    let value = HeaderValue::from_static(value);
    response.headers_mut().insert(name, value);
}

/// No response: the server closes the connection when a body fails, and this one does before anything is sent.
pub(crate) fn dropped() -> Response<Body> {
    Response::new(Body::new(Dropped))
}

struct Dropped;

impl HttpBody for Dropped {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())))
    }
}
