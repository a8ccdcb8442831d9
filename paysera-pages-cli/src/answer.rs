//! What a subcommand comes to, and the two streams that it speaks on.

use std::io::{self, Write as _};

use paysera_pages_codegen::spec::nearest;

use crate::colour;
use crate::text::shown;

/// The answer to what was asked; it becomes the exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Status 0.
    Yes,
    /// Status 1: there are faults, something is refused, something breaks.
    No,
}

/// Why there is no answer; status 2.
#[derive(Clone, Debug)]
pub(crate) enum Failure {
    /// The reason as it is shown, `error: ` in front of it.
    Said(String),
    /// The reason was told already.
    Told,
    /// Nobody reads what is written.
    BrokenPipe,
}

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self::Said(format!("error: {}", message.into()))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::BrokenPipe
        } else {
            Self::new(format!("cannot write: {error}"))
        }
    }
}

/// A name that is none of those which the declaration has.
pub(crate) fn no_such(what: &str, name: &str, known: &[String]) -> Failure {
    let hint = match nearest(name, known.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{}`?", shown(near)),
        None => all(what, known),
    };
    Failure::new(format!("there is no {what} `{}`: {hint}", shown(name)))
}

/// The names that the declaration has; of many, the first.
pub(crate) fn all(what: &str, known: &[String]) -> String {
    const SHOWN: usize = 20;
    let names = known.iter().take(SHOWN);
    let mut names: Vec<_> = names.map(|name| format!("`{}`", shown(name))).collect();
    if names.is_empty() {
        return "the declaration has none".to_owned();
    }
    if known.len() > SHOWN {
        names.push("…".to_owned());
    }
    format!("the {what}s are {}", names.join(", "))
}

/// Writes to standard output.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

/// Writes to standard error, in colour if that is a terminal and nothing in the environment says otherwise.
pub(crate) fn remark(text: &str) {
    // Where standard error is closed there is nowhere left to complain.
    let _ = writeln!(anstream::stderr(), "{}", colour::paint(text));
}
