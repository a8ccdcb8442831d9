//! The whole command line, put together of its subcommands.

use std::ffi::OsString;

use clap::builder::Styles;
use clap::builder::styling::AnsiColor;
use clap::{Command, error::ErrorKind};

use crate::answer::{Answer, Failure};
use crate::{check, diff, docs, expand, new, returned, sandbox, schema, url};

const AFTER: &str = "\
Exit status: 0 if all is well; 1 if the answer is no (faults, a refused request, no return, a change that breaks \
something); 2 if there is no answer (wrong usage, or a declaration with faults where another command than `check` needs \
it). A file that cannot be read is a fault, too.";

/// Bold headings, as cargo has them.
const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Runs what the arguments say; the first one is the program's name.
pub(crate) fn run(arguments: Vec<OsString>) -> Result<Answer, Failure> {
    // The options of `url` are those of a page, so the file has to be read first.
    let pages = url::pages(&arguments);
    let matches = match command(&pages).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return refused(&error),
    };
    match matches.subcommand() {
        Some(("check", matches)) => check::run(matches),
        Some(("url", matches)) => url::run(pages, matches),
        Some(("return", matches)) => returned::run(matches),
        Some(("docs", matches)) => docs::run(matches),
        Some(("schema", _)) => schema::run(),
        Some(("expand", matches)) => expand::run(matches),
        Some(("new", matches)) => new::run(matches),
        Some(("diff", matches)) => diff::run(matches),
        Some(("sandbox", matches)) => sandbox::run(matches),
        _ => Err(Failure::new("there is no such subcommand")),
    }
}

fn command(pages: &url::Pages) -> Command {
    Command::new("paysera-pages")
        .bin_name("paysera-pages")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Checks pages.toml, builds its URLs, reads its returns, compares its versions, serves its pages")
        .styles(STYLES)
        .max_term_width(100)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands([
            new::command(),
            check::command(),
            url::command(pages),
            returned::command(),
            docs::command(),
            schema::command(),
            expand::command(),
            diff::command(),
            sandbox::command(),
        ])
        .after_help(AFTER)
}

/// Help and version are what was asked for; anything else is wrong usage.
fn refused(error: &clap::Error) -> Result<Answer, Failure> {
    error.print()?;
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Ok(Answer::Yes),
        _ => Err(Failure::Told),
    }
}
