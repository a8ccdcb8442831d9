//! The builder of a page: its type, its aliases and its setters, held together.

use crate::spec::model::{Location, Page, Required};

use super::Generator;
use super::doc::{Docs, code, doc, escape};
use super::param::constraints;
use super::rule::Rule;
use super::template::literal;

const STRUCT: &str = r#"
$docs#[must_use = $unfinished]
$vis struct $page<'a$unset>($field_vis $private::Request<'a, $count, ($slots)>);

$ready_docs$vis type $ready<'a> = $page<'a$ready_slots>;

#[automatically_derived]
impl<$free> ::core::clone::Clone for $page<'_$generic> {
    fn clone(&self) -> Self {
        *self
    }
}

#[automatically_derived]
impl<$free> ::core::marker::Copy for $page<'_$generic> {}

/// Shows what has been given.
#[automatically_derived]
impl<$free> ::core::fmt::Debug for $page<'_$generic> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}

impl $page<'_> {
    /// What the declaration says of the page.
    $vis const INFO: $rt::PageInfo = $info;
}

impl<'a$generic> $page<'a$generic> {
$methods}
"#;

impl Generator<'_> {
    pub(super) fn builder(&self, page: &Page, out: &mut String) {
        let slots = self.slots(page);
        let unset = self.slot("Unset");
        let set = self.slot("Set");
        let list = |states: &mut dyn Iterator<Item = String>| {
            states.map(|state| format!(", {state}")).collect::<String>()
        };
        let ready = page.params.iter().map(|item| match item.required.value {
            Required::No => unset.clone(),
            Required::Always | Required::WithAnyOther => set.clone(),
        });

        let rules = self.rules(page);
        let presentations = self.presentation_rules(page);
        let all = rules
            .iter()
            .chain(presentations.iter().flat_map(|(_, rules)| rules));
        for rule in all {
            self.rule(page, rule, out);
        }

        let mut methods = String::new();
        self.setters(page, &slots, &mut methods);
        self.choices(page, &mut methods);
        self.finishers(page, &rules, &presentations, &mut methods);

        let unfinished = format!(
            "this is a request for page `{}`: finish it with `.url()`",
            page.name.text
        );
        self.fill(
            out,
            STRUCT,
            &[
                ("docs", &builder_docs(page, &rules, &presentations)),
                ("unfinished", &literal(&unfinished)),
                ("page", &page.name.camel),
                ("ready", &format!("{}Ready", page.name.camel)),
                ("ready_docs", &ready_docs(page)),
                (
                    "unset",
                    &list(&mut slots.iter().map(|slot| format!("{slot} = {unset}"))),
                ),
                ("ready_slots", &list(&mut ready.clone())),
                ("generic", &list(&mut slots.iter().cloned())),
                ("free", &slots.join(", ")),
                (
                    "slots",
                    &slots
                        .iter()
                        .map(|slot| format!("{slot}, "))
                        .collect::<String>(),
                ),
                ("count", &slots.len().to_string()),
                ("info", &self.info(page, &rules)),
                ("methods", &methods),
            ],
        );
    }
}

/// The documentation of a page's alias.
fn ready_docs(page: &Page) -> String {
    let required: Vec<_> = page
        .params
        .iter()
        .filter(|item| item.required.value != Required::No)
        .map(|item| code(&item.param.name.text))
        .collect();
    let given = if required.is_empty() {
        "nothing given".to_owned()
    } else {
        format!("{} given and nothing else", required.join(", "))
    };
    doc(&format!(
        "A request for page {} with {given}, to be named in a signature.",
        code(&page.name.text)
    ))
}

/// The page's documentation with a table of its parameters.
fn builder_docs(
    page: &Page,
    rules: &[Rule],
    presentations: &[(&'static str, Vec<Rule>)],
) -> String {
    let path = page.pieces.join("…");
    let mut docs = Docs::new(&format!(
        "A request for page {}, `{path}`.",
        code(&page.name.text)
    ));
    docs.paragraph(&escape(&page.doc));
    if let Some(link) = &page.docs {
        docs.paragraph(&format!("Documented at {}.", escape(link)));
    }
    if !page.params.is_empty() {
        docs.paragraph("| parameter | value | required | |");
        docs.line("| --- | --- | --- | --- |");
    }
    for item in &page.params {
        let required = match (item.location, item.required.value) {
            (Location::Path, _) => "always, in the path",
            (_, Required::Always) => "always",
            (_, Required::WithAnyOther) => "with any other",
            (_, Required::No) => "no",
        };
        docs.line(&format!(
            "| {} | {} | {required} | {} |",
            code(&item.param.name.text),
            constraints(&item.param.kind),
            escape(&item.param.doc),
        ));
    }
    let list = rules.iter().map(|rule| format!("- {}", rule.message));
    docs.paragraph(&list.collect::<Vec<_>>().join("\n"));
    for (kind, rules) in presentations {
        let rules: String = rules
            .iter()
            .map(|rule| format!("; {}", rule.message))
            .collect();
        docs.paragraph(&format!("It may be shown by `.{kind}()`{rules}."));
    }
    if let Some(returned) = &page.returns {
        docs.paragraph(&format!(
            "What comes back is a [`{}`].",
            returned.name.camel
        ));
    }
    docs.attributes()
}

/// The attribute of what should not be used any more.
pub(super) fn deprecated(reason: Option<&str>) -> String {
    reason.map_or_else(String::new, |reason| {
        format!("#[deprecated = {}]\n", literal(reason))
    })
}
