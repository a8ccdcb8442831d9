//! A declaration that is piped in.

#![cfg(unix)]

use std::io::Write as _;
use std::process::Stdio;

use crate::support::{Outcome, Shop};

/// Runs a command with a text on its standard input.
fn pipe(shop: &Shop, arguments: &[&str], text: &str) -> Outcome {
    let mut command = shop.command(arguments);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // A command that reads no more closes its end.
    let _ = stdin.write_all(text.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    Outcome {
        status: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn a_hyphen_is_standard_input() {
    let mut shop = Shop::new("stdin");
    shop.write("pages.toml", "format = 1\nextends = [\"paysera\"]\n");
    // Files that it extends are those of the current folder.
    let extended = "format = 1\nextends = [\"pages.toml\"]\n";
    let some = "format = 1\nextends = [{ from = \"paysera\", pages = [\"app-qr\"] }]\n";
    let faulty = "format = 1\nfoo = 2\n";
    for (arguments, text) in [
        (&["check", "-"][..], extended),
        (&["check", "-", "--format", "json"], faulty),
        (&["check", "-", "--watch"], "format = 2\n"),
        (&["diff", "pages.toml", "-"], extended),
        (&["diff", "-", "pages.toml"], some),
        (&["diff", "-", "-"], some),
        (&["url", "app-qr", "--file", "-", "--qr", "k"], some),
    ] {
        let outcome = pipe(&shop, arguments, text);
        shop.keep(arguments, &outcome);
    }
    // A shell makes such a path of `<(git show main:pages.toml)`.
    shop.see(&["check", "/dev/null"]);
    shop.compare("stdin");
}

#[test]
fn no_more_is_read_than_a_declaration_may_have() {
    let shop = Shop::new("stdin_large");
    let outcome = pipe(&shop, &["check", "-"], &"#".repeat(2 * 1024 * 1024));
    assert_eq!(outcome.status, 1);
    let first = outcome.stderr.lines().next();
    assert_eq!(first, Some("error: the file has more than 524288 bytes"));
}
