//! Changes of parameters: their types in Rust and what is refused.

use paysera_pages_codegen::spec::model::{Empty, Kind, Param, Spec, Value};

use crate::text::shown;

use super::bounds;
use super::change::{Changes, Effect, Pair, pairs};

pub(super) fn params(old: &Spec, new: &Spec, changes: &mut Changes) {
    for pair in pairs(&old.params, &new.params, |param| &param.name.text) {
        match pair {
            Pair::Removed(param) => {
                let effect = if param.kind.has_type() {
                    Effect::Code
                } else {
                    Effect::Compatible
                };
                changes.add(&named(param), "removed", &[effect]);
            }
            Pair::Added(param) => changes.add(&named(param), "added", &[Effect::Compatible]),
            Pair::Both(before, after) => {
                let what = named(after);
                if before.kind.has_type() && after.kind.has_type() {
                    changes.camel(&what, &before.name, &after.name);
                }
                kind(&what, &before.kind, &after.kind, changes);
                if matches!(after.kind, Kind::String { .. })
                    && new.is_in_path(after)
                    && !old.is_in_path(before)
                {
                    let how = "stands in a path now, where `.` and `..` are refused";
                    changes.add(&what, how, &[Effect::Values]);
                }
                let is_redirect = |param: &Param| matches!(param.kind, Kind::RedirectUri { .. });
                if is_redirect(before) && is_redirect(after) {
                    reserved(&what, &old.reserved(before), &new.reserved(after), changes);
                }
                changes.doc(&what, "doc", &before.doc, &after.doc);
                changes.deprecated(
                    &what,
                    before.deprecated.as_deref(),
                    after.deprecated.as_deref(),
                );
            }
        }
    }
}

fn named(param: &impl AsRef<Param>) -> String {
    format!("parameter `{}`", shown(&param.as_ref().name.text))
}

/// Names that the query of a redirect URI may not have.
fn reserved(what: &str, old: &[&str], new: &[&str], changes: &mut Changes) {
    for name in new.iter().filter(|name| !old.contains(name)) {
        let how = format!(
            "its query may not have `{}` any more, which the return adds",
            shown(name)
        );
        changes.add(what, how, &[Effect::Values]);
    }
    for name in old.iter().filter(|name| !new.contains(name)) {
        let how = format!("its query may have `{}` now", shown(name));
        changes.add(what, how, &[Effect::Compatible]);
    }
}

fn kind(what: &str, old: &Kind, new: &Kind, changes: &mut Changes) {
    match (old, new) {
        (Kind::String { .. }, Kind::String { .. })
        | (Kind::Integer { .. }, Kind::Integer { .. }) => {
            bounds::compare(what, old, new, changes);
        }
        (
            Kind::Boolean { yes, no },
            Kind::Boolean {
                yes: new_yes,
                no: new_no,
            },
        ) => {
            changes.fact(what, "`true` is sent as", yes, new_yes, &[Effect::Urls]);
            changes.fact(what, "`false` is sent as", no, new_no, &[Effect::Urls]);
        }
        (Kind::RedirectUri { schemes }, Kind::RedirectUri { schemes: new }) => {
            bounds::schemes(what, schemes.as_deref(), new.as_deref(), changes);
        }
        (Kind::Enum { values: old }, Kind::Enum { values: new }) => values(what, old, new, changes),
        (Kind::List { .. }, Kind::List { .. }) => list(what, old, new, changes),
        (Kind::Constant { value: old }, Kind::Constant { value: new }) => {
            changes.fact(what, "is always sent as", old, new, &[Effect::Urls]);
        }
        (Kind::Uri, Kind::Uri) | (Kind::State, Kind::State) => {}
        _ => changes.fact(
            what,
            "is of type",
            old.as_str(),
            new.as_str(),
            &[Effect::Code, Effect::Values],
        ),
    }
}

/// The values of an enum or of a list's items.
fn values(what: &str, old: &[Value], new: &[Value], changes: &mut Changes) {
    changes.variants(
        (old, new),
        |value| &value.name,
        |name| format!("value `{name}` of {what}"),
        |changes, what, old, new| {
            changes.doc(what, "doc", &old.doc, &new.doc);
            changes.deprecated(what, old.deprecated.as_deref(), new.deprecated.as_deref());
        },
    );
}

fn list(what: &str, old: &Kind, new: &Kind, changes: &mut Changes) {
    let (
        Kind::List {
            values: old_values,
            separator: old_separator,
            empty: old_empty,
        },
        Kind::List {
            values: new_values,
            separator,
            empty,
        },
    ) = (old, new)
    else {
        return;
    };
    match (old_values, new_values) {
        (Some(old), Some(new)) => values(what, old, new, changes),
        (None, None) => {
            if old_separator != separator {
                let how = format!(
                    "an item may not have `{}`, which parts them",
                    shown(separator)
                );
                changes.add(what, how, &[Effect::Values]);
            }
        }
        (None, Some(_)) => changes.add(
            what,
            "its items are an enum, were any text",
            &[Effect::Code, Effect::Values],
        ),
        (Some(_), None) => changes.add(
            what,
            "its items are any text, were an enum",
            &[Effect::Code],
        ),
    }
    changes.fact(
        what,
        "its items are parted by",
        old_separator,
        separator,
        &[Effect::Urls],
    );
    if old_empty != empty {
        // A list that may be empty is given as a slice, another one as a type of its own.
        let as_slice = |empty: &Empty| *empty != Empty::Forbid;
        let effect = if as_slice(old_empty) == as_slice(empty) {
            Effect::Urls
        } else {
            Effect::Code
        };
        let key = |empty: &Empty| match empty {
            Empty::Forbid => "forbid",
            Empty::Send => "send",
            Empty::Omit => "omit",
        };
        changes.fact(what, "`empty` is", key(old_empty), key(empty), &[effect]);
    }
}
