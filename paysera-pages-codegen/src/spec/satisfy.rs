//! Whether rules can hold together: a page that nobody can ask for, or a parameter that nobody can pass, is a mistake.

use super::model::{Item, Location, Required, Rule, RuleKind};

/// How many parameters are looked at, once for each rule that is about them, before the rules of a page are taken to be
/// sound: to find out may take a time that doubles with each parameter.
pub(super) const LOOKS: usize = 200_000;

/// The same for all pages of a declaration together: many times what a thousand pages with three rules take.
pub(super) const LOOKS_IN_ALL: usize = 5_000_000;

/// Whether a parameter is given: yes, no, or not decided yet.
type Given = Vec<Option<bool>>;

/// Checks that the page can be asked for at all, and with each of its parameters.
pub(super) fn check(items: &[Item], rules: &[Rule], looks: &mut usize) -> Result<(), String> {
    let start = start(items, rules);
    if !is_possible(items, rules, &mut start.clone(), looks) {
        return Err("no request could keep all rules".to_owned());
    }
    for (index, item) in items.iter().enumerate() {
        let is_open = start.get(index) == Some(&None);
        if is_open && is_asked(item) {
            let mut given = start.clone();
            if let Some(slot) = given.get_mut(index) {
                *slot = Some(true);
            }
            if !is_possible(items, rules, &mut given, looks) {
                return Err(format!("`{}` could never be passed", item.param.name.text));
            }
        }
    }
    Ok(())
}

/// Whether rules are about the parameter: those of the path and constants are always there.
fn is_asked(item: &Item) -> bool {
    item.location == Location::Query && item.param.kind.is_given()
}

/// What is decided without the rules: parameters that none is about are given if they must be.
fn start(items: &[Item], rules: &[Rule]) -> Given {
    let mut given: Given = Vec::new();
    for item in items {
        given.push(match item.required.value {
            Required::Always => Some(is_asked(item)),
            Required::No => Some(false),
            Required::WithAnyOther => None,
        });
    }
    let mut undecide = |member: &usize| {
        if let Some(slot) = given.get_mut(*member) {
            *slot = None;
        }
    };
    for rule in rules {
        match &rule.kind {
            RuleKind::Requires { given, needed } => {
                undecide(given);
                needed.iter().for_each(&mut undecide);
            }
            RuleKind::AllOrNone(members)
            | RuleKind::AtMostOne(members)
            | RuleKind::ExactlyOne(members)
            | RuleKind::AtLeastOne(members) => members.iter().for_each(&mut undecide),
        }
    }
    given
}

/// Which parameters a small request gives: those that must be, and those `wanted` if all of them may be.
#[must_use]
pub fn smallest(items: &[Item], rules: &[Rule], wanted: impl Fn(&Item) -> bool) -> Vec<bool> {
    let start = start(items, rules);
    let mut given = start.clone();
    for (index, item) in items.iter().enumerate() {
        if let Some(slot) = given.get_mut(index).filter(|_| wanted(item)) {
            *slot = Some(true);
        }
    }
    if !is_possible(items, rules, &mut given, &mut LOOKS.clone()) {
        given = start;
        is_possible(items, rules, &mut given, &mut LOOKS.clone());
    }
    let mut chosen = Vec::new();
    for (item, given) in items.iter().zip(&given) {
        chosen.push(item.location == Location::Path || *given == Some(true));
    }
    chosen
}

/// Whether the undecided parameters can be chosen so that everything holds.
fn is_possible(items: &[Item], rules: &[Rule], given: &mut Given, looks: &mut usize) -> bool {
    let cost = items.len() + rules.iter().map(members).sum::<usize>();
    let Some(left) = looks.checked_sub(cost) else {
        return true;
    };
    *looks = left;
    if !may_hold(items, rules, given) {
        return false;
    }
    let Some(open) = given.iter().position(Option::is_none) else {
        return true;
    };
    for choice in [false, true] {
        if let Some(slot) = given.get_mut(open) {
            *slot = Some(choice);
        }
        if is_possible(items, rules, given, looks) {
            return true;
        }
    }
    if let Some(slot) = given.get_mut(open) {
        *slot = None;
    }
    false
}

/// How many parameters a rule is about.
fn members(rule: &Rule) -> usize {
    match &rule.kind {
        RuleKind::Requires { needed, .. } => 1 + needed.len(),
        RuleKind::AllOrNone(members)
        | RuleKind::AtMostOne(members)
        | RuleKind::ExactlyOne(members)
        | RuleKind::AtLeastOne(members) => members.len(),
    }
}

/// Whether nothing is broken by what has been decided.
fn may_hold(items: &[Item], rules: &[Rule], given: &Given) -> bool {
    let is = |index: usize, value: bool| given.get(index).copied().flatten() == Some(value);
    let (mut any, mut lacks_required, mut lacks_other) = (false, false, false);
    for (item, given) in items.iter().zip(given) {
        if !is_asked(item) {
            continue;
        }
        any |= *given == Some(true);
        let left_out = *given == Some(false);
        match item.required.value {
            Required::No => {}
            Required::Always => lacks_required |= left_out,
            // One that is left out is not the other one itself.
            Required::WithAnyOther => lacks_other |= left_out,
        }
    }
    let is_lacking = lacks_required || (lacks_other && any);
    !is_lacking
        && rules.iter().all(|rule| {
            let count = |members: &[usize], value: bool| {
                members.iter().filter(|member| is(**member, value)).count()
            };
            match &rule.kind {
                RuleKind::Requires { given, needed } => {
                    !is(*given, true) || count(needed, false) == 0
                }
                RuleKind::AllOrNone(members) => {
                    count(members, true) == 0 || count(members, false) == 0
                }
                RuleKind::AtMostOne(members) => count(members, true) <= 1,
                RuleKind::ExactlyOne(members) => {
                    count(members, true) <= 1 && count(members, false) < members.len()
                }
                RuleKind::AtLeastOne(members) => count(members, false) < members.len(),
            }
        })
}
