//! `check`: the faults of a declaration, as the derive reports them.

use clap::{Arg, ArgAction, ArgMatches, Command};
use paysera_pages_codegen::spec::{Fault, Faults, Place};
use serde_json::{Value, json};

use crate::answer::{self, Answer, Failure};
use crate::text::shown;
use crate::{derive, files, format, watch};

const AFTER: &str = "\
The faults go to standard error. With `--format json`, standard output has one object for each fault on a line of its \
own: `file`, `line` and `column` (counted from 1, in characters), `start` and `end` (bytes), `message`, `help`, `note` \
(a second place, with a message of its own), and `text`, the fault as it is shown without this option. Keys without a \
value are `null`. With `--watch`, a line that begins with `watching` follows on standard error.";

pub(crate) fn command() -> Command {
    Command::new("check")
        .about("Tells all faults of a declaration, as the derive does")
        .arg(files::argument())
        .arg(format::option("How faults are told"))
        .arg(
            Arg::new("watch")
                .long("watch")
                .action(ArgAction::SetTrue)
                .help("Checks again when the file, or one that it extends, has changed"),
        )
        .args(derive::names())
        .after_help(AFTER)
}

pub(crate) fn run(matches: &ArgMatches) -> Result<Answer, Failure> {
    let path = files::path(matches, "file");
    let context = derive::context(matches);
    let as_json = format::is_json(matches);
    let check = || {
        let (reading, disk) = files::read(path, &context);
        if as_json {
            print_json(&reading.faults)?;
        } else if reading.faults.is_empty() {
            answer::print(&format!(
                "{}: no faults\n",
                shown(&path.display().to_string())
            ))?;
        } else {
            answer::remark(&reading.faults.to_string());
        }
        Ok((reading.faults.is_empty(), disk))
    };
    if matches.get_flag("watch") {
        return watch::forever(|| check().map(|(_, disk)| disk));
    }
    let (is_sound, _) = check()?;
    Ok(if is_sound { Answer::Yes } else { Answer::No })
}

/// One line for each fault.
fn print_json(faults: &Faults) -> Result<(), Failure> {
    let lines: String = faults
        .iter()
        .map(|fault| format!("{}\n", object(fault)))
        .collect();
    answer::print(&lines)
}

fn object(fault: &Fault) -> Value {
    let mut object = placed(fault.place(), fault.message());
    let note = fault.note();
    let note = note.map(|(message, place)| placed(Some(place), message));
    if let Value::Object(keys) = &mut object {
        keys.insert("help".to_owned(), json!(fault.help_text()));
        keys.insert("note".to_owned(), json!(note));
        keys.insert("text".to_owned(), json!(format!("error: {fault}")));
    }
    object
}

/// A message and where it belongs.
fn placed(place: Option<&Place>, message: &str) -> Value {
    let span = place.map(Place::span);
    json!({
        "file": place.map(|place| place.source().name()),
        "line": place.map(Place::line),
        "column": place.map(Place::column),
        "start": span.as_ref().map(|span| span.start),
        "end": span.as_ref().map(|span| span.end),
        "message": message,
    })
}
