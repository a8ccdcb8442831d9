//! The fuzz targets, in a workspace of their own.

use crate::command::{Command, tool};
use crate::workspace::Workspace;
use crate::{Done, Result};

/// A fixed number of inputs from a fixed seed.
const ARGUMENTS: &str = "-runs=20000 -seed=1";

pub(crate) fn check(workspace: &Workspace) -> Result<Done> {
    let manifest = "--manifest-path fuzz/Cargo.toml";
    Command::cargo(&format!("fmt {manifest} --check"))
        .folder(&workspace.root)
        .run()?;
    Command::cargo(&format!("clippy {manifest} --locked -- -D warnings"))
        .folder(&workspace.root)
        .run()?;
    if let Some(skipped) = tool("fuzz", "cargo install --locked cargo-fuzz")? {
        return Ok(skipped);
    }
    Command::new("fuzz/run", ARGUMENTS)
        .folder(&workspace.root)
        .run()
}
