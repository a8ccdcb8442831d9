//! `rules` of a page: what its parameters ask of each other.

use crate::join::join_last;

use super::Reader;
use super::fault::{Fault, Faults};
use super::items::Items;
use super::limits::{MOST_IN_RULE, MOST_RULES};
use super::model::{Item, Kind, Location, Required, Rule, RuleKind};
use super::presentation::named;
use super::satisfy;
use super::source::Located;
use super::table::{Node, Table, report};

/// The forms of a rule; each is the key that tells it.
const FORMS: [&str; 5] = [
    "if",
    "all_or_none",
    "at_most_one",
    "exactly_one",
    "at_least_one",
];

const HELP: &str = "write `{ if = \"a\", requires = [\"b\"] }`, or one of `all_or_none`, `at_most_one`, `exactly_one`, \
                    `at_least_one` with a list of parameters";

/// The rules of a page that are sound.
pub(super) fn read(
    table: &Table<'_>,
    reader: &Reader,
    items: &Items<'_>,
    faults: &mut Faults,
) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    let nodes = table
        .get("rules")
        .and_then(|node| node.list(faults))
        .unwrap_or_default();
    if let Some(node) = nodes.get(MOST_RULES) {
        let message = format!("{} has more than {MOST_RULES} rules", items.page);
        let help = "leave out those that others imply";
        faults.push(node.fault(message).help(help));
    }
    let mut looks = satisfy::LOOKS.min(reader.looks.get());
    let before = looks;
    for mut node in nodes.into_iter().take(MOST_RULES) {
        node.what = format!("a rule of {}", items.page);
        let Some(rule) = rule(&node, reader, items, faults) else {
            continue;
        };
        if let Some(fault) = says_nothing_new(&rule, &rules, items) {
            faults.push(fault);
            continue;
        }
        rules.push(rule);
        if let Err(problem) = satisfy::check(&items.list, &rules, &mut looks) {
            let place = rules.pop().map(|rule| rule.place);
            let place = place.unwrap_or_else(|| node.place.clone());
            let message = format!("with this rule of {}, {problem}", items.page);
            let help = "take the rule out, or what contradicts it";
            faults.push(Fault::new(place, message).help(help));
        }
    }
    let left = reader.looks.get();
    reader.looks.set(left.saturating_sub(before - looks));
    rules
}

fn rule(node: &Node<'_>, reader: &Reader, items: &Items<'_>, faults: &mut Faults) -> Option<Rule> {
    let mut keys = FORMS.to_vec();
    keys.extend(["requires", "doc"]);
    // An unknown key is most likely a misspelt form: then that it has no form is no second fault.
    let known = faults.len();
    let table = node.table(&keys, faults)?;
    let has_unknown = faults.len() > known;
    let doc = table.doc(faults);
    let place = node.place.clone();
    let mut forms = Vec::new();
    for form in FORMS {
        if table.get(form).is_some() {
            forms.push(form);
        }
    }
    let form = match forms.as_slice() {
        [form] => *form,
        [] if has_unknown => return None,
        [] if table.get("requires").is_some() => {
            let help = "write `if = \"…\"`: the parameter that asks for the others";
            table.require("if", help, faults);
            return None;
        }
        [] => {
            let fault = node.fault(format!("{} says nothing", node.what));
            return report(faults, fault.help(HELP));
        }
        [first, second, ..] => {
            let message = format!("{} has both `{first}` and `{second}`", node.what);
            return report(faults, node.fault(message).help("make two rules of it"));
        }
    };
    let value = table.get(form)?;
    let kind = if form == "if" {
        let help = "write `requires = [\"…\"]`: what must be given, too";
        let needed = table.require("requires", help, faults);
        let given = value.text(faults)?;
        let given = members(&[given], value, reader, items, faults);
        let needed = needed?;
        let names = needed.all_texts(faults)?;
        if names.is_empty() {
            let message = format!("{} is empty", needed.what);
            return report(faults, needed.fault(message).help(help));
        }
        let needed = members(&names, needed, reader, items, faults)?;
        let given = *given?.first()?;
        if needed.contains(&given) {
            let message = format!("{} makes a parameter require itself", node.what);
            let fault = Fault::new(place, message);
            return report(faults, fault.help("take it out of `requires`"));
        }
        RuleKind::Requires { given, needed }
    } else {
        if let Some(node) = table.get("requires") {
            let message = format!("`requires` does not go with `{form}`");
            let fault = node.fault(message);
            return report(faults, fault.help("`requires` belongs to `if`"));
        }
        let names = value.all_texts(faults)?;
        if names.len() < 2 {
            let about = if names.is_empty() {
                "nothing"
            } else {
                "one parameter alone"
            };
            let fault = value.fault(format!("{} is about {about}", node.what));
            return report(faults, fault.help("name two parameters or more"));
        }
        let members = members(&names, value, reader, items, faults)?;
        match form {
            "all_or_none" => RuleKind::AllOrNone(members),
            "at_most_one" => RuleKind::AtMostOne(members),
            "exactly_one" => RuleKind::ExactlyOne(members),
            _ => RuleKind::AtLeastOne(members),
        }
    };
    Some(Rule { kind, doc, place })
}

/// The parameters that a rule is about; `None` if some cannot be used, since the rule would say something else.
fn members(
    names: &[Located<String>],
    node: &Node<'_>,
    reader: &Reader,
    items: &Items<'_>,
    faults: &mut Faults,
) -> Option<Vec<usize>> {
    if let Some(name) = names.get(MOST_IN_RULE) {
        let message = format!("{} is about more than {MOST_IN_RULE} parameters", node.what);
        let help = "nobody could follow such a rule: part it";
        return report(faults, Fault::new(name.place.clone(), message).help(help));
    }
    let mut members = Vec::new();
    for member in named(names, node, reader, items, faults) {
        members.push(member.value);
        let item = items.list.get(member.value)?;
        let problem = match (item.location, &item.param.kind) {
            (Location::Path, _) => "stands in the path, so it is always given",
            (_, Kind::Constant { .. }) => "is a constant, so it is always sent",
            _ => continue,
        };
        let message = format!("`{}` {problem}", item.param.name.text);
        let help = "rules are about query parameters that a caller passes: take it out";
        return report(faults, Fault::new(member.place, message).help(help));
    }
    (members.len() == names.len()).then_some(members)
}

/// A rule that others, or `required`, already say.
fn says_nothing_new(rule: &Rule, earlier: &[Rule], items: &Items<'_>) -> Option<Fault> {
    if let Some(twin) = earlier
        .iter()
        .find(|earlier| is_same(&earlier.kind, &rule.kind))
    {
        return Some(
            Fault::new(
                rule.place.clone(),
                "this rule asks for what another one asks for",
            )
            .related(twin.place.clone(), "the other one is here")
            .help("take one of them out"),
        );
    }
    let is_required = |index: &usize| {
        let item: Option<&Item> = items.list.get(*index);
        item.is_some_and(|item| item.required.value == Required::Always)
    };
    let (members, always) = match &rule.kind {
        RuleKind::Requires { needed, .. } => (needed, needed.iter().all(is_required)),
        RuleKind::AtLeastOne(members) => (members, members.iter().any(is_required)),
        RuleKind::AllOrNone(members) => (members, members.iter().all(is_required)),
        RuleKind::AtMostOne(_) | RuleKind::ExactlyOne(_) => return None,
    };
    always.then(|| {
        let mut required = members.clone();
        required.retain(is_required);
        let verb = if required.len() == 1 { "is" } else { "are" };
        let required = names(&items.list, &required);
        let message = format!("this rule always holds: {required} {verb} required anyway");
        Fault::new(rule.place.clone(), message).help("take the rule out, or `required = true`")
    })
}

/// Whether two rules ask for the same, or one for a part of what the other asks for.
fn is_same(one: &RuleKind, other: &RuleKind) -> bool {
    let same = |one: &[usize], other: &[usize]| {
        one.len() == other.len() && one.iter().all(|member| other.contains(member))
    };
    match (one, other) {
        (
            RuleKind::Requires { given, needed },
            RuleKind::Requires {
                given: other_given,
                needed: other_needed,
            },
        ) => {
            let all_in = |some: &[usize], others: &[usize]| {
                some.iter().all(|member| others.contains(member))
            };
            given == other_given && (all_in(needed, other_needed) || all_in(other_needed, needed))
        }
        (RuleKind::AllOrNone(one), RuleKind::AllOrNone(other))
        | (
            RuleKind::AtMostOne(one) | RuleKind::ExactlyOne(one),
            RuleKind::AtMostOne(other) | RuleKind::ExactlyOne(other),
        )
        | (
            RuleKind::AtLeastOne(one) | RuleKind::ExactlyOne(one),
            RuleKind::AtLeastOne(other) | RuleKind::ExactlyOne(other),
        ) => same(one, other),
        _ => false,
    }
}

/// Names in backticks as a sentence has them.
fn names(items: &[Item], members: &[usize]) -> String {
    let mut names = Vec::new();
    for member in members {
        if let Some(item) = items.get(*member) {
            names.push(format!("`{}`", item.param.name.text));
        }
    }
    join_last(&names, "and")
}

/// A rule in plain words.
#[must_use]
pub fn in_words(items: &[Item], kind: &RuleKind) -> String {
    match kind {
        RuleKind::Requires { given, needed } => {
            let verb = if needed.len() == 1 { "is" } else { "are" };
            let (needed, given) = (names(items, needed), names(items, &[*given]));
            format!("{needed} {verb} required when {given} is passed")
        }
        RuleKind::AllOrNone(members) => {
            format!(
                "{} go together: pass all of them or none",
                names(items, members)
            )
        }
        RuleKind::AtMostOne(members) => {
            format!("at most one of {} may be passed", names(items, members))
        }
        RuleKind::ExactlyOne(members) => {
            format!("exactly one of {} must be passed", names(items, members))
        }
        RuleKind::AtLeastOne(members) => {
            format!("at least one of {} must be passed", names(items, members))
        }
    }
}
