//! `docs`: the declaration as Markdown.

use clap::{ArgMatches, Command};

use crate::answer::{self, Answer, Failure};
use crate::{files, markdown};

pub(crate) fn command() -> Command {
    Command::new("docs")
        .about("Prints a declaration as Markdown: pages, parameters, rules, returns")
        .arg(files::option())
}

pub(crate) fn run(matches: &ArgMatches) -> Result<Answer, Failure> {
    let spec = files::sound(files::path(matches, "file"))?;
    answer::print(&markdown::document(&spec))?;
    Ok(Answer::Yes)
}
