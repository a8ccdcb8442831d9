//! The builder of a page: its type, its aliases and its methods, held together.

use crate::join::join;
use crate::spec::model::{Page, PresentationKind, Required};

use super::Generator;
use super::doc::{Docs, code, doc, escape};
use super::param_doc::row;
use super::rule::Rule;
use super::setter::{lists_type, request};
use super::slot::Slot;
use super::template::{Template, literal};

static STRUCT: Template = Template::new(
    r#"
$docs#[must_use = $unfinished]
$vis struct $page<'a$unset>($field_vis $private::Request<'a, $count, ($slots)>$lists);

$ready_docs$vis type $ready<'a> = $page<'a$ready_slots>;

#[automatically_derived]
impl$free ::core::clone::Clone for $page<'_$generic> {
    fn clone(&self) -> Self {
        *self
    }
}

#[automatically_derived]
impl$free ::core::marker::Copy for $page<'_$generic> {}

/// Shows what has been given.
#[automatically_derived]
impl$free ::core::fmt::Debug for $page<'_$generic> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&$request, f)
    }
}

impl<'a$generic> $page<'a$generic> {
$methods}
"#,
);

/// A page with what its parts are generated from.
pub(super) struct Prepared<'p> {
    pub(super) page: &'p Page,
    slots: Vec<Slot<'p>>,
    pub(super) rules: Vec<Rule>,
    presentations: Vec<(PresentationKind, Vec<Rule>)>,
}

impl Generator<'_> {
    pub(super) fn prepared<'p>(&self, page: &'p Page) -> Prepared<'p> {
        let slots = self.slots(page);
        Prepared {
            page,
            rules: self.rules(page, &slots),
            presentations: self.presentation_rules(page, &slots),
            slots,
        }
    }

    /// The builder, with the traits of its rules apart.
    pub(super) fn builder(&self, prepared: &Prepared<'_>, traits: &mut String, out: &mut String) {
        let Prepared {
            page,
            slots,
            rules,
            presentations,
        } = prepared;
        for rule in rules {
            self.rule(page, rule, traits, out);
        }
        for (_, rules) in presentations {
            for rule in rules {
                self.rule(page, rule, traits, out);
            }
        }
        self.page_locale(page, out);

        let mut methods = String::new();
        self.setters(page, slots, &mut methods);
        self.choices(page, &mut methods);
        self.request_method(page, slots, &mut methods);
        self.finishers(page, rules, presentations, &mut methods);

        let (unset, set) = (self.state("Unset"), self.state("Set"));
        let ready = |slot: &Slot<'_>| match slot.item.required.value {
            Required::No => format!(", {unset}"),
            Required::Always | Required::WithAnyOther => format!(", {set}"),
        };
        let each = |write: &dyn Fn(&Slot<'_>) -> String| join(slots, "", write);
        let names = join(slots, ", ", &|slot| slot.name.clone());
        let free = if names.is_empty() {
            names
        } else {
            format!("<{names}>")
        };
        let lists = lists_type(page);
        let lists = lists.map_or_else(String::new, |lists| format!(", {} {lists}", self.field_vis));
        let unfinished = format!(
            "this is a request for page `{}`: finish it with `.url()`",
            page.name.text
        );
        self.fill(
            out,
            &STRUCT,
            &[
                (
                    "docs",
                    &self
                        .builder_docs(page, rules, presentations)
                        .attributes(self.options.docs),
                ),
                ("unfinished", &literal(&unfinished)),
                ("page", &page.name.camel),
                ("ready", &format!("{}Ready", page.name.camel)),
                ("ready_docs", &ready_docs(page)),
                ("unset", &each(&|slot| format!(", {} = {unset}", slot.name))),
                ("ready_slots", &each(&ready)),
                ("generic", &each(&|slot| format!(", {}", slot.name))),
                ("slots", &each(&|slot| format!("{}, ", slot.name))),
                ("free", &free),
                ("count", &page.params.len().to_string()),
                ("lists", &lists),
                ("request", request(page)),
                ("methods", &methods),
            ],
        );
    }

    /// The page's documentation with a table of its parameters.
    fn builder_docs(
        &self,
        page: &Page,
        rules: &[Rule],
        presentations: &[(PresentationKind, Vec<Rule>)],
    ) -> Docs {
        let base = page.base_url.as_deref().unwrap_or_default();
        let address = format!("{base}{}", page.pieces.join("…"));
        let address = if address.is_empty() {
            address
        } else {
            format!(", {}", code(&address))
        };
        let name = code(&page.name.text);
        let mut docs = Docs::new(&format!("A request for page {name}{address}."));
        docs.paragraph(self.docs_of_page(page));
        if let Some(link) = &page.docs {
            docs.paragraph(&format!("Documented at {}.", escape(link)));
        }
        if !page.params.is_empty() {
            docs.paragraph("| parameter | value | required | |");
            docs.line("| --- | --- | --- | --- |");
        }
        for item in &page.params {
            docs.line(&row(item, self.docs_of(&item.param)));
        }
        for (index, rule) in rules.iter().enumerate() {
            let reason = if rule.reason.is_empty() {
                String::new()
            } else {
                format!(" ({})", escape(&rule.reason))
            };
            let line = format!("- {}{reason}", rule.message);
            if index == 0 {
                docs.paragraph(&line);
            } else {
                docs.line(&line);
            }
        }
        for (kind, rules) in presentations {
            let rules = join(rules, "", &|rule| format!("; {}", rule.message));
            let kind = kind.as_str();
            docs.paragraph(&format!("It may be shown by `.{kind}()`{rules}."));
        }
        if let Some(returned) = &page.returns {
            docs.paragraph(&format!("What comes back: [`{}`].", returned.name.camel));
        }
        docs
    }
}

/// The documentation of a page's alias.
fn ready_docs(page: &Page) -> String {
    let mut required = Vec::new();
    for item in &page.params {
        if item.param.kind.is_given() && item.required.value != Required::No {
            required.push(code(&item.param.name.text));
        }
    }
    let given = if required.is_empty() {
        "nothing given".to_owned()
    } else {
        format!("{} given and nothing else", required.join(", "))
    };
    let page = code(&page.name.text);
    doc(&format!(
        "A request for page {page} with {given}, to be named in a signature."
    ))
}

/// The attribute of what should not be used any more.
pub(super) fn deprecated(reason: Option<&str>) -> String {
    reason.map_or_else(String::new, |reason| {
        format!("#[deprecated = {}]\n", literal(reason))
    })
}
