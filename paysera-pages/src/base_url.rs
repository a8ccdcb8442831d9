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
            return Err(InvalidBaseUrl { text, problem });
        }
        if text.ends_with('/') {
            text.pop();
        }
        Ok(Self(Cow::Owned(text)))
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
    if !text
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !b"\"<>^`{|}".contains(&byte))
    {
        return Some(Problem::Encoding);
    }
    let (scheme, rest) = text.split_once(':')?;
    let (host, path) = rest
        .trim_start_matches('/')
        .split_once('/')
        .unwrap_or((rest, ""));
    if host.trim_matches('/').is_empty() {
        return Some(Problem::NoHost);
    }
    let folded = |segment: &str| {
        matches!(
            segment.to_ascii_lowercase().replace("%2e", ".").as_str(),
            "." | ".."
        )
    };
    if path.split('/').any(folded) {
        return Some(Problem::DotSegment);
    }
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
    Encoding,
    NoHost,
    DotSegment,
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
            Problem::Encoding => write!(
                f,
                "the base URL {text} has characters that may not stand in a URL: write them percent-encoded, a host in \
                 punycode"
            ),
            Problem::NoHost => write!(
                f,
                "the base URL {text} has no host: write one behind the `//`"
            ),
            Problem::DotSegment => write!(
                f,
                "the base URL {text} has a segment `.` or `..`, which browsers fold away: leave it out"
            ),
            Problem::PlainHttp => write!(
                f,
                "the base URL {text} is plain `http`: use `https`, or a loopback host such as `localhost`"
            ),
        }
    }
}

impl Error for InvalidBaseUrl {}

/// A base out of a declaration, checked when that was read; for generated code.
#[must_use]
pub const fn declared_base(text: &'static str) -> BaseUrl {
    BaseUrl(Cow::Borrowed(text))
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn a_slash_at_the_end_counts_as_none() {
        for (text, base) in [
            (
                "https://pay.example/frontend/",
                "https://pay.example/frontend",
            ),
            ("https://pay.example", "https://pay.example"),
            ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
            ("http://[::1]:8080", "http://[::1]:8080"),
            ("http://pay.localhost", "http://pay.localhost"),
            ("paysera://transaction", "paysera://transaction"),
        ] {
            assert_eq!(BaseUrl::new(text).unwrap().as_str(), base);
        }
    }

    #[test]
    fn what_is_no_base_is_told() {
        for (text, message) in [
            (
                "/frontend",
                "the base URL must begin with a scheme, such as `https:`: found `/` at byte 0",
            ),
            (
                "http://pay.example",
                "the base URL `http://pay.example` is plain `http`: use `https`, or a loopback host such as `localhost`",
            ),
            (
                "http://localhost.evil.example",
                "the base URL `http://localhost.evil.example` is plain `http`: use `https`, or a loopback host such as `localhost`",
            ),
            (
                "https://pay.example?a=b",
                "the base URL `https://pay.example?a=b` has a query: leave out the `?` and what follows",
            ),
            (
                "https://pay.example/{x}",
                "the base URL `https://pay.example/{x}` has characters that may not stand in a URL: write them percent-encoded, a host in punycode",
            ),
            (
                "https://pay.example/../x",
                "the base URL `https://pay.example/../x` has a segment `.` or `..`, which browsers fold away: leave it out",
            ),
            (
                "myapp://",
                "the base URL `myapp://` has no host: write one behind the `//`",
            ),
            (
                "javascript:alert(1)",
                "the base URL must not have a scheme that runs code or stays inside the browser: found `javascript`",
            ),
            (
                "https://user@pay.example",
                "the base URL must not have a user name, which people take for the host: found `@` at byte 12",
            ),
        ] {
            assert_eq!(BaseUrl::new(text).unwrap_err().to_string(), message);
        }
    }
}
