//! Pages, with the rules between their parameters.

use std::sync::Arc;

use crate::spec::names::Name;
use crate::spec::source::{Located, Place};

use super::{Param, Presentation, Required, Return};

/// A page that the user is sent to.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its name.
    pub name: Name,
    /// Its path, as written.
    pub path: String,
    /// The encoded texts of its path, with a slash in front: before, between and after its path parameters.
    pub pieces: Vec<String>,
    /// Its parameters: those of the path, then those of the query, in the order of the URL.
    pub params: Vec<Item>,
    /// The rules between its parameters, besides those of single ones.
    pub rules: Vec<Rule>,
    /// What it sends back.
    pub returns: Option<Arc<Return>>,
    /// Its locales.
    pub locales: PageLocales,
    /// A base of its own, for which environments and locales do not apply.
    pub base_url: Option<String>,
    /// How it may be shown besides a full redirect.
    pub presentations: Vec<Presentation>,
    /// Its documentation.
    pub doc: String,
    /// Where the vendor documents it.
    pub docs: Option<String>,
    /// Why it should not be used any more.
    pub deprecated: Option<String>,
}

/// A parameter of a page.
#[derive(Clone, Debug)]
pub struct Item {
    /// The parameter.
    pub param: Arc<Param>,
    /// Where it stands in the URL.
    pub location: Location,
    /// The name of its setter.
    pub name: Name,
    /// Its name in the URL, if it stands in the query.
    pub wire: String,
    /// When it must be given on this page.
    pub required: Located<Required>,
}

/// Where a parameter stands in a URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// It is one segment of the path, or a part of one.
    Path,
    /// It is a pair of the query.
    Query,
}

/// The locales of a page.
#[derive(Clone, Debug)]
pub enum PageLocales {
    /// All locales of the declaration, with their prefixes.
    All,
    /// Some of them, or other prefixes; may be empty.
    Own(Vec<PageLocale>),
}

/// A locale of a page with the prefix that it has there.
#[derive(Clone, Debug)]
pub struct PageLocale {
    /// Its name.
    pub name: Name,
    /// The encoded path between base and page, with a slash in front; may be empty.
    pub prefix: String,
    /// Whether it is used where none is named.
    pub default: bool,
}

/// A rule between parameters of a page; numbers are places in the page's list.
#[derive(Clone, Debug)]
pub struct Rule {
    /// What it asks for.
    pub kind: RuleKind,
    /// Why, in the words of the file.
    pub doc: String,
    /// Where it is declared.
    pub place: Place,
}

/// What a rule asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleKind {
    /// If the one is given, all of the others must be.
    Requires {
        /// The one.
        given: usize,
        /// The others.
        needed: Vec<usize>,
    },
    /// All are given or none.
    AllOrNone(Vec<usize>),
    /// At most one is given.
    AtMostOne(Vec<usize>),
    /// One is given and no other.
    ExactlyOne(Vec<usize>),
    /// At least one is given.
    AtLeastOne(Vec<usize>),
}
