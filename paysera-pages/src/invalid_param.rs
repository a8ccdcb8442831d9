//! The error of every value that is checked when it is made.

use std::error::Error;
use std::fmt;

use crate::check::Flaw;

/// A value that its declaration does not allow.
///
/// ```
/// # mod paysera {
/// #     #[derive(paysera_pages::Pages)]
/// #     #[pages(toml = r#"
/// #         format = 1
/// #         [environments]
/// #         production = { base_url = "https://pay.example" }
/// #         [params]
/// #         client_id = { type = "string", max_length = 8 }
/// #         [pages]
/// #         cash-out = { path = "wallet/cash-out", query = ["client_id"] }
/// #     "#)]
/// #     pub struct Paysera;
/// # }
/// # use paysera::ClientId;
/// let error = ClientId::new("123456789").unwrap_err();
/// assert_eq!(error.param(), "client_id");
/// assert_eq!(error.into_text(), "123456789");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidParam {
    param: &'static str,
    flaw: Flaw,
    text: String,
}

impl InvalidParam {
    pub(crate) fn new(param: &'static str, flaw: Flaw, text: String) -> Self {
        Self { param, flaw, text }
    }

    /// Forgets the text, which is a secret.
    pub(crate) fn without_text(self) -> Self {
        Self::new(self.param, self.flaw, String::new())
    }

    /// The parameter's name in the file.
    #[must_use]
    pub fn param(&self) -> &'static str {
        self.param
    }

    /// What is wrong with the text.
    #[must_use]
    pub fn flaw(&self) -> Flaw {
        self.flaw
    }

    /// The text that was refused; empty if it would have been a secret.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text that was refused, without a copy.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }
}

impl fmt::Display for InvalidParam {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` ", self.param)?;
        self.flaw.explain(&self.text, f)
    }
}

impl Error for InvalidParam {}
