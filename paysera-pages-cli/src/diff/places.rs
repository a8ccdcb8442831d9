//! Changes of environments, locales and presentations: where users are sent.

use paysera_pages_codegen::spec::model::{Call, Spec};

use crate::text::shown;

use super::change::{Changes, Effect, Pair, pairs};

pub(super) fn environments(old: &Spec, new: &Spec, changes: &mut Changes) {
    changes.variants(
        (&old.environments, &new.environments),
        |known| &known.name,
        |name| format!("environment `{name}`"),
        |changes, what, old, new| {
            let (before, after) = (&old.base_url, &new.base_url);
            changes.fact(what, "its base is", before, after, &[Effect::Urls]);
            changes.doc(what, "doc", &old.doc, &new.doc);
        },
    );
    let default = |spec: &Spec| {
        spec.default_environment()
            .map(|known| known.name.text.clone())
    };
    default_of("environment", default(old), default(new), changes);
}

pub(super) fn locales(old: &Spec, new: &Spec, changes: &mut Changes) {
    match (&old.locales, &new.locales) {
        (Some(_), None) => {
            let how = "the table is gone, and `Locale` with it";
            changes.add("locales", how, &[Effect::Code]);
        }
        (None, Some(_)) => {
            let how = "a table of them, and `Locale`";
            changes.add("locales", how, &[Effect::Compatible]);
        }
        (None, None) => {}
        (Some(old), Some(new)) => changes.variants(
            (old, new),
            |known| &known.name,
            |name| format!("locale `{name}`"),
            |changes, what, old, new| {
                let (before, after) = (&old.prefix, &new.prefix);
                changes.fact(what, "its prefix is", before, after, &[Effect::Urls]);
                changes.doc(what, "doc", &old.doc, &new.doc);
            },
        ),
    }
    let default = |spec: &Spec| spec.default_locale().map(|known| known.name.text.clone());
    default_of("locale", default(old), default(new), changes);
}

/// What is used where none is named.
fn default_of(what: &str, old: Option<String>, new: Option<String>, changes: &mut Changes) {
    if old != new {
        let name = |known: Option<String>| {
            known.map_or_else(|| "none".to_owned(), |name| format!("`{}`", shown(&name)))
        };
        let how = format!("{} where none is named, was {}", name(new), name(old));
        changes.add(&format!("the default {what}"), how, &[Effect::Urls]);
    }
}

pub(super) fn calls(old: &Spec, new: &Spec, changes: &mut Changes) {
    let named = |call: &Call| format!("presentation `{}`", call.kind.as_str());
    for pair in pairs(&old.calls, &new.calls, |call| call.kind.as_str()) {
        match pair {
            Pair::Removed(call) => changes.add(&named(call), "its `call` is gone", &[Effect::Urls]),
            Pair::Added(call) => changes.add(&named(call), "has a `call`", &[Effect::Compatible]),
            Pair::Both(old, new) => changes.fact(
                &named(new),
                "scripts open it with",
                &old.template,
                &new.template,
                &[Effect::Urls],
            ),
        }
    }
}
