//! Walking the tables of a file: every mistake a fault at its place.

use super::fault::{Fault, Faults};
use super::limits::MOST_ENTRIES;
use super::source::{Located, Place};
use super::suggest;
use super::tree::{Tree, Value};

/// A value of the file.
#[derive(Clone)]
pub(super) struct Node<'d> {
    /// What it is to the user, for messages: "`path` of page `cash-out`".
    pub(super) what: String,
    /// Where it stands; for a table with a header, the header.
    pub(super) place: Place,
    value: &'d Value,
    /// Whether it may stand for one of another file, with `replace`.
    pub(super) may_replace: bool,
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
    pub(super) fn new(what: String, tree: &'d Tree) -> Self {
        Self {
            what,
            place: tree.place.clone(),
            value: &tree.value,
            may_replace: false,
        }
    }

    /// What kind of value it is, with its article.
    fn kind(&self) -> &'static str {
        match self.value {
            Value::Text(_) => "a text",
            Value::Integer(_) => "an integer",
            Value::Float => "a float",
            Value::Boolean(_) => "a boolean",
            Value::Date => "a date",
            Value::List(_) => "a list",
            Value::Table(_) => "a table",
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
            Value::List(_) if self.place.is_array_header() => {
                fault.help("write its header with single brackets: `[…]`, not `[[…]]`")
            }
            Value::List(_) => fault,
            _ => fault.help("write keys and values between braces, or below a header of its own"),
        }
    }

    pub(super) fn is_integer(&self) -> bool {
        matches!(self.value, Value::Integer(_))
    }

    pub(super) fn is_text(&self) -> bool {
        matches!(self.value, Value::Text(_))
    }

    pub(super) fn is_table(&self) -> bool {
        matches!(self.value, Value::Table(_))
    }

    pub(super) fn is_list(&self) -> bool {
        matches!(self.value, Value::List(_))
    }

    pub(super) fn text(&self, faults: &mut Faults) -> Option<Located<String>> {
        match self.value {
            Value::Text(text) => Some(self.located(text.clone())),
            _ => report(faults, self.mismatch("a text")),
        }
    }

    pub(super) fn boolean(&self, faults: &mut Faults) -> Option<bool> {
        match self.value {
            Value::Boolean(value) => Some(*value),
            _ => report(faults, self.mismatch("`true` or `false`")),
        }
    }

    pub(super) fn integer(&self, faults: &mut Faults) -> Option<Located<i128>> {
        match self.value {
            Value::Integer(Some(value)) => Some(self.located(*value)),
            Value::Integer(None) => {
                let message = format!("{} has too many digits", self.what);
                report(faults, self.fault(message))
            }
            _ => report(faults, self.mismatch("an integer")),
        }
    }

    /// The items of a list.
    pub(super) fn list(&self, faults: &mut Faults) -> Option<Vec<Node<'d>>> {
        let Value::List(items) = self.value else {
            return report(faults, self.mismatch("a list"));
        };
        self.check_size(items.len(), "items", faults)?;
        Some(nodes(items, &format!("an item of {}", self.what)))
    }

    /// The texts of a list.
    pub(super) fn texts(&self, faults: &mut Faults) -> Option<Vec<Located<String>>> {
        let mut texts = Vec::new();
        for item in self.list(faults)? {
            if let Some(text) = item.text(faults) {
                texts.push(text);
            }
        }
        Some(texts)
    }

    /// The texts of a list that has nothing else.
    pub(super) fn all_texts(&self, faults: &mut Faults) -> Option<Vec<Located<String>>> {
        let texts = self.texts(faults)?;
        match self.value {
            Value::List(items) if items.len() == texts.len() => Some(texts),
            _ => None,
        }
    }

    /// The entries of a table with names of the user's, in the order of the file; `what` is what one is.
    pub(super) fn entries(&self, what: &str, faults: &mut Faults) -> Option<Vec<Entry<'d>>> {
        match self.value {
            Value::Table(table) => {
                self.check_size(table.len(), "entries", faults)?;
                let mut entries = Vec::new();
                for (key, tree) in table {
                    entries.push(Entry {
                        node: Node::new(format!("{what} `{}`", key.value), tree),
                        key: key.clone(),
                    });
                }
                Some(entries)
            }
            _ => report(faults, self.no_table()),
        }
    }

    /// A table with keys of the format; others are reported.
    pub(super) fn table(&self, keys: &[&str], faults: &mut Faults) -> Option<Table<'d>> {
        self.table_naming(keys, keys, faults)
    }

    /// A table with keys of the format; of others it is reported that they are none of `named`.
    pub(super) fn table_naming(
        &self,
        keys: &[&str],
        named: &[&str],
        faults: &mut Faults,
    ) -> Option<Table<'d>> {
        let Value::Table(table) = self.value else {
            return report(faults, self.no_table());
        };
        let mut read = keys.to_vec();
        read.retain(|key| table.iter().any(|(name, _)| name.value == *key));
        // Entries that another file may replace know one key more, which is read when the files are put together.
        let replace = self.may_replace.then_some("replace");
        let what = |key: &str| format!("`{key}` of {}", self.what);
        let mut known: Vec<Entry<'_>> = Vec::new();
        for (key, tree) in table {
            if replace == Some(key.value.as_str()) {
                continue;
            }
            if faults.is_full() {
                break;
            }
            let mut key = key.clone();
            if !keys.contains(&key.value.as_str()) {
                let mut all = named.to_vec();
                all.extend(replace);
                let meant = suggest::nearest(&key.value, all.iter().copied());
                faults.push(unknown_key(&key, meant, &self.what, named));
                // A misspelt key stands for the one that was meant, so that this is not reported as missing, too.
                let Some(meant) = meant.filter(|meant| !read.contains(meant)) else {
                    continue;
                };
                read.push(meant);
                meant.clone_into(&mut key.value);
            }
            known.push(Entry {
                node: Node::new(what(&key.value), tree),
                key,
            });
        }
        Some(Table {
            what: self.what.clone(),
            place: self.place.clone(),
            entries: known,
        })
    }

    /// The value of a key, if this is a table; nothing is reported.
    pub(super) fn peek(&self, key: &str) -> Option<Node<'d>> {
        let Value::Table(table) = self.value else {
            return None;
        };
        for (name, tree) in table {
            if name.value == key {
                return Some(Node::new(format!("`{key}` of {}", self.what), tree));
            }
        }
        None
    }

    /// The items of a list, if this is one; nothing is reported.
    pub(super) fn items_within(&self) -> Vec<Node<'d>> {
        match self.value {
            Value::List(items) => nodes(items, &self.what),
            _ => Vec::new(),
        }
    }

    /// The text, if this is one; nothing is reported.
    pub(super) fn text_within(&self) -> Option<&'d str> {
        match self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Refuses what has more entries than are read. Nothing is read any more when there are more faults than are told.
    fn check_size(&self, size: usize, entries: &str, faults: &mut Faults) -> Option<()> {
        if size > MOST_ENTRIES {
            let fault = self.fault(format!(
                "{} has {size} {entries}: at most {MOST_ENTRIES} are read",
                self.what
            ));
            return report(
                faults,
                fault.help("part it, or leave out what is not needed"),
            );
        }
        (!faults.is_full()).then_some(())
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
        Some(&self.entry(key)?.node)
    }

    fn entry(&self, key: &str) -> Option<&Entry<'d>> {
        self.entries.iter().find(|entry| entry.key.value == key)
    }

    /// Takes a key for another one, which was meant.
    pub(super) fn take_for(&mut self, key: &str, meant: &str) {
        for entry in &mut self.entries {
            if entry.key.value == key {
                meant.clone_into(&mut entry.key.value);
                entry.node.what = format!("`{meant}` of {}", self.what);
                return;
            }
        }
    }

    /// The place of a key.
    pub(super) fn get_key(&self, key: &str) -> Option<Place> {
        Some(self.entry(key)?.key.place.clone())
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

/// The items of a list; `what` is what one is.
fn nodes<'d>(items: &'d [Tree], what: &str) -> Vec<Node<'d>> {
    let mut nodes = Vec::new();
    for item in items {
        nodes.push(Node::new(what.to_owned(), item));
    }
    nodes
}

/// The fault of a key that the format does not have.
fn unknown_key(key: &Located<String>, meant: Option<&str>, what: &str, keys: &[&str]) -> Fault {
    let message = format!("unknown key `{}` in {what}", key.value);
    let help = suggest::help_with(meant, "the keys are", keys.iter().copied());
    Fault::new(key.place.clone(), message).help(help)
}
