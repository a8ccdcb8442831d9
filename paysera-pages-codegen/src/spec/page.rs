//! `[pages]`: where users are sent.

use std::sync::Arc;

use super::fault::{Fault, Faults};
use super::items::Items;
use super::model::{Page, PageLocales, Required, Return};
use super::scope::Scope;
use super::table::{Entry, Table};
use super::{Reader, presentation, rules, uri};

const KEYS: &[&str] = &[
    "path",
    "query",
    "rules",
    "returns",
    "present",
    "locales",
    "base_url",
    "doc",
    "docs",
    "deprecated",
    "rust",
];

pub(super) const HELP: &str = "declare one: `[pages.cash-out]` and `path = \"wallet/cash-out\"`";

impl Reader {
    pub(super) fn pages(&mut self, entries: Vec<Entry<'_>>, faults: &mut Faults) {
        let entry = "a function of the struct that the derive stands on";
        let mut functions = Scope::new(
            self.naming,
            &[("at", entry), ("at_base", entry), ("clone", entry)],
        );
        for entry in entries {
            if let Some(page) = self.page(&entry, &mut functions, faults) {
                self.spec.pages.push(page);
            }
        }
    }

    fn page(
        &mut self,
        entry: &Entry<'_>,
        functions: &mut Scope,
        faults: &mut Faults,
    ) -> Option<Page> {
        let what = &entry.node.what;
        let table = entry.node.table(KEYS, faults)?;
        let name = self.naming.read("page", &entry.key, &table, faults);
        let doc = table.doc(faults);
        let docs = table.text("docs", faults).map(|docs| docs.value);
        let deprecated = table.text("deprecated", faults).map(|text| text.value);

        let mut items = Items::new(what, self.naming);
        let (path, pieces) = self.path(&table, &mut items, faults);
        if let Some(query) = table.get("query") {
            let nodes = query.list(faults);
            items.unread |= nodes.is_none();
            for node in nodes.unwrap_or_default() {
                self.query_item(&node, &mut items, faults);
            }
        }
        let rules = rules::read(&table, self, &items, faults);
        let presentations = presentation::read(&table, self, &items, faults);
        let returns = self.page_returns(&table, &items, faults);
        self.redirects(&items, returns.as_deref(), faults);
        let base_url = page_base(&table, what, faults);
        let locales = self.page_locales(&table, what, faults);

        let name = name?;
        let mut unique = functions.claim(&name.snake, what, &name.place, faults);
        let mut claim = |ending: &str, what: &str| {
            let ty = format!("{}{ending}", name.camel);
            unique = unique && self.types.claim(&ty, what, &name.place, faults);
        };
        claim("", what);
        claim("Ready", &format!("the alias of {what}"));
        if matches!(&locales, PageLocales::Own(own) if !own.is_empty()) {
            claim("Locale", &format!("the enum of the locales of {what}"));
        }
        unique.then_some(Page {
            name,
            path,
            pieces,
            params: items.list,
            rules,
            returns,
            locales,
            base_url,
            presentations,
            doc,
            docs,
            deprecated,
        })
    }

    /// What the page sends back; a value that is echoed must be one that the page always sends.
    fn page_returns(
        &self,
        table: &Table<'_>,
        items: &Items<'_>,
        faults: &mut Faults,
    ) -> Option<Arc<Return>> {
        let returns = table.text("returns", faults)?;
        let known = self.returns_by_name.get(&returns.value);
        if known.is_none() && !self.is_broken("return", &returns.value) {
            let names = |number: usize| Some(self.spec.returns.get(number)?.name.text.as_str());
            let help = self.help(&returns.value, "the returns are", "return", &names);
            let message = format!("unknown return `{}`", returns.value);
            faults.push(Fault::new(returns.place.clone(), message).help(help));
        }
        let known = known.cloned()?;
        if let Some(echoed) = &known.echoes {
            let name = &echoed.name.text;
            let sent = items.position(name).and_then(|index| items.list.get(index));
            let problem = match sent {
                Some(item) if item.required.value == Required::Always => None,
                Some(_) => Some((
                    "does not always send",
                    format!("let the page require `{name}`: take `required` out of its `query`"),
                )),
                None if items.may_have(name, true) => None,
                None => Some(("does not send", format!("put `{name}` into its `query`"))),
            };
            if let Some((problem, help)) = problem {
                let message = format!(
                    "return `{}` echoes `{name}`, which {} {problem}",
                    returns.value, items.page
                );
                faults.push(Fault::new(returns.place, message).help(help));
            }
        }
        Some(known)
    }
}

/// A base of the page's own.
fn page_base(table: &Table<'_>, what: &str, faults: &mut Faults) -> Option<String> {
    let base_url = table.text("base_url", faults)?;
    if let Err(problem) = uri::check_base(&base_url.value) {
        let message = format!("`base_url` of {what} {problem}");
        faults.push(Fault::new(base_url.place, message));
    }
    Some(uri::without_slash(&base_url.value))
}
