//! Requests as a browser makes them, and the whole of what is answered.

use axum::body::Body;
use axum::http::{HeaderMap, Request, Response};
use http_body_util::BodyExt as _;
use paysera_pages_app_frameworks::{Shop, app};
use tower::ServiceExt as _;

const CONFIGURATION: &str = r#"{
    "client_id": "12345678",
    "return_to": "https://shop.example/paid?order=17",
    "login_return_to": "myapp://logged-in",
    "base_url": "http://127.0.0.1:8080/frontend/",
    "locale": "en",
    "kind": "bank link",
    "scope": ["email", "phone"],
    "state": "s3cret"
}"#;

/// The answer as text: its status, its headers in their order, and its body.
async fn answer(method: &str, uri: &str) -> String {
    let shop: Shop = serde_json::from_str(CONFIGURATION).unwrap();
    let request = Request::builder().method(method).uri(uri);
    let request = request.body(Body::empty()).unwrap();
    let response: Response<Body> = app(shop).oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let body = std::str::from_utf8(&body).unwrap();
    format!("{}\n{}\n{body}", parts.status, headers(&parts.headers))
}

fn headers(headers: &HeaderMap) -> String {
    let mut lines: Vec<String> = headers
        .iter()
        .map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()))
        .filter(|line| !line.starts_with("content-length"))
        .collect();
    lines.sort_unstable();
    lines.concat()
}

#[tokio::test]
async fn a_page_is_answered_by_303_that_is_not_kept() {
    assert_eq!(
        answer("POST", "/pay").await,
        "303 See Other\n\
         cache-control: no-store\n\
         location: http://127.0.0.1:8080/frontend/en/pay?client_id=12345678&kind=bank+link&scope=email+phone\
         &redirect_uri=https%3A%2F%2Fshop.example%2Fpaid%3Forder%3D17\n\n"
    );
    assert_eq!(
        answer("GET", "/login").await,
        "303 See Other\n\
         cache-control: no-store\n\
         location: https://pay.example/login?client_id=12345678&redirect_uri=myapp%3A%2F%2Flogged-in&state=s3cret\n\n"
    );
}

#[tokio::test]
async fn presentations_stand_in_html() {
    assert_eq!(
        answer("GET", "/frame").await,
        "200 OK\n\
         content-type: text/html; charset=utf-8\n\n\
         <iframe src=\"https://pay.example/pay?client_id=12345678&amp;kind=bank+link\" title=\"Pay &amp; go\" \
         referrerpolicy=\"no-referrer\"></iframe>\
         <script>Dialog.open(\"https://pay.example/pay?client_id=12345678\\u0026kind=bank+link\", { modal: true })</script>\
         <a href='https://pay.example/pay?client_id=12345678&amp;kind=bank+link'>Pay</a>"
    );
}

#[tokio::test]
async fn a_return_reaches_its_handler() {
    let ok = "200 OK\ncontent-type: text/plain; charset=utf-8\n\n";
    for (uri, body) in [
        (
            "/paid?order=17&status=success",
            "We ask whether this is so.",
        ),
        ("/paid?status=reject", "Maybe next time."),
        ("/paid-or-not?status=reject", "reject"),
        ("/paid-or-not", "`status` is wrong"),
        ("/logged-in?code=abc&state=s3cret", "3 characters"),
        ("/logged-in?state=s3cret&error=no", "denied: no"),
    ] {
        assert_eq!(answer("GET", uri).await, format!("{ok}{body}"), "{uri}");
    }
}

#[tokio::test]
async fn what_is_no_return_is_explained() {
    for (uri, explanation) in [
        ("/paid", "the return has no `status`"),
        ("/paid?", "the return has no `status`"),
        ("/paid?status=", "`status` of the return is empty"),
        (
            "/paid?status=success&status=reject",
            "the return has `status` 2 times: `success` and `reject`",
        ),
        (
            "/paid?status=%3Cscript%3E%0D%0A%E2%80%AE",
            "`status` of the return is `<script>\\r\\n\\u{202e}`, which the declaration does not list",
        ),
        (
            "/paid?status=%ff",
            "`status` of the return is `%ff`, which is not UTF-8 once decoded",
        ),
        ("/logged-in?code=abc", "the return has no `state`"),
        (
            "/logged-in?code=abc&state=guessed",
            "`state` of the return is not the one that was sent: the return is forged, or belongs to another request",
        ),
        (
            "/logged-in?code=abc&state=s3cret&state=s3cret",
            "the return has `state` 2 times",
        ),
        (
            "/logged-in?code=abc&code=def&state=s3cret",
            "the return has `code` 2 times",
        ),
    ] {
        assert_eq!(
            answer("GET", uri).await,
            format!(
                "400 Bad Request\n\
                 cache-control: no-store\n\
                 content-type: text/plain; charset=utf-8\n\
                 x-content-type-options: nosniff\n\n\
                 This address is not one that the page sends its user back to: {explanation}.\n"
            ),
            "{uri}"
        );
    }
}

#[tokio::test]
async fn what_is_not_verified_shows_nothing() {
    use axum::extract::FromRequestParts as _;
    use paysera_pages::axum::Unverified;
    use paysera_pages_app_frameworks::pay::LoginReturn;

    let request = Request::builder().uri("/logged-in?code=abc&state=s3cret");
    let (mut parts, ()) = request.body(()).unwrap().into_parts();
    let Ok(unverified) = Unverified::<LoginReturn>::from_request_parts(&mut parts, &()).await;
    assert_eq!(format!("{unverified:?}"), "Unverified([redacted])");
}
