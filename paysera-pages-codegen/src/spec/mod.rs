//! From the text of a declaration to a model of it, with every fault on the way.
//!
//! [`read`] never stops at the first fault: what is sound is kept, so that one mistake gives one error in the
//! user's build. The model has only sound parts and needs no checks after this.

mod environment;
mod fault;
mod locale;
pub mod model;
mod names;
mod page;
mod param;
mod path;
mod presentation;
mod returns;
mod scope;
mod snippet;
mod source;
mod suggest;
mod table;
mod uri;

use std::collections::HashSet;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

pub use self::fault::{Fault, Faults};
pub use self::names::{Name, raw};
pub use self::source::{Located, Place, Source};

use self::model::Spec;
use self::scope::Scope;
use self::table::{Node, Table};

/// What was read: the sound parts of a declaration, and what is wrong with the others.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The sound parts. `None` where nothing can be read: broken TOML, or another format.
    pub spec: Option<Spec>,
    /// All faults, sorted by position.
    pub faults: Faults,
}

/// What the declaration is read for: some names are taken by what is generated around it.
#[derive(Clone, Debug)]
pub struct Context {
    /// The name of the struct that the derive stands on.
    pub entry: String,
    /// Whether the generated items get a module of their own, so that names of the prelude are free.
    pub module: bool,
}

impl Context {
    /// The name of the entry point for a chosen environment or base.
    #[must_use]
    pub fn entry_at(&self) -> String {
        format!("{}At", self.entry)
    }
}

/// Reads a declaration.
#[must_use]
pub fn read(source: &Arc<Source>, context: &Context) -> Reading {
    let mut faults = Faults::default();
    let spec = match DeTable::parse(source.text()) {
        Ok(document) => {
            let root = DeValue::Table(document.into_inner());
            read_root(&Node::root(source, &root), context, &mut faults)
        }
        Err(error) => {
            let end = source.text().len();
            let span = error.span().unwrap_or(0..0);
            let place = source.place(span.start.min(end)..span.end.min(end));
            faults.push(Fault::new(
                place,
                format!("not valid TOML: {}", error.message()),
            ));
            None
        }
    };
    faults.sort();
    Reading { spec, faults }
}

fn read_root(root: &Node<'_>, context: &Context, faults: &mut Faults) -> Option<Spec> {
    const KEYS: &[&str] = &[
        "format",
        "environments",
        "locales",
        "params",
        "returns",
        "pages",
    ];
    // Another format has other keys: only its number is worth a fault.
    let mut others = Faults::default();
    let table = root.table(KEYS, &mut others)?;
    read_format(&table, faults)?;
    for fault in &others {
        faults.push(fault.clone());
    }
    let mut reader = Reader::new(context);
    reader.environments(&table, faults);
    reader.locales(&table, faults);
    reader.params(&table, faults);
    reader.returns(&table, faults);
    reader.pages(&table, faults);
    Some(reader.spec)
}

/// The format must be the one that this crate knows; otherwise nothing else is looked at.
fn read_format(table: &Table<'_>, faults: &mut Faults) -> Option<()> {
    const HELP: &str = "write `format = 1` at the top of the file";
    let node = table.require("format", HELP, faults)?;
    let format = node.integer(faults)?;
    if format.value == 1 {
        return Some(());
    }
    let message = format!(
        "format {} is not known: this version reads format 1",
        format.value
    );
    table::report(faults, Fault::new(format.place, message).help(HELP))
}

/// Collects the model; each kind of table is read in the file that is named after it.
struct Reader {
    spec: Spec,
    /// Types beside the struct.
    types: Scope,
    /// Names in the file that could not be read: mentioning them is no second fault.
    broken: HashSet<(&'static str, String)>,
}

impl Reader {
    fn new(context: &Context) -> Self {
        let entry_at = context.entry_at();
        let mut interface = vec![
            (
                context.entry.as_str(),
                "the struct that the derive stands on",
            ),
            (
                entry_at.as_str(),
                "the entry point for an environment of your choice",
            ),
            ("Environment", "the enum of the environments"),
            ("Locale", "the enum of the locales"),
        ];
        if !context.module {
            let prelude = names::PRELUDE.iter();
            interface.extend(prelude.map(|name| {
                (*name, "a name of Rust's prelude; `module` in the derive's attribute would free it, too")
            }));
        }
        Self {
            spec: Spec::default(),
            types: Scope::new(&interface),
            broken: HashSet::new(),
        }
    }

    /// Remembers a name that could not be read.
    fn break_name(&mut self, kind: &'static str, name: &str) {
        self.broken.insert((kind, name.to_owned()));
    }

    /// Whether the file has the name, but in a form that could not be read.
    fn is_broken(&self, kind: &'static str, name: &str) -> bool {
        self.broken.contains(&(kind, name.to_owned()))
    }
}

/// Reads the Rust name of a table with a `rust` key.
fn read_name(
    what: &str,
    key: &Located<String>,
    table: &Table<'_>,
    faults: &mut Faults,
) -> Option<Name> {
    match table.text("rust", faults) {
        Some(rust) => Name::new(what, &key.value, rust.place, Some(&rust.value), faults),
        None => Name::new(what, &key.value, key.place.clone(), None, faults),
    }
}
