//! Feature `http`: conversions to types of the `http` crate.

use ::http::header::InvalidHeaderValue;
use ::http::uri::InvalidUri;
use ::http::{HeaderValue, Uri};

use crate::PageUrl;

/// Parses the URL. What a [`Uri`] writes may differ from the text: an empty path becomes a slash.
impl TryFrom<PageUrl> for Uri {
    type Error = InvalidUri;

    fn try_from(url: PageUrl) -> Result<Self, Self::Error> {
        Self::try_from(url.into_string())
    }
}

/// Takes the URL byte for byte, such as for a `Location`.
impl TryFrom<PageUrl> for HeaderValue {
    type Error = InvalidHeaderValue;

    fn try_from(url: PageUrl) -> Result<Self, Self::Error> {
        Self::try_from(url.into_string())
    }
}

#[cfg(test)]
mod tests {
    use ::http::{HeaderValue, Uri};

    use crate::PageUrl;

    fn page_url(text: &str) -> PageUrl {
        PageUrl(text.to_owned())
    }

    #[test]
    fn a_uri_and_a_header_are_the_text() {
        let text =
            "https://pay.example/cash-out?client_id=1&redirect_uri=https%3A%2F%2Fshop.example%2F";
        assert_eq!(Uri::try_from(page_url(text)).unwrap().to_string(), text);
        assert_eq!(HeaderValue::try_from(page_url(text)).unwrap(), text);
    }

    #[test]
    fn a_header_keeps_what_a_uri_changes() {
        let text = "paysera://transaction?key=1";
        assert_eq!(HeaderValue::try_from(page_url(text)).unwrap(), text);
        assert_eq!(
            Uri::try_from(page_url(text)).unwrap().to_string(),
            "paysera://transaction/?key=1"
        );
    }

    #[test]
    fn a_line_break_is_no_header() {
        assert!(HeaderValue::try_from(page_url("https://a.example/\r\nSet-Cookie: a=b")).is_err());
    }
}
