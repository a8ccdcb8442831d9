//! `present`: how a page may be shown besides a full redirect.

use super::Reader;
use super::fault::{Fault, Faults};
use super::items::Items;
use super::model::{Call, Presentation, PresentationKind};
use super::source::Located;
use super::suggest;
use super::table::{Entry, Node, Table, report};

/// The presentations of a page: a list of names, or a table of those with what they require.
pub(super) fn read(
    table: &Table<'_>,
    reader: &Reader,
    items: &Items<'_>,
    faults: &mut Faults,
) -> Vec<Presentation> {
    let mut presentations: Vec<Presentation> = Vec::new();
    let Some(node) = table.get("present") else {
        return presentations;
    };
    if node.is_list() {
        for name in node.texts(faults).unwrap_or_default() {
            let Some(kind) = kind(&name, faults) else {
                continue;
            };
            if presentations.iter().any(|known| known.kind == kind) {
                let message = format!("{} lists `{}` twice", node.what, name.value);
                faults.push(Fault::new(name.place, message).help("take one of them out"));
                continue;
            }
            presentations.push(Presentation {
                kind,
                requires: Vec::new(),
            });
        }
        return presentations;
    }
    if !node.is_table() {
        faults.push(
            node.fault(format!("{} must be a list or a table", node.what))
                .help("write `[\"popup\"]` or `{ popup = {}, lightbox = { requires = [\"client_id\"] } }`"),
        );
        return presentations;
    }
    for entry in node.entries("presentation", faults).unwrap_or_default() {
        let Some(kind) = kind(&entry.key, faults) else {
            continue;
        };
        let Some(table) = entry.node.table(&["requires"], faults) else {
            continue;
        };
        let requires = table
            .get("requires")
            .map(|node| requires(node, reader, items, faults))
            .unwrap_or_default();
        presentations.push(Presentation { kind, requires });
    }
    presentations
}

fn kind(name: &Located<String>, faults: &mut Faults) -> Option<PresentationKind> {
    let mut names = Vec::new();
    for kind in PresentationKind::ALL {
        if kind.as_str() == name.value {
            return Some(kind);
        }
        names.push(kind.as_str());
    }
    let names = names.iter().copied();
    let help = suggest::help(&name.value, "the presentations are", names);
    let message = format!("unknown presentation `{}`", name.value);
    report(faults, Fault::new(name.place.clone(), message).help(help))
}

/// The parameters that a presentation requires.
fn requires(
    node: &Node<'_>,
    reader: &Reader,
    items: &Items<'_>,
    faults: &mut Faults,
) -> Vec<Located<usize>> {
    let names = node.texts(faults).unwrap_or_default();
    named(&names, node, reader, items, faults)
}

/// Names of the page's parameters, as their places in its list. Unknown and repeated ones are faults.
pub(super) fn named(
    names: &[Located<String>],
    node: &Node<'_>,
    reader: &Reader,
    items: &Items<'_>,
    faults: &mut Faults,
) -> Vec<Located<usize>> {
    let mut required: Vec<Located<usize>> = Vec::new();
    for name in names {
        let Some(value) = items.position(&name.value) else {
            let declared = reader.params_by_name.has(&name.value);
            if !reader.is_broken("param", &name.value) && !items.may_have(&name.value, declared) {
                let message = format!("{} has no parameter `{}`", items.page, name.value);
                let help = if declared {
                    "put it into the page's `query`, too".to_owned()
                } else if items.list.is_empty() {
                    "declare it in `[params]`, and put it into the page's `query`".to_owned()
                } else {
                    let mut names = Vec::new();
                    for item in &items.list {
                        names.push(item.param.name.text.as_str());
                    }
                    let names = names.iter().copied();
                    suggest::help(&name.value, "its parameters are", names)
                };
                faults.push(Fault::new(name.place.clone(), message).help(help));
            }
            continue;
        };
        if required.iter().any(|known| known.value == value) {
            let message = format!("{} has `{}` twice", node.what, name.value);
            faults.push(Fault::new(name.place.clone(), message).help("take one of them out"));
            continue;
        }
        required.push(Located {
            value,
            place: name.place.clone(),
        });
    }
    required
}

impl Reader {
    /// `[presentations]`: how scripts open them.
    pub(super) fn calls(&mut self, entries: Vec<Entry<'_>>, faults: &mut Faults) {
        const HELP: &str =
            "write `call = \"open({url})\"`: a script with `{url}` where the literal goes";
        for entry in entries {
            let Some(kind) = kind(&entry.key, faults) else {
                continue;
            };
            let Some(table) = entry.node.table(&["call"], faults) else {
                continue;
            };
            let call = table
                .require("call", HELP, faults)
                .and_then(|node| node.text(faults));
            let Some(call) = call else { continue };
            let problem = match call.value.matches("{url}").count() {
                1 => {
                    self.spec.calls.push(Call {
                        kind,
                        template: call.value,
                    });
                    continue;
                }
                0 => "has no `{url}`",
                _ => "has `{url}` twice",
            };
            let message = format!("`call` of {} {problem}", entry.node.what);
            faults.push(Fault::new(call.place, message).help(HELP));
        }
    }
}
