//! `[locales]`: the languages of the pages.

use crate::by_name::ByName;

use super::environment::{bare_name, is_first_default, read_default};
use super::fault::{Fault, Faults};
use super::model::Locale;
use super::scope::Scope;
use super::source::Place;
use super::table::{Entry, report};
use super::{Reader, path};

pub(super) const HELP: &str =
    "declare one, such as `en = { prefix = \"en\" }`, or leave the table out";

impl Reader {
    pub(super) fn locales(&mut self, entries: &[Entry<'_>], faults: &mut Faults) {
        let mut locales = Vec::new();
        let mut variants = Scope::new(self.naming, &[]);
        let mut prefixes = ByName::default();
        let mut default = None;
        for entry in entries {
            let Some((mut locale, place)) = read(entry, &mut prefixes, &mut variants, faults)
            else {
                self.break_name("locale", &entry.key.value);
                continue;
            };
            if let Some(place) = place {
                locale.default = is_first_default(&mut default, place, "locale", faults);
            }
            locales.push(locale);
        }
        self.spec.locales = Some(locales);
    }
}

/// A locale, and the place of `default = true` if it has it.
fn read(
    entry: &Entry<'_>,
    prefixes: &mut ByName<(String, Place)>,
    variants: &mut Scope,
    faults: &mut Faults,
) -> Option<(Locale, Option<Place>)> {
    let Some(table) = entry
        .node
        .table(&["prefix", "default", "doc", "rust"], faults)
    else {
        // The variant is there even so: code that names it gets no second error.
        let name = bare_name("locale", entry, variants, faults)?;
        let locale = Locale {
            name,
            prefix: String::new(),
            default: false,
            doc: String::new(),
        };
        return Some((locale, None));
    };
    let name = variants.naming.read("locale", &entry.key, &table, faults)?;
    let doc = table.doc(faults);
    let default = read_default(&table, faults).unwrap_or_default();
    let what = &entry.node.what;
    let unique = variants.claim(&name.camel, what, &name.place, faults);
    let help = "write `prefix = \"…\"`: the path segments between base and page, `\"\"` for none";
    let prefix = table
        .require("prefix", help, faults)
        .and_then(|node| node.text(faults))
        .and_then(|prefix| match path::parse_prefix(&prefix.value) {
            Ok(encoded) => {
                claim_prefix(&prefix.value, what, prefix.place, prefixes, faults);
                Some(encoded)
            }
            Err(problem) => {
                let message = format!("`prefix` of {what} {problem}");
                report(faults, Fault::new(prefix.place, message))
            }
        })
        // The variant is there even so: code that names it gets no second error.
        .unwrap_or_default();
    let locale = Locale {
        name,
        prefix,
        default: false,
        doc,
    };
    unique.then_some((locale, default))
}

/// Two locales with one prefix would be one locale for the page.
pub(super) fn claim_prefix(
    prefix: &str,
    what: &str,
    place: Place,
    prefixes: &mut ByName<(String, Place)>,
    faults: &mut Faults,
) {
    if let Some((other, first)) = prefixes.get(prefix) {
        faults.push(
            Fault::new(place, format!("{what} has the same prefix as {other}"))
                .related(first.clone(), format!("{other} is here"))
                .help("give each locale a prefix of its own, or leave one out"),
        );
        return;
    }
    prefixes.insert(prefix.to_owned(), (what.to_owned(), place));
}
