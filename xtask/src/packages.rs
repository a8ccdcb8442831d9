//! The files that go to crates.io.

use crate::command::Command;
use crate::workspace::Workspace;
use crate::{Done, Result};

/// What each package must have besides its code.
const FILES: &[&str] = &["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];

pub(crate) fn check(workspace: &Workspace) -> Result<Done> {
    for package in workspace.published() {
        let list = format!("package --list --allow-dirty --package {}", package.name);
        let list = Command::cargo(&list).output()?;
        for file in FILES {
            if !list.lines().any(|line| line == *file) {
                return Err(format!("the package `{}` has no `{file}`", package.name).into());
            }
        }
    }
    // Each is unpacked and built with the others as they are packed.
    Command::cargo("package --allow-dirty --locked")
        .args(&workspace.published_arguments())
        .run()
}
