//! Feature `url`: conversions to and from `url::Url`.

use ::url::{ParseError, Url};

use crate::{BaseUrl, InvalidBaseUrl, PageUrl};

/// Parses the URL. What a [`Url`] writes may differ from the text: it normalises.
impl TryFrom<PageUrl> for Url {
    type Error = ParseError;

    fn try_from(url: PageUrl) -> Result<Self, Self::Error> {
        Self::parse(url.as_str())
    }
}

impl TryFrom<&Url> for BaseUrl {
    type Error = InvalidBaseUrl;

    fn try_from(url: &Url) -> Result<Self, Self::Error> {
        Self::new(url.as_str())
    }
}

/// What is added to generated types: a URI may be had from a parsed URL.
#[doc(hidden)]
#[macro_export]
macro_rules! __url {
    (uri $name:ident, $of:literal) => {
        /// Takes the URL as [`as_str`]($crate::__private::Url::as_str) writes it. That may differ from the text which it was
        /// parsed from: an address that somebody compares byte for byte, as OAuth does, is safer made of the text.
        #[automatically_derived]
        impl ::core::convert::TryFrom<&$crate::__private::Url> for $name {
            type Error = $crate::InvalidParam;

            fn try_from(
                url: &$crate::__private::Url,
            ) -> ::core::result::Result<Self, $crate::InvalidParam> {
                Self::new(url.as_str())
            }
        }
    };
    ($($other:tt)*) => {};
}
