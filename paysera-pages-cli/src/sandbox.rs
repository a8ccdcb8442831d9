//! `sandbox`: the pages, served on this machine until it is told to stop.

use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::mpsc;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use paysera_pages_sandbox::{RunningSandbox, Sandbox, StartError};

use crate::answer::{self, Answer, Failure};
use crate::text::shown;
use crate::{files, sandbox_log};

const AFTER: &str = "\
Standard output has the addresses first, and then what happens: who came (`visited`), whose request breaks the rules of \
the declaration (`refused`, with all that is wrong), who was sent back (`returned`). It serves until Ctrl-C or a signal \
to terminate; then the exit status is 0.";

pub(crate) fn command() -> Command {
    Command::new("sandbox")
        .about("Serves the pages of a declaration on this machine, to try a shop with")
        .arg(files::argument())
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("PORT")
                .value_parser(value_parser!(u16))
                .default_value("0")
                .help("Where it listens; 0 is a free port, another one each time"),
        )
        .arg(
            Arg::new("listen")
                .long("listen")
                .value_name("ADDRESS")
                .value_parser(value_parser!(IpAddr))
                .default_value("127.0.0.1")
                .help("The IP address at which it listens"),
        )
        .arg(
            Arg::new("allow-other-machines")
                .long("allow-other-machines")
                .action(ArgAction::SetTrue)
                .requires("listen")
                .help("Allows `--listen 0.0.0.0` or `--listen ::`: whoever reaches it sees and answers everything"),
        )
        .arg(
            Arg::new("answer")
                .long("answer")
                .value_name("PAGE=OUTCOME")
                .value_parser(page_and_outcome)
                .action(ArgAction::Append)
                .help("Ends each request for the page so, instead of showing buttons; once for each page"),
        )
        .after_help(AFTER)
}

/// What `--answer` was given.
fn page_and_outcome(text: &str) -> Result<(String, String), &'static str> {
    let (page, outcome) = text
        .split_once('=')
        .ok_or("write the page, `=` and the outcome: `cash-out=success`")?;
    Ok((page.to_owned(), outcome.to_owned()))
}

pub(crate) fn run(matches: &ArgMatches) -> Result<Answer, Failure> {
    let path = files::path(matches, "file");
    let spec = files::sound(path)?;
    let mut environments: Vec<_> = spec.environments.iter().collect();
    environments.sort_by_key(|environment| !environment.default);
    let environments = environments.into_iter();
    let environments: Vec<_> = environments
        .map(|environment| environment.name.text.clone())
        .collect();
    // `None` is the end.
    let (sender, events) = mpsc::channel();
    let stop = sender.clone();
    ctrlc::set_handler(move || {
        let _ = stop.send(None);
    })
    .map_err(|error| Failure::new(format!("cannot listen to signals: {error}")))?;
    let sandbox = listening(Sandbox::from_spec(spec), matches).on_event(move |event| {
        let _ = sender.send(Some(event));
    });
    let sandbox = sandbox
        .start_blocking()
        .map_err(|error| not_started(&error))?;
    answer_by_itself(&sandbox, matches)?;
    let name = shown(&path.display().to_string());
    let addresses = sandbox_log::addresses(&sandbox, &environments);
    let reach = if address(matches).is_unspecified() {
        "; other machines reach it at the IP addresses of this one"
    } else {
        ""
    };
    answer::print(&format!(
        "{name} is served until Ctrl-C{reach}\n\n{addresses}\n"
    ))?;
    while let Ok(Some(event)) = events.recv() {
        answer::print(&sandbox_log::told(&event))?;
    }
    Ok(Answer::Yes)
}

/// The IP address that was asked for.
fn address(matches: &ArgMatches) -> IpAddr {
    let address = matches.get_one::<IpAddr>("listen").copied();
    address.unwrap_or(Ipv4Addr::LOCALHOST.into())
}

/// The sandbox at the address that was asked for.
fn listening(sandbox: Sandbox, matches: &ArgMatches) -> Sandbox {
    let port = matches.get_one::<u16>("port").copied().unwrap_or_default();
    let sandbox = sandbox.bind((address(matches), port));
    if matches.get_flag("allow-other-machines") {
        sandbox.allow_other_machines()
    } else {
        sandbox
    }
}

fn answer_by_itself(sandbox: &RunningSandbox, matches: &ArgMatches) -> Result<(), Failure> {
    let answers = matches.get_many::<(String, String)>("answer");
    let mut answered = Vec::new();
    for (page, outcome) in answers.into_iter().flatten() {
        let result = sandbox.try_answer_always(page, outcome.as_str());
        result.map_err(|error| Failure::new(format!("`--answer`: {error}")))?;
        if answered.contains(&page) {
            return Err(Failure::new(format!(
                "`--answer` is there twice for page `{}`: leave one of them out",
                shown(page)
            )));
        }
        answered.push(page);
    }
    Ok(())
}

/// Why it does not listen, in the words of the options.
fn not_started(error: &StartError) -> Failure {
    let everywhere = |is_ipv4| if is_ipv4 { "0.0.0.0" } else { "::" };
    Failure::new(match error {
        StartError::NotLoopback { bind } => format!(
            "other machines could reach the sandbox at `{}`: leave `--listen` out, or say `--listen {} \
             --allow-other-machines`",
            bind.ip(),
            everywhere(bind.is_ipv4())
        ),
        StartError::OneNetwork { bind } => format!(
            "`{}` is neither a loopback address nor all addresses: leave `--listen` out, or say `--listen {}`",
            bind.ip(),
            everywhere(bind.is_ipv4())
        ),
        StartError::Listen { error: cause, .. } if cause.kind() == io::ErrorKind::AddrInUse => {
            format!("{error}: choose another `--port`, or leave it out for a free one")
        }
        _ => error.to_string(),
    })
}
