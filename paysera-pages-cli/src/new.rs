//! `new`: a declaration to start from.

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::answer::{self, Answer, Failure};
use crate::files;

const START: &str = include_str!("new.toml");

pub(crate) fn command() -> Command {
    Command::new("new")
        .about("Writes a declaration to start from")
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .default_value(files::DEFAULT)
                .help("Where it is written; `-` is standard output"),
        )
        .arg(
            Arg::new("force")
                .long("force")
                .action(ArgAction::SetTrue)
                .help("Overwrites a file that is there"),
        )
}

pub(crate) fn run(matches: &ArgMatches) -> Result<Answer, Failure> {
    let path = files::path(matches, "file");
    if path == Path::new("-") {
        answer::print(START)?;
        return Ok(Answer::Yes);
    }
    let shown = path.display();
    if let Err(error) = write(path, matches.get_flag("force")) {
        return Err(Failure::new(
            if error.kind() == io::ErrorKind::AlreadyExists {
                format!(
                    "`{shown}` is there already: write to another file, or overwrite it with `--force`"
                )
            } else {
                format!("cannot write `{shown}`: {error}")
            },
        ));
    }
    answer::print(&format!("wrote {shown}\n"))?;
    Ok(Answer::Yes)
}

fn write(path: &Path, force: bool) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true);
    if force {
        options.create(true).truncate(true);
    } else {
        options.create_new(true);
    }
    options.open(path)?.write_all(START.as_bytes())
}
