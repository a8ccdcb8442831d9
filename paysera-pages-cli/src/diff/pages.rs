//! Changes of pages: their builders in Rust, and the URLs that these make.

use paysera_pages_codegen::spec::in_words;
use paysera_pages_codegen::spec::model::{Location, Page, PageLocales, Presentation, Rule, Spec};

use crate::text::shown;

use super::change::{Changes, Effect, Pair, pairs};
use super::items;

pub(super) fn pages(old: &Spec, new: &Spec, changes: &mut Changes) {
    let named = |page: &Page| format!("page `{}`", shown(&page.name.text));
    for pair in pairs(&old.pages, &new.pages, |page| &page.name.text) {
        match pair {
            Pair::Removed(page) => changes.add(&named(page), "removed", &[Effect::Code]),
            Pair::Added(page) => changes.add(&named(page), "added", &[Effect::Compatible]),
            Pair::Both(before, after) => {
                let what = named(after);
                changes.snake(&what, &before.name, &after.name);
                base(&what, before, after, changes);
                locales(&what, (old, before), (new, after), changes);
                path(&what, before, after, changes);
                items::items(&what, before, after, changes);
                rules(&what, before, after, changes);
                returns(&what, before, after, changes);
                presentations(&what, before, after, changes);
                changes.doc(&what, "doc", &before.doc, &after.doc);
                let docs = |page: &Page| page.docs.clone().unwrap_or_default();
                changes.doc(&what, "docs", &docs(before), &docs(after));
                changes.deprecated(
                    &what,
                    before.deprecated.as_deref(),
                    after.deprecated.as_deref(),
                );
            }
        }
    }
}

fn base(what: &str, old: &Page, new: &Page, changes: &mut Changes) {
    match (&old.base_url, &new.base_url) {
        (None, Some(base)) => {
            let how = format!(
                "has a base of its own, `{}`, and no environments",
                shown(base)
            );
            changes.add(what, how, &[Effect::Code, Effect::Urls]);
        }
        (Some(_), None) => {
            changes.add(
                what,
                "has the base of the environment, had its own",
                &[Effect::Urls],
            );
        }
        (Some(old), Some(new)) => changes.fact(what, "its base is", old, new, &[Effect::Urls]),
        (None, None) => {}
    }
}

/// Which type the `.locale()` of a page takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    Nothing,
    Shared,
    Own,
}

fn takes(spec: &Spec, page: &Page) -> Takes {
    match &page.locales {
        PageLocales::All if spec.locales.as_ref().is_some_and(|all| !all.is_empty()) => {
            Takes::Shared
        }
        PageLocales::Own(own) if !own.is_empty() => Takes::Own,
        _ => Takes::Nothing,
    }
}

fn locales(
    what: &str,
    (old_spec, old): (&Spec, &Page),
    (spec, new): (&Spec, &Page),
    changes: &mut Changes,
) {
    let (before, after) = (takes(old_spec, old), takes(spec, new));
    match (before, after) {
        // What the locales are is told where they are declared.
        (Takes::Shared, Takes::Shared) | (Takes::Nothing, Takes::Nothing) => return,
        (Takes::Nothing, _) => changes.add(what, "has locales", &[Effect::Compatible]),
        (_, Takes::Nothing) => changes.add(what, "has no locales any more", &[Effect::Code]),
        (Takes::Shared, Takes::Own) => {
            changes.add(
                what,
                "has some locales, in an enum of its own; had all",
                &[Effect::Code],
            );
        }
        (Takes::Own, Takes::Shared) => {
            changes.add(
                what,
                "has all locales, had an enum of its own",
                &[Effect::Code],
            );
        }
        (Takes::Own, Takes::Own) => own_locales(what, &old.locales, &new.locales, changes),
    }
    let prefix =
        |spec: &Spec, page: &Page| spec.default_prefix(page).unwrap_or_default().to_owned();
    let key = "without `.locale()` its prefix is";
    changes.fact(
        what,
        key,
        &prefix(old_spec, old),
        &prefix(spec, new),
        &[Effect::Urls],
    );
}

fn own_locales(what: &str, old: &PageLocales, new: &PageLocales, changes: &mut Changes) {
    let (PageLocales::Own(old), PageLocales::Own(new)) = (old, new) else {
        return;
    };
    changes.variants(
        (old, new),
        |locale| &locale.name,
        |name| format!("locale `{name}` of {what}"),
        |changes, what, old, new| {
            let (before, after) = (&old.prefix, &new.prefix);
            changes.fact(what, "its prefix is", before, after, &[Effect::Urls]);
        },
    );
}

fn path(what: &str, old: &Page, new: &Page, changes: &mut Changes) {
    // The names of its parameters are no part of the URL.
    let in_path = |page: &Page| {
        let items = page.params.iter();
        items.filter(|item| item.location == Location::Path).count()
    };
    if old.pieces != new.pieces || in_path(old) != in_path(new) {
        changes.fact(what, "its path is", &old.path, &new.path, &[Effect::Urls]);
    }
}

fn rules(what: &str, old: &Page, new: &Page, changes: &mut Changes) {
    let described = |page: &Page| -> Vec<(String, Rule)> {
        let rules = page.rules.iter();
        rules
            .map(|rule| (in_words(&page.params, &rule.kind), rule.clone()))
            .collect()
    };
    for pair in pairs(&described(old), &described(new), |(words, _)| words) {
        match pair {
            Pair::Removed((words, _)) => {
                changes.add(
                    what,
                    format!("rule gone: {}", shown(words)),
                    &[Effect::Compatible],
                );
            }
            Pair::Added((words, _)) => {
                changes.add(what, format!("rule: {}", shown(words)), &[Effect::Code]);
            }
            Pair::Both((words, old), (_, new)) => {
                let what = format!("{what}, rule that {}", shown(words));
                changes.doc(&what, "doc", &old.doc, &new.doc);
            }
        }
    }
}

fn returns(what: &str, old: &Page, new: &Page, changes: &mut Changes) {
    let name = |page: &Page| {
        page.returns
            .as_ref()
            .map(|returned| shown(&returned.name.text))
    };
    match (name(old), name(new)) {
        (None, Some(name)) => {
            changes.add(
                what,
                format!("sends back `{name}`, sent back nothing"),
                &[Effect::Returns],
            );
        }
        (Some(name), None) => {
            changes.add(
                what,
                format!("sends back nothing, sent back `{name}`"),
                &[Effect::Returns],
            );
        }
        (Some(old), Some(new)) => changes.fact(what, "sends back", &old, &new, &[Effect::Returns]),
        (None, None) => {}
    }
}

fn presentations(what: &str, old: &Page, new: &Page, changes: &mut Changes) {
    for pair in pairs(&old.presentations, &new.presentations, |one| {
        one.kind.as_str()
    }) {
        match pair {
            Pair::Removed(one) => {
                changes.add(
                    what,
                    format!("no `.{}()` any more", one.kind.as_str()),
                    &[Effect::Code],
                );
            }
            Pair::Added(one) => {
                changes.add(
                    what,
                    format!("has `.{}()`", one.kind.as_str()),
                    &[Effect::Compatible],
                );
            }
            Pair::Both(before, after) => {
                let required = |page: &Page, one: &Presentation| -> Vec<String> {
                    let items = one
                        .requires
                        .iter()
                        .filter_map(|required| page.params.get(required.value));
                    items.map(|item| item.param.name.text.clone()).collect()
                };
                let kind = after.kind.with_article();
                for pair in pairs(
                    &required(old, before),
                    &required(new, after),
                    String::as_str,
                ) {
                    match pair {
                        Pair::Added(name) => {
                            let how = format!("`{}` is required for {kind}", shown(name));
                            changes.add(what, how, &[Effect::Code]);
                        }
                        Pair::Removed(name) => {
                            let how =
                                format!("`{}` is not required for {kind} any more", shown(name));
                            changes.add(what, how, &[Effect::Compatible]);
                        }
                        Pair::Both(..) => {}
                    }
                }
            }
        }
    }
}
