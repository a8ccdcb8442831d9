//! The tables of all files as one.

use std::sync::Arc;

use crate::by_name::ByName;

use super::extends::Files;
use super::fault::{Fault, Faults};
use super::source::Source;
use super::table::{Entry, Node, Table};

/// The tables of all files, and those of them that are missing.
pub(super) struct Tables<'f> {
    files: &'f Files,
    /// The tables of each file, and whether it has some under names that the format does not have.
    tables: Vec<(Option<Table<'f>>, bool)>,
}

/// A table, put together of those in all files.
pub(super) struct Merged<'f> {
    pub(super) entries: Vec<Entry<'f>>,
    /// Whether names that are not among the entries are in no file.
    pub(super) all_read: bool,
    /// The table in the last file that has it.
    pub(super) last: Option<Node<'f>>,
}

impl<'f> Tables<'f> {
    pub(super) fn new(files: &'f Files, faults: &mut Faults) -> Self {
        let mut tables = Vec::new();
        for file in &files.list {
            tables.push(file.tables(faults));
        }
        Self { files, tables }
    }

    /// The entries of a table in all files; `what` is what one is. One with `replace = true` takes the place of an
    /// earlier one.
    pub(super) fn merge(&self, table: &str, what: &str, faults: &mut Faults) -> Merged<'f> {
        let mut all_read = !self.files.incomplete;
        let mut last = None;
        let mut files = Vec::new();
        for (tables, has_unknown) in &self.tables {
            let node = tables.as_ref().and_then(|tables| tables.get(table));
            let entries = node.map(|node| node.entries(what, faults));
            // A table under a name that the format does not have may be the one that is missed.
            all_read &= match &entries {
                Some(entries) => entries.is_some(),
                None => !has_unknown,
            };
            last = node.cloned().or(last);
            files.push(entries.flatten().unwrap_or_default());
        }
        for only in &self.files.only {
            if table == "pages" && all_read {
                only.check(self.files, &files, faults);
            }
            let Some(names) = only.names(self.files, table) else {
                continue;
            };
            for entries in files.get_mut(only.files.clone()).unwrap_or_default() {
                entries.retain(|entry| names.has(&entry.key.value));
            }
        }
        let mut entries = Vec::new();
        for file in files {
            entries.extend(file);
        }
        Merged {
            entries: merge(entries, all_read, faults),
            all_read,
            last,
        }
    }

    /// A table of which the declaration needs an entry.
    pub(super) fn require(
        &self,
        first: &Arc<Source>,
        table: &str,
        merged: &Merged<'_>,
        help: &str,
        faults: &mut Faults,
    ) {
        if !merged.entries.is_empty() || self.files.incomplete {
            return;
        }
        if table == "pages" && !self.files.only.is_empty() {
            // Pages were chosen, and each name that is none of them has been reported.
            return;
        }
        let fault = match &merged.last {
            // Something else than a table has been reported, and one that has too many entries.
            Some(node) if !node.is_table() || !merged.all_read => return,
            Some(node) => node.fault(format!("`{table}` is empty")),
            None => Fault::new(first.place(0..0), format!("the file has no `{table}`")),
        };
        faults.push(fault.help(help));
    }
}

/// Puts later entries in the place of earlier ones that they replace.
fn merge<'f>(entries: Vec<Entry<'f>>, all_read: bool, faults: &mut Faults) -> Vec<Entry<'f>> {
    let mut merged: Vec<Entry<'f>> = Vec::new();
    let mut index: ByName<usize> = ByName::default();
    for mut entry in entries {
        entry.node.may_replace = true;
        let replace = entry.node.peek("replace");
        // One that cannot be read has been reported, and says no more.
        let chosen = replace.as_ref().map(|node| node.boolean(faults));
        let replaces = chosen.is_some_and(|chosen| chosen != Some(false));
        let earlier = index.get(&entry.key.value);
        let earlier = earlier.and_then(|index| merged.get_mut(*index));
        match earlier {
            Some(earlier) if replaces => *earlier = entry,
            Some(earlier) => faults.push(
                Fault::new(
                    entry.key.place,
                    format!("{} is there twice", entry.node.what),
                )
                .related(earlier.key.place.clone(), "the earlier one is here")
                .help("write `replace = true` to put this one in its place"),
            ),
            None => {
                if let Some(node) = replace.filter(|_| all_read && chosen == Some(Some(true))) {
                    let message = format!("there is no earlier {} to replace", entry.node.what);
                    let help = "take `replace = true` out, or extend the file that has it";
                    faults.push(node.fault(message).help(help));
                }
                index.insert(entry.key.value.clone(), merged.len());
                merged.push(entry);
            }
        }
    }
    merged
}
