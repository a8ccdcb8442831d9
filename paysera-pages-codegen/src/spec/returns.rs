//! `[returns]`: what pages send back.

use std::sync::Arc;

use super::fault::Faults;
use super::model::{Outcome, Return};
use super::names::Name;
use super::scope::Scope;
use super::table::Table;
use super::table::{Entry, report};
use super::{Reader, read_name};

impl Reader {
    pub(super) fn returns(&mut self, root: &Table<'_>, faults: &mut Faults) {
        let Some(node) = root.get("returns") else {
            return;
        };
        let Some(entries) = node.entries("return", faults) else {
            self.break_all("return");
            return;
        };
        for entry in entries {
            match self.returned(&entry, faults) {
                Some(returned) => self.spec.returns.push(Arc::new(returned)),
                None => self.break_name("return", &entry.key.value),
            }
        }
    }

    fn returned(&mut self, entry: &Entry<'_>, faults: &mut Faults) -> Option<Return> {
        let table = entry
            .node
            .table(&["param", "outcomes", "doc", "rust"], faults)?;
        let name = read_name("return", &entry.key, &table, faults);
        let doc = table.doc(faults);
        let help = "write `param = \"…\"`: the query parameter that tells the outcome";
        let param = table
            .require("param", help, faults)
            .and_then(|node| node.text(faults))
            .and_then(|param| {
                if param.value.is_empty() {
                    let fault = super::Fault::new(
                        param.place,
                        format!("`param` of {} is empty", entry.node.what),
                    );
                    return report(faults, fault.help(help));
                }
                Some(param.value)
            });
        let outcomes = outcomes(&table, faults);
        let name = name?;
        if !self
            .types
            .claim(&name.camel, &entry.node.what, &name.place, faults)
        {
            return None;
        }
        Some(Return {
            name,
            param: param?,
            outcomes: outcomes?,
            doc,
        })
    }
}

/// The outcomes; `None` if there is none to make an enum of.
fn outcomes(table: &Table<'_>, faults: &mut Faults) -> Option<Vec<Outcome>> {
    const HELP: &str =
        "list them: `outcomes = { success = \"The user has completed the action.\" }`";
    let node = table.require("outcomes", HELP, faults)?;
    let entries = node.entries("outcome", faults)?;
    if entries.is_empty() {
        return report(
            faults,
            node.fault(format!("{} is empty", node.what)).help(HELP),
        );
    }
    let mut variants = Scope::new(&[]);
    let outcomes: Vec<_> = entries
        .iter()
        .filter_map(|entry| outcome(entry, &mut variants, faults))
        .collect();
    (!outcomes.is_empty()).then_some(outcomes)
}

/// An outcome: its documentation, or a table.
fn outcome(entry: &Entry<'_>, variants: &mut Scope, faults: &mut Faults) -> Option<Outcome> {
    let what = &entry.node.what;
    if entry.key.value.is_empty() {
        let fault = super::Fault::new(entry.key.place.clone(), "an outcome is the empty text");
        return report(
            faults,
            fault.help("write the value of the parameter that tells this outcome"),
        );
    }
    let (name, doc) = if entry.node.is_table() {
        let table = entry.node.table(&["doc", "rust"], faults)?;
        (
            read_name("outcome", &entry.key, &table, faults)?,
            table.doc(faults),
        )
    } else {
        let doc = entry
            .node
            .text(faults)
            .map(|doc| doc.value)
            .unwrap_or_default();
        let place = entry.key.place.clone();
        (
            Name::new("outcome", &entry.key.value, place, None, faults)?,
            doc,
        )
    };
    variants
        .claim(&name.camel, what, &name.place, faults)
        .then_some(Outcome { name, doc })
}
