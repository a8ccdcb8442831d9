//! The base of a hosted site, given at run time.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use crate::check::{Check, Flaw};
use crate::excerpt::Excerpt;

/// The address that the paths of pages are put after: another host, a proxy, a stand-in for tests.
///
/// It is absolute and has neither user info nor query nor fragment. Plain `http` is taken only for a loopback
/// host, since a page that is fetched in the clear can be replaced on its way. A slash at its end counts as
/// none.
///
/// ```
/// use paysera_pages::BaseUrl;
///
/// let base_url = BaseUrl::new("http://127.0.0.1:8080/frontend/")?;
/// assert_eq!(base_url.as_str(), "http://127.0.0.1:8080/frontend");
/// assert!(BaseUrl::new("http://pay.example").is_err());
/// # Ok::<(), paysera_pages::InvalidBaseUrl>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BaseUrl(Cow<'static, str>);

impl BaseUrl {
    /// Checks a base.
    ///
    /// # Errors
    ///
    /// See [`InvalidBaseUrl`].
    pub fn new(text: impl Into<String>) -> Result<Self, InvalidBaseUrl> {
        let mut text = text.into();
        if let Some(problem) = problem(&text) {
            Err(InvalidBaseUrl { text, problem })
        } else {
            let trimmed = text.trim_end_matches('/').len();
            text.truncate(trimmed);
            Ok(Self(Cow::Owned(text)))
        }
    }

    /// A base out of a declaration, checked when that was read.
    #[doc(hidden)]
    #[must_use]
    pub const fn declared(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// The base, without a slash at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What is wrong with a text that should be a base.
fn problem(text: &str) -> Option<Problem> {
    // A base is an address that users are sent to, as a redirect URI is: the same is dangerous in both.
    let check = Check::RedirectUri {
        schemes: None,
        reserved: &[],
    };
    if let Err(flaw) = check.verify(text) {
        return Some(Problem::Flaw(flaw));
    }
    if text.contains('?') {
        return Some(Problem::Query);
    }
    let (scheme, rest) = text.split_once(':')?;
    let authority = rest.strip_prefix("//")?.split('/').next()?;
    if scheme.eq_ignore_ascii_case("http") && !is_loopback(authority) {
        return Some(Problem::PlainHttp);
    }
    None
}

/// Whether the host of an authority without user info is this machine.
fn is_loopback(authority: &str) -> bool {
    if let Some(rest) = authority.strip_prefix('[') {
        let address = rest.split(']').next().unwrap_or_default();
        return Ipv6Addr::from_str(address).is_ok_and(|address| address.is_loopback());
    }
    let host = authority.split(':').next().unwrap_or_default();
    let host = host.to_ascii_lowercase();
    host == "localhost"
        || host.ends_with(".localhost")
        || Ipv4Addr::from_str(&host).is_ok_and(|address| address.is_loopback())
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for BaseUrl {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl FromStr for BaseUrl {
    type Err = InvalidBaseUrl;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text)
    }
}

impl TryFrom<&str> for BaseUrl {
    type Error = InvalidBaseUrl;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl TryFrom<String> for BaseUrl {
    type Error = InvalidBaseUrl;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

/// A text that is no base: not absolute, with user info, query or fragment, or plain `http` to another host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidBaseUrl {
    text: String,
    problem: Problem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    Flaw(Flaw),
    Query,
    PlainHttp,
}

impl InvalidBaseUrl {
    /// The text that was refused.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for InvalidBaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = Excerpt(&self.text);
        match self.problem {
            Problem::Flaw(flaw) => {
                f.write_str("the base URL ")?;
                flaw.explain(&self.text, f)
            }
            Problem::Query => write!(
                f,
                "the base URL {text} has a query: leave out the `?` and what follows"
            ),
            Problem::PlainHttp => write!(
                f,
                "the base URL {text} is plain `http`: use `https`, or a loopback host such as `localhost`"
            ),
        }
    }
}

impl Error for InvalidBaseUrl {}
