//! The parameters of a page while it is read.

use std::sync::Arc;

use crate::by_name::{ByName, Names};

use super::fault::{Fault, Faults};
use super::limits::MOST_PARAMS;
use super::model::{Item, Kind, Location, Param, Required};
use super::names::{Name, Naming};
use super::param::check_empty;
use super::scope::Scope;
use super::source::{Located, Place};

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

/// Where a page mentions a parameter.
pub(super) struct Reference {
    pub(super) name: Located<String>,
    pub(super) location: Location,
}

/// The parameters of a page as they are read.
pub(super) struct Items<'p> {
    pub(super) page: &'p str,
    pub(super) list: Vec<Item>,
    /// Where the page mentions each of them.
    pub(super) places: Vec<Place>,
    /// Names that the page mentions, but that could not be read.
    pub(super) missing: Names,
    /// Whether some names could not be read at all.
    pub(super) unread: bool,
    /// Whether it was reported that there are too many.
    is_full: bool,
    /// The numbers of the parameters by name, and by the name that they have in the query.
    names: ByName<usize>,
    wires: ByName<usize>,
    setters: Scope,
    /// The names of the setters in the form of types.
    slots: Scope,
}

impl<'p> Items<'p> {
    pub(super) fn new(page: &'p str, naming: Naming) -> Self {
        Self {
            page,
            list: Vec::new(),
            places: Vec::new(),
            missing: Names::default(),
            unread: false,
            is_full: false,
            names: ByName::default(),
            wires: ByName::default(),
            setters: Scope::new(naming, METHODS),
            slots: Scope::new(naming, &[]),
        }
    }

    /// The number of the parameter of this name.
    pub(super) fn position(&self, name: &str) -> Option<usize> {
        self.names.get(name).copied()
    }

    /// Whether a name that the page does not have would be there but for another fault.
    pub(super) fn may_have(&self, name: &str, declared: bool) -> bool {
        self.missing.has(name) || (declared && (self.unread || !self.missing.is_empty()))
    }

    /// Adds a parameter, unless the page has it already or its setter cannot be named.
    pub(super) fn add(
        &mut self,
        reference: &Reference,
        param: Arc<Param>,
        setter: Option<Name>,
        wire: String,
        required: Located<Required>,
        faults: &mut Faults,
    ) -> bool {
        let name = &reference.name.value;
        let place = &reference.name.place;
        let in_query = reference.location == Location::Query;
        let same_wire = self.wires.get(&wire).filter(|_| in_query);
        let repeated = self.names.get(name).or(same_wire).copied();
        if let Some(fault) = repeated.and_then(|first| self.repeated(first, reference, &wire)) {
            faults.push(fault.help("take one of them out"));
            if !self.names.has(name) {
                self.missing.add(name.clone());
            }
            return false;
        }
        if self.list.len() >= MOST_PARAMS {
            if !self.is_full {
                let message = format!("{} has more than {MOST_PARAMS} parameters", self.page);
                let help = "leave out those that nobody passes";
                faults.push(Fault::new(place.clone(), message).help(help));
                self.is_full = true;
            }
            self.missing.add(name.clone());
            return false;
        }
        let what = format!("parameter `{name}`");
        if let Some(problem) = no_segment(&param.kind).filter(|_| !in_query) {
            let message = format!("{what} stands in the path of {}, but {problem}", self.page);
            faults.push(Fault::new(place.clone(), message));
            self.missing.add(name.clone());
            return false;
        }
        check_empty(&param.kind, &required, &what, faults);
        let setter = setter.unwrap_or_else(|| param.name.clone());
        let unique = !param.kind.is_given() || self.claim(&setter, &what, &required, faults);
        if !unique {
            self.missing.add(name.clone());
            return false;
        }
        let index = self.list.len();
        self.names.insert(name.clone(), index);
        if in_query {
            self.wires.insert(wire.clone(), index);
        }
        self.list.push(Item {
            param,
            location: reference.location,
            name: setter,
            wire,
            required,
        });
        self.places.push(place.clone());
        true
    }

    /// The fault that the page has a parameter already.
    fn repeated(&self, first: usize, reference: &Reference, wire: &str) -> Option<Fault> {
        let (item, place) = (self.list.get(first)?, self.places.get(first)?);
        let name = &reference.name.value;
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
        let fault = Fault::new(reference.name.place.clone(), message);
        Some(fault.related(place.clone(), "the first one is here"))
    }

    /// Takes the names of a parameter's setters.
    fn claim(
        &mut self,
        setter: &Name,
        what: &str,
        required: &Located<Required>,
        faults: &mut Faults,
    ) -> bool {
        let mut unique = self
            .setters
            .claim(&setter.snake, what, &setter.place, faults);
        if unique && required.value != Required::Always {
            let maybe = format!("maybe_{}", setter.snake);
            let what = format!("the `maybe_` setter of {what}");
            unique = self.setters.claim(&maybe, &what, &setter.place, faults);
        }
        unique && self.slots.claim(&setter.camel, what, &setter.place, faults)
    }
}

/// Why a parameter of this type is no segment of a path.
fn no_segment(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Constant { .. } => Some("is a constant: write its value into the path"),
        Kind::State => Some("is a secret, and paths are logged: put it into `query`"),
        Kind::List { .. } => Some("is a list: put it into `query`"),
        Kind::Enum { values } if values.iter().any(|value| is_folded(&value.name.text)) => {
            Some("has a value that is empty, `.` or `..`, which browsers fold away in a path")
        }
        Kind::Boolean { yes, no } if is_folded(yes) || is_folded(no) => {
            Some("has a text that is empty, `.` or `..`, which browsers fold away in a path")
        }
        _ => None,
    }
}

/// Whether a segment of a path would not stay one.
fn is_folded(segment: &str) -> bool {
    matches!(segment, "" | "." | "..")
}
