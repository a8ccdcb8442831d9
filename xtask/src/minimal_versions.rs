//! The lower bounds of `[workspace.dependencies]` are true.

use std::fs;

use crate::command::Command;
use crate::workspace::Workspace;
use crate::{Done, Result};

/// A crate that uses ours. As a workspace of its own it leaves the lock file and the dependencies of our tests alone.
const MANIFEST: &str = r#"[package]
name = "minimal-versions"
edition = "2024"

[lib]
path = "lib.rs"

[workspace]

[dependencies]
# axum 0.8.6 asks for 1.2, and does not build with it.
bytes = "1.9"
"#;

/// Builds the published libraries with the oldest dependencies that they allow.
pub(crate) fn check(workspace: &Workspace) -> Result<Done> {
    let user = workspace.target.join("minimal-versions");
    if user.exists() {
        fs::remove_dir_all(&user)?;
    }
    fs::create_dir_all(&user)?;
    let mut manifest = MANIFEST.to_owned();
    for package in workspace.published().filter(|package| package.is_library) {
        let (name, features) = (&package.name, &package.features);
        let folder = package.folder.display();
        manifest += &format!("{name} = {{ path = '{folder}', features = {features:?} }}\n");
    }
    fs::write(user.join("Cargo.toml"), manifest)?;
    fs::write(user.join("lib.rs"), "")?;
    // The flag waits to be stable; it chooses versions and compiles nothing.
    Command::cargo("update --quiet -Z minimal-versions")
        .env("RUSTC_BOOTSTRAP", "1")
        .folder(&user)
        .run()?;
    let target = workspace.target.join("minimal-versions-target");
    Command::cargo("check --quiet --locked")
        .env("CARGO_TARGET_DIR", &target.to_string_lossy())
        .folder(&user)
        .run()
}
