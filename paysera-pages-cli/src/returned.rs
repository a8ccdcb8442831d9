//! `return`: what the generated parser makes of an address.

use clap::{Arg, ArgMatches, Command};
use paysera_pages_codegen::request::{NoReturn, Returned};
use paysera_pages_codegen::spec::model::{Return, Spec};

use crate::answer::{self, Answer, Failure};
use crate::files;
use crate::text::{paragraph, shown};

const AFTER: &str = "\
The first line is the outcome; each value that came with it follows on a line of its own. They are shown as they are, \
codes among them, since that is what was asked for; errors show none of them.

What it says is a claim: the address came from the user's browser, where anybody can type any address. Ask the API what \
happened before money moves.";

pub(crate) fn command() -> Command {
    Command::new("return")
        .about("Reads an address that a user came back to")
        .arg(
            Arg::new("name")
                .value_name("NAME")
                .required(true)
                .help("The return, such as `status`"),
        )
        .arg(
            Arg::new("url")
                .value_name("URL")
                .required(true)
                .help("The address, whole or as a server has it (`/abc?status=success`)"),
        )
        .arg(
            Arg::new("state")
                .long("state")
                .value_name("STATE")
                // A random one may begin so.
                .allow_hyphen_values(true)
                .help(
                    "The state that was sent; a return that echoes one cannot be read without it",
                ),
        )
        .arg(files::option())
        .after_help(AFTER)
}

pub(crate) fn run(matches: &ArgMatches) -> Result<Answer, Failure> {
    let argument = |id| matches.get_one::<String>(id).map(String::as_str);
    let spec = files::sound(files::path(matches, "file"))?;
    let returned = named(&spec, argument("name").unwrap_or_default())?;
    let url = argument("url").unwrap_or_default();
    match Returned::read(returned, url, argument("state")) {
        Ok(read) => {
            answer::print(&told(&read))?;
            Ok(Answer::Yes)
        }
        Err(NoReturn::Unverified { param }) => Err(Failure::new(format!(
            "return `{}` echoes `{param}`: give the one that was sent with `--state`",
            shown(&returned.name.text)
        ))),
        Err(error) => {
            answer::remark(&format!("error: {error}"));
            Ok(Answer::No)
        }
    }
}

/// The outcome and what it carries.
fn told(read: &Returned<'_>) -> String {
    let outcome = read.outcome;
    let mut told = format!("outcome: {}", shown(&outcome.name.text));
    if !outcome.doc.trim().is_empty() {
        told.push_str(&format!(" ({})", paragraph(&outcome.doc)));
    }
    told.push('\n');
    for (carried, value) in &read.values {
        told.push_str(&format!("{}: {}\n", shown(&carried.wire), shown(value)));
    }
    told
}

fn named<'s>(spec: &'s Spec, name: &str) -> Result<&'s Return, Failure> {
    let found = spec.returns.iter().find(|known| known.name.text == name);
    if let Some(found) = found {
        return Ok(found);
    }
    let names: Vec<_> = spec
        .returns
        .iter()
        .map(|known| known.name.text.clone())
        .collect();
    Err(answer::no_such("return", name, &names))
}
