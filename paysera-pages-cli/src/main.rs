//! The command line of `paysera-pages`: checks a `pages.toml`, builds its URLs, reads its returns, compares its versions
//! and serves its pages.
//!
//! One file for each subcommand; `command_line` puts them together. What they know of declarations they ask
//! `paysera-pages-codegen`, so that they say what the derive says.

mod answer;
mod check;
mod colour;
mod command_line;
mod derive;
mod diff;
mod docs;
mod expand;
mod files;
mod format;
mod markdown;
mod new;
mod returned;
mod sandbox;
mod sandbox_log;
mod schema;
mod text;
mod url;
mod url_help;
mod watch;

use std::env;
use std::process::ExitCode;

use self::answer::{Answer, Failure};

fn main() -> ExitCode {
    match command_line::run(env::args_os().collect()) {
        // Whoever reads has seen enough of a broken pipe, as with `| head`.
        Ok(Answer::Yes) | Err(Failure::BrokenPipe) => ExitCode::SUCCESS,
        Ok(Answer::No) => ExitCode::from(1),
        Err(Failure::Told) => ExitCode::from(2),
        Err(Failure::Said(reason)) => {
            answer::remark(&reason);
            ExitCode::from(2)
        }
    }
}
