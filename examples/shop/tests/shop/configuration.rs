//! What an operator is told of a configuration that no shop can work with.

use std::fs;
use std::path::Path;

use shop::{Config, app};

const SHIPPED: &str = include_str!("../../shop.toml");

/// What is said of the shipped configuration with something else in it.
fn message(name: &str, from: &str, to: &str) -> String {
    let text = SHIPPED.replace(from, to);
    assert_ne!(text, SHIPPED);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.toml"));
    fs::write(&path, text).unwrap();
    let app = |config| app(config).map(drop);
    match Config::read(&path).and_then(app) {
        Ok(()) => panic!("it is taken"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn what_a_page_does_not_allow_is_no_configuration() {
    assert_eq!(
        message("client-id", "\"12345678\"", "\"\""),
        "TOML parse error at line 7, column 13\n\
         \x20 |\n\
         7 | client_id = \"\"\n\
         \x20 |             ^^\n\
         `client_id` must not be empty\n"
    );
    for (name, from, to, says) in [
        (
            "return-to",
            "4242/back",
            "4242/back?status=success",
            "`redirect_uri` must not have the query parameter `status` at byte 27, which the return adds: give it \
             another name",
        ),
        (
            "base-url",
            "sandbox = true",
            "base_url = 'http://pay.example'",
            "the base URL `http://pay.example` is plain `http`: use `https`, or a loopback host such as `localhost`",
        ),
        (
            "key",
            "client_id",
            "clientid",
            "unknown field `clientid`, expected one of `listen`, `client_id`, `return_to`, `login_return_to`, \
             `base_url`, `sdk_url`, `sandbox`",
        ),
    ] {
        let message = message(name, from, to);
        assert!(
            message.starts_with("TOML parse error at line "),
            "{message}"
        );
        assert!(message.ends_with(&format!("\n{says}\n")), "{message}");
    }
}

#[test]
fn visitors_come_back_to_this_shop() {
    assert_eq!(
        message(
            "hosts",
            "localhost:4242/logged-in",
            "127.0.0.1:4242/logged-in"
        ),
        "`return_to` is at `http://localhost:4242` and `login_return_to` at `http://127.0.0.1:4242`: write one host for \
         both"
    );
    assert_eq!(
        message("path", "4242/back", "4242/done"),
        "the shop serves `/back` for `return_to`: write `https://your.host/back`"
    );
    assert_eq!(
        message("scheme", "http://localhost", "shop://localhost"),
        "`return_to` must begin with `https://` or `http://`"
    );
}

#[test]
fn the_shipped_one_is_taken() {
    let config = Config::read(Path::new("shop.toml")).unwrap();
    assert!(config.sandbox);
    assert_eq!(config.base_url, None);
    assert_eq!(config.origin().unwrap(), "http://localhost:4242");
}
