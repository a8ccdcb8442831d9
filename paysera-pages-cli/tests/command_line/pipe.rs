//! Readers that go away, as `head` does.

use std::process::Stdio;

use crate::support::Shop;

#[test]
fn a_broken_pipe_is_no_panic() {
    let shop = Shop::new("pipe");
    for arguments in [
        ["docs", "--file", "paysera"].as_slice(),
        &["schema"],
        &["expand", "--file", "paysera"],
        &["new", "-"],
        &["check", "paysera"],
        &["sandbox", "paysera"],
        &["diff", "paysera", "paysera"],
        &["--help"],
        &["url", "cash-out", "--file", "paysera"],
        &["return", "status", "/?status=success", "--file", "paysera"],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = shop.command(arguments);
        let child = command
            .stdout(Stdio::from(writer))
            .stderr(Stdio::piped())
            .spawn();
        // The command keeps the writing end, too.
        drop(command);
        let output = child.unwrap().wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    }
}

#[test]
fn a_closed_standard_error_is_no_panic() {
    let shop = Shop::new("pipe_error");
    shop.write("pages.toml", "format = 2\n");
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let status = shop
        .command(&["check"])
        .stderr(Stdio::from(writer))
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(1));
}
