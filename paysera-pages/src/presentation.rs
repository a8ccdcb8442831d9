//! Ways to show a page besides a full redirect.

use crate::PageUrl;

/// Declares a presentation: a URL that may be shown in one way.
macro_rules! presentation {
    ($(#[doc = $doc:literal])* $name:ident) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[must_use = "a presentation does nothing until a page shows it"]
        pub struct $name(pub(crate) PageUrl);

        impl $name {
            /// The URL to show.
            pub fn url(&self) -> &PageUrl {
                &self.0
            }

            /// The URL to show, owned.
            pub fn into_url(self) -> PageUrl {
                self.0
            }
        }
    };
}

presentation! {
    /// A page for a window of its own; made by `.popup()` of a builder whose page declares it.
    Popup
}

presentation! {
    /// A page for an `<iframe>`; made by `.iframe()` of a builder whose page declares it.
    Iframe
}

presentation! {
    /// A page for the vendor's lightbox; made by `.lightbox()` of a builder whose page declares it.
    Lightbox
}
