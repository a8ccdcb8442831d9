//! Ways to show a page besides a full redirect.

use crate::spec::source::Located;

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
