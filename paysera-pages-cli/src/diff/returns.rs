//! Changes of returns: the enums in Rust, and what their parsers take.

use paysera_pages_codegen::spec::model::{Carried, Outcome, Return, Spec};

use crate::text::shown;

use super::change::{Changes, Effect, Pair, pairs};

pub(super) fn returns(old: &Spec, new: &Spec, changes: &mut Changes) {
    for pair in pairs(&old.returns, &new.returns, |returned| &returned.name.text) {
        match pair {
            Pair::Removed(returned) => changes.add(&named(returned), "removed", &[Effect::Code]),
            Pair::Added(returned) => changes.add(&named(returned), "added", &[Effect::Compatible]),
            Pair::Both(old, new) => one(&named(new), old, new, changes),
        }
    }
}

fn named(returned: &impl AsRef<Return>) -> String {
    format!("return `{}`", shown(&returned.as_ref().name.text))
}

fn one(what: &str, old: &Return, new: &Return, changes: &mut Changes) {
    changes.camel(what, &old.name, &new.name);
    match (&old.param, &new.param) {
        (Some(old), Some(new)) => {
            changes.fact(what, "is told by", old, new, &[Effect::Returns]);
        }
        (Some(_), None) => {
            let how = "is told by the presence of parameters, was told by the value of one";
            changes.add(what, how, &[Effect::Code, Effect::Returns]);
        }
        (None, Some(_)) => {
            let how = "is told by the value of a parameter, was told by the presence of several";
            changes.add(what, how, &[Effect::Returns]);
        }
        (None, None) => order(what, old, new, changes),
    }
    echoes(what, old, new, changes);
    let outcome = |outcome: &Outcome| format!("outcome `{}` of {what}", shown(&outcome.name.text));
    for pair in pairs(&old.outcomes, &new.outcomes, |outcome| &outcome.name.text) {
        match pair {
            Pair::Removed(known) => {
                changes.add(&outcome(known), "removed", &[Effect::Code, Effect::Returns]);
            }
            Pair::Added(known) => changes.variant_added(&outcome(known), &[Effect::Returns]),
            Pair::Both(old, new) => outcomes(&outcome(new), old, new, changes),
        }
    }
    changes.doc(what, "doc", &old.doc, &new.doc);
}

/// Of outcomes told by presence the first one wins.
fn order(what: &str, old: &Return, new: &Return, changes: &mut Changes) {
    let common = |one: &Return, other: &Return| -> Vec<String> {
        let names = one.outcomes.iter().map(|outcome| outcome.name.text.clone());
        let known = |name: &String| {
            other
                .outcomes
                .iter()
                .any(|outcome| outcome.name.text == *name)
        };
        names.filter(known).collect()
    };
    if common(old, new) != common(new, old) {
        let how = "its outcomes are tried in another order";
        changes.add(what, how, &[Effect::Returns]);
    }
}

fn echoes(what: &str, old: &Return, new: &Return, changes: &mut Changes) {
    match (&old.echoes, &new.echoes) {
        (None, Some(param)) => {
            let how = format!(
                "cannot be read without `{}`, which it echoes now",
                shown(&param.wire)
            );
            changes.add(what, how, &[Effect::Code, Effect::Returns]);
        }
        (Some(param), None) => {
            let how = format!("does not echo `{}` any more", shown(&param.wire));
            changes.add(what, how, &[Effect::Code, Effect::Returns]);
        }
        (Some(old), Some(new)) => {
            changes.fact(what, "echoes", &old.wire, &new.wire, &[Effect::Returns]);
        }
        (None, None) => {}
    }
}

fn outcomes(what: &str, old: &Outcome, new: &Outcome, changes: &mut Changes) {
    changes.camel(what, &old.name, &new.name);
    if let (Some(old), Some(new)) = (&old.when, &new.when) {
        changes.fact(what, "is told by", old, new, &[Effect::Returns]);
    }
    let carried = |outcome: &Outcome| -> Vec<(Carried, bool)> {
        let always = outcome.carries.iter().map(|one| (one.clone(), true));
        let optional = outcome.optional.iter().map(|one| (one.clone(), false));
        always.chain(optional).collect()
    };
    let field = |carried: &Carried| format!("`{}` of {what}", shown(&carried.wire));
    for pair in pairs(&carried(old), &carried(new), |(carried, _)| &carried.wire) {
        match pair {
            Pair::Removed((known, _)) => {
                changes.add(&field(known), "is not carried any more", &[Effect::Code]);
            }
            Pair::Added((known, true)) => {
                let how = "is carried, and a return without it refused";
                changes.add(&field(known), how, &[Effect::Code, Effect::Returns]);
            }
            Pair::Added((known, false)) => {
                changes.add(&field(known), "may be carried", &[Effect::Code]);
            }
            Pair::Both((old, always), (new, always_now)) => {
                changes.snake(&field(new), &old.name, &new.name);
                match (always, always_now) {
                    (false, true) => changes.add(
                        &field(new),
                        "is always carried, was optional",
                        &[Effect::Code, Effect::Returns],
                    ),
                    (true, false) => {
                        changes.add(
                            &field(new),
                            "is optional, was always carried",
                            &[Effect::Code],
                        );
                    }
                    _ => {}
                }
            }
        }
    }
    changes.doc(what, "doc", &old.doc, &new.doc);
}
