//! What is checked, in order.

use std::iter;

use crate::command::{Command, tool};
use crate::workspace::Workspace;
use crate::{Done, Result, fuzz, minimal_versions, packages, pins, rust_version, semver};

/// One thing to check.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) tier: &'static str,
    pub(crate) what: &'static str,
    pub(crate) run: fn(&Workspace) -> Result<Done>,
}

/// The tiers, the fast ones first.
pub(crate) const TIERS: &[(&str, &str)] = &[
    ("fast", "while you write"),
    ("tests", "before you commit"),
    ("slow", "before you ask for a review"),
];

pub(crate) const STEPS: &[Step] = &[
    Step {
        name: "format",
        tier: "fast",
        what: "everything is formatted",
        run: format,
    },
    Step {
        name: "pins",
        tier: "fast",
        what: "our crates depend on each other's exact version",
        run: pins::check,
    },
    Step {
        name: "rust-version",
        tier: "fast",
        what: "no dependency asks for a newer Rust than we do",
        run: rust_version::stated,
    },
    Step {
        name: "clippy",
        tier: "fast",
        what: "no warnings in any target",
        run: clippy,
    },
    Step {
        name: "tests",
        tier: "tests",
        what: "what the README tells a new user to run",
        run: tests,
    },
    Step {
        name: "docs",
        tier: "slow",
        what: "the documentation has no warnings",
        run: docs,
    },
    Step {
        name: "features",
        tier: "slow",
        what: "no warnings in a published crate with one of its features, or none",
        run: features,
    },
    Step {
        name: "oldest-rust",
        tier: "slow",
        what: "published crates build with the Rust that they state",
        run: rust_version::built,
    },
    Step {
        name: "minimal-versions",
        tier: "slow",
        what: "published libraries build with the oldest dependencies that they allow",
        run: minimal_versions::check,
    },
    Step {
        name: "packages",
        tier: "slow",
        what: "published crates build from their packed files alone",
        run: packages::check,
    },
    Step {
        name: "fuzz",
        tier: "slow",
        what: "a fixed number of inputs for each fuzz target",
        run: fuzz::check,
    },
    Step {
        name: "deny",
        tier: "slow",
        what: "licences, duplicates and sources of what users compile",
        run: deny,
    },
    Step {
        name: "semver",
        tier: "slow",
        what: "what has changed since the last release is what the version says",
        run: semver::check,
    },
];

fn format(_: &Workspace) -> Result<Done> {
    Command::cargo("fmt --all --check").run()
}

fn clippy(_: &Workspace) -> Result<Done> {
    Command::cargo("clippy --workspace --all-targets --all-features -- -D warnings").run()
}

fn tests(_: &Workspace) -> Result<Done> {
    Command::cargo("run --example quickstart").run()?;
    Command::cargo("test --workspace").run()
}

fn docs(_: &Workspace) -> Result<Done> {
    Command::cargo("doc --workspace --no-deps --all-features")
        .env("RUSTDOCFLAGS", "-D warnings")
        .run()
}

fn features(workspace: &Workspace) -> Result<Done> {
    for package in workspace.published() {
        let clippy = format!("clippy --package {} --no-default-features", package.name);
        for features in iter::once("").chain(package.features.iter().map(String::as_str)) {
            let features = format!("--features={features}");
            Command::cargo(&clippy)
                .args(&[&features, "--", "-D", "warnings"])
                .run()?;
        }
    }
    Ok(Done::Passed)
}

fn deny(_: &Workspace) -> Result<Done> {
    if let Some(skipped) = tool("deny", "cargo install --debug --locked cargo-deny")? {
        return Ok(skipped);
    }
    // Advisories need the database on GitHub: they are looked up before a release.
    Command::cargo("deny check bans licenses sources").run()
}
