//! `pages` of an item of `extends`: some pages of other files, and what these pages use.

use std::collections::HashSet;
use std::ops::Range;

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
    pub(super) fn names<'f>(&'f self, files: &'f Files, table: &str) -> Option<HashSet<&'f str>> {
        match table {
            "pages" => Some(self.pages.iter().map(|name| name.value.as_str()).collect()),
            "params" | "returns" => Some(self.used(files)),
            _ => None,
        }
    }

    /// Reports names that none of the files has; `entries` has the pages of each.
    pub(super) fn check(&self, files: &Files, entries: &[Vec<Entry<'_>>], faults: &mut Faults) {
        if files.incomplete {
            return;
        }
        let entries = entries.get(self.files.clone()).unwrap_or_default();
        let names = entries.iter().flatten();
        let names = names.map(|entry| entry.key.value.as_str());
        for name in &self.pages {
            if !names.clone().any(|known| known == name.value) {
                let message = format!("unknown page `{}`", name.value);
                let help = suggest::help(&name.value, "its pages are", names.clone());
                faults.push(Fault::new(name.place.clone(), message).help(help));
            }
        }
    }

    /// Names that the pages mention, and the parameters that their returns echo.
    fn used<'f>(&self, files: &'f Files) -> HashSet<&'f str> {
        let roots = || files.list.get(self.files.clone()).unwrap_or_default();
        let entries = |table: &str, name: &str| -> Vec<Node<'f>> {
            let roots = roots().iter().map(|file| file.root());
            roots
                .filter_map(|root| root.peek(table)?.peek(name))
                .collect()
        };
        let mut used = HashSet::new();
        for page in self
            .pages
            .iter()
            .flat_map(|name| entries("pages", &name.value))
        {
            let items = page.peek("query");
            for item in items.iter().flat_map(Node::items_within) {
                let named = item.peek("param").unwrap_or(item);
                used.extend(named.text_within());
            }
            let path = page.peek("path");
            for text in path.iter().filter_map(Node::text_within) {
                let params = text.split('{').skip(1);
                used.extend(params.filter_map(|param| param.split('}').next()));
            }
            let returns = page.peek("returns");
            for name in returns.iter().filter_map(Node::text_within) {
                used.insert(name);
                let returns = entries("returns", name);
                let echoes = returns
                    .iter()
                    .filter_map(|returned| returned.peek("echoes"));
                used.extend(echoes.filter_map(|echoed| echoed.text_within()));
            }
        }
        used
    }
}
