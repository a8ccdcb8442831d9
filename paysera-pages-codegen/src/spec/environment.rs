//! `[environments]`: the sites that serve the pages.

use super::fault::{Fault, Faults};
use super::merge::Merged;
use super::model::Environment;
use super::names::Name;
use super::scope::Scope;
use super::source::{Located, Place};
use super::table::{Entry, Table};
use super::{Reader, uri};

pub(super) const HELP: &str =
    "declare one: `[environments]` and `production = { base_url = \"https://…\" }`";

impl Reader {
    pub(super) fn environments(&mut self, merged: Merged<'_>, faults: &mut Faults) {
        let mut variants = Scope::new(self.naming, &[]);
        let mut default: Option<Place> = None;
        let Merged {
            entries,
            mut all_read,
            last,
        } = merged;
        for entry in &entries {
            let Some((mut environment, own)) = read(entry, &mut variants, faults) else {
                all_read = false;
                continue;
            };
            match own {
                Ok(Some(place)) => {
                    environment.default =
                        is_first_default(&mut default, place, "environment", faults);
                }
                Ok(None) => {}
                Err(Unreadable) => all_read = false,
            }
            self.spec.environments.push(environment);
        }
        match self.spec.environments.as_mut_slice() {
            [only] => only.default = true,
            [first, ..] if default.is_none() => {
                // Something must be the default for the pages to be generated all the same.
                first.default = true;
                if let Some(node) = last.filter(|_| all_read) {
                    faults.push(node.fault("no environment is the default").help(
                        "write `default = true` into the one that is used where none is named",
                    ));
                }
            }
            _ => {}
        }
    }
}

/// A value that is there, but cannot be read.
pub(super) struct Unreadable;

/// An environment, and the place of `default = true` if it has it.
fn read(
    entry: &Entry<'_>,
    variants: &mut Scope,
    faults: &mut Faults,
) -> Option<(Environment, Result<Option<Place>, Unreadable>)> {
    let Some(table) = entry
        .node
        .table(&["base_url", "default", "doc", "rust"], faults)
    else {
        // The variant is there even so: code that names it gets no second error.
        let name = bare_name("environment", entry, variants, faults)?;
        let environment = Environment {
            name,
            base_url: String::new(),
            default: false,
            doc: String::new(),
        };
        return Some((environment, Err(Unreadable)));
    };
    let name = variants
        .naming
        .read("environment", &entry.key, &table, faults)?;
    let doc = table.doc(faults);
    let default = read_default(&table, faults);
    let what = &entry.node.what;
    let unique = variants.claim(&name.camel, what, &name.place, faults);
    let help =
        "write `base_url = \"https://…\"`: the address that the paths of pages are put after";
    let base_url = table
        .require("base_url", help, faults)
        .and_then(|node| node.text(faults))
        .map(|base_url| {
            if let Err(problem) = uri::check_base(&base_url.value) {
                let message = format!("`base_url` of {what} {problem}");
                faults.push(Fault::new(base_url.place, message));
            }
            uri::without_slash(&base_url.value)
        })
        // The variant is there even so: code that names it gets no second error.
        .unwrap_or_default();
    let environment = Environment {
        name,
        base_url,
        default: false,
        doc,
    };
    unique.then_some((environment, default))
}

/// The name of an entry that is no table.
pub(super) fn bare_name(
    what: &str,
    entry: &Entry<'_>,
    variants: &mut Scope,
    faults: &mut Faults,
) -> Option<Name> {
    let Located { value, place } = &entry.key;
    let name = variants
        .naming
        .name(what, value, place.clone(), None, faults)?;
    variants
        .claim(&name.camel, &entry.node.what, place, faults)
        .then_some(name)
}

/// The place of `default = true`, if it is there.
pub(super) fn read_default(
    table: &Table<'_>,
    faults: &mut Faults,
) -> Result<Option<Place>, Unreadable> {
    let Some(node) = table.get("default") else {
        return Ok(None);
    };
    let chosen = node.boolean(faults).ok_or(Unreadable)?;
    Ok(chosen.then(|| node.place.clone()))
}

/// Whether this is the first default; a second one is a fault.
pub(super) fn is_first_default(
    default: &mut Option<Place>,
    place: Place,
    what: &str,
    faults: &mut Faults,
) -> bool {
    match default {
        None => {
            *default = Some(place);
            true
        }
        Some(first) => {
            faults.push(
                Fault::new(place, format!("a second {what} is the default"))
                    .related(first.clone(), "the first one is here")
                    .help("take `default = true` out of one of them"),
            );
            false
        }
    }
}
