//! Commands as they are typed, printed before they run.

use std::env;
use std::path::Path;
use std::process::{self, Stdio};

use crate::{Done, Result};

/// A command of cargo or git.
pub(crate) struct Command {
    shown: String,
    inner: process::Command,
}

impl Command {
    pub(crate) fn cargo(arguments: &str) -> Self {
        Self::new("cargo", arguments)
    }

    /// A command, its arguments with spaces between them.
    pub(crate) fn new(program: &str, arguments: &str) -> Self {
        let arguments: Vec<_> = arguments.split(' ').collect();
        let mut inner = process::Command::new(program);
        if program == "cargo" {
            // Set by the cargo that runs this: another toolchain would be asked for the one that it stands for.
            inner.env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN");
        }
        let command = Self {
            shown: program.to_owned(),
            inner,
        };
        command.args(&arguments)
    }

    pub(crate) fn args(mut self, arguments: &[&str]) -> Self {
        for argument in arguments {
            self.shown += " ";
            self.shown += argument;
        }
        self.inner.args(arguments);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.shown = format!("{name}='{value}' {}", self.shown);
        self.inner.env(name, value);
        self
    }

    pub(crate) fn folder(mut self, folder: &Path) -> Self {
        self.inner.current_dir(folder);
        self
    }

    /// Runs it to its end.
    pub(crate) fn run(mut self) -> Result<Done> {
        println!("$ {}", self.shown);
        let status = self.inner.status()?;
        if status.success() {
            Ok(Done::Passed)
        } else {
            Err(format!("`{}` failed: {status}", self.shown).into())
        }
    }

    /// What it prints.
    pub(crate) fn output(mut self) -> Result<String> {
        let output = self.inner.stderr(Stdio::inherit()).output()?;
        if !output.status.success() {
            return Err(format!("`{}` failed: {}", self.shown, output.status).into());
        }
        Ok(String::from_utf8(output.stdout)?)
    }

    /// Whether it can be run at all.
    pub(crate) fn works(mut self) -> bool {
        let status = self
            .inner
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        status.is_ok_and(|status| status.success())
    }
}

/// The answer of a step for want of the cargo subcommand `name`.
pub(crate) fn tool(name: &str, install: &str) -> Result<Option<Done>> {
    if Command::cargo(name).args(&["--version"]).works() {
        return Ok(None);
    }
    skip(name, &format!("no `cargo {name}`: `{install}`")).map(Some)
}

/// Skips a step, which is an error if `PAYSERA_PAGES_REQUIRE` lists the tool that is missing.
pub(crate) fn skip(tool: &str, why: &str) -> Result<Done> {
    let required = env::var("PAYSERA_PAGES_REQUIRE").unwrap_or_default();
    if required.split(',').any(|name| name.trim() == tool) {
        return Err(format!("{why}, and PAYSERA_PAGES_REQUIRE lists `{tool}`").into());
    }
    println!("skipped: {why}");
    Ok(Done::Skipped(why.to_owned()))
}
