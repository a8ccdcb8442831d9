//! `--format`: for people or for programs.

use clap::{Arg, ArgMatches};

const ID: &str = "format";

/// The option; `help` says what is told in it.
pub(crate) fn option(help: &'static str) -> Arg {
    Arg::new(ID)
        .long(ID)
        .value_name("FORMAT")
        .value_parser(["text", "json"])
        .default_value("text")
        .help(help)
}

/// Whether a program reads: one JSON object on each line.
pub(crate) fn is_json(matches: &ArgMatches) -> bool {
    let format = matches.get_one::<String>(ID);
    format.is_some_and(|format| format == "json")
}
