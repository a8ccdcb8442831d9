//! The work whose instructions `tests/instructions.rs` counts, a function for each hot path: `hot-paths <path> <runs> <length>`.

use std::env;
use std::hint::black_box;

use paysera::{ClientId, Paysera, RedirectUri, Status};

/// Paysera's hosted pages.
mod paysera {
    /// Paysera's hosted pages.
    #[derive(paysera_pages::Pages)]
    #[pages("../../../pages.toml")]
    pub struct Paysera;
}

/// Values already made.
struct Made {
    client_id: ClientId,
    redirect_uri: RedirectUri,
}

fn main() {
    let mut arguments = env::args().skip(1);
    let path = arguments.next().unwrap_or_default();
    let mut number = || {
        arguments
            .next()
            .and_then(|argument| argument.parse().ok())
            .unwrap_or(0)
    };
    let (runs, length): (usize, usize) = (number(), number());
    if let Some((kind, part)) = path.split_once(':') {
        return hostile(kind, part, length);
    }
    let text = match length {
        0 => "http://localhost/abc?page=redirect".to_owned(),
        _ => format!(
            "http://localhost/abc?page={}",
            "abcdefg/?=".repeat(length / 10)
        ),
    };
    let made = Made {
        client_id: made(ClientId::new("12345678")),
        redirect_uri: made(RedirectUri::new(text.as_str())),
    };
    let mut buffer = String::with_capacity(4 * (text.len() + 100));
    for _ in 0..runs {
        match path.as_str() {
            "url" => drop(black_box(url(black_box(&made)))),
            "write_url" => {
                buffer.clear();
                black_box(write_url(black_box(&made), black_box(&mut buffer)));
            }
            "new_and_url" => drop(black_box(new_and_url(
                black_box("12345678"),
                black_box(&text),
            ))),
            _ => assert!(status(black_box(
                "http://localhost/abc?page=redirect&status=success"
            ))),
        }
    }
}

/// A value that must be sound.
fn made<T, E: std::fmt::Debug>(value: Result<T, E>) -> T {
    value.unwrap_or_else(|error| panic!("{error:?}"))
}

#[inline(never)]
fn url(made: &Made) -> String {
    Paysera::cash_out()
        .client_id(&made.client_id)
        .wallet_id(123)
        .redirect_uri(&made.redirect_uri)
        .url()
        .into_string()
}

#[inline(never)]
fn write_url(made: &Made, buffer: &mut dyn std::fmt::Write) -> bool {
    Paysera::cash_out()
        .client_id(&made.client_id)
        .wallet_id(123)
        .redirect_uri(&made.redirect_uri)
        .write_url(buffer)
        .is_ok()
}

#[inline(never)]
fn new_and_url(client_id: &str, redirect_uri: &str) -> String {
    let client_id = made(ClientId::new(client_id));
    let redirect_uri = made(RedirectUri::new(redirect_uri));
    Paysera::cash_out()
        .client_id(&client_id)
        .wallet_id(123)
        .redirect_uri(&redirect_uri)
        .url()
        .into_string()
}

#[inline(never)]
fn status(url: &str) -> bool {
    matches!(Status::from_url(url), Ok(Status::Success))
}

/// Reads a text in which somebody repeated one part.
fn hostile(kind: &str, part: &str, length: usize) {
    let text = part.repeat(length / part.len());
    match kind {
        "status" => black_box(hostile_status(&format!("/abc?{text}"))),
        "address" => black_box(hostile_value(&text, "")),
        "host" => black_box(hostile_value("http://", &text)),
        _ => black_box(hostile_value("http://a.b/?", &text)),
    };
}

#[inline(never)]
fn hostile_status(url: &str) -> bool {
    Status::from_url(url).is_ok()
}

#[inline(never)]
fn hostile_value(start: &str, end: &str) -> bool {
    let text = format!("{start}{end}");
    let redirect_uri = RedirectUri::new(text.as_str());
    let with_pair = redirect_uri.and_then(|value| value.with_query_pair("a", end));
    let client_id = ClientId::new(text);
    with_pair.is_ok() && client_id.is_ok()
}
