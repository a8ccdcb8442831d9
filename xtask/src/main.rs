//! `cargo xtask ci`: all that is checked before a change is taken, the fast steps first.

mod command;
mod fuzz;
mod minimal_versions;
mod packages;
mod pins;
mod rust_version;
mod semver;
mod steps;
mod workspace;

use std::error::Error;
use std::process::ExitCode;
use std::time::Instant;
use std::{env, fmt};

use crate::steps::{STEPS, Step, TIERS};
use crate::workspace::Workspace;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What a step came to.
enum Done {
    Passed,
    /// A tool that not every machine has is missing.
    Skipped(String),
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let result = match arguments.split_first() {
        Some((command, names)) if command == "ci" => ci(names),
        _ => {
            println!("{Usage}");
            return ExitCode::from(2);
        }
    };
    if let Err(error) = result {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Runs the steps that are named, by themselves or by their tier, or all of them.
fn ci(names: &[String]) -> Result<()> {
    let known = |name: &str| {
        STEPS
            .iter()
            .any(|step| step.name == name || step.tier == name)
    };
    if let Some(name) = names.iter().find(|name| !known(name)) {
        return Err(format!("there is no step and no tier `{name}`\n\n{Usage}").into());
    }
    let chosen = |step: &&Step| {
        let is_step = |name: &String| name == step.name || name == step.tier;
        names.is_empty() || names.iter().any(is_step)
    };
    let workspace = Workspace::read()?;
    let mut summary = String::new();
    for step in STEPS.iter().filter(chosen) {
        println!("\n== {}: {}", step.name, step.what);
        let start = Instant::now();
        let done = (step.run)(&workspace).map_err(|error| format!("{}: {error}", step.name))?;
        let seconds = start.elapsed().as_secs();
        let done = match done {
            Done::Passed => String::new(),
            Done::Skipped(why) => format!("  SKIPPED: {why}"),
        };
        summary += &format!("{:20}{seconds:>5} s{done}\n", step.name);
    }
    println!("\n{summary}");
    Ok(())
}

struct Usage;

impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "cargo xtask ci [TIER|STEP]...   all steps, or those that are named"
        )?;
        for (tier, what) in TIERS {
            writeln!(f, "\n{tier}: {what}")?;
            for step in STEPS.iter().filter(|step| step.tier == *tier) {
                writeln!(f, "  {:20}{}", step.name, step.what)?;
            }
        }
        Ok(())
    }
}
