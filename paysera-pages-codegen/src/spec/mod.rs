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
mod syntax;
mod table;
mod uri;

use std::collections::{BTreeSet, HashMap};
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
    let spec = if let Ok(document) = DeTable::parse(source.text()) {
        let root = DeValue::Table(document.into_inner());
        read_root(&Node::root(source, &root), context, &mut faults)
    } else {
        faults.push(syntax::fault(source));
        None
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
    if !read_format(&table, faults) {
        return None;
    }
    let mut reader = Reader::new(context);
    // A table under a name that the format does not have may be the one that is missed further on.
    for (key, kind) in [("params", "param"), ("returns", "return")] {
        if !others.is_empty() && table.get(key).is_none() {
            reader.break_all(kind);
        }
    }
    for fault in &others {
        faults.push(fault.clone());
    }
    reader.environments(&table, faults);
    reader.locales(&table, faults);
    reader.params(&table, faults);
    reader.returns(&table, faults);
    reader.pages(&table, faults);
    Some(reader.spec)
}

/// Whether the rest can be read: another format may mean anything, while one that is not told is taken for this one.
fn read_format(table: &Table<'_>, faults: &mut Faults) -> bool {
    const HELP: &str = "write `format = 1` at the top of the file, above all tables";
    let Some(node) = table.require("format", HELP, faults) else {
        // With nothing else in it that is known, this is some other file.
        return !table.is_empty();
    };
    if !node.is_integer() {
        faults.push(node.mismatch("the number 1").help(HELP));
        return true;
    }
    let format = node.integer(&mut Faults::default());
    if format.is_some_and(|format| format.value == 1) {
        return true;
    }
    let message = format!(
        "format {} is not known: this version reads format 1",
        node.place.text()
    );
    faults.push(node.fault(message).help(HELP));
    false
}

/// Collects the model; each kind of table is read in the file that is named after it.
struct Reader {
    spec: Spec,
    /// Types beside the struct.
    types: Scope,
    /// Names of parameters, whether they have types or not.
    params: Scope,
    /// Names in the file that could not be read: mentioning them is no second fault.
    broken: BTreeSet<(&'static str, String)>,
    /// Kinds of tables that could not be read at all.
    unread: Vec<&'static str>,
    /// For each redirect URI that belongs to a return: the return, and who says so where.
    redirects: HashMap<String, (String, String, Place)>,
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
            interface.extend(prelude.map(|name| (*name, names::IN_PRELUDE)));
        }
        Self {
            spec: Spec::default(),
            types: Scope::new(&interface),
            params: Scope::new(&[]),
            broken: BTreeSet::new(),
            unread: Vec::new(),
            redirects: HashMap::new(),
        }
    }

    /// Remembers a name that could not be read.
    fn break_name(&mut self, kind: &'static str, name: &str) {
        self.broken.insert((kind, name.to_owned()));
    }

    /// Remembers that none of the names could be read.
    fn break_all(&mut self, kind: &'static str) {
        self.unread.push(kind);
    }

    /// Whether the file has the name, or may have it, but in a form that could not be read.
    fn is_broken(&self, kind: &'static str, name: &str) -> bool {
        self.unread.contains(&kind) || self.broken.contains(&(kind, name.to_owned()))
    }

    /// All names that the file has: those that could be read, and the others.
    fn known<'a>(
        &'a self,
        kind: &'static str,
        sound: impl Iterator<Item = &'a str>,
    ) -> Vec<&'a str> {
        let broken = self.broken.iter().filter(|(broken, _)| *broken == kind);
        sound.chain(broken.map(|(_, name)| name.as_str())).collect()
    }
}

/// Reads the Rust name of a table with a `rust` key.
fn read_name(
    what: &str,
    key: &Located<String>,
    table: &Table<'_>,
    faults: &mut Faults,
) -> Option<Name> {
    if key.value.is_empty() {
        let fault = Fault::new(
            key.place.clone(),
            format!("the name of this {what} is empty"),
        );
        return table::report(faults, fault.help("write a name between the quotes"));
    }
    match table.text("rust", faults) {
        Some(rust) => Name::new(what, &key.value, rust.place, Some(&rust.value), faults),
        None => Name::new(what, &key.value, key.place.clone(), None, faults),
    }
}
