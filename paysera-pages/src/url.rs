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

#[cfg(test)]
mod tests {
    use ::url::{ParseError, Url};

    use crate::{BaseUrl, PageUrl};

    #[test]
    fn a_page_is_parsed() {
        let text = "https://pay.example/cash-out?redirect_uri=https%3A%2F%2Fshop.example%2F";
        let url = Url::try_from(PageUrl(text.to_owned())).unwrap();
        assert_eq!(url.as_str(), text);
        let error = Url::try_from(PageUrl("/cash-out".to_owned())).unwrap_err();
        assert_eq!(error, ParseError::RelativeUrlWithoutBase);
    }

    #[test]
    fn a_base_is_checked() {
        let base = |text| BaseUrl::try_from(&Url::parse(text).unwrap());
        assert_eq!(
            base("HTTP://LocalHost:80/x/").unwrap().as_str(),
            "http://localhost/x"
        );
        assert_eq!(
            base("https://pay.example/?a=b").unwrap_err().to_string(),
            "the base URL `https://pay.example/?a=b` has a query: leave out the `?` and what follows"
        );
    }
}
