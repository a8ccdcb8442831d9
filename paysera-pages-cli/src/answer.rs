//! What a subcommand comes to, and the two streams that it speaks on.

use std::io::{self, Write as _};

use crate::colour;

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
