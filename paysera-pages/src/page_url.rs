//! The address that a builder makes.

use std::fmt;

/// The URL of a page with its parameters, complete and encoded: send the user there as it is.
///
/// ```
/// # mod paysera {
/// #     #[derive(paysera_pages::Pages)]
/// #     #[pages(toml = r#"
/// #         format = 1
/// #         [environments]
/// #         production = { base_url = "https://pay.example" }
/// #         [params]
/// #         wallet_id = { type = "integer" }
/// #         [pages]
/// #         cash-out = { path = "wallet/cash-out", query = ["wallet_id"] }
/// #     "#)]
/// #     pub struct Paysera;
/// # }
/// # use paysera::Paysera;
/// let url = Paysera::cash_out().wallet_id(123).url();
/// assert_eq!(url.as_str(), "https://pay.example/wallet/cash-out?wallet_id=123");
/// let header: String = url.into();
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use = "a URL does nothing until the user is sent there"]
pub struct PageUrl(pub(crate) String);

impl PageUrl {
    /// The URL as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The URL as an owned text, without a copy.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Display for PageUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for PageUrl {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<PageUrl> for String {
    fn from(url: PageUrl) -> Self {
        url.0
    }
}
