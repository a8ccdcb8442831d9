//! The rules of a page: one small trait for each, whose diagnostic is the message that users read.
//!
//! A trait bound stands on the method and speaks of slots alone, never of the builder's type: so rustc reports our
//! words, and one error for each broken rule. The number of impls grows linearly with the parameters.

use crate::spec::Place;
use crate::spec::model::{Item, Location, Page, Required};

use super::Generator;
use super::doc::{Docs, code, doc};
use super::template::literal;

/// A rule of a page as it is generated.
pub(super) struct Rule {
    /// The name of its trait.
    pub(super) name: String,
    /// The rule in plain words, without the page's name.
    pub(super) message: String,
    /// What to do about it, shown where the rule is broken.
    label: String,
    /// The words of the declaration.
    written: String,
    /// Where the rule is declared.
    place: Place,
    /// The type that the trait is a bound on: one slot or a tuple of slots.
    pub(super) subject: String,
    /// The types for which the rule holds, each with its free type parameters.
    holds: Vec<(Vec<String>, String)>,
    /// Whether what is missing may have been given by a `maybe_` setter.
    has_maybe: bool,
    /// The run-time form, as Rust source; `None` for what only a presentation requires.
    pub(super) runtime: Option<String>,
}

const TRAIT: &str = r#"
$docs#[diagnostic::on_unimplemented(
    message = $message,
    label = $label,
    $notes
)]
$vis trait $name {}
"#;

const IMPL: &str = r#"
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl$free $name for $subject {}
"#;

const ONCE: &str = r#"
$docs#[diagnostic::on_unimplemented(
    message = $message,
    label = $label,
    note = "each parameter is given once, by its setter or by its `maybe_` setter"
)]
$vis trait $name {}

#[automatically_derived]
#[diagnostic::do_not_recommend]
impl $name for $rt::slot::Unset {}
"#;

impl Generator<'_> {
    /// The type parameters of a page's builder, one for each parameter of the page.
    pub(super) fn slots(&self, page: &Page) -> Vec<String> {
        let slots = page.params.iter();
        slots
            .map(|item| self.fresh(format!("{}Slot", item.name.camel)))
            .collect()
    }

    /// The rules of a page, in the order of its parameters.
    pub(super) fn rules(&self, page: &Page) -> Vec<Rule> {
        let slots = self.slots(page);
        let rule = |(index, item): (usize, &Item)| match item.required.value {
            Required::No => None,
            Required::Always => Some(self.required(page, index, item, &slots)),
            Required::WithAnyOther => self.with_any_other(page, index, item, &slots),
        };
        page.params.iter().enumerate().filter_map(rule).collect()
    }

    fn required(&self, page: &Page, index: usize, item: &Item, slots: &[String]) -> Rule {
        let written = match item.location {
            Location::Path => format!("path = {}", literal(&page.path)),
            Location::Query => "required = true".to_owned(),
        };
        Rule {
            name: self.fresh(format!("{}{}Required", page.name.camel, item.name.camel)),
            message: format!("`{}` is required", item.param.name.text),
            label: missing(item),
            written,
            place: item.required.place.clone(),
            subject: slots.get(index).cloned().unwrap_or_default(),
            holds: vec![(Vec::new(), self.slot("Set"))],
            has_maybe: false,
            runtime: Some(format!("Required({index})")),
        }
    }

    fn with_any_other(
        &self,
        page: &Page,
        index: usize,
        item: &Item,
        slots: &[String],
    ) -> Option<Rule> {
        let in_query: Vec<_> = page
            .params
            .iter()
            .zip(slots)
            .filter(|(item, _)| item.location == Location::Query)
            .collect();
        let own = slots.get(index)?;
        let others: Vec<String> = in_query
            .iter()
            .map(|(_, slot)| (*slot).clone())
            .filter(|slot| slot != own)
            .collect();
        if others.is_empty() {
            return None;
        }
        let (set, maybe, unset) = (self.slot("Set"), self.slot("Maybe"), self.slot("Unset"));
        let state = |own_state: &str, other_state: Option<&str>| {
            let states = in_query.iter().map(|(_, slot)| {
                if *slot == own {
                    own_state
                } else {
                    other_state.unwrap_or(slot)
                }
            });
            format!("({})", states.collect::<Vec<_>>().join(", "))
        };
        Some(Rule {
            name: self.fresh(format!("{}{}Required", page.name.camel, item.name.camel)),
            message: format!(
                "`{}` is required when any other parameter is passed",
                item.param.name.text
            ),
            label: missing(item),
            written: "required = \"with-any-other\"".to_owned(),
            place: item.required.place.clone(),
            subject: state(own, None),
            holds: vec![
                (others, state(&set, None)),
                (Vec::new(), state(&unset, Some(&unset))),
                (Vec::new(), state(&maybe, Some(&unset))),
            ],
            has_maybe: true,
            runtime: Some(format!("WithAnyOther({index})")),
        })
    }

    /// What the presentations of a page require: for each, the rules besides those of the page.
    pub(super) fn presentation_rules(&self, page: &Page) -> Vec<(&'static str, Vec<Rule>)> {
        let slots = self.slots(page);
        let presentations = page.presentations.iter().map(|presentation| {
            let kind = presentation.kind.as_str();
            let rules = presentation.requires.iter().filter_map(|required| {
                let item = page.params.get(required.value)?;
                Some(Rule {
                    name: self.fresh(format!(
                        "{}{}In{}",
                        page.name.camel,
                        item.name.camel,
                        capital(kind)
                    )),
                    message: format!(
                        "`{}` is required for {}",
                        item.param.name.text,
                        with_article(kind)
                    ),
                    label: missing(item),
                    written: format!(
                        "{kind} = {{ requires = [{}] }}",
                        literal(&item.param.name.text)
                    ),
                    place: required.place.clone(),
                    subject: slots.get(required.value)?.clone(),
                    holds: vec![(Vec::new(), self.slot("Set"))],
                    has_maybe: item.required.value != Required::Always,
                    runtime: None,
                })
            });
            (kind, rules.collect())
        });
        presentations.collect()
    }

    /// The trait of a rule, and the states for which it holds.
    pub(super) fn rule(&self, page: &Page, rule: &Rule, out: &mut String) {
        let declared = format!("declared at {}: {}", rule.place, rule.written);
        let mut docs = Docs::new(&format!(
            "Page {}: {}.",
            code(&page.name.text),
            rule.message
        ));
        docs.paragraph(&format!("Declared as {}.", code(&rule.written)));
        let mut notes = format!("note = {}", diagnostic(&declared));
        if rule.has_maybe {
            let maybe = "a `maybe_` setter may turn out to give nothing: where that is known only at run time, \
                         finish with `.try_url()`";
            notes.push_str(&format!(",\n    note = {}", diagnostic(maybe)));
        }
        let message = format!("page `{}`: {}", page.name.text, rule.message);
        self.fill(
            out,
            TRAIT,
            &[
                ("docs", &docs.attributes()),
                ("message", &diagnostic(&message)),
                ("label", &diagnostic(&rule.label)),
                ("notes", &notes),
                ("name", &rule.name),
            ],
        );
        for (free, subject) in &rule.holds {
            let free = if free.is_empty() {
                String::new()
            } else {
                format!("<{}>", free.join(", "))
            };
            self.fill(
                out,
                IMPL,
                &[("free", &free), ("name", &rule.name), ("subject", subject)],
            );
        }
    }

    /// One trait for each setter name: a parameter is given once.
    pub(super) fn onces(&self, out: &mut String) {
        let mut known = std::collections::HashSet::new();
        let items = self.spec.pages.iter().flat_map(|page| &page.params);
        for item in items.filter(|item| known.insert(item.name.snake.as_str())) {
            let name = &item.name.snake;
            let docs = doc(&format!("{} has not been given yet.", code(name)));
            let message = format!("`{name}` is given twice");
            let label = format!("`{name}` has been given before: remove one of the calls");
            self.fill(
                out,
                ONCE,
                &[
                    ("docs", &docs),
                    ("message", &diagnostic(&message)),
                    ("label", &diagnostic(&label)),
                    ("name", &self.once(item)),
                ],
            );
        }
    }

    /// The name of the trait that a setter's slot must have.
    pub(super) fn once(&self, item: &Item) -> String {
        self.fresh(format!("{}Once", item.name.camel))
    }

    /// The path of a slot state.
    pub(super) fn slot(&self, state: &str) -> String {
        format!("{}::slot::{state}", self.options.krate)
    }
}

/// The label where a parameter is missing.
fn missing(item: &Item) -> String {
    let setter = &item.name.snake;
    format!(
        "`{}` is missing: call `.{setter}(...)` first",
        item.param.name.text
    )
}

/// A text as the literal of a diagnostic attribute, where braces are placeholders.
fn diagnostic(text: &str) -> String {
    literal(&text.replace('{', "{{").replace('}', "}}"))
}

fn with_article(kind: &str) -> String {
    let article = if kind.starts_with('i') { "an" } else { "a" };
    format!("{article} {kind}")
}

fn capital(kind: &str) -> &'static str {
    match kind {
        "popup" => "Popup",
        "iframe" => "Iframe",
        _ => "Lightbox",
    }
}
