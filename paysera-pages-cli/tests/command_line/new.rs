//! `new`: a declaration to start from.

use std::fs;

use crate::support::Shop;

#[test]
fn a_file_is_written_once() {
    let mut shop = Shop::new("new");
    shop.see(&["new"]);
    shop.see(&["check"]);
    shop.write("pages.toml", "format = 1\n");
    shop.see(&["new"]);
    assert_eq!(shop.read("pages.toml"), "format = 1\n");
    shop.see(&["new", "--force"]);
    shop.see(&["new", "nowhere/pages.toml"]);
    shop.see(&["new", "other.toml"]);
    shop.see(&["new", "-"]);
    assert_eq!(shop.read("pages.toml"), shop.read("other.toml"));
    assert_eq!(shop.read("pages.toml"), shop.run(&["new", "-"]).stdout);
    assert!(fs::metadata(shop.path("-")).is_err());
    shop.compare("new");
}

/// Whether a line gives a key a value.
fn is_pair(line: &str) -> bool {
    let key = line.split_once(" = ").map(|(key, _)| key);
    key.is_some_and(|key| !key.contains(' '))
}

#[test]
fn all_that_it_proposes_is_sound() {
    let mut shop = Shop::new("new_all");
    let text = shop.run(&["new", "-"]).stdout;
    // The examples behind `# `, and not the sentences.
    let uncommented = text.lines().map(|line| match line.strip_prefix("# ") {
        Some(code) if code.starts_with('[') || is_pair(code) => code,
        _ => line,
    });
    let all: String = uncommented.map(|line| format!("{line}\n")).collect();
    assert!(
        all.lines().filter(|line| line.starts_with('[')).count() >= 6,
        "{all}"
    );
    shop.write("pages.toml", &all);
    shop.see(&["check"]);
    shop.see(&[
        "url",
        "pay-invoice",
        "--invoice",
        "A-17",
        "--client-id",
        "12345678",
        "--redirect-uri",
        "https://shop.example/paid",
        "--environment",
        "local",
    ]);
    shop.see(&["return", "payment", "/paid?payment=cancelled"]);
    shop.compare("new_all");
}
