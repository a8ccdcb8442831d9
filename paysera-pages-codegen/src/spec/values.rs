//! `values`: what an enum or the items of a list may be.

use super::fault::{Fault, Faults};
use super::model::Value;
use super::names::Naming;
use super::scope::{RENAME_IN_TABLE, Scope};
use super::source::Located;
use super::table::{Entry, Node, report};

pub(super) const HELP: &str =
    "write `values = [\"…\"]`, or a table of values with their documentation";

/// In a list there is no room for another name.
const RENAME_IN_LIST: &str = "give it another name in Rust: write `values` as a table with `{ rust = \"other_name\" }` for this one";

/// The values: a list of texts, or a table of text -> documentation or more.
pub(super) fn read(node: &Node<'_>, naming: Naming, faults: &mut Faults) -> Option<Vec<Value>> {
    if !node.is_list() && !node.is_table() {
        return report(faults, node.mismatch("a list or a table").help(HELP));
    }
    let mut variants = Scope::new(naming, &[]);
    let mut values = Vec::new();
    let is_empty;
    if node.is_list() {
        let nodes = node.list(faults)?;
        is_empty = nodes.is_empty();
        for node in nodes {
            if let Some(text) = node.text(faults) {
                let doc = String::new();
                values.extend(plain(&text, doc, RENAME_IN_LIST, &mut variants, faults));
            }
        }
    } else {
        let entries = node.entries("value", faults)?;
        is_empty = entries.is_empty();
        for entry in entries {
            values.extend(in_table(&entry, &mut variants, faults));
        }
    }
    if is_empty {
        return report(
            faults,
            node.fault(format!("{} is empty", node.what)).help(HELP),
        );
    }
    (!values.is_empty()).then_some(values)
}

/// A value with its documentation, or with a table about it.
fn in_table(entry: &Entry<'_>, variants: &mut Scope, faults: &mut Faults) -> Option<Value> {
    if !entry.node.is_table() {
        let doc = entry.node.text(faults).map(|doc| doc.value);
        let doc = doc.unwrap_or_default();
        return plain(&entry.key, doc, RENAME_IN_TABLE, variants, faults);
    }
    let table = entry.node.table(&["doc", "rust", "deprecated"], faults)?;
    let doc = table.doc(faults);
    let deprecated = table.text("deprecated", faults).map(|text| text.value);
    let name = variants.naming.read("value", &entry.key, &table, faults)?;
    let unique = variants.claim(&name.camel, &entry.node.what, &name.place, faults);
    unique.then_some(Value {
        name,
        doc,
        deprecated,
    })
}

/// A value without anything special about it; `rename` is where another name for Rust goes.
fn plain(
    text: &Located<String>,
    doc: String,
    rename: &str,
    variants: &mut Scope,
    faults: &mut Faults,
) -> Option<Value> {
    if text.value.is_empty() {
        let fault = Fault::new(text.place.clone(), "a value is the empty text");
        return report(faults, fault.help("write the text that is sent"));
    }
    let mut own = Faults::default();
    let place = text.place.clone();
    let name = variants
        .naming
        .name("value", &text.value, place, None, &mut own);
    let what = format!("value `{}`", text.value);
    let name = name.filter(|name| variants.claim(&name.camel, &what, &name.place, &mut own));
    faults.add_renaming(own, rename);
    Some(Value {
        name: name?,
        doc,
        deprecated: None,
    })
}
