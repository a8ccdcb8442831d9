//! The macro generates code for one version of the runtime crate: our crates are pinned to each other.

use crate::workspace::Workspace;
use crate::{Done, Result};

pub(crate) fn check(workspace: &Workspace) -> Result<Done> {
    for package in workspace.published() {
        for (name, requirement) in &package.requirements {
            let Some(other) = workspace.published().find(|other| other.name == *name) else {
                continue;
            };
            let exact = format!("={}", other.version);
            if *requirement != exact {
                let from = &package.name;
                return Err(
                    format!("`{from}` asks for `{name}` `{requirement}`: write `{exact}`").into(),
                );
            }
        }
    }
    Ok(Done::Passed)
}
