//! The command line as a user runs it: whole outputs, one file for each subcommand.
//!
//! What a subcommand writes stands in `tests/golden`; `UPDATE_EXPECT=1` rewrites it.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod check;
mod diff;
mod diff_compiled;
mod docs;
mod expand;
mod help;
mod new;
mod pipe;
mod readme;
mod returned;
mod sandbox;
mod schema;
mod stdin;
mod support;
mod url;
mod watch;
