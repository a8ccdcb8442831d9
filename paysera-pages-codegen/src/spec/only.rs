//! `pages` of an item of `extends`: some pages of other files, and what these pages use.

use std::ops::Range;

use crate::by_name::Names;

use super::extends::Files;
use super::fault::{Fault, Faults};
use super::source::Located;
use super::suggest;
use super::table::{Entry, Node};

/// Which pages are taken of some files.
pub(super) struct Only {
    /// The names of the pages.
    pub(super) pages: Vec<Located<String>>,
    /// The numbers of the files: the one that is named, behind those that it extends.
    pub(super) files: Range<usize>,
}

impl Only {
    /// Whether entries of a table of these files are left out, and which ones stay.
    pub(super) fn names(&self, files: &Files, table: &str) -> Option<Names> {
        match table {
            "pages" => {
                let mut names = Names::default();
                for name in &self.pages {
                    names.add(name.value.clone());
                }
                Some(names)
            }
            "params" | "returns" => Some(self.used(files)),
            _ => None,
        }
    }

    /// Reports names that none of the files has; `entries` has the pages of each.
    pub(super) fn check(&self, files: &Files, entries: &[Vec<Entry<'_>>], faults: &mut Faults) {
        if files.incomplete {
            return;
        }
        let mut names = Vec::new();
        for entries in entries.get(self.files.clone()).unwrap_or_default() {
            for entry in entries {
                names.push(entry.key.value.as_str());
            }
        }
        for name in &self.pages {
            if !names.contains(&name.value.as_str()) {
                let message = format!("unknown page `{}`", name.value);
                let help = suggest::help(&name.value, "its pages are", names.iter().copied());
                faults.push(Fault::new(name.place.clone(), message).help(help));
            }
        }
    }

    /// Names that the pages mention, and the parameters that their returns echo.
    fn used(&self, files: &Files) -> Names {
        let mut used = Names::default();
        for name in &self.pages {
            for page in self.entries(files, "pages", &name.value) {
                self.used_by(&page, files, &mut used);
            }
        }
        used
    }

    fn used_by(&self, page: &Node<'_>, files: &Files, used: &mut Names) {
        if let Some(query) = page.peek("query") {
            for item in query.items_within() {
                add(item.peek("param").unwrap_or(item).text_within(), used);
            }
        }
        let path = page.peek("path").and_then(|path| path.text_within());
        for param in path.unwrap_or_default().split('{').skip(1) {
            add(param.split('}').next(), used);
        }
        let returns = page.peek("returns");
        let Some(name) = returns.and_then(|returns| returns.text_within()) else {
            return;
        };
        add(Some(name), used);
        for returned in self.entries(files, "returns", name) {
            if let Some(echoed) = returned.peek("echoes") {
                add(echoed.text_within(), used);
            }
        }
    }

    /// The entries of this name in a table of the files.
    fn entries<'f>(&self, files: &'f Files, table: &str, name: &str) -> Vec<Node<'f>> {
        let mut entries = Vec::new();
        for file in files.list.get(self.files.clone()).unwrap_or_default() {
            let table = file.root().peek(table);
            entries.extend(table.and_then(|table| table.peek(name)));
        }
        entries
    }
}

/// Adds a name, if there is one.
fn add(name: Option<&str>, names: &mut Names) {
    if let Some(name) = name {
        names.add(name.to_owned());
    }
}
