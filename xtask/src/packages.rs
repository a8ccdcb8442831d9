//! The files that go to crates.io.

use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

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
    // Each is unpacked and built with the others as they are packed. Cargo takes what it has unpacked and built of a version
    // for what that version is for ever, unless it comes out of another folder.
    let folder = workspace.target.join("packages");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    let target = folder.join(now.to_string());
    Command::cargo("package --all-features --allow-dirty --locked")
        .args(&workspace.published_arguments())
        .env("CARGO_TARGET_DIR", &target.to_string_lossy())
        .run()
}
