//! The rules of a page: one small trait for each, whose diagnostic is the message that users read.
//!
//! A trait bound stands on the method and speaks of slots alone, never of the builder's type: so rustc reports our
//! words, and one error for each broken rule. The number of impls grows linearly with the parameters of the rule.

use crate::join::{join, join_last};
use crate::spec::model::{Item, Location, Page, PresentationKind, Required, RuleKind};
use crate::spec::{Place, in_words};

use super::Generator;
use super::doc::{Docs, code, escape, one_line};
use super::setter::is_omitted;
use super::slot::Slot;
use super::states::States;
use super::template::{Template, literal};

/// A rule of a page as it is generated.
pub(super) struct Rule {
    /// The name of its trait.
    pub(super) name: String,
    /// The rule in plain words, without the page's name.
    pub(super) message: String,
    /// What to do about it, shown where the rule is broken.
    label: String,
    /// Why there is the rule, in the words of the file.
    pub(super) reason: String,
    /// The words of the declaration.
    written: String,
    /// Where the rule is declared.
    place: Place,
    /// The states for which it holds.
    pub(super) states: States,
    /// What to do where something was called that gives a maybe.
    maybe: Vec<String>,
    /// The run-time form, as Rust source; `None` for what only a presentation requires.
    pub(super) runtime: Option<String>,
}

static TRAIT: Template = Template::new(
    r#"
$docs#[diagnostic::on_unimplemented(
    message = $message,
    label = $label,
    $notes
)]
$rule_vis trait $name {}
"#,
);

static IMPL: Template = Template::new(
    r#"
#[diagnostic::do_not_recommend]
impl$free $rules_mod::$name for $subject {}
"#,
);

/// What is said where a maybe is no parameter that is surely given.
const MAYBE: &str = "a `maybe_` setter may turn out to give nothing: call the plain one instead of it, or finish with \
                     `.try_url()`";

/// What is said where a maybe clashes as a given one does.
const MAYBE_CLASHES: &str =
    "a `maybe_` setter may turn out to give something: leave it out, or finish with `.try_url()`";

/// What is said where a maybe is neither surely given nor surely not.
const MAYBE_EITHER: &str = "a `maybe_` setter may turn out to give something or nothing: call the plain one or none, or \
                            finish with `.try_url()`";

impl Generator<'_> {
    /// The rules of a page: those of single parameters in their order, then those between parameters.
    pub(super) fn rules(&self, page: &Page, slots: &[Slot<'_>]) -> Vec<Rule> {
        let mut rules = Vec::new();
        for slot in slots {
            match slot.item.required.value {
                Required::No => {}
                Required::Always => rules.push(self.required(page, slot)),
                Required::WithAnyOther => {
                    if let Some(rule) = self.with_any_other(page, slot, slots) {
                        rules.push(rule);
                    }
                }
            }
        }
        for (number, rule) in page.rules.iter().enumerate() {
            rules.push(self.between(page, number + 1, rule, slots));
        }
        rules
    }

    fn required(&self, page: &Page, slot: &Slot<'_>) -> Rule {
        let written = match slot.item.location {
            Location::Path => format!("path = {}", literal(&page.path)),
            Location::Query => "required = true".to_owned(),
        };
        Rule {
            name: self.trait_name(format!(
                "{}{}Required",
                page.name.camel, slot.item.name.camel
            )),
            message: format!("`{}` is required", slot.item.param.name.text),
            label: missing(slot.item),
            reason: String::new(),
            written,
            place: slot.item.required.place.clone(),
            states: States::set(self, slot),
            maybe: Vec::new(),
            runtime: Some(format!("Required({})", slot.index)),
        }
    }

    fn with_any_other(&self, page: &Page, slot: &Slot<'_>, slots: &[Slot<'_>]) -> Option<Rule> {
        let mut others = Vec::new();
        for other in slots {
            if other.index != slot.index && other.item.location == Location::Query {
                others.push(other);
            }
        }
        if others.is_empty() {
            return None;
        }
        let name = &slot.item.param.name.text;
        Some(Rule {
            name: self.trait_name(format!(
                "{}{}Required",
                page.name.camel, slot.item.name.camel
            )),
            message: format!("`{name}` is required when any other parameter is passed"),
            label: missing(slot.item),
            reason: String::new(),
            written: "required = \"with-any-other\"".to_owned(),
            place: slot.item.required.place.clone(),
            states: States::with_any_other(self, slot, &others),
            maybe: vec![match may_be_empty(slot.item) {
                Some(note) => note,
                None => format!("{}, or finish with `.try_url()`", instead(slot.item)),
            }],
            runtime: Some(format!("WithAnyOther({})", slot.index)),
        })
    }

    /// A rule out of the `rules` of the page.
    fn between(
        &self,
        page: &Page,
        number: usize,
        rule: &crate::spec::model::Rule,
        slots: &[Slot<'_>],
    ) -> Rule {
        let of = |members: &[usize]| {
            let mut found = Vec::new();
            for member in members {
                if let Some(slot) = slot_of(*member, slots) {
                    found.push(slot);
                }
            }
            found
        };
        let (slots, states, label, maybe, runtime) = match &rule.kind {
            RuleKind::Requires { given, needed } => {
                let (given_slot, needed_slots) = (of(&[*given]), of(needed));
                let states = States::requires(self, &given_slot, &needed_slots);
                let label = format!(
                    "call {} first, or leave {} out",
                    calls(&needed_slots, "and"),
                    calls(&given_slot, "and")
                );
                let runtime = format!("Requires({given}, &{needed:?})");
                (needed_slots, states, label, MAYBE_EITHER, runtime)
            }
            RuleKind::AllOrNone(members) => {
                let slots = of(members);
                let states = States::all_or_none(self, &slots);
                let label = format!("call all of {}, or none of them", calls(&slots, "and"));
                let runtime = format!("AllOrNone(&{members:?})");
                (slots, states, label, MAYBE_EITHER, runtime)
            }
            RuleKind::AtMostOne(members) => {
                let slots = of(members);
                let states = States::at_most_one(self, &slots);
                let label = format!("call only one of {}", calls(&slots, "and"));
                let runtime = format!("AtMostOne(&{members:?})");
                (slots, states, label, MAYBE_CLASHES, runtime)
            }
            RuleKind::ExactlyOne(members) => {
                let slots = of(members);
                let states = States::exactly_one(self, &slots);
                let label = format!("call one of {}, and only one", calls(&slots, "and"));
                let runtime = format!("ExactlyOne(&{members:?})");
                (slots, states, label, MAYBE_EITHER, runtime)
            }
            RuleKind::AtLeastOne(members) => {
                let slots = of(members);
                let states = States::at_least_one(self, &slots);
                let label = format!("call {} first", calls(&sure(&slots), "or"));
                let runtime = format!("AtLeastOne(&{members:?})");
                (slots, states, label, MAYBE, runtime)
            }
        };
        let mut notes = vec![maybe.to_owned()];
        if maybe != MAYBE_CLASHES {
            for slot in &slots {
                notes.extend(may_be_empty(slot.item));
            }
        }
        Rule {
            name: self.trait_name(format!("{}Rule{number}", page.name.camel)),
            message: in_words(&page.params, &rule.kind),
            label,
            reason: rule.doc.trim().to_owned(),
            written: one_line(rule.place.text()),
            place: rule.place.clone(),
            states,
            maybe: notes,
            runtime: Some(runtime),
        }
    }

    /// What the presentations of a page require: for each, the rules besides those of the page.
    pub(super) fn presentation_rules(
        &self,
        page: &Page,
        slots: &[Slot<'_>],
    ) -> Vec<(PresentationKind, Vec<Rule>)> {
        let mut presentations = Vec::new();
        for presentation in &page.presentations {
            let kind = presentation.kind;
            let mut rules = Vec::new();
            for required in &presentation.requires {
                let Some(slot) = slot_of(required.value, slots) else {
                    continue;
                };
                let name = &slot.item.param.name.text;
                rules.push(Rule {
                    name: self.trait_name(format!(
                        "{}{}In{}",
                        page.name.camel,
                        slot.item.name.camel,
                        kind.type_name()
                    )),
                    message: format!("`{name}` is required for {}", kind.with_article()),
                    label: missing(slot.item),
                    reason: String::new(),
                    written: format!(
                        "{} = {{ requires = [{}] }}",
                        kind.as_str(),
                        literal(&slot.item.param.name.text)
                    ),
                    place: required.place.clone(),
                    states: States::set(self, slot),
                    maybe: match may_be_empty(slot.item) {
                        _ if slot.item.required.value == Required::Always => Vec::new(),
                        Some(note) => vec![note],
                        None => vec![instead(slot.item)],
                    },
                    runtime: None,
                });
            }
            presentations.push((kind, rules));
        }
        presentations
    }

    /// The trait of a rule, and the states for which it holds.
    pub(super) fn rule(&self, page: &Page, rule: &Rule, traits: &mut String, out: &mut String) {
        let mut docs = Docs::new(&format!(
            "Page {}: {}.",
            code(&page.name.text),
            rule.message
        ));
        docs.paragraph(&escape(&rule.reason));
        docs.paragraph(&format!("Declared as {}.", code(&rule.written)));
        let mut notes = Vec::new();
        if !rule.reason.is_empty() {
            notes.push(format!("the reason: {}", rule.reason));
        }
        notes.push(format!("declared at {}: {}", rule.place, rule.written));
        notes.extend(rule.maybe.clone());
        let notes = join(&notes, ",\n    ", &|note| {
            format!("note = {}", diagnostic(note))
        });
        let message = format!("page `{}`: {}", page.name.text, rule.message);
        self.fill(
            traits,
            &TRAIT,
            &[
                ("docs", &docs.attributes(self.options.docs)),
                ("message", &diagnostic(&message)),
                ("label", &diagnostic(&rule.label)),
                ("notes", &notes),
                ("name", &rule.name),
            ],
        );
        for (free, subject) in &rule.states.holds {
            let free = if free.is_empty() {
                String::new()
            } else {
                format!("<{}>", free.join(", "))
            };
            self.fill(
                out,
                &IMPL,
                &[("free", &free), ("name", &rule.name), ("subject", subject)],
            );
        }
    }
}

/// The slot of a parameter, which has this place in the page's list.
fn slot_of<'s, 'p>(index: usize, slots: &'s [Slot<'p>]) -> Option<&'s Slot<'p>> {
    slots.iter().find(|slot| slot.index == index)
}

/// The label where a parameter is missing.
fn missing(item: &Item) -> String {
    format!(
        "`{}` is missing: call {} first",
        item.param.name.text,
        call(item)
    )
}

/// What to do where the `maybe_` setter was called.
fn instead(item: &Item) -> String {
    let maybe = &item.name.snake;
    format!(
        "`.maybe_{maybe}(...)` may turn out to give nothing: call {} instead of it",
        call(item)
    )
}

/// How setters are called.
fn calls(slots: &[&Slot<'_>], word: &str) -> String {
    let mut calls = Vec::new();
    for slot in slots {
        calls.push(call(slot.item));
    }
    join_last(&calls, word)
}

/// The slots that a setter surely fills, if there are some: to call that of a list that is left out when it is empty would
/// not help.
fn sure<'s, 'p>(slots: &[&'s Slot<'p>]) -> Vec<&'s Slot<'p>> {
    let mut sure = slots.to_vec();
    sure.retain(|slot| !is_omitted(slot.item));
    if sure.is_empty() {
        slots.to_vec()
    } else {
        sure
    }
}

/// What to do where a list was given that is left out when it is empty.
fn may_be_empty(item: &Item) -> Option<String> {
    let call = call(item);
    is_omitted(item).then(|| {
        format!(
            "{call} gives nothing if its list is empty: finish with `.try_url()`, which looks at it"
        )
    })
}

/// How a setter is called.
fn call(item: &Item) -> String {
    format!("`.{}(...)`", item.name.function())
}

/// A text as the literal of a diagnostic attribute, where braces are placeholders.
pub(super) fn diagnostic(text: &str) -> String {
    literal(&text.replace('{', "{{").replace('}', "}}"))
}
