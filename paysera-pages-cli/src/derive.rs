//! What the derive's attribute says, as options: some names are taken by what is generated around a declaration.

use clap::{Arg, ArgAction, ArgMatches};
use paysera_pages_codegen::generate::{DocStyle, Options};
use paysera_pages_codegen::spec::Context;

/// The options that decide which names are free.
pub(crate) fn names() -> [Arg; 2] {
    [
        Arg::new("struct")
            .long("struct")
            .value_name("NAME")
            .value_parser(identifier)
            .default_value("Pages")
            .help("The struct that the derive stands on: no type can have its name"),
        Arg::new("module")
            .long("module")
            .value_name("NAME")
            .value_parser(identifier)
            .help("As `module = NAME` of the attribute: names of Rust's prelude are free then"),
    ]
}

/// The other options that change what is generated.
pub(crate) fn others() -> [Arg; 2] {
    [
        Arg::new("crate")
            .long("crate")
            .value_name("PATH")
            .value_parser(|text: &str| {
                syn::parse_str::<syn::Path>(text)
                    .map(|_| text.to_owned())
                    .map_err(|_| "it is no path of Rust's")
            })
            .default_value("::paysera_pages")
            .help("As `crate = PATH` of the attribute: where the runtime crate is"),
        Arg::new("non_exhaustive")
            .long("non-exhaustive")
            .action(ArgAction::SetTrue)
            .help("As `non_exhaustive` of the attribute: enums may get variants later"),
    ]
}

fn identifier(text: &str) -> Result<String, &'static str> {
    match syn::parse_str::<syn::Ident>(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err("it is no identifier of Rust's"),
    }
}

/// The names that are taken.
pub(crate) fn context(matches: &ArgMatches) -> Context {
    Context {
        entry: text(matches, "struct").unwrap_or_default(),
        module: matches.contains_id("module"),
        ..Context::default()
    }
}

/// All that the attribute says.
pub(crate) fn options(matches: &ArgMatches) -> Options {
    Options {
        context: context(matches),
        visibility: "pub".to_owned(),
        module: text(matches, "module"),
        krate: text(matches, "crate").unwrap_or_default(),
        non_exhaustive: matches.get_flag("non_exhaustive"),
        docs: DocStyle::Lines,
    }
}

fn text(matches: &ArgMatches, id: &str) -> Option<String> {
    matches.get_one::<String>(id).cloned()
}
