//! From the text of a declaration to a model of it, with every fault on the way.
//!
//! [`read`] never stops at the first fault: what is sound is kept, so that one mistake gives one error in the
//! user's build. The model has only sound parts and needs no checks after this.

mod bounds;
mod compose;
mod disk;
mod distance;
mod environment;
mod extends;
mod fault;
mod format;
mod items;
mod kind;
pub mod limits;
mod locale;
mod merge;
pub mod model;
mod names;
mod only;
mod outcome;
mod page;
mod page_locale;
mod param;
mod path;
mod presentation;
mod query;
mod redirect;
mod returns;
mod rules;
mod satisfy;
mod scope;
mod snippet;
mod source;
mod suggest;
mod syntax;
mod table;
mod tree;
mod uri;
mod values;

use std::cell::Cell;
use std::sync::Arc;

pub use self::disk::Disk;
pub use self::extends::{Loader, NoFiles};
pub use self::fault::{Fault, Faults};
#[cfg(feature = "generate")]
pub(crate) use self::names::capitalised;
pub use self::names::{Name, raw};
pub use self::rules::in_words;
pub use self::satisfy::smallest;
pub use self::snippet::is_invisible;
pub use self::source::{Located, Place, Source};
pub use self::suggest::nearest;
#[cfg(feature = "request")]
pub(crate) use self::uri::{LIKE_HTTP, UNSAFE_SCHEMES, check_base, is_scheme, without_slash};

use crate::by_name::ByName;

use self::extends::Files;
use self::merge::Tables;
use self::model::{Param, Return, Spec};
use self::names::Naming;
use self::redirect::Redirect;
use self::scope::Scope;

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
    /// Puts letters and their accents together (Unicode's form NFC), as the compiler does with identifiers: a declaration may
    /// write one name in two ways. It gets parts of identifiers (`XID_Continue`), never ASCII alone, and gives such parts; what
    /// is composed already stays as it is.
    ///
    /// A derive can ask the compiler, with `proc_macro::Ident`. For all others, `Context::default` and
    /// `Context::without_rust` have Unicode's own tables (feature `unicode`, on by default).
    pub compose: fn(&str) -> String,
}

/// As for a struct `Pages` with everything beside it.
#[cfg(feature = "unicode")]
impl Default for Context {
    fn default() -> Self {
        Self {
            entry: "Pages".to_owned(),
            module: false,
            compose: compose::nfc,
        }
    }
}

impl Context {
    /// For tools that make no Rust of a declaration: no name in it is taken.
    #[cfg(feature = "unicode")]
    #[must_use]
    pub fn without_rust() -> Self {
        Self {
            // No type can have this name: it is no identifier.
            entry: "without-rust".to_owned(),
            module: true,
            ..Self::default()
        }
    }

    pub(crate) fn naming(&self) -> Naming {
        Naming {
            compose: self.compose,
        }
    }

    /// The name of the entry point for a chosen environment or base.
    #[must_use]
    pub fn entry_at(&self) -> String {
        format!("{}At", self.entry)
    }

    /// The name of the module with the rules of the pages.
    #[must_use]
    pub fn rules(&self) -> String {
        let entry = self.entry.strip_prefix("r#").unwrap_or(&self.entry);
        let mut words = names::words(entry);
        words.push("rules".to_owned());
        let name = words.join("_");
        // The struct may begin with `_2`, of which no word keeps the `_`.
        if names::is_identifier(&name) {
            name
        } else {
            format!("_{name}")
        }
    }
}

/// Reads a declaration and the files that it extends.
#[must_use]
pub fn read(source: &Arc<Source>, context: &Context, loader: &mut dyn Loader) -> Reading {
    let mut faults = Faults::default();
    let files = extends::files(source, loader, &mut faults);
    let spec = files.map(|files| Reader::new(context).read(source, &files, &mut faults));
    faults.sort(source);
    Reading { spec, faults }
}

/// As many unknown names are compared with all known ones: with more of them, something else is wrong with the file.
const COMPARED: usize = 50;

/// Collects the model; each kind of table is read in the file that is named after it.
struct Reader {
    naming: Naming,
    spec: Spec,
    /// Types beside the struct.
    types: Scope,
    /// Names of parameters, whether they have types or not.
    params: Scope,
    /// The parameters by their names in the file.
    params_by_name: ByName<Arc<Param>>,
    /// The returns by their names in the file.
    returns_by_name: ByName<Arc<Return>>,
    /// Names in the file that could not be read, sorted: mentioning them is no second fault.
    broken: Vec<(&'static str, String)>,
    /// Kinds of tables that could not be read at all.
    unread: Vec<&'static str>,
    /// For each redirect URI that belongs to a return: the return, and who says so where.
    redirects: ByName<Redirect>,
    /// How many unknown names have been compared with the known ones.
    compared: Cell<usize>,
    /// How many looks at parameters are left to find out whether rules can hold together.
    looks: Cell<usize>,
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
        let naming = context.naming();
        Self {
            naming,
            spec: Spec::default(),
            types: Scope::new(naming, &interface),
            params: Scope::new(naming, &[]),
            params_by_name: ByName::default(),
            returns_by_name: ByName::default(),
            broken: Vec::new(),
            unread: Vec::new(),
            redirects: ByName::default(),
            compared: Cell::new(0),
            looks: Cell::new(satisfy::LOOKS_IN_ALL),
        }
    }

    /// Reads all files into one model.
    fn read(mut self, first: &Arc<Source>, files: &Files, faults: &mut Faults) -> Spec {
        let tables = Tables::new(files, faults);
        let environments = tables.merge("environments", "environment", faults);
        let locales = tables.merge("locales", "locale", faults);
        let params = tables.merge("params", "parameter", faults);
        let returns = tables.merge("returns", "return", faults);
        let calls = tables.merge("presentations", "presentation", faults);
        let pages = tables.merge("pages", "page", faults);
        for (kind, merged) in [
            ("locale", &locales),
            ("param", &params),
            ("return", &returns),
        ] {
            if !merged.all_read {
                self.unread.push(kind);
            }
        }
        for (table, merged, help) in [
            ("environments", &environments, environment::HELP),
            ("pages", &pages, page::HELP),
        ] {
            tables.require(first, table, merged, help, faults);
        }
        self.environments(environments, faults);
        if locales.last.is_some() || files.incomplete {
            tables.require(first, "locales", &locales, locale::HELP, faults);
            self.locales(&locales.entries, faults);
        }
        self.params(params.entries, faults);
        self.returns(returns.entries, faults);
        self.calls(calls.entries, faults);
        self.pages(pages.entries, faults);
        self.spec.index();
        self.spec
    }

    /// Remembers a name that could not be read.
    fn break_name(&mut self, kind: &'static str, name: &str) {
        if let Err(place) = self.find_broken(kind, name) {
            self.broken.insert(place, (kind, name.to_owned()));
        }
    }

    /// Whether the file has the name, or may have it, but in a form that could not be read.
    fn is_broken(&self, kind: &'static str, name: &str) -> bool {
        self.unread.contains(&kind) || self.find_broken(kind, name).is_ok()
    }

    /// The place of a name among those that could not be read, or where it would go.
    fn find_broken(&self, kind: &'static str, name: &str) -> Result<usize, usize> {
        self.broken
            .binary_search_by(|(broken, known)| (*broken, known.as_str()).cmp(&(kind, name)))
    }

    /// The help for a name that is not among those of a kind: the sound ones, which `sound` has by their numbers, and those
    /// that could not be read.
    fn help<'a>(
        &'a self,
        name: &str,
        what: &str,
        kind: &'static str,
        sound: &dyn Fn(usize) -> Option<&'a str>,
    ) -> String {
        let broken = self.broken.iter().filter(|(broken, _)| *broken == kind);
        let known = (0..).map_while(sound);
        let known = known.chain(broken.map(|(_, name)| name.as_str()));
        let compared = self.compared.get();
        self.compared.set(compared.saturating_add(1));
        if known.clone().next().is_none() {
            format!("declare it in `[{kind}s]`")
        } else if compared < COMPARED {
            suggest::help(name, what, known)
        } else {
            suggest::help_with(None, what, known)
        }
    }
}
