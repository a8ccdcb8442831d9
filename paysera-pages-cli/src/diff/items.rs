//! Changes of a page's parameters: its setters, what it requires, and the order in its URL.

use paysera_pages_codegen::spec::model::{Item, Kind, Location, Page, Required};

use crate::text::shown;

use super::change::{Changes, Effect, Pair, pairs};

pub(super) fn items(page: &str, old: &Page, new: &Page, changes: &mut Changes) {
    for pair in pairs(&old.params, &new.params, |item| &item.param.name.text) {
        match pair {
            Pair::Removed(item) => {
                let effect = if item.param.kind.is_given() {
                    Effect::Code
                } else {
                    Effect::Urls
                };
                changes.add(&named(item, page), "removed", &[effect]);
            }
            Pair::Added(item) => added(&named(item, page), item, old, changes),
            Pair::Both(old, new) => both(&named(new, page), old, new, changes),
        }
    }
    order(page, old, new, changes);
}

fn named(item: &Item, page: &str) -> String {
    format!("parameter `{}` of {page}", shown(&item.param.name.text))
}

fn added(what: &str, item: &Item, old: &Page, changes: &mut Changes) {
    if let Kind::Constant { value } = &item.param.kind {
        let how = format!("added: always sent as `{}`", shown(value));
        return changes.add(what, how, &[Effect::Urls]);
    }
    let has_others = old
        .params
        .iter()
        .any(|other| other.location == Location::Query && other.param.kind.is_given());
    let (how, effect) = match item.required.value {
        Required::Always => ("added, and required", Effect::Code),
        Required::WithAnyOther if has_others => {
            ("added, and required with any other", Effect::Code)
        }
        Required::WithAnyOther | Required::No => ("added", Effect::Compatible),
    };
    changes.add(what, how, &[effect]);
}

fn both(what: &str, old: &Item, new: &Item, changes: &mut Changes) {
    if old.param.kind.is_given() && new.param.kind.is_given() {
        changes.snake(what, &old.name, &new.name);
    }
    if old.location == new.location {
        changes.fact(what, "is sent as", &old.wire, &new.wire, &[Effect::Urls]);
    } else {
        let how = match new.location {
            Location::Path => "stands in the path, stood in the query",
            Location::Query => "stands in the query, stood in the path",
        };
        changes.add(what, how, &[Effect::Urls]);
    }
    let rank = |item: &Item| match item.required.value {
        Required::No => (0, "optional"),
        Required::WithAnyOther => (1, "required with any other"),
        Required::Always => (2, "required"),
    };
    let ((before, was), (after, is)) = (rank(old), rank(new));
    if before != after {
        let effect = if after > before {
            Effect::Code
        } else {
            Effect::Compatible
        };
        changes.add(what, format!("{is}, was {was}"), &[effect]);
    }
}

/// The order of the parameters that both have: servers should not mind, but the URLs differ byte for byte.
fn order(page: &str, old: &Page, new: &Page, changes: &mut Changes) {
    let common = |one: &Page, other: &Page| -> Vec<String> {
        let has =
            |page: &Page, name: &str| page.params.iter().any(|item| item.param.name.text == name);
        let items = one
            .params
            .iter()
            .filter(|item| item.location == Location::Query);
        let names = items.map(|item| item.param.name.text.clone());
        names.filter(|name| has(other, name)).collect()
    };
    let (before, after) = (common(old, new), common(new, old));
    let sorted = |mut names: Vec<String>| {
        names.sort_unstable();
        names
    };
    if before != after && sorted(before) == sorted(after) {
        let how = "its parameters are in another order, so that URLs differ byte for byte";
        changes.add(page, how, &[Effect::Compatible]);
    }
}
