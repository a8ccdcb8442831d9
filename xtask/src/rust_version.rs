//! The oldest Rust for which users may take our crates, `rust-version` in the workspace's manifest.

use crate::command::{Command, skip};
use crate::workspace::Workspace;
use crate::{Done, Result};

/// What is compiled with our crates says that it builds with that Rust.
pub(crate) fn stated(workspace: &Workspace) -> Result<Done> {
    let oldest = oldest(workspace)?;
    for package in workspace.compiled() {
        let Some(stated) = &package.rust_version else {
            continue;
        };
        if numbers(stated) > numbers(oldest) {
            let (name, version) = (&package.name, &package.version);
            return Err(format!(
                "`{name}` {version} needs Rust {stated}, and we state {oldest}: take an older version of it"
            )
            .into());
        }
    }
    Ok(Done::Passed)
}

/// That Rust builds them.
pub(crate) fn built(workspace: &Workspace) -> Result<Done> {
    let oldest = oldest(workspace)?;
    let toolchain = format!("+{oldest}.0");
    if !Command::new("cargo", &toolchain)
        .args(&["--version"])
        .works()
    {
        let why =
            format!("no Rust {oldest}: `rustup toolchain install {oldest}.0 --profile minimal`");
        return skip("oldest-rust", &why);
    }
    let target = workspace.target.join("oldest-rust");
    Command::new("cargo", &toolchain)
        .args(&["check", "--all-features", "--locked"])
        .args(&workspace.published_arguments())
        .env("CARGO_TARGET_DIR", &target.to_string_lossy())
        .run()
}

fn oldest(workspace: &Workspace) -> Result<&str> {
    let mut stated = workspace
        .published()
        .map(|package| package.rust_version.as_deref());
    let first = stated
        .next()
        .flatten()
        .ok_or("a published crate has no `rust-version`")?;
    if stated.any(|other| other != Some(first)) {
        return Err("the published crates differ in their `rust-version`".into());
    }
    Ok(first)
}

/// `1.85` and `1.85.0` as numbers.
fn numbers(version: &str) -> Vec<u32> {
    let mut numbers: Vec<u32> = version.split('.').flat_map(str::parse).collect();
    numbers.resize(3, 0);
    numbers
}
