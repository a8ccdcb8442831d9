//! Generates Rust from a sound declaration: one file for each generated thing.
//!
//! The output is source text; see `template.rs` for why. Every path in it starts with `::core`, `::std` or the runtime
//! crate, so that nothing in the user's module can get in its way.

mod builder;
mod doc;
mod entry;
mod enumeration;
mod environment;
mod example;
mod features;
mod finish;
mod info;
mod list;
mod locale;
mod named;
mod number;
mod once;
mod param;
mod param_doc;
mod returns;
mod rule;
mod sample;
mod setter;
mod shared;
mod slot;
mod states;
mod template;
mod text;
mod traits;

use std::cell::{Cell, RefCell};

use crate::by_name::{ByName, Names};
use crate::spec::model::{Page, Param, Spec};
use crate::spec::{Context, Name};

pub use self::doc::{code as markdown_code, escape as markdown};
pub use self::param_doc::constraints;

use self::doc::escape;
use self::template::{Template, fill, literal};

/// What the derive's attribute and struct say about the generated code.
#[derive(Clone, Debug)]
pub struct Options {
    /// The struct's name, and whether the items get a module.
    pub context: Context,
    /// The struct's visibility as Rust source; empty if it is private.
    pub visibility: String,
    /// The module for everything but the struct's own methods.
    pub module: Option<String>,
    /// The path of the runtime crate.
    pub krate: String,
    /// Whether enums may get variants in a minor version, for crates that publish their pages.
    pub non_exhaustive: bool,
    /// How documentation is written.
    pub docs: DocStyle,
}

/// How documentation of several lines is written; it means the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocStyle {
    /// One attribute for each line, as `///` makes them: for people.
    Lines,
    /// One attribute for all lines: for the compiler, to whom each attribute is work.
    Joined,
}

/// The bytes that are generated at most: what a declaration says once may stand on each of its pages.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;

static MODULE: Template = Template::new(
    r#"/// What the derive on `$entry` makes.
$vis mod $module {
$items}
"#,
);

/// The Rust source that stands beside the struct; nothing but an error if it had more than [`MOST_BYTES`].
#[must_use]
pub fn generate(spec: &Spec, options: &Options) -> String {
    let generator = Generator::new(spec, options);
    let mut items = String::new();
    generator.environment(&mut items);
    generator.locale(&mut items);
    for param in &spec.params {
        if items.len() > MOST_BYTES {
            return too_much();
        }
        generator.param(param, &mut items);
        generator.param_features(param, &mut items);
    }
    for returned in &spec.returns {
        if items.len() > MOST_BYTES {
            return too_much();
        }
        generator.returned(returned, &mut items);
    }
    let mut traits = String::new();
    generator.onces(&mut traits, &mut items);
    let mut pages = Vec::new();
    for page in &spec.pages {
        pages.push(generator.prepared(page));
    }
    let Some((infos, shared)) = generator.page_infos(&pages) else {
        return too_much();
    };
    generator.entry_at(&infos, &shared, &mut items);
    for page in &pages {
        if items.len() + traits.len() > MOST_BYTES {
            return too_much();
        }
        generator.builder(page, &mut traits, &mut items);
    }
    generator.traits(traits, &mut items);

    let mut out = String::new();
    generator.entry(items.len(), &mut out);
    if items.len() + out.len() > MOST_BYTES {
        return too_much();
    }
    match &options.module {
        Some(module) => {
            let values = [
                ("vis", options.visibility.as_str()),
                ("module", module),
                ("items", &items),
            ];
            generator.fill(&mut out, &MODULE, &values);
        }
        None => out.push_str(&items),
    }
    out
}

/// The error that stands in the place of everything.
fn too_much() -> String {
    let message = format!(
        "the declaration makes more than {MOST_BYTES} bytes of Rust\n = help: leave out what is not needed, or declare the \
         pages in two parts, each with a derive of its own"
    );
    format!("::core::compile_error! {{ {} }}\n", literal(&message))
}

/// What all parts of the generator need to know.
struct Generator<'s> {
    spec: &'s Spec,
    options: &'s Options,
    /// The path of the hidden module of the runtime crate.
    private: String,
    /// The visibility of the items.
    vis: String,
    /// The name of the struct's twin.
    at: String,
    /// The visibility of the traits of rules, which stand in a module of their own.
    rule_vis: String,
    /// The name of that module.
    rules: String,
    /// The visibility of a builder's field, which the struct's own methods fill.
    field_vis: &'static str,
    /// What stands in front of an item's name in the struct's own methods.
    path: String,
    /// Names of types, which no type parameter may have.
    types: Names,
    /// The documentation of each parameter as Markdown, which many pages repeat.
    docs: ByName<String>,
    /// The documentation of each page as Markdown.
    page_docs: ByName<String>,
    /// Names of traits of rules that have been given.
    traits: RefCell<Names>,
    /// Whether a rule speaks of slots that are not surely given.
    open_slots: Cell<bool>,
}

impl<'s> Generator<'s> {
    fn new(spec: &'s Spec, options: &'s Options) -> Self {
        let at = options.context.entry_at();
        let entry = &options.context.entry;
        let entry = entry.strip_prefix("r#").unwrap_or(entry);
        let mut types = Names::default();
        for own in ["Environment", "Locale", entry, &at] {
            types.add(own.to_owned());
        }
        let mut name_types = |name: &Name| {
            for ending in ["", "List", "Locale", "Ready"] {
                types.add(format!("{}{ending}", name.camel));
            }
        };
        let (mut docs, mut page_docs) = (ByName::default(), ByName::default());
        for param in &spec.params {
            name_types(&param.name);
            docs.insert(param.name.text.clone(), escape(&param.doc));
        }
        for returned in &spec.returns {
            name_types(&returned.name);
        }
        for page in &spec.pages {
            name_types(&page.name);
            page_docs.insert(page.name.text.clone(), escape(&page.doc));
        }
        let in_module = options.module.is_some();
        let vis = if in_module {
            inside(&options.visibility)
        } else {
            options.visibility.clone()
        };
        Self {
            spec,
            options,
            private: format!("{}::__private", options.krate),
            at,
            rule_vis: inside(&vis),
            rules: options.context.rules(),
            vis,
            field_vis: if in_module { "pub(super)" } else { "" },
            path: options
                .module
                .as_ref()
                .map_or_else(String::new, |module| format!("{module}::")),
            types,
            docs,
            page_docs,
            traits: RefCell::default(),
            open_slots: Cell::default(),
        }
    }

    /// Appends a template with the names that all templates share besides its own.
    fn fill(&self, out: &mut String, template: &Template, values: &[(&str, &str)]) {
        let shared = [
            ("rt", self.options.krate.as_str()),
            ("private", self.private.as_str()),
            ("vis", self.vis.as_str()),
            ("rule_vis", self.rule_vis.as_str()),
            ("rules_mod", self.rules.as_str()),
            ("field_vis", self.field_vis),
            ("entry", self.options.context.entry.as_str()),
            ("at", self.at.as_str()),
            ("path", self.path.as_str()),
        ];
        fill(out, template, values, &shared);
    }

    /// The documentation of a parameter as Markdown.
    fn docs_of(&self, param: &Param) -> &str {
        let docs = self.docs.get(&param.name.text);
        docs.map_or("", String::as_str)
    }

    /// The documentation of a page as Markdown.
    fn docs_of_page(&self, page: &Page) -> &str {
        let docs = self.page_docs.get(&page.name.text);
        docs.map_or("", String::as_str)
    }

    /// A name for a type parameter that no type of the declaration has.
    fn fresh(&self, mut name: String) -> String {
        while self.types.has(&name) {
            name.push('X');
        }
        name
    }

    /// A name for a local variable: that of a parameter, unless a type has it, too, as in scripts without capitals.
    fn local(&self, name: &Name) -> String {
        if self.types.has(&name.snake) {
            "value".to_owned()
        } else {
            name.function()
        }
    }

    /// A name for the trait of a rule that nothing else has: page `a` with `b-c` and page `a-b` with `c` would give
    /// the same one. Asked once for each rule.
    fn trait_name(&self, name: String) -> String {
        let mut name = self.options.context.naming().composed(name);
        while !self.traits.borrow_mut().add(name.clone()) {
            name.push('X');
        }
        name
    }
}

/// The visibility inside a module of what has this visibility beside it.
fn inside(visibility: &str) -> String {
    let inner = visibility.strip_prefix("pub").map(|rest| {
        rest.trim()
            .trim_start_matches('(')
            .trim_end_matches(')')
            .trim()
    });
    match inner {
        None | Some("self") => "pub(super)".to_owned(),
        Some("" | "crate") => visibility.to_owned(),
        Some("super") => "pub(in super::super)".to_owned(),
        Some(path) => {
            let path = path.strip_prefix("in").unwrap_or(path).trim();
            match path.strip_prefix("self") {
                Some(rest) => format!("pub(in super{rest})"),
                None if path.starts_with("super") => format!("pub(in super::{path})"),
                None => visibility.to_owned(),
            }
        }
    }
}
