//! Editing `pages.toml` rebuilds the crate that derives it, and nothing else does.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write as _;

use paysera_pages_tests::{App, Outcome};

const PAGES: &str = include_str!("../../pages.toml");

const MAIN: &str = r#"
mod paysera {
    /// Paysera's hosted pages.
    #[derive(paysera_pages::Pages)]
    #[pages("pages.toml")]
    pub struct Paysera;
}
use paysera::{Paysera, Status};

fn main() {
    println!("{}", Paysera::cash_out().url());
    match Status::from_url("/paid?status=success").unwrap() {
        Status::Success => println!("ask the API"),
        Status::Reject | Status::Error => println!("try again"),
    }
}
"#;

fn app(name: &str) -> App {
    let app = App::new(env!("CARGO_TARGET_TMPDIR"), name).unwrap();
    app.write("pages.toml", PAGES).unwrap();
    app.write("src/main.rs", MAIN).unwrap();
    app
}

fn check(app: &App) -> Outcome {
    app.cargo(&["check"]).unwrap()
}

/// Whether cargo compiled the crate, and whether that went well.
fn outcome(app: &App, name: &str) -> (bool, bool) {
    let outcome = check(app);
    let checked = outcome.stderr.contains(&format!("Checking {name} v"));
    (checked, outcome.success)
}

#[test]
fn a_new_page_can_be_used_at_once() {
    let app = app("rebuild-page");
    assert_eq!(outcome(&app, "rebuild-page"), (true, true));
    assert_eq!(
        outcome(&app, "rebuild-page"),
        (false, true),
        "nothing has changed"
    );

    let main = MAIN.replace("cash_out", "confirm_email");
    app.write("src/main.rs", main).unwrap();
    let unknown = check(&app);
    assert!(!unknown.success);
    let message = "no function or associated item named `confirm_email`";
    assert!(unknown.stderr.contains(message), "{}", unknown.stderr);

    let mut pages = PAGES.to_owned();
    pages.push_str("\n[pages.confirm-email]\npath = \"email/confirm\"\n");
    app.write("pages.toml", pages).unwrap();
    assert_eq!(outcome(&app, "rebuild-page"), (true, true));
    assert_eq!(outcome(&app, "rebuild-page"), (false, true));
    let run = app.cargo(&["run"]).unwrap();
    assert_eq!(
        run.stdout, "https://www.paysera.com/frontend/email/confirm\nask the API\n",
        "{}",
        run.stderr
    );
}

#[test]
fn an_outcome_breaks_the_matches_that_must_handle_it() {
    let app = app("rebuild-outcome");
    assert!(check(&app).success);

    let mut more = String::new();
    for line in PAGES.lines() {
        let _ = writeln!(more, "{line}");
        if line == "[returns.status.outcomes]" {
            more.push_str("pending = \"The action is not completed yet.\"\n");
        }
    }
    app.write("pages.toml", more).unwrap();
    let unhandled = check(&app);
    assert!(!unhandled.success);
    let message = "non-exhaustive patterns: `Status::Pending` not covered";
    assert!(unhandled.stderr.contains(message), "{}", unhandled.stderr);

    let less: Vec<_> = PAGES
        .lines()
        .filter(|line| !line.starts_with("error = "))
        .collect();
    app.write("pages.toml", less.join("\n")).unwrap();
    let gone = check(&app);
    assert!(!gone.success);
    let message = "no variant or associated item named `Error`";
    assert!(gone.stderr.contains(message), "{}", gone.stderr);

    app.write("pages.toml", PAGES).unwrap();
    assert!(check(&app).success);
}

#[test]
fn a_fault_that_is_mended_is_gone() {
    let app = app("rebuild-fault");
    app.write("pages.toml", PAGES.replace("format = 1", "format = 2"))
        .unwrap();
    let faulty = check(&app);
    assert!(!faulty.success);
    let message = "format 2 is not known: this version reads format 1";
    assert!(faulty.stderr.contains(message), "{}", faulty.stderr);

    app.write("pages.toml", PAGES).unwrap();
    assert!(check(&app).success);
}

#[test]
fn a_file_that_was_missing_is_found() {
    let app = app("rebuild-missing");
    app.write(
        "src/main.rs",
        MAIN.replace("pages.toml", "config/pages.toml"),
    )
    .unwrap();
    let missing = check(&app);
    assert!(!missing.success);
    let message = "cannot read `config/pages.toml`";
    assert!(missing.stderr.contains(message), "{}", missing.stderr);

    app.write("config/pages.toml", PAGES).unwrap();
    assert!(check(&app).success);
}
