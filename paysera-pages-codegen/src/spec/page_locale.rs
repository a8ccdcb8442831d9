//! `locales` of a page: some of the declared ones, none, or other prefixes.

use crate::by_name::ByName;

use super::fault::{Fault, Faults};
use super::locale::claim_prefix;
use super::model::{Locale, PageLocale, PageLocales};
use super::source::{Located, Place};
use super::table::{Entry, Node, Table, report};
use super::{Reader, path};

impl Reader {
    /// The locales of a page; one with a base of its own has none.
    pub(super) fn page_locales(
        &self,
        table: &Table<'_>,
        what: &str,
        faults: &mut Faults,
    ) -> PageLocales {
        let base = table.get_key("base_url");
        let Some(node) = table.get("locales") else {
            return match base {
                Some(_) => PageLocales::Own(Vec::new()),
                None => PageLocales::All,
            };
        };
        if let Some(base) = base {
            let message = format!("{what} has a base of its own, for which locales do not apply");
            let fault = node.fault(message).related(base, "the base is here");
            faults.push(fault.help("take `locales` or `base_url` out"));
            return PageLocales::Own(Vec::new());
        }
        if node.is_table() {
            PageLocales::Own(self.own_prefixes(node, what, faults))
        } else if node.is_list() {
            PageLocales::Own(self.own_names(node, what, faults))
        } else {
            let help = "write `[\"en\"]`, `[]`, or `{ en = \"en\" }`: name -> prefix";
            faults.push(node.mismatch("a list or a table").help(help));
            PageLocales::All
        }
    }

    /// A table of locales with prefixes that they have on this page.
    fn own_prefixes(&self, node: &Node<'_>, what: &str, faults: &mut Faults) -> Vec<PageLocale> {
        let mut own = Vec::new();
        let mut prefixes = ByName::default();
        for Entry { key, mut node } in node.entries("locale", faults).unwrap_or_default() {
            let Some(locale) = self.locale_named(&key, what, faults) else {
                continue;
            };
            let what = std::mem::replace(
                &mut node.what,
                format!("the prefix of locale `{}`", key.value),
            );
            let prefix = node.text(faults);
            let encoded = prefix.and_then(|prefix| match path::parse_prefix(&prefix.value) {
                Ok(encoded) => {
                    claim_prefix(&prefix.value, &what, prefix.place, &mut prefixes, faults);
                    Some(encoded)
                }
                Err(problem) => {
                    let message = format!("{} {problem}", node.what);
                    report(faults, Fault::new(prefix.place, message))
                }
            });
            // The variant is there even so: code that names it gets no second error.
            own.push(on_page(locale, encoded.unwrap_or_default()));
        }
        own
    }

    /// A list of locales, with the prefixes that they have everywhere.
    fn own_names(&self, node: &Node<'_>, what: &str, faults: &mut Faults) -> Vec<PageLocale> {
        let mut own = Vec::new();
        let mut known: ByName<Place> = ByName::default();
        for name in node.texts(faults).unwrap_or_default() {
            let Some(locale) = self.locale_named(&name, what, faults) else {
                continue;
            };
            if let Some(first) = known.get(&name.value) {
                let message = format!("{what} has locale `{}` twice", name.value);
                let fault =
                    Fault::new(name.place, message).related(first.clone(), "the first one is here");
                faults.push(fault.help("take one of them out"));
                continue;
            }
            known.insert(name.value, name.place);
            own.push(on_page(locale, locale.prefix.clone()));
        }
        own
    }

    fn locale_named(
        &self,
        name: &Located<String>,
        what: &str,
        faults: &mut Faults,
    ) -> Option<&Locale> {
        let locales = self.spec.locales.as_deref().unwrap_or_default();
        let mut all = locales.iter();
        let known = all.find(|locale| locale.name.text == name.value);
        if known.is_none() && !self.is_broken("locale", &name.value) {
            let names = |number: usize| Some(locales.get(number)?.name.text.as_str());
            let help = self.help(&name.value, "the locales are", "locale", &names);
            let message = format!("unknown locale `{}` of {what}", name.value);
            faults.push(Fault::new(name.place.clone(), message).help(help));
        }
        known
    }
}

/// A declared locale with the prefix that it has on a page.
fn on_page(locale: &Locale, prefix: String) -> PageLocale {
    PageLocale {
        name: locale.name.clone(),
        prefix,
        default: locale.default,
    }
}
