//! `url`: a page's URL, refused for what the builders refuse.
//!
//! Each page is a subcommand, and each of its parameters an option, so that clap knows them as it knows all others: they
//! stand in `--help`, and a misspelt one gets a suggestion.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command};
use paysera_pages_codegen::request::{Problems, Request};
use paysera_pages_codegen::spec::model::{Item, Kind, Page, Spec};

use crate::answer::{self, Answer, Failure};
use crate::{files, url_help};

/// Options of every page.
const OWN: [&str; 6] = [
    "file",
    "help",
    "locale",
    "environment",
    "base-url",
    "presentation",
];

/// The declaration whose pages are subcommands; `None` where `url` is not what was asked for.
pub(crate) type Pages = Option<Result<Spec, Failure>>;

/// Reads the declaration if the arguments ask for `url` or for help on it. The first one is the program's name.
pub(crate) fn pages(arguments: &[OsString]) -> Pages {
    let asked = arguments
        .iter()
        .skip(1)
        .position(|argument| *argument != "help");
    let asked = asked.map_or(0, |index| index + 1);
    if arguments
        .get(asked)
        .is_none_or(|argument| *argument != "url")
    {
        return None;
    }
    let path = arguments.iter().enumerate().find_map(|(index, argument)| {
        if *argument == "--file" {
            return arguments.get(index + 1).map(PathBuf::from);
        }
        let argument = argument.to_str()?;
        argument.strip_prefix("--file=").map(PathBuf::from)
    });
    let path = path.as_deref().unwrap_or(Path::new(files::DEFAULT));
    Some(files::sound(path))
}

pub(crate) fn command(pages: &Pages) -> Command {
    let command = Command::new("url")
        .about("Builds the URL of a page")
        .arg(files::option())
        .subcommand_value_name("PAGE")
        .subcommand_help_heading("Pages")
        .disable_help_subcommand(true);
    match pages {
        Some(Ok(spec)) => command
            // A name that is no page's is told of by `run`, as those of other things are.
            .allow_external_subcommands(true)
            .override_usage("paysera-pages url [OPTIONS] <PAGE>")
            .subcommands(spec.pages.iter().map(|page| page_command(spec, page)))
            .after_help("The options of a page, with its rules, are in its own help: `paysera-pages url PAGE --help`."),
        // Whatever page is asked for: `run` tells why there are none.
        Some(Err(_)) => command
            .allow_external_subcommands(true)
            .after_help("The pages are those of the declaration, which cannot be read: see `paysera-pages check`."),
        None => command,
    }
}

/// A page with its parameters.
fn page_command(spec: &Spec, page: &Page) -> Command {
    let mut command = url_help::describe(spec, page);
    for (option, item) in options(page) {
        command = command.arg(
            Arg::new(option.clone())
                .long(option.clone())
                .value_name(url_help::value_name(item))
                // That one is given twice is the rule of the page, not of the command line.
                .action(ArgAction::Append)
                .allow_negative_numbers(true)
                // A random state may begin so. What others begin with is more often an option whose value is missing.
                .allow_hyphen_values(matches!(item.param.kind, Kind::State))
                .help(url_help::parameter(item, &option))
                .help_heading("Parameters"),
        );
    }
    command
        .arg(files::option().help_heading(url_help::OTHERS))
        .args(url_help::own(spec, page))
        .disable_help_flag(true)
}

/// The options of a page, each with its parameter. They have the names of the setters, which differ within a page.
fn options(page: &Page) -> Vec<(String, &Item)> {
    let mut taken: Vec<String> = OWN.map(str::to_owned).to_vec();
    let mut options = Vec::new();
    for item in page.params.iter().filter(|item| item.param.kind.is_given()) {
        let mut option = item.name.snake.replace('_', "-");
        while taken.contains(&option) {
            option.insert_str(0, "param-");
        }
        taken.push(option.clone());
        options.push((option, item));
    }
    options
}

pub(crate) fn run(pages: Pages, matches: &ArgMatches) -> Result<Answer, Failure> {
    let spec = pages.unwrap_or_else(|| files::sound(files::path(matches, "file")))?;
    let pages = spec.pages.iter();
    let names: Vec<_> = pages
        .map(|page| url_help::command_name(&spec, page))
        .collect();
    let Some((name, matches)) = matches.subcommand() else {
        let message = format!("`url` takes a page: {}", answer::all("page", &names));
        return Err(Failure::new(message));
    };
    let mut pages = spec.pages.iter().zip(&names);
    let Some((page, _)) = pages.find(|(_, known)| *known == name) else {
        return Err(answer::no_such("page", name, &names));
    };
    match build(&spec, &page.name.text, matches) {
        Ok(url) => {
            answer::print(&format!("{url}\n"))?;
            Ok(Answer::Yes)
        }
        Err(problems) => {
            for problem in &problems {
                answer::remark(&format!("error: {problem}"));
            }
            answer::remark(&format!("\nsee `paysera-pages url {name} --help`"));
            Ok(Answer::No)
        }
    }
}

fn build(spec: &Spec, name: &str, matches: &ArgMatches) -> Result<String, Problems> {
    let mut request = Request::new(spec, name)?;
    if let Some(environment) = given(matches, "environment") {
        request = request.environment(environment)?;
    }
    if let Some(base_url) = given(matches, "base-url") {
        request = request.base_url(base_url)?;
    }
    if let Some(locale) = given(matches, "locale") {
        request = request.locale(locale)?;
    }
    if let Some(presentation) = given(matches, "presentation") {
        request = request.presentation(presentation)?;
    }
    let mut pairs = Vec::new();
    for (option, item) in options(request.page()) {
        let values = matches.get_many::<String>(&option).into_iter().flatten();
        pairs.extend(values.map(|value| (item.param.name.text.as_str(), value.as_str())));
    }
    request.url(&pairs)
}

/// One of our own options, if the page has it.
fn given<'m>(matches: &'m ArgMatches, id: &str) -> Option<&'m str> {
    let value = matches.try_get_one::<String>(id).ok().flatten();
    value.map(String::as_str)
}
