//! `outcomes` of a return: the ways in which a page can end.

use super::fault::{Fault, Faults};
use super::model::{Carried, Outcome};
use super::names::Naming;
use super::scope::{RENAME_IN_TABLE, Scope};
use super::source::{Located, Place};
use super::table::{Entry, Node, Table, report};

const HELP: &str = "list them: `outcomes = { success = \"The user has completed the action.\" }`";

const TOLD: &str = "write `param = \"…\"`, the query parameter whose value tells the outcome, or give each outcome a \
                    `when`, the query parameter whose presence tells it";

const WHEN: &str = "write `when = \"…\"`: the query parameter whose presence tells this outcome";

/// The keys of an outcome.
const KEYS: &[&str] = &["doc", "rust", "carries", "optional", "when"];

/// The outcomes of a return.
pub(super) struct Outcomes {
    pub(super) list: Vec<Outcome>,
    /// Whether they are told by the value of one parameter, and not by the presence of several.
    pub(super) by_value: bool,
}

/// The name of a query parameter.
pub(super) fn wire(node: &Node<'_>, help: &str, faults: &mut Faults) -> Option<String> {
    let wire = node.text(faults)?;
    if wire.value.is_empty() {
        return report(
            faults,
            Fault::new(wire.place, format!("{} is empty", node.what)).help(help),
        );
    }
    Some(wire.value)
}

/// The outcomes; `None` if there is none to make an enum of.
pub(super) fn read(
    table: &Table<'_>,
    what: &str,
    naming: Naming,
    faults: &mut Faults,
) -> Option<Outcomes> {
    let node = table.require("outcomes", HELP, faults)?;
    let mut variants = Scope::new(naming, &[]);
    if node.is_list() {
        // The outcomes are there even so: code that names them gets no second error.
        faults.push(node.mismatch("a table").help(HELP));
        let names = node.texts(&mut Faults::default())?;
        let mut list = Vec::new();
        for name in &names {
            if let Some(outcome) = bare(name, &mut variants, faults) {
                list.push(outcome);
            }
        }
        return some(list, true);
    }
    if !node.is_table() {
        return report(faults, node.mismatch("a table").help(HELP));
    }
    let entries = node.entries("outcome", faults)?;
    if entries.is_empty() {
        let fault = node.fault(format!("{} is empty", node.what));
        return report(faults, fault.help(HELP));
    }
    let mut with_tables = Vec::new();
    for entry in entries {
        let table = if entry.node.is_table() {
            entry.node.table(KEYS, faults)
        } else {
            None
        };
        with_tables.push((table, entry));
    }
    let entries = with_tables;
    let mut tables = entries.iter();
    let when = tables.find_map(|(table, _)| table.as_ref()?.get("when"));
    let by_value = match (table.get_key("param"), when) {
        (Some(param), Some(when)) => {
            let message = format!("{} does not go with `param` of {what}", when.what);
            let fault = when.fault(message).related(param, "`param` is here");
            faults.push(fault.help(
                "take one of them out: outcomes are told by the value of `param`, or each by the presence of its `when`",
            ));
            true
        }
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (None, None) => {
            table.require("param", TOLD, faults);
            true
        }
    };
    let mut list = Vec::new();
    for (table, entry) in &entries {
        let outcome = match table {
            Some(table) => in_table(table, entry, by_value, &mut variants, faults),
            None => in_text(entry, by_value, &mut variants, faults),
        };
        if let Some(outcome) = outcome {
            list.push(outcome);
        }
    }
    some(list, by_value)
}

fn some(list: Vec<Outcome>, by_value: bool) -> Option<Outcomes> {
    (!list.is_empty()).then_some(Outcomes { list, by_value })
}

/// An outcome with a table about it.
fn in_table(
    table: &Table<'_>,
    entry: &Entry<'_>,
    by_value: bool,
    variants: &mut Scope,
    faults: &mut Faults,
) -> Option<Outcome> {
    if by_value && entry.key.value.is_empty() {
        return report(faults, empty(&entry.key.place));
    }
    let name = variants.naming.read("outcome", &entry.key, table, faults);
    let mut fields = Scope::new(variants.naming, &[]);
    let carries = carried(table.get("carries"), &mut fields, faults);
    let optional = carried(table.get("optional"), &mut fields, faults);
    let when = (!by_value).then(|| {
        let when = table.get("when");
        if when.is_none() {
            faults.push(no_when(entry));
        }
        when.and_then(|node| wire(node, WHEN, faults))
    });
    let doc = table.doc(faults);
    let name = name?;
    let unique = variants.claim(&name.camel, &entry.node.what, &name.place, faults);
    unique.then_some(Outcome {
        // The variant is there even without it: code that names it gets no second error.
        when: when.map(|when| when.unwrap_or_else(|| name.text.clone())),
        name,
        carries,
        optional,
        doc: doc.trim().to_owned(),
    })
}

/// An outcome with nothing but its documentation.
fn in_text(
    entry: &Entry<'_>,
    by_value: bool,
    variants: &mut Scope,
    faults: &mut Faults,
) -> Option<Outcome> {
    let doc = entry.node.text(faults);
    let is_text = doc.is_some();
    let mut own = Faults::default();
    let outcome = bare(&entry.key, variants, &mut own);
    faults.add_renaming(own, RENAME_IN_TABLE);
    let mut outcome = outcome?;
    if !by_value {
        if is_text {
            faults.push(no_when(entry));
        }
        outcome.when = Some(outcome.name.text.clone());
    }
    outcome.doc = doc.map_or_else(String::new, |doc| doc.value.trim().to_owned());
    Some(outcome)
}

/// An outcome of which only the name is known.
fn bare(name: &Located<String>, variants: &mut Scope, faults: &mut Faults) -> Option<Outcome> {
    let place = &name.place;
    if name.value.is_empty() {
        return report(faults, empty(place));
    }
    let what = format!("outcome `{}`", name.value);
    let name = variants
        .naming
        .name("outcome", &name.value, place.clone(), None, faults)?;
    let unique = variants.claim(&name.camel, &what, place, faults);
    unique.then_some(Outcome {
        name,
        when: None,
        carries: Vec::new(),
        optional: Vec::new(),
        doc: String::new(),
    })
}

fn empty(place: &Place) -> Fault {
    Fault::new(place.clone(), "an outcome is the empty text")
        .help("write the value of the parameter that tells this outcome")
}

fn no_when(entry: &Entry<'_>) -> Fault {
    let message = format!("{} has no `when`", entry.node.what);
    Fault::new(entry.key.place.clone(), message).help(WHEN)
}

/// Parameters that come with an outcome: wire names, or tables with a name for Rust.
fn carried(node: Option<&Node<'_>>, fields: &mut Scope, faults: &mut Faults) -> Vec<Carried> {
    let Some(node) = node else {
        return Vec::new();
    };
    let items = if node.is_list() {
        node.list(faults).unwrap_or_default()
    } else {
        let help = "write names of query parameters in brackets, such as `[\"code\"]`";
        faults.push(node.mismatch("a list").help(help));
        // The field is there even so.
        Vec::from_iter(node.is_text().then(|| node.clone()))
    };
    let mut carried = Vec::new();
    for item in &items {
        if let Some(item) = carried_item(item, fields, faults) {
            carried.push(item);
        }
    }
    carried
}

fn carried_item(item: &Node<'_>, fields: &mut Scope, faults: &mut Faults) -> Option<Carried> {
    const NAME: &str = "write the name of a query parameter";
    const RENAME: &str = "give it another name in Rust: `{ name = \"…\", rust = \"other_name\" }`";
    let mut own = Faults::default();
    let (name, wire) = if item.is_table() {
        let table = item.table(&["name", "rust"], faults)?;
        let node = table.require("name", NAME, faults)?;
        let wire = Located {
            value: wire(node, NAME, faults)?,
            place: node.place.clone(),
        };
        let name = fields
            .naming
            .read("carried parameter", &wire, &table, &mut own);
        (name, wire.value)
    } else if item.is_text() {
        let wire = wire(item, NAME, faults)?;
        let place = item.place.clone();
        let name = fields
            .naming
            .name("carried parameter", &wire, place, None, &mut own);
        (name, wire)
    } else {
        let help = "write `\"code\"` or `{ name = \"code\", rust = \"other_name\" }`";
        let message = format!("{} must be a parameter's name or a table", item.what);
        return report(faults, item.fault(message).help(help));
    };
    let what = format!("carried parameter `{wire}`");
    let name = name.filter(|name| fields.claim(&name.snake, &what, &name.place, &mut own));
    faults.add_renaming(own, RENAME);
    Some(Carried { name: name?, wire })
}
