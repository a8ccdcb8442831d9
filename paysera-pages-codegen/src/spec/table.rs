//! Walking the spanned tables of the `toml` crate: every value with its place, every mistake a fault.

use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::fault::{Fault, Faults};
use super::source::{Located, Place, Source};
use super::suggest;

/// A value of the file.
#[derive(Clone)]
pub(super) struct Node<'d> {
    /// What it is to the user, for messages: "`path` of page `cash-out`".
    pub(super) what: String,
    /// Where it stands; for a table with a header, the header.
    pub(super) place: Place,
    value: &'d DeValue<'d>,
}

/// An entry of a table whose keys are names that the user chose.
pub(super) struct Entry<'d> {
    pub(super) key: Located<String>,
    pub(super) node: Node<'d>,
}

/// A table whose keys are given by the format.
pub(super) struct Table<'d> {
    what: String,
    place: Place,
    entries: Vec<Entry<'d>>,
}

impl<'d> Node<'d> {
    /// What kind of value it is, with its article.
    fn kind(&self) -> &'static str {
        match self.value {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) => "an integer",
            DeValue::Float(_) => "a float",
            DeValue::Boolean(_) => "a boolean",
            DeValue::Datetime(_) => "a date",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        }
    }

    /// A fault at this value.
    pub(super) fn fault(&self, message: impl Into<String>) -> Fault {
        Fault::new(self.place.clone(), message)
    }

    /// The fault that this value is of another kind than the one needed.
    pub(super) fn mismatch(&self, needed: &str) -> Fault {
        self.fault(format!(
            "{} must be {needed}, not {}",
            self.what,
            self.kind()
        ))
    }

    /// The fault that this value should be a table.
    fn no_table(&self) -> Fault {
        let fault = self.mismatch("a table");
        match self.value {
            DeValue::Array(_) if self.place.is_array_header() => {
                fault.help("write its header with single brackets: `[…]`, not `[[…]]`")
            }
            DeValue::Array(_) => fault,
            _ => fault.help("write keys and values between braces, or below a header of its own"),
        }
    }

    pub(super) fn is_integer(&self) -> bool {
        matches!(self.value, DeValue::Integer(_))
    }

    pub(super) fn is_text(&self) -> bool {
        matches!(self.value, DeValue::String(_))
    }

    pub(super) fn is_table(&self) -> bool {
        matches!(self.value, DeValue::Table(_))
    }

    pub(super) fn is_list(&self) -> bool {
        matches!(self.value, DeValue::Array(_))
    }

    pub(super) fn text(&self, faults: &mut Faults) -> Option<Located<String>> {
        match self.value {
            DeValue::String(text) => Some(self.located(text.clone().into_owned())),
            _ => report(faults, self.mismatch("a text")),
        }
    }

    pub(super) fn boolean(&self, faults: &mut Faults) -> Option<bool> {
        match self.value {
            DeValue::Boolean(value) => Some(*value),
            _ => report(faults, self.mismatch("`true` or `false`")),
        }
    }

    /// An integer of any size that TOML can write and `i128` can hold.
    pub(super) fn integer(&self, faults: &mut Faults) -> Option<Located<i128>> {
        let DeValue::Integer(integer) = self.value else {
            return report(faults, self.mismatch("an integer"));
        };
        match i128::from_str_radix(integer.as_str(), integer.radix()) {
            Ok(value) => Some(self.located(value)),
            Err(_) => report(faults, self.fault(format!("{} has too many digits", self.what))),
        }
    }

    /// The items of a list.
    pub(super) fn list(&self, faults: &mut Faults) -> Option<Vec<Node<'d>>> {
        let DeValue::Array(items) = self.value else {
            return report(faults, self.mismatch("a list"));
        };
        let items = items.iter().map(|item| Node {
            what: format!("an item of {}", self.what),
            place: self.place.source().place(item.span()),
            value: item.get_ref(),
        });
        Some(items.collect())
    }

    /// The texts of a list.
    pub(super) fn texts(&self, faults: &mut Faults) -> Option<Vec<Located<String>>> {
        let items = self.list(faults)?;
        Some(items.iter().filter_map(|item| item.text(faults)).collect())
    }

    /// The entries of a table with names of the user's, in the order of the file; `what` is what one is.
    pub(super) fn entries(&self, what: &str, faults: &mut Faults) -> Option<Vec<Entry<'d>>> {
        match self.value {
            DeValue::Table(table) => Some(entries(table, self.place.source(), |key| {
                format!("{what} `{key}`")
            })),
            _ => report(faults, self.no_table()),
        }
    }

    /// A table with keys of the format; others are reported.
    pub(super) fn table(&self, keys: &[&str], faults: &mut Faults) -> Option<Table<'d>> {
        let DeValue::Table(table) = self.value else {
            return report(faults, self.no_table());
        };
        let what = |key: &str| format!("`{key}` of {}", self.what);
        let mut known: Vec<Entry<'_>> = Vec::new();
        for mut entry in entries(table, self.place.source(), what) {
            if !keys.contains(&entry.key.value.as_str()) {
                faults.push(unknown_key(&entry.key, &self.what, keys));
                // A misspelt key stands for the one that was meant, so that this is not reported as missing, too.
                let Some(meant) = suggest::nearest(&entry.key.value, keys.iter().copied()) else {
                    continue;
                };
                if table.contains_key(meant) || known.iter().any(|other| other.key.value == meant) {
                    continue;
                }
                entry.node.what = what(meant);
                meant.clone_into(&mut entry.key.value);
            }
            known.push(entry);
        }
        Some(Table {
            what: self.what.clone(),
            place: self.place.clone(),
            entries: known,
        })
    }

    /// The root of a file.
    pub(super) fn root(source: &Arc<Source>, value: &'d DeValue<'d>) -> Self {
        Self {
            what: "the file".to_owned(),
            place: source.place(0..0),
            value,
        }
    }

    fn located<T>(&self, value: T) -> Located<T> {
        Located {
            value,
            place: self.place.clone(),
        }
    }
}

impl<'d> Table<'d> {
    /// Whether the table has no key of the format.
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&Node<'d>> {
        let entry = self.entries.iter().find(|entry| entry.key.value == key);
        entry.map(|entry| &entry.node)
    }

    /// The place of a key.
    pub(super) fn get_key(&self, key: &str) -> Option<Place> {
        let entry = self.entries.iter().find(|entry| entry.key.value == key);
        entry.map(|entry| entry.key.place.clone())
    }

    /// The value of a key that must be there.
    pub(super) fn require(&self, key: &str, help: &str, faults: &mut Faults) -> Option<&Node<'d>> {
        self.get(key).or_else(|| {
            let message = format!("{} has no `{key}`", self.what);
            report(faults, Fault::new(self.place.clone(), message).help(help))
        })
    }

    /// The text of a key.
    pub(super) fn text(&self, key: &str, faults: &mut Faults) -> Option<Located<String>> {
        self.get(key)?.text(faults)
    }

    /// Documentation, which may be left out.
    pub(super) fn doc(&self, faults: &mut Faults) -> String {
        self.text("doc", faults)
            .map(|doc| doc.value)
            .unwrap_or_default()
    }
}

/// Adds a fault and stands for the value that could not be read.
pub(super) fn report<T>(faults: &mut Faults, fault: Fault) -> Option<T> {
    faults.push(fault);
    None
}

/// The entries of a table in the order of the file.
fn entries<'d>(
    table: &'d DeTable<'d>,
    source: &Arc<Source>,
    what: impl Fn(&str) -> String,
) -> Vec<Entry<'d>> {
    let mut entries: Vec<_> = table
        .iter()
        .map(|(key, value)| Entry {
            node: Node {
                what: what(key.get_ref()),
                place: source.place(value.span()),
                value: value.get_ref(),
            },
            key: Located {
                value: key.get_ref().clone().into_owned(),
                place: source.place(key.span()),
            },
        })
        .collect();
    entries.sort_by_key(|entry| entry.key.place.span().start);
    entries
}

/// The fault of a key that the format does not have.
fn unknown_key(key: &Located<String>, what: &str, keys: &[&str]) -> Fault {
    let help = suggest::help(&key.value, "the keys are", keys.iter().copied());
    Fault::new(
        key.place.clone(),
        format!("unknown key `{}` in {what}", key.value),
    )
    .help(help)
}
