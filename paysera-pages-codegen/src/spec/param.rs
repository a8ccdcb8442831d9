//! `[params]`: the parameters that pages can use.

use std::sync::Arc;

use super::fault::{Fault, Faults};
use super::model::{Empty, Kind, Param, Required};
use super::source::Located;
use super::table::{Entry, Node, Table};
use super::{Reader, kind};

/// The keys of every type.
const COMMON: &[&str] = &["type", "name", "rust", "doc", "deprecated"];

impl Reader {
    pub(super) fn params(&mut self, entries: Vec<Entry<'_>>, faults: &mut Faults) {
        for entry in entries {
            match self.param(&entry, faults).map(Arc::new) {
                Some(param) => {
                    let name = param.name.text.clone();
                    self.params_by_name.insert(name, Arc::clone(&param));
                    self.spec.params.push(param);
                }
                None => self.break_name("param", &entry.key.value),
            }
        }
    }

    fn param(&mut self, entry: &Entry<'_>, faults: &mut Faults) -> Option<Param> {
        let what = &entry.node.what;
        let ty = entry.node.peek("type");
        let ty = ty.and_then(|node| node.text(&mut Faults::default()));
        let own = kind::keys_of(ty.as_ref().map(|ty| ty.value.as_str()));
        let own = [COMMON, &own].concat();
        let all = [COMMON, &kind::keys_of(None)].concat();
        let mut table = entry.node.table_naming(&all, &own, faults)?;
        let name = self.naming.read("parameter", &entry.key, &table, faults);
        let wire = read_wire(&entry.key.value, &table, faults);
        let doc = table.doc(faults);
        let deprecated = table.text("deprecated", faults).map(|text| text.value);
        let kind = kind::read(&mut table, what, self.naming, faults);
        let required = table
            .get("required")
            .map(|node| read_required(node, faults));
        let (name, kind) = (name?, kind?);
        let required = required.unwrap_or_else(|| Located {
            value: if matches!(kind, Kind::State) {
                Required::Always
            } else {
                Required::No
            },
            place: entry.key.place.clone(),
        });
        check_empty(&kind, &required, what, faults);

        let (camel, place) = (&name.camel, &name.place);
        // Those without types have to differ, too: builders have a type parameter for each.
        let mut unique = self.params.claim(camel, what, place, faults);
        if kind.has_type() {
            unique = unique && self.types.claim(camel, what, place, faults);
        }
        let is_checked = |empty: &Empty| *empty == Empty::Forbid;
        if matches!(&kind, Kind::List { empty, .. } if is_checked(empty)) {
            let (list, what) = (format!("{camel}List"), format!("the list of {what}"));
            unique = unique && self.types.claim(&list, &what, place, faults);
        }
        if kind.has_type() {
            unique = unique && name.is_free(what, faults);
        }
        unique.then_some(Param {
            name,
            wire,
            kind,
            required,
            doc,
            deprecated,
        })
    }
}

/// A parameter that must be given cannot be one that is left out.
pub(super) fn check_empty(
    kind: &Kind,
    required: &Located<Required>,
    what: &str,
    faults: &mut Faults,
) {
    if matches!(
        kind,
        Kind::List {
            empty: Empty::Omit,
            ..
        }
    ) && required.value == Required::Always
    {
        let message = format!("{what} is required, but `empty = \"omit\"` leaves it out");
        let help = "write `empty = \"forbid\"` or `\"send\"`, or take `required = true` out";
        faults.push(Fault::new(required.place.clone(), message).help(help));
    }
}

/// The name in the URL: `name`, or else the key.
pub(super) fn read_wire(key: &str, table: &Table<'_>, faults: &mut Faults) -> String {
    let Some(name) = table.text("name", faults) else {
        return key.to_owned();
    };
    if name.value.is_empty() {
        let fault = Fault::new(name.place, "`name` is empty");
        faults.push(
            fault.help("write the name that the parameter has in the URL, or leave the key out"),
        );
        return key.to_owned();
    }
    name.value
}

pub(super) fn read_required(node: &Node<'_>, faults: &mut Faults) -> Located<Required> {
    let value = if node.is_text() {
        match node.text(faults) {
            Some(text) if text.value == "with-any-other" => Some(Required::WithAnyOther),
            _ => None,
        }
    } else {
        let mut ignored = Faults::default();
        node.boolean(&mut ignored).map(|always| {
            if always {
                Required::Always
            } else {
                Required::No
            }
        })
    };
    let value = value.unwrap_or_else(|| {
        faults.push(
            node.fault(format!(
                "{} must be `false`, `true` or `\"with-any-other\"`",
                node.what
            ))
            .help("`\"with-any-other\"` means: required when any other parameter is passed"),
        );
        Required::No
    });
    Located {
        value,
        place: node.place.clone(),
    }
}
