//! What a user reads whose `pages.toml` is faulty: the whole of it, out of a crate with a real file.
//!
//! `UPDATE_EXPECT=1` writes the `.stderr` files of `faults`.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use paysera_pages_tests::{App, prints_known_messages};
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("faults")
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A crate with each case as a binary of its own.
fn app() -> App {
    let app = App::new(env!("CARGO_TARGET_TMPDIR"), "faults").unwrap();
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("rs") => app.write(&format!("src/bin/{name}"), text(&path)).unwrap(),
            Some("toml") if name == "in_a_folder.toml" => {
                app.write("config/pages.toml", text(&path)).unwrap();
            }
            Some("toml") => app.write(name, text(&path)).unwrap(),
            _ => {}
        }
    }
    // Not among the files: editors and diffs would trip over it.
    app.write("not_text.toml", b"format = 1\ndoc = \"\xff\"\n")
        .unwrap();
    app
}

/// The errors of each binary, as cargo prints them.
fn errors(app: &App) -> BTreeMap<String, String> {
    let arguments = ["check", "--bins", "--keep-going", "--message-format=json"];
    let outcome = app.cargo(&arguments).unwrap();
    let mut errors = BTreeMap::<String, String>::new();
    for line in outcome.stdout.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let message = &line["message"];
        if line["reason"] == "compiler-message" && message["level"] == "error" {
            let rendered = message["rendered"].as_str().unwrap();
            // The last one only counts those before it.
            if !message["spans"].as_array().unwrap().is_empty() {
                let target = line["target"]["name"].as_str().unwrap().to_owned();
                errors.entry(target).or_default().push_str(rendered);
            }
        }
    }
    assert!(!errors.is_empty(), "{}", outcome.stderr);
    errors
}

#[test]
fn faults_are_told_with_their_place_and_nothing_else_is() {
    if !prints_known_messages("faults") {
        return;
    }
    let errors = errors(&app());
    let cases: Vec<_> = errors.keys().map(String::as_str).collect();
    assert_eq!(
        cases,
        ["broken", "in_a_folder", "not_text", "same_name", "several"]
    );
    let update = env::var_os("UPDATE_EXPECT").is_some();
    let mut differ = Vec::new();
    for (name, found) in &errors {
        let path = folder().join(format!("{name}.stderr"));
        if update {
            fs::write(&path, found).unwrap();
        } else if text(&path) != *found {
            println!("{name}:\n{found}");
            differ.push(name);
        }
    }
    assert!(
        differ.is_empty(),
        "other messages than before, see above: {differ:?}"
    );
}
