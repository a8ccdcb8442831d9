//! `path` and `query` of a page: the parameters that it has.

use std::sync::Arc;

use super::Reader;
use super::fault::{Fault, Faults};
use super::items::{Items, Reference};
use super::model::{Location, Param, Required};
use super::param::{read_required, read_wire};
use super::path;
use super::source::Located;
use super::table::{Node, Table};

impl Reader {
    /// The path as written and its pieces; its parameters become items.
    pub(super) fn path(
        &self,
        table: &Table<'_>,
        items: &mut Items<'_>,
        faults: &mut Faults,
    ) -> (String, Vec<String>) {
        let help = "write `path = \"…\"`: the segments after the base, `\"\"` for the base itself";
        let text = table
            .require("path", help, faults)
            .and_then(|node| node.text(faults));
        let Some(text) = text else {
            // The page is there even so: code that names it gets no second error.
            items.unread = true;
            return (String::new(), vec![String::new()]);
        };
        let parsed = path::parse(&text.value).unwrap_or_else(|problem| {
            let message = format!("`path` of {} {problem}", items.page);
            faults.push(Fault::new(text.place.clone(), message));
            items.unread = true;
            path::salvage(&text.value)
        });
        let mut pieces = parsed.pieces.into_iter();
        let mut kept = vec![pieces.next().unwrap_or_default()];
        let mut read = 0;
        for name in &parsed.params {
            let piece = pieces.next().unwrap_or_default();
            let rest = text.value.get(read..).unwrap_or_default();
            let start = read
                + rest
                    .find(&format!("{{{name}}}"))
                    .map_or(0, |brace| brace + 1);
            read = start + name.len();
            let reference = Reference {
                name: Located {
                    value: name.clone(),
                    place: text.part(start..read),
                },
                location: Location::Path,
            };
            let added = self
                .param_named(&reference.name, items, faults)
                .is_some_and(|param| {
                    let required = Located {
                        value: Required::Always,
                        place: text.place.clone(),
                    };
                    items.add(&reference, param, None, String::new(), required, faults)
                });
            // A parameter that is faulty leaves its piece to the one before.
            match kept.last_mut() {
                Some(last) if !added => last.push_str(&piece),
                _ => kept.push(piece),
            }
        }
        (text.value, kept)
    }

    /// An item of `query`: a parameter's name, or a table about it.
    pub(super) fn query_item(&self, node: &Node<'_>, items: &mut Items<'_>, faults: &mut Faults) {
        if node.is_text() {
            let Some(name) = node.text(faults) else {
                return;
            };
            let reference = Reference {
                name,
                location: Location::Query,
            };
            let Some(param) = self.param_named(&reference.name, items, faults) else {
                return;
            };
            let (wire, required) = (param.wire.clone(), param.required.clone());
            items.add(&reference, param, None, wire, required, faults);
            return;
        }
        if !node.is_table() {
            let message = format!("{} must be a parameter's name or a table", node.what);
            faults.push(
                node.fault(message)
                    .help("write `\"client_id\"` or `{ param = \"client_id\", required = true }`"),
            );
            items.unread = true;
            return;
        }
        let Some(table) = node.table(&["param", "name", "required", "rust"], faults) else {
            return;
        };
        let help = "write `param = \"…\"`: the name of a parameter";
        let Some(name) = table
            .require("param", help, faults)
            .and_then(|node| node.text(faults))
        else {
            items.unread = true;
            return;
        };
        let Some(param) = self.param_named(&name, items, faults) else {
            return;
        };
        let wire = read_wire(&param.wire, &table, faults);
        let required = table.get("required").map_or_else(
            || param.required.clone(),
            |node| read_required(node, faults),
        );
        let rust = table.text("rust", faults);
        let renamed = rust.is_some();
        let setter = rust.and_then(|rust| {
            let (rust, place) = (rust.value, rust.place);
            self.naming
                .name("parameter", &name.value, place, Some(&rust), faults)
        });
        if renamed && setter.is_none() {
            items.missing.add(name.value);
            return;
        }
        let reference = Reference {
            name,
            location: Location::Query,
        };
        items.add(&reference, param, setter, wire, required, faults);
    }

    /// The parameter of this name; an unknown one is a fault.
    fn param_named(
        &self,
        name: &Located<String>,
        items: &mut Items<'_>,
        faults: &mut Faults,
    ) -> Option<Arc<Param>> {
        let known = self.params_by_name.get(&name.value);
        if known.is_some() {
            return known.cloned();
        }
        let first = items.missing.add(name.value.clone());
        if first && !self.is_broken("param", &name.value) {
            let names = |number: usize| Some(self.spec.params.get(number)?.name.text.as_str());
            let help = self.help(&name.value, "the parameters are", "param", &names);
            let message = format!("unknown parameter `{}`", name.value);
            faults.push(Fault::new(name.place.clone(), message).help(help));
        }
        None
    }
}
