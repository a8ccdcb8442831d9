//! `[pages]`: where users are sent.

use std::collections::HashSet;
use std::sync::Arc;

use super::fault::{Fault, Faults};
use super::model::{Item, Kind, Location, Page, Param, Return};
use super::names::Name;
use super::param::{read_required, read_wire};
use super::scope::Scope;
use super::source::{Located, Place};
use super::table::{Entry, Node, Table};
use super::{Reader, path, presentation, read_name, suggest};

const KEYS: &[&str] = &[
    "path",
    "query",
    "returns",
    "present",
    "doc",
    "docs",
    "deprecated",
    "rust",
];

/// Methods of every builder, or of some: a setter must not take their names.
const METHODS: &[(&str, &str)] = &[
    ("url", FINISHER),
    ("write_url", FINISHER),
    ("try_url", FINISHER),
    ("popup", FINISHER),
    ("iframe", FINISHER),
    ("lightbox", FINISHER),
    ("locale", SETTER),
    ("environment", SETTER),
    ("base_url", SETTER),
    ("clone", "a method of every builder"),
];
const FINISHER: &str = "a method that finishes a builder";
const SETTER: &str = "a setter that every builder has";

impl Reader {
    pub(super) fn pages(&mut self, root: &Table<'_>, faults: &mut Faults) {
        const HELP: &str = "declare one: `[pages.cash-out]` and `path = \"wallet/cash-out\"`";
        let Some(node) = root.require("pages", HELP, faults) else {
            return;
        };
        let Some(entries) = node.entries("page", faults) else {
            return;
        };
        if entries.is_empty() {
            faults.push(node.fault("`pages` is empty").help(HELP));
        }
        let entry = "a function of the struct that the derive stands on";
        let mut functions = Scope::new(&[("at", entry), ("at_base", entry), ("clone", entry)]);
        for entry in &entries {
            if let Some(page) = self.page(entry, &mut functions, faults) {
                self.spec.pages.push(page);
            }
        }
    }

    fn page(
        &mut self,
        entry: &Entry<'_>,
        functions: &mut Scope,
        faults: &mut Faults,
    ) -> Option<Page> {
        let what = &entry.node.what;
        let table = entry.node.table(KEYS, faults)?;
        let name = read_name("page", &entry.key, &table, faults);
        let doc = table.doc(faults);
        let docs = table.text("docs", faults).map(|docs| docs.value);
        let deprecated = table.text("deprecated", faults).map(|text| text.value);
        let returns = self.page_returns(&table, faults);

        let mut items = Items::new(what);
        let path = self.path(&table, &mut items, faults);
        if let Some(query) = table.get("query") {
            let nodes = query.list(faults);
            items.unread |= nodes.is_none();
            for node in nodes.unwrap_or_default() {
                self.query_item(&node, &mut items, faults);
            }
        }
        self.redirects(&items, returns.as_ref(), faults);
        let presentations = presentation::read(&table, self, &items, faults);

        let name = name?;
        let (path, pieces) = path;
        let function = functions.claim(&name.snake, what, &name.place, faults);
        let unique = function && self.types.claim(&name.camel, what, &name.place, faults);
        let alias = format!("{}Ready", name.camel);
        let unique = unique
            && self
                .types
                .claim(&alias, &format!("the alias of {what}"), &name.place, faults);
        unique.then_some(Page {
            name,
            path,
            pieces,
            params: items.list,
            returns,
            presentations,
            doc,
            docs,
            deprecated,
        })
    }

    fn page_returns(&self, table: &Table<'_>, faults: &mut Faults) -> Option<Arc<Return>> {
        let returns = table.text("returns", faults)?;
        let known = self
            .spec
            .returns
            .iter()
            .find(|known| known.name.text == returns.value);
        if known.is_none() && !self.is_broken("return", &returns.value) {
            let names = self.spec.returns.iter();
            let names = self.known("return", names.map(|known| known.name.text.as_str()));
            let help = if names.is_empty() {
                "declare it in `[returns]`".to_owned()
            } else {
                suggest::help(&returns.value, "the returns are", names)
            };
            let message = format!("unknown return `{}`", returns.value);
            faults.push(Fault::new(returns.place, message).help(help));
        }
        known.cloned()
    }

    /// The path as written and its pieces; its parameters become items.
    fn path(
        &self,
        table: &Table<'_>,
        items: &mut Items<'_>,
        faults: &mut Faults,
    ) -> (String, Vec<String>) {
        let help = "write `path = \"…\"`: the segments after the base, `\"\"` for the base itself";
        let text = table
            .require("path", help, faults)
            .and_then(|node| node.text(faults));
        let Some(text) = text else {
            // The page is there even so: code that names it gets no second error.
            items.unread = true;
            return (String::new(), vec![String::new()]);
        };
        let parsed = path::parse(&text.value).unwrap_or_else(|problem| {
            let message = format!("`path` of {} {problem}", items.page);
            faults.push(Fault::new(text.place.clone(), message));
            items.unread = true;
            path::salvage(&text.value)
        });
        let mut pieces = parsed.pieces.into_iter();
        let mut kept = vec![pieces.next().unwrap_or_default()];
        let mut read = 0;
        for (name, piece) in parsed.params.iter().zip(pieces) {
            let rest = text.value.get(read..).unwrap_or_default();
            let start = read
                + rest
                    .find(&format!("{{{name}}}"))
                    .map_or(0, |brace| brace + 1);
            read = start + name.len();
            let reference = Reference {
                name: Located {
                    value: name.clone(),
                    place: text.part(start..read),
                },
                location: Location::Path,
            };
            let added = self
                .param_named(&reference.name, items, faults)
                .is_some_and(|param| {
                    let required = Located {
                        value: super::model::Required::Always,
                        place: text.place.clone(),
                    };
                    items.add(&reference, param, None, String::new(), required, faults)
                });
            // A parameter that is faulty leaves its piece to the one before.
            match kept.last_mut() {
                Some(last) if !added => last.push_str(&piece),
                _ => kept.push(piece),
            }
        }
        (text.value, kept)
    }

    /// An item of `query`: a parameter's name, or a table about it.
    fn query_item(&self, node: &Node<'_>, items: &mut Items<'_>, faults: &mut Faults) {
        if node.is_text() {
            let Some(name) = node.text(faults) else {
                return;
            };
            let reference = Reference {
                name,
                location: Location::Query,
            };
            let Some(param) = self.param_named(&reference.name, items, faults) else {
                return;
            };
            let (wire, required) = (param.wire.clone(), param.required.clone());
            items.add(&reference, param, None, wire, required, faults);
            return;
        }
        if !node.is_table() {
            let message = format!("{} must be a parameter's name or a table", node.what);
            faults.push(
                node.fault(message)
                    .help("write `\"client_id\"` or `{ param = \"client_id\", required = true }`"),
            );
            items.unread = true;
            return;
        }
        let Some(table) = node.table(&["param", "name", "required", "rust"], faults) else {
            return;
        };
        let help = "write `param = \"…\"`: the name of a parameter";
        let Some(name) = table
            .require("param", help, faults)
            .and_then(|node| node.text(faults))
        else {
            items.unread = true;
            return;
        };
        let Some(param) = self.param_named(&name, items, faults) else {
            return;
        };
        let wire = read_wire(&param.wire, &table, faults);
        let required = table.get("required").map_or_else(
            || param.required.clone(),
            |node| read_required(node, faults),
        );
        let rust = table.text("rust", faults);
        let renamed = rust.is_some();
        let setter = rust.and_then(|rust| {
            let (rust, place) = (rust.value, rust.place);
            Name::new("parameter", &name.value, place, Some(&rust), faults)
        });
        if renamed && setter.is_none() {
            items.missing.insert(name.value);
            return;
        }
        let reference = Reference {
            name,
            location: Location::Query,
        };
        items.add(&reference, param, setter, wire, required, faults);
    }

    /// The parameter of this name; an unknown one is a fault.
    fn param_named(
        &self,
        name: &Located<String>,
        items: &mut Items<'_>,
        faults: &mut Faults,
    ) -> Option<Arc<Param>> {
        let params = &self.spec.params;
        let known = params.iter().find(|param| param.name.text == name.value);
        if known.is_some() {
            return known.cloned();
        }
        let first = items.missing.insert(name.value.clone());
        if first && !self.is_broken("param", &name.value) {
            let names = params.iter().map(|param| param.name.text.as_str());
            let names = self.known("param", names);
            let help = if names.is_empty() {
                "declare it in `[params]`".to_owned()
            } else {
                suggest::help(&name.value, "the parameters are", names)
            };
            let message = format!("unknown parameter `{}`", name.value);
            faults.push(Fault::new(name.place.clone(), message).help(help));
        }
        None
    }

    /// All pages that use one redirect URI parameter have the same return or none: the type refuses what that return
    /// would add.
    fn redirects(&mut self, items: &Items<'_>, returns: Option<&Arc<Return>>, faults: &mut Faults) {
        let Some(own) = returns.map(|returned| returned.name.text.as_str()) else {
            return;
        };
        for (item, place) in items.list.iter().zip(&items.places) {
            let param = &item.param.name.text;
            if !matches!(item.param.kind, Kind::RedirectUri { .. }) {
                continue;
            }
            let Some((returned, page, first)) = self.redirects.get(param) else {
                let first = (own.to_owned(), items.page.to_owned(), place.clone());
                self.redirects.insert(param.clone(), first);
                continue;
            };
            if returned == own {
                continue;
            }
            let message = format!(
                "{} has the return `{own}`, but `{param}` belongs to the return `{returned}`",
                items.page
            );
            let help = format!(
                "declare a second parameter for it, with `type = \"redirect-uri\"` and `name = \"{}\"`",
                item.wire
            );
            let fault = Fault::new(place.clone(), message)
                .related(first.clone(), format!("{page} uses it here"))
                .help(help);
            faults.push(fault);
        }
    }
}

/// Where a page mentions a parameter.
struct Reference {
    name: Located<String>,
    location: Location,
}

/// The parameters of a page as they are read.
pub(super) struct Items<'p> {
    pub(super) page: &'p str,
    pub(super) list: Vec<Item>,
    places: Vec<Place>,
    setters: Scope,
    /// The names of the setters in the form of types.
    slots: Scope,
    /// Names that the page mentions, but that could not be read.
    missing: HashSet<String>,
    /// Whether some names could not be read at all.
    unread: bool,
}

impl<'p> Items<'p> {
    fn new(page: &'p str) -> Self {
        Self {
            page,
            list: Vec::new(),
            places: Vec::new(),
            setters: Scope::new(METHODS),
            slots: Scope::new(&[]),
            missing: HashSet::new(),
            unread: false,
        }
    }

    /// Whether a name that the page does not have would be there but for another fault.
    pub(super) fn may_have(&self, name: &str, declared: bool) -> bool {
        self.missing.contains(name) || (declared && (self.unread || !self.missing.is_empty()))
    }

    /// Adds a parameter, unless the page has it already or its setter cannot be named.
    fn add(
        &mut self,
        reference: &Reference,
        param: Arc<Param>,
        setter: Option<Name>,
        wire: String,
        required: Located<super::model::Required>,
        faults: &mut Faults,
    ) -> bool {
        let name = &reference.name.value;
        let place = &reference.name.place;
        let repeated = self.list.iter().zip(&self.places).find(|(item, _)| {
            item.param.name.text == *name
                || (reference.location == Location::Query
                    && item.location == Location::Query
                    && item.wire == wire)
        });
        if let Some((item, first)) = repeated {
            let message = if item.param.name.text != *name {
                format!(
                    "{} sends `{wire}` twice: for `{}` and for `{name}`",
                    self.page, item.param.name.text
                )
            } else if item.location == reference.location {
                format!("{} has `{name}` twice", self.page)
            } else {
                format!("{} has `{name}` in its path and in its query", self.page)
            };
            faults.push(
                Fault::new(place.clone(), message)
                    .related(first.clone(), "the first one is here")
                    .help("take one of them out"),
            );
            return false;
        }
        let setter = setter.unwrap_or_else(|| param.name.clone());
        let what = format!("parameter `{name}`");
        let optional = required.value != super::model::Required::Always;
        let maybe = format!("maybe_{}", setter.snake);
        let unique = self
            .setters
            .claim(&setter.snake, &what, &setter.place, faults)
            && (!optional
                || self.setters.claim(
                    &maybe,
                    &format!("the `maybe_` setter of {what}"),
                    &setter.place,
                    faults,
                ))
            && self
                .slots
                .claim(&setter.camel, &what, &setter.place, faults);
        if unique {
            let location = reference.location;
            self.list.push(Item {
                param,
                location,
                name: setter,
                wire,
                required,
            });
            self.places.push(place.clone());
        } else {
            self.missing.insert(name.clone());
        }
        unique
    }
}
