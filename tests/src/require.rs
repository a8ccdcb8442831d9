//! Tools that a test cannot do without.

use std::env;
use std::io::{self, Write as _};

/// Says that a test is skipped because there is no such tool.
///
/// # Panics
///
/// `PAYSERA_PAGES_REQUIRE` lists the tool, parted by commas: where CI has it, nothing is skipped.
pub fn skip(tool: &str, what: &str, why: &str) {
    let required = env::var("PAYSERA_PAGES_REQUIRE").unwrap_or_default();
    assert!(
        !required.split(',').any(|required| required.trim() == tool),
        "{what}: {why}, and PAYSERA_PAGES_REQUIRE lists `{tool}`"
    );
    // The test harness keeps what `eprintln!` prints to itself while a test passes.
    // In one piece, since other tests print at the same time.
    let line = format!("skipped: {what}: {why}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
