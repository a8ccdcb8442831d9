//! What has changed for users since the last release, against what the version says.

use crate::command::{Command, tool};
use crate::workspace::Workspace;
use crate::{Done, Result};

pub(crate) fn check(_: &Workspace) -> Result<Done> {
    let Some(tag) = last_release()? else {
        let why = "no tag of a release to compare with, here or in what was cloned";
        println!("skipped: {why}");
        return Ok(Done::Skipped(why.to_owned()));
    };
    let install = "cargo install --locked cargo-semver-checks";
    if let Some(skipped) = tool("semver-checks", install)? {
        return Ok(skipped);
    }
    Command::cargo("semver-checks --baseline-rev")
        .args(&[&tag])
        .run()
}

/// The newest release that this one comes after.
fn last_release() -> Result<Option<String>> {
    // A candidate comes before its release, which git does not assume.
    let list = "-c versionsort.suffix=- tag --list v[0-9]* --merged HEAD --sort=-version:refname";
    let tags = Command::new("git", list).output()?;
    Ok(tags.lines().next().map(str::to_owned))
}
