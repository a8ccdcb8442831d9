//! What a sound declaration says. Nothing in here is unchecked: faulty parts are left out when it is made.

use std::collections::HashMap;
use std::sync::Arc;

use super::names::Name;
use super::source::Located;

/// A declaration.
#[derive(Clone, Debug, Default)]
pub struct Spec {
    /// The sites that serve the pages.
    pub environments: Vec<Environment>,
    /// The locales; `None` if the file has no such table.
    pub locales: Option<Vec<Locale>>,
    /// The parameters that pages can use.
    pub params: Vec<Arc<Param>>,
    /// What pages can send back.
    pub returns: Vec<Arc<Return>>,
    /// How scripts open presentations.
    pub calls: Vec<Call>,
    /// The pages.
    pub pages: Vec<Page>,
    /// For each parameter that pages use, what they make of it.
    usage: HashMap<String, Usage>,
}

impl Spec {
    /// The environment that is used where none is named.
    #[must_use]
    pub fn default_environment(&self) -> Option<&Environment> {
        self.environments
            .iter()
            .find(|environment| environment.default)
    }

    /// The locale that is used where none is named.
    #[must_use]
    pub fn default_locale(&self) -> Option<&Locale> {
        self.locales.iter().flatten().find(|locale| locale.default)
    }

    /// Whether a page has the parameter in its path, so that it must be a segment that stays one.
    #[must_use]
    pub fn is_in_path(&self, param: &Param) -> bool {
        let usage = self.usage.get(&param.name.text);
        usage.is_some_and(|usage| usage.in_path)
    }

    /// The query parameters that the return adds to a redirect URI of this parameter.
    #[must_use]
    pub fn reserved(&self, param: &Param) -> Vec<&str> {
        self.returns_of(param).map_or_else(Vec::new, Return::added)
    }

    /// What comes back to a redirect URI of this parameter; all pages that use it have the same return.
    #[must_use]
    pub fn returns_of(&self, param: &Param) -> Option<&Return> {
        self.usage.get(&param.name.text)?.returns.as_deref()
    }

    /// Looks once at all pages for what they make of the parameters.
    pub(super) fn index(&mut self) {
        for page in &self.pages {
            for item in &page.params {
                let usage = self.usage.entry(item.param.name.text.clone()).or_default();
                usage.in_path |= item.location == Location::Path;
                if usage.returns.is_none() {
                    usage.returns.clone_from(&page.returns);
                }
            }
        }
    }
}

/// What pages make of a parameter.
#[derive(Clone, Debug, Default)]
struct Usage {
    in_path: bool,
    returns: Option<Arc<Return>>,
}

/// A site that serves the pages.
#[derive(Clone, Debug)]
pub struct Environment {
    /// Its name.
    pub name: Name,
    /// The address that paths are put after, without a slash at its end.
    pub base_url: String,
    /// Whether it is used where none is named.
    pub default: bool,
    /// Its documentation.
    pub doc: String,
}

/// A language of the pages.
#[derive(Clone, Debug)]
pub struct Locale {
    /// Its name.
    pub name: Name,
    /// The encoded path between base and page, with a slash in front; may be empty.
    pub prefix: String,
    /// Whether it is used where none is named.
    pub default: bool,
    /// Its documentation.
    pub doc: String,
}

/// A parameter that pages can use.
#[derive(Clone, Debug)]
pub struct Param {
    /// Its name in the file.
    pub name: Name,
    /// Its name in a URL, unless a page gives it another.
    pub wire: String,
    /// The values that it takes.
    pub kind: Kind,
    /// When it must be given, unless a page says something else.
    pub required: Located<Required>,
    /// Its documentation.
    pub doc: String,
    /// Why it should not be used any more.
    pub deprecated: Option<String>,
}

/// The type of a parameter with its constraints.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A text.
    String {
        /// The smallest number of characters.
        min_length: usize,
        /// The largest number of characters.
        max_length: Option<usize>,
        /// The characters allowed.
        chars: Option<Chars>,
    },
    /// An integer between two bounds, both allowed.
    Integer {
        /// The smallest value, if the file names one.
        min: Option<i128>,
        /// The largest value, if the file names one.
        max: Option<i128>,
    },
    /// Yes or no.
    Boolean {
        /// The text for yes.
        yes: String,
        /// The text for no.
        no: String,
    },
    /// An absolute URI, kept byte for byte.
    Uri,
    /// A URI that the user is sent back to.
    RedirectUri {
        /// The schemes allowed.
        schemes: Option<Vec<String>>,
    },
    /// One of some values.
    Enum {
        /// The values.
        values: Vec<Value>,
    },
    /// Several values in one text.
    List {
        /// The values of an item; `None` if an item is any text.
        values: Option<Vec<Value>>,
        /// The text between two items.
        separator: String,
        /// What a list without items is.
        empty: Empty,
    },
    /// A text that is always sent.
    Constant {
        /// The text.
        value: String,
    },
    /// A secret that the return must bring back.
    State,
}

impl Kind {
    /// The name of the type in the file.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::String { .. } => "string",
            Self::Integer { .. } => "integer",
            Self::Boolean { .. } => "boolean",
            Self::Uri => "uri",
            Self::RedirectUri { .. } => "redirect-uri",
            Self::Enum { .. } => "enum",
            Self::List { .. } => "list",
            Self::Constant { .. } => "constant",
            Self::State => "state",
        }
    }

    /// Whether a Rust type is generated for it; otherwise a plain one serves.
    #[must_use]
    pub fn has_type(&self) -> bool {
        !matches!(
            self,
            Self::Boolean { .. }
                | Self::Constant { .. }
                | Self::Integer {
                    min: None,
                    max: None
                }
        )
    }

    /// Whether the caller gives a value: a constant has no setter.
    #[must_use]
    pub fn is_given(&self) -> bool {
        !matches!(self, Self::Constant { .. })
    }

    /// Whether a setter takes a slice of items, which the builder keeps as it is.
    #[must_use]
    pub fn is_slice(&self) -> bool {
        matches!(
            self,
            Self::List {
                empty: Empty::Send | Empty::Omit,
                ..
            }
        )
    }
}

/// A value of an enum or of a list's item.
#[derive(Clone, Debug)]
pub struct Value {
    /// Its name in Rust; the text is what is sent.
    pub name: Name,
    /// Its documentation.
    pub doc: String,
    /// Why it should not be used any more.
    pub deprecated: Option<String>,
}

/// What a list without items is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Empty {
    /// An error.
    Forbid,
    /// A parameter without value.
    Send,
    /// No parameter.
    Omit,
}

/// A set of characters.
#[derive(Clone, Debug)]
pub struct Chars {
    /// The set as written in the file.
    pub written: String,
    /// First and last character of each range.
    pub ranges: Vec<(char, char)>,
}

/// When a parameter must be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Required {
    /// Never.
    No,
    /// Always.
    Always,
    /// As soon as any other query parameter is given.
    WithAnyOther,
}

/// What a page sends back.
#[derive(Clone, Debug)]
pub struct Return {
    /// Its name.
    pub name: Name,
    /// The query parameter whose value tells the outcome; `None` if outcomes are told by presence.
    pub param: Option<String>,
    /// The outcomes, in the order in which they are tried.
    pub outcomes: Vec<Outcome>,
    /// The parameter whose value must come back.
    pub echoes: Option<Arc<Param>>,
    /// Its documentation.
    pub doc: String,
}

impl Return {
    /// The query parameters that the page adds to the redirect URI.
    #[must_use]
    pub fn added(&self) -> Vec<&str> {
        let outcomes = self.outcomes.iter().flat_map(|outcome| {
            let carried = outcome.carries.iter().chain(&outcome.optional);
            outcome
                .when
                .iter()
                .chain(carried.map(|carried| &carried.wire))
        });
        let echoed = self.echoes.iter().map(|param| &param.wire);
        let added = self.param.iter().chain(outcomes).chain(echoed);
        let mut added: Vec<&str> = added.map(String::as_str).collect();
        added.sort_unstable();
        added.dedup();
        added
    }

    /// Whether no outcome carries anything, so that the enum is a list of names.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        let mut outcomes = self.outcomes.iter();
        outcomes.all(|outcome| outcome.carries.is_empty() && outcome.optional.is_empty())
    }
}

/// A way in which a page can end.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Its name in Rust; the text is the value of the return's parameter, if it has one.
    pub name: Name,
    /// The parameter whose presence tells this outcome.
    pub when: Option<String>,
    /// Parameters that come with it.
    pub carries: Vec<Carried>,
    /// Parameters that may come with it.
    pub optional: Vec<Carried>,
    /// Its documentation.
    pub doc: String,
}

/// A parameter that comes with an outcome.
#[derive(Clone, Debug)]
pub struct Carried {
    /// The name of its field.
    pub name: Name,
    /// Its name in the query.
    pub wire: String,
}

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
    pub place: super::Place,
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

/// A way to show a page besides a full redirect.
#[derive(Clone, Debug)]
pub struct Presentation {
    /// The way.
    pub kind: PresentationKind,
    /// The parameters that must be given for it: their places in the page's list.
    pub requires: Vec<Located<usize>>,
}

/// How a script opens a presentation.
#[derive(Clone, Debug)]
pub struct Call {
    /// The presentation.
    pub kind: PresentationKind,
    /// The script, with `{url}` for the literal.
    pub template: String,
}

/// The ways to show a page besides a full redirect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PresentationKind {
    /// A window of its own.
    Popup,
    /// A frame of the shop's page.
    Iframe,
    /// A dialog that the vendor's script opens.
    Lightbox,
}

impl PresentationKind {
    /// All ways.
    pub const ALL: [Self; 3] = [Self::Popup, Self::Iframe, Self::Lightbox];

    /// The name in the file, which is the name of the builder's method, too.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Popup => "popup",
            Self::Iframe => "iframe",
            Self::Lightbox => "lightbox",
        }
    }

    /// The name of the Rust type that it gives.
    #[must_use]
    pub fn type_name(self) -> &'static str {
        match self {
            Self::Popup => "Popup",
            Self::Iframe => "Iframe",
            Self::Lightbox => "Lightbox",
        }
    }

    /// The name with its article.
    #[must_use]
    pub fn with_article(self) -> &'static str {
        match self {
            Self::Popup => "a popup",
            Self::Iframe => "an iframe",
            Self::Lightbox => "a lightbox",
        }
    }
}
