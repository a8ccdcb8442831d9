//! The help of a page: what the declaration says about it and its parameters.

use clap::{Arg, ArgAction, Command};
use paysera_pages_codegen::generate::constraints;
use paysera_pages_codegen::spec::in_words;
use paysera_pages_codegen::spec::model::{
    Empty, Item, Kind, Location, Page, PageLocales, Required, Spec,
};

use crate::text::{paragraph, shown};

/// The heading of what is no parameter.
pub(crate) const OTHERS: &str = "Other options";

/// The subcommand of a page without its options.
pub(crate) fn describe(spec: &Spec, page: &Page) -> Command {
    let mark = page.deprecated.as_ref().map_or("", |_| " [deprecated]");
    let about = format!("{}{mark}", paragraph(&page.doc));
    let command = Command::new(command_name(spec, page)).after_help(facts(spec, page));
    if about.is_empty() {
        command
    } else {
        command.about(about)
    }
}

/// The name of the page on the command line. One that begins with a hyphen would take the place of an option.
pub(crate) fn command_name(spec: &Spec, page: &Page) -> String {
    let mut name = page.name.text.clone();
    if name.starts_with('-') {
        name.insert_str(0, "page");
        while spec.pages.iter().any(|other| other.name.text == name) {
            name.insert_str(0, "page-");
        }
    }
    name
}

/// The path as it is written in the file, behind its slash.
fn path(page: &Page) -> String {
    if page.path.is_empty() {
        String::new()
    } else {
        format!("/{}", page.path)
    }
}

/// What the page asks for besides its single parameters, where it is, and what it sends back.
fn facts(spec: &Spec, page: &Page) -> String {
    let mut parts = Vec::new();
    let rules = rules(page);
    if !rules.is_empty() {
        parts.push(format!("Rules:\n{}", rules.join("\n")));
    }
    if let Some(reason) = &page.deprecated {
        parts.push(format!("Deprecated: {}", paragraph(reason)));
    }
    let mut lines = vec![format!(
        "Address: {}{}",
        shown(spec.base_of(page)),
        shown(&path(page))
    )];
    if let Some(docs) = &page.docs {
        lines.push(format!("Documentation: {}", shown(docs)));
    }
    if let Some(returned) = &page.returns {
        let name = shown(&returned.name.text);
        lines.push(format!("What comes back: paysera-pages return {name} URL"));
    }
    parts.push(lines.join("\n"));
    parts.join("\n\n")
}

fn rules(page: &Page) -> Vec<String> {
    let mut lines = Vec::new();
    for rule in &page.rules {
        let reason = paragraph(&rule.doc);
        let reason = if reason.is_empty() {
            reason
        } else {
            format!(" ({reason})")
        };
        let words = in_words(&page.params, &rule.kind);
        lines.push(format!("  {}{reason}", shown(&words)));
    }
    for presentation in &page.presentations {
        for required in &presentation.requires {
            let item = page.params.get(required.value);
            let name = item.map_or("", |item| item.param.name.text.as_str());
            let kind = presentation.kind.with_article();
            lines.push(format!("  `{}` is required for {kind}", shown(name)));
        }
    }
    lines
}

/// What stands for a parameter's value.
pub(crate) fn value_name(item: &Item) -> &'static str {
    match &item.param.kind {
        Kind::String { .. } => "TEXT",
        Kind::Integer { .. } => "NUMBER",
        Kind::Boolean { .. } => "true|false",
        Kind::Uri | Kind::RedirectUri { .. } => "URI",
        Kind::Enum { .. } => "VALUE",
        Kind::List { .. } => "ITEM",
        Kind::State => "STATE",
        Kind::Constant { .. } => "CONSTANT",
    }
}

/// What a parameter is, when it is required, and what its values may be.
pub(crate) fn parameter(item: &Item, option: &str) -> String {
    let param = &item.param;
    let mut facts = vec![match (item.location, item.required.value) {
        (Location::Path, _) => "required, in the path".to_owned(),
        (_, Required::Always) => "required".to_owned(),
        (_, Required::WithAnyOther) => "required with any other".to_owned(),
        (_, Required::No) => "optional".to_owned(),
    }];
    facts.push(shown(&constraints(&param.kind)));
    let name = &param.name.text;
    if name.replace('_', "-") != option {
        facts.push(format!("`{}` of the declaration", shown(name)));
    }
    if item.location == Location::Query && item.wire != *name {
        facts.push(format!("sent as `{}`", shown(&item.wire)));
    }
    if let Kind::List { empty, .. } = &param.kind {
        facts.push("give the option once for each item".to_owned());
        if *empty == Empty::Send {
            facts.push("with an empty text alone for a list without items".to_owned());
        }
    }
    if let Some(reason) = &param.deprecated {
        facts.push(format!("deprecated: {}", paragraph(reason)));
    }
    let mut help = paragraph(&param.doc);
    if !help.is_empty() {
        help.push(' ');
    }
    help.push_str(&format!("[{}]", facts.join("; ")));
    if let Kind::Enum { values }
    | Kind::List {
        values: Some(values),
        ..
    } = &param.kind
    {
        let values: Vec<_> = values.iter().map(|value| shown(&value.name.text)).collect();
        help.push_str(&format!(" [values: {}]", values.join(", ")));
    }
    help
}

/// The options that choose where and how, as far as the page has a choice.
pub(crate) fn own(spec: &Spec, page: &Page) -> Vec<Arg> {
    let option = |name: &'static str, value: &'static str, help: String| {
        let option = Arg::new(name).long(name).value_name(value);
        option.help(help).help_heading(OTHERS)
    };
    let list = |names: Vec<String>| names.join(", ");
    let marked = |name: &str, default: bool| {
        let default = if default { " (default)" } else { "" };
        format!("{}{default}", shown(name))
    };
    let locales = match &page.locales {
        PageLocales::All => {
            let all = spec.locales.iter().flatten();
            list(
                all.map(|locale| marked(&locale.name.text, locale.default))
                    .collect(),
            )
        }
        PageLocales::Own(own) => {
            let own = own.iter();
            list(
                own.map(|locale| marked(&locale.name.text, locale.default))
                    .collect(),
            )
        }
    };
    let mut options = Vec::new();
    if !locales.is_empty() {
        options.push(option(
            "locale",
            "LOCALE",
            format!("The language: {locales}"),
        ));
    }
    if page.base_url.is_none() {
        let all = spec.environments.iter();
        let all = list(
            all.map(|known| marked(&known.name.text, known.default))
                .collect(),
        );
        options.push(option(
            "environment",
            "NAME",
            format!("Where the page is: {all}"),
        ));
        let help = "Another base than those of the environments, such as a server of your own";
        options.push(option("base-url", "URL", help.to_owned()).conflicts_with("environment"));
    }
    if !page.presentations.is_empty() {
        let all = page.presentations.iter();
        let all = list(all.map(|known| known.kind.as_str().to_owned()).collect());
        let help = format!("Checks what this way to show the page requires, too: {all}");
        options.push(option("presentation", "KIND", help));
    }
    // The flag that clap would make has a heading of its own, above those of the parameters.
    let help = Arg::new("help").short('h').long("help");
    let help = help.action(ArgAction::Help).help("Print help");
    options.push(help.help_heading(OTHERS));
    options
}
