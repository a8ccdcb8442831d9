//! A declaration as Markdown: every text of the file is shown as it is, whatever markup it looks like.

use paysera_pages_codegen::generate::{constraints, markdown, markdown_code};
use paysera_pages_codegen::spec::in_words;
use paysera_pages_codegen::spec::model::{
    Carried, Item, Kind, Location, Outcome, Page, PageLocales, Param, Required, Return, Spec, Value,
};

use crate::text::shown;

pub(crate) fn document(spec: &Spec) -> String {
    let mut parts = vec![
        "# Pages".to_owned(),
        "## Environments".to_owned(),
        table(
            &["environment", "base", "meaning"],
            spec.environments.iter().map(|known| {
                vec![
                    marked(&known.name.text, known.default),
                    markdown_code(&known.base_url),
                    markdown(&known.doc),
                ]
            }),
        ),
    ];
    if let Some(locales) = spec.locales.as_ref().filter(|locales| !locales.is_empty()) {
        parts.push("## Locales".to_owned());
        parts.push(table(
            &["locale", "prefix", "meaning"],
            locales.iter().map(|known| {
                vec![
                    marked(&known.name.text, known.default),
                    prefix(&known.prefix),
                    markdown(&known.doc),
                ]
            }),
        ));
    }
    for page in &spec.pages {
        parts.push(format!("## Page {}", markdown_code(&page.name.text)));
        page_parts(spec, page, &mut parts);
    }
    for returned in &spec.returns {
        parts.push(format!("## Return {}", markdown_code(&returned.name.text)));
        return_parts(returned, &mut parts);
    }
    for param in &spec.params {
        if let Kind::Enum { values }
        | Kind::List {
            values: Some(values),
            ..
        } = &param.kind
        {
            parts.push(format!("## Values of {}", markdown_code(&param.name.text)));
            parts.push(markdown(&param.doc));
            parts.push(table(&["value", "meaning"], values.iter().map(value_row)));
        }
    }
    parts.retain(|part| !part.is_empty());
    let document = parts.join("\n\n");
    let lines = document.lines().map(|line| format!("{}\n", shown(line)));
    lines.collect()
}

fn page_parts(spec: &Spec, page: &Page, parts: &mut Vec<String>) {
    parts.push(markdown(&page.doc));
    if let Some(reason) = &page.deprecated {
        parts.push(format!("**Deprecated.** {}", markdown(reason)));
    }
    let mut facts = vec![format!(
        "- address: {}",
        markdown_code(&address(spec, page))
    )];
    facts.extend(locales(spec, page));
    if let Some(returned) = &page.returns {
        facts.push(format!("- return: {}", markdown_code(&returned.name.text)));
    }
    for presentation in &page.presentations {
        let required: Vec<_> = presentation
            .requires
            .iter()
            .filter_map(|required| page.params.get(required.value))
            .map(|item| markdown_code(&item.param.name.text))
            .collect();
        let required = if required.is_empty() {
            String::new()
        } else {
            format!(", requires {}", required.join(", "))
        };
        facts.push(format!(
            "- may be shown as {}{required}",
            presentation.kind.with_article()
        ));
    }
    if let Some(docs) = &page.docs {
        facts.push(format!("- see {}", markdown(docs)));
    }
    parts.push(facts.join("\n"));
    if !page.params.is_empty() {
        parts.push(table(
            &["parameter", "in the URL", "required", "value", "meaning"],
            page.params.iter().map(item_row),
        ));
    }
    if !page.rules.is_empty() {
        let rules = page.rules.iter().map(|rule| {
            let reason = markdown(&rule.doc);
            let reason = if reason.is_empty() {
                reason
            } else {
                format!(": {reason}")
            };
            format!(
                "- {}{reason}",
                markdown(&in_words(&page.params, &rule.kind))
            )
        });
        parts.push("Rules:".to_owned());
        parts.push(rules.collect::<Vec<_>>().join("\n"));
    }
}

/// The address in the default environment and locale; the path is as it is written in the file.
fn address(spec: &Spec, page: &Page) -> String {
    let slash = if page.path.is_empty() { "" } else { "/" };
    let prefix = spec.default_prefix(page).unwrap_or_default();
    format!("{}{prefix}{slash}{}", spec.base_of(page), page.path)
}

/// The locales of a page; nothing where it has no say in them.
fn locales(spec: &Spec, page: &Page) -> Option<String> {
    let own = match &page.locales {
        PageLocales::Own(own) => own,
        PageLocales::All => {
            return spec.locales.is_some().then(|| "- locales: all".to_owned());
        }
    };
    if page.base_url.is_some() {
        return None;
    }
    let own = own.iter().map(|locale| {
        let name = marked(&locale.name.text, locale.default);
        format!("{name} with the prefix {}", prefix(&locale.prefix))
    });
    let own: Vec<_> = own.collect();
    Some(if own.is_empty() {
        "- locales: none".to_owned()
    } else {
        format!("- locales: {}", own.join(", "))
    })
}

fn item_row(item: &Item) -> Vec<String> {
    let required = match (&item.param.kind, item.location, item.required.value) {
        (Kind::Constant { .. }, ..) => "always sent",
        (_, Location::Path, _) | (_, _, Required::Always) => "always",
        (_, _, Required::WithAnyOther) => "with any other",
        (_, _, Required::No) => "no",
    };
    let wire = match item.location {
        Location::Path => "a segment of the path".to_owned(),
        Location::Query => markdown_code(&item.wire),
    };
    vec![
        markdown_code(&item.param.name.text),
        wire,
        required.to_owned(),
        constraints(&item.param.kind),
        described(&item.param),
    ]
}

fn described(param: &Param) -> String {
    deprecated(&param.doc, param.deprecated.as_deref())
}

fn value_row(value: &Value) -> Vec<String> {
    vec![
        markdown_code(&value.name.text),
        deprecated(&value.doc, value.deprecated.as_deref()),
    ]
}

fn deprecated(doc: &str, reason: Option<&str>) -> String {
    let reason = reason.map_or_else(String::new, |reason| {
        format!("**Deprecated.** {}", markdown(reason))
    });
    let parts = [markdown(doc), reason];
    let parts: Vec<_> = parts
        .iter()
        .filter(|part| !part.is_empty())
        .map(String::as_str)
        .collect();
    parts.join(" ")
}

fn return_parts(returned: &Return, parts: &mut Vec<String>) {
    parts.push(markdown(&returned.doc));
    let told = match &returned.param {
        Some(param) => format!("The outcome is the value of {}.", markdown_code(param)),
        None => "The outcome is told by the first of these parameters that is there.".to_owned(),
    };
    let echoed = returned.echoes.as_ref().map_or_else(String::new, |param| {
        format!(
            " {} must be the one that was sent.",
            markdown_code(&param.wire)
        )
    });
    parts.push(format!("{told}{echoed}"));
    let row = |outcome: &Outcome| {
        let told = outcome.when.as_ref().unwrap_or(&outcome.name.text);
        let always = outcome.carries.iter().map(carried);
        let optional = outcome
            .optional
            .iter()
            .map(|one| format!("{} or not", carried(one)));
        vec![
            markdown_code(told),
            markdown_code(&outcome.name.text),
            always.chain(optional).collect::<Vec<_>>().join(", "),
            markdown(&outcome.doc),
        ]
    };
    let told = if returned.param.is_some() {
        "value"
    } else {
        "parameter"
    };
    parts.push(table(
        &[told, "outcome", "comes with", "meaning"],
        returned.outcomes.iter().map(row),
    ));
}

fn carried(carried: &Carried) -> String {
    markdown_code(&carried.wire)
}

/// A name, and whether it is the default.
fn marked(name: &str, default: bool) -> String {
    let default = if default { " (default)" } else { "" };
    format!("{}{default}", markdown_code(name))
}

fn prefix(prefix: &str) -> String {
    if prefix.is_empty() {
        "none".to_owned()
    } else {
        markdown_code(prefix)
    }
}

/// A table of cells that are Markdown on one line each.
fn table(heads: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let heads: Vec<_> = heads.iter().map(|head| (*head).to_owned()).collect();
    let rule = vec!["---".to_owned(); heads.len()];
    let mut lines = vec![line(&heads), line(&rule)];
    lines.extend(rows.map(|cells| line(&cells)));
    lines.join("\n")
}
