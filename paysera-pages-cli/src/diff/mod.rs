//! `diff`: what a change of a declaration breaks, which is semver for pages.

mod bounds;
mod change;
mod items;
mod pages;
mod params;
mod places;
mod returns;

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use paysera_pages_codegen::spec::model::Spec;
use serde_json::json;

use crate::answer::{self, Answer, Failure};
use crate::{files, format};

use self::change::{Change, Changes, Effect};

const AFTER: &str = "\
A change breaks code that does not compile any more, stored values that are refused now, returns that are read in another \
way, or URLs, which the same code makes in another way. The last line says which part of a version has to be raised: \
`major` if anything breaks, `minor` if something is new, `patch` if only words change. The exit status is 1 for `major`.

With `--format json` each change is an object on a line of its own: `what`, `how`, `breaking` and `effects`, out of \
`code`, `values`, `returns`, `urls`, `compatible`, `documentation`.";

pub(crate) fn command() -> Command {
    let file = |id: &'static str, name: &'static str, help: &'static str| {
        Arg::new(id)
            .value_name(name)
            .value_parser(value_parser!(PathBuf))
            .required(true)
            .help(help)
    };
    Command::new("diff")
        .about("Tells what a change of a declaration breaks")
        .arg(file(
            "old",
            "OLD",
            "The declaration as it was; `paysera` is the shipped one, `-` standard input",
        ))
        .arg(file("new", "NEW", "The declaration as it is"))
        .arg(format::option("How changes are told"))
        .arg(
            Arg::new("non_exhaustive")
                .long("non-exhaustive")
                .action(ArgAction::SetTrue)
                .help(
                    "As `non_exhaustive` of the derive's attribute: new variants break no matches",
                ),
        )
        .after_help(AFTER)
}

pub(crate) fn run(matches: &ArgMatches) -> Result<Answer, Failure> {
    let [old, new] = ["old", "new"].map(|id| files::path(matches, id));
    if [old, new] == [Path::new(files::STDIN); 2] {
        return Err(Failure::new("only one of the two can be standard input"));
    }
    let old = files::sound(old)?;
    let new = files::sound(new)?;
    let changes = compare(&old, &new, matches.get_flag("non_exhaustive"));
    let as_json = format::is_json(matches);
    answer::print(&if as_json {
        in_json(&changes)
    } else {
        in_words(&changes)
    })?;
    Ok(if changes.iter().any(Change::breaks) {
        Answer::No
    } else {
        Answer::Yes
    })
}

fn compare(old: &Spec, new: &Spec, non_exhaustive: bool) -> Vec<Change> {
    let mut changes = Changes::new(non_exhaustive);
    places::environments(old, new, &mut changes);
    places::locales(old, new, &mut changes);
    params::params(old, new, &mut changes);
    returns::returns(old, new, &mut changes);
    places::calls(old, new, &mut changes);
    pages::pages(old, new, &mut changes);
    // What breaks most comes first; within that, the order of the file.
    changes
        .list
        .sort_by(|one, other| one.effects.cmp(&other.effects));
    changes.list
}

fn in_json(changes: &[Change]) -> String {
    let line = |change: &Change| {
        let effects: Vec<_> = change
            .effects
            .iter()
            .map(|effect| effect.as_str())
            .collect();
        let object = json!({
            "what": change.what,
            "how": change.how,
            "breaking": change.breaks(),
            "effects": effects,
        });
        format!("{object}\n")
    };
    changes.iter().map(line).collect()
}

fn in_words(changes: &[Change]) -> String {
    let mut text = String::new();
    for group in changes.chunk_by(|one, other| one.effects == other.effects) {
        let Some(first) = group.first() else { continue };
        text.push_str(&format!("{}:\n", heading(&first.effects)));
        for change in group {
            text.push_str(&format!("  {}: {}\n", change.what, change.how));
        }
        text.push('\n');
    }
    text.push_str(&verdict(changes));
    text.push('\n');
    text
}

/// Whom a group of changes breaks.
fn heading(effects: &[Effect]) -> String {
    let words = effects.iter().map(|effect| match effect {
        Effect::Code => "breaks code",
        Effect::Values => "breaks stored values",
        Effect::Returns => "breaks returns",
        Effect::Urls => "changes URLs",
        Effect::Compatible => "compatible",
        Effect::Documentation => "documentation",
    });
    words.collect::<Vec<_>>().join(", ")
}

/// Which part of a version has to be raised.
fn verdict(changes: &[Change]) -> String {
    let count = |number: usize| match number {
        1 => "1 change".to_owned(),
        _ => format!("{number} changes"),
    };
    let all = count(changes.len());
    let breaking = changes.iter().filter(|change| change.breaks()).count();
    let only_words = changes
        .iter()
        .all(|change| change.effects == [Effect::Documentation]);
    match (changes.len(), breaking) {
        (0, _) => "no change".to_owned(),
        (_, 0) if only_words => format!("patch: {all}, of words only"),
        (_, 0) => format!("minor: {all}, and nothing breaks"),
        (_, breaking) => format!("major: {all}, of which {breaking} may break something"),
    }
}
