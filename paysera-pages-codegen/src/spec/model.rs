//! What a sound declaration says. Nothing in here is unchecked: faulty parts are left out when it is made.

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
    /// The pages.
    pub pages: Vec<Page>,
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
        self.uses(param)
            .any(|(_, item)| item.location == Location::Path)
    }

    /// The query parameters that returns add to a redirect URI of this parameter.
    #[must_use]
    pub fn reserved<'a>(&'a self, param: &'a Param) -> Vec<&'a str> {
        let returns = self
            .uses(param)
            .filter_map(|(page, _)| page.returns.as_ref());
        let mut reserved: Vec<&str> = returns.map(|returned| returned.param.as_str()).collect();
        reserved.sort_unstable();
        reserved.dedup();
        reserved
    }

    /// The pages that use a parameter.
    fn uses<'a>(&'a self, param: &'a Param) -> impl Iterator<Item = (&'a Page, &'a Item)> {
        self.pages.iter().flat_map(move |page| {
            let items = page.params.iter();
            items
                .filter(move |item| item.param.name.text == param.name.text)
                .map(move |item| (page, item))
        })
    }
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
    /// An absolute URI, kept byte for byte.
    Uri,
    /// A URI that the user is sent back to.
    RedirectUri {
        /// The schemes allowed.
        schemes: Option<Vec<String>>,
    },
}

impl Kind {
    /// The name of the type in the file.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::String { .. } => "string",
            Self::Integer { .. } => "integer",
            Self::Uri => "uri",
            Self::RedirectUri { .. } => "redirect-uri",
        }
    }

    /// Whether a Rust type is generated for it; otherwise a plain one serves.
    #[must_use]
    pub fn has_type(&self) -> bool {
        !matches!(
            self,
            Self::Integer {
                min: None,
                max: None
            }
        )
    }
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
    /// The query parameter whose value tells the outcome.
    pub param: String,
    /// The outcomes.
    pub outcomes: Vec<Outcome>,
    /// Its documentation.
    pub doc: String,
}

/// A way in which a page can end.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Its name in Rust; the text is the value of the parameter.
    pub name: Name,
    /// Its documentation.
    pub doc: String,
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
    /// What it sends back.
    pub returns: Option<Arc<Return>>,
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

/// A way to show a page besides a full redirect.
#[derive(Clone, Debug)]
pub struct Presentation {
    /// The way.
    pub kind: PresentationKind,
    /// The parameters that must be given for it: their places in the page's list.
    pub requires: Vec<Located<usize>>,
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
}
