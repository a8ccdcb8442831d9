//! `schema`: what editors need to complete, explain and check a declaration while it is written.

use clap::Command;

use crate::answer::{self, Answer, Failure};

/// JSON Schema of format 1. It says draft 7, which editors agree on, and uses only words that mean the same in draft 4, which is
/// the newest that Taplo reads.
const SCHEMA: &str = include_str!("../pages.schema.json");

const AFTER: &str = "\
Put it beside the declaration and name it in the declaration's first line:

    paysera-pages schema > pages.schema.json
    #:schema ./pages.schema.json

It knows the shape of a declaration; `paysera-pages check` knows the rest.";

pub(crate) fn command() -> Command {
    Command::new("schema")
        .about("Prints a JSON Schema of declarations, for editors")
        .after_help(AFTER)
}

pub(crate) fn run() -> Result<Answer, Failure> {
    answer::print(SCHEMA)?;
    Ok(Answer::Yes)
}
