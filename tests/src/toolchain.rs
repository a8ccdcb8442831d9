//! Which compiler printed the messages that the tests compare.

use std::io::Write as _;
use std::process::Command;
use std::{env, io};

/// The release whose messages the `.stderr` files hold: another one words its own part differently.
pub const MESSAGES_OF: &str = "1.95";

/// Whether this compiler prints the messages that the `.stderr` files hold; if not, says that `what` is skipped.
#[must_use]
pub fn prints_known_messages(what: &str) -> bool {
    let version = version();
    // Other systems have other words for a file that is missing.
    let known = version.starts_with(&format!("rustc {MESSAGES_OF}.")) && cfg!(unix);
    if !known {
        // The test harness keeps what `eprintln!` prints to itself while a test passes.
        let _ = writeln!(
            io::stderr(),
            "skipped: `{what}` compares the messages of rustc {MESSAGES_OF} on Unix, and this is {version}"
        );
    }
    known
}

/// What this compiler says of its version.
#[must_use]
pub fn version() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output();
    version.map_or_else(
        |error| format!("no rustc ({error})"),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}
