//! What is compiled for a user: nothing but what was asked for.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::process::Command;

/// What the runtime crate itself depends on with these features, without versions.
fn dependencies(features: &str) -> Vec<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "tree",
            "--offline",
            "--package",
            "paysera-pages",
            "--edges",
            "normal",
        ])
        .args(["--depth", "1", "--prefix", "none", "--format", "{p}"])
        .args(["--features", features])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let lines = String::from_utf8(output.stdout).unwrap();
    let names = lines.lines().filter_map(|line| line.split(' ').next());
    names.skip(1).map(str::to_owned).collect()
}

#[test]
fn a_feature_pulls_in_what_it_is_named_after() {
    for (features, expected) in [
        ("", &["paysera-pages-macro", "subtle"][..]),
        ("wallet", &["paysera-pages-macro", "subtle"]),
        ("random", &["getrandom", "paysera-pages-macro", "subtle"]),
        ("url", &["paysera-pages-macro", "subtle", "url"]),
        ("http", &["http", "paysera-pages-macro", "subtle"]),
        ("serde", &["paysera-pages-macro", "serde_core", "subtle"]),
        (
            "axum",
            &["axum-core", "http", "paysera-pages-macro", "subtle"],
        ),
    ] {
        assert_eq!(dependencies(features), expected, "{features}");
    }
}

#[test]
fn generated_code_knows_no_framework() {
    let generated = include_str!("../golden/paysera.rs");
    for word in ["cfg", "serde", "axum", "http::", "url::"] {
        assert!(!generated.contains(word), "{word}");
    }
}
