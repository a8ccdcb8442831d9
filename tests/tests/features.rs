//! What is compiled for a user: nothing but what was asked for.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::process::Command;

use paysera_pages_tests::App;

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

/// What is said of a handler that takes this.
fn handler(name: &str, argument: &str) -> String {
    let app = App::new(env!("CARGO_TARGET_TMPDIR"), name).unwrap();
    app.extend_manifest("features = ['axum', 'wallet']\n")
        .unwrap();
    let main = format!(
        "use paysera_pages::axum::{{Returned, Unverified}};\n\
         use paysera_pages::wallet::{{OauthReturn, Status}};\n\
         pub async fn handler(argument: {argument}) {{ drop(argument) }}\n"
    );
    app.write("src/lib.rs", main).unwrap();
    app.cargo(&["check"]).unwrap().stderr
}

#[test]
fn a_handler_takes_each_return_in_its_own_way() {
    for (name, argument, message) in [
        (
            "handler-echoed",
            "Returned<OauthReturn>",
            "error[E0277]: `OauthReturn` is not a return that is read by itself",
        ),
        (
            "handler-plain",
            "Unverified<Status>",
            "error[E0277]: `Status` is not a return that echoes a state",
        ),
    ] {
        let stderr = handler(name, argument);
        assert!(stderr.contains(message), "{stderr}");
    }
    let sound = handler(
        "handler-sound",
        "(Returned<Status>, Unverified<OauthReturn>)",
    );
    assert!(!sound.contains("error"), "{sound}");
}
