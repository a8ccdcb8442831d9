//! The configuration, checked when the shop starts.

use std::net::SocketAddr;
use std::path::Path;
use std::{fmt, fs, io};

use paysera_pages::BaseUrl;
use serde::Deserialize;
use url::{ParseError, Url};

use crate::paysera::{ClientId, Environment, OauthRedirectUri, Paysera, PayseraAt, RedirectUri};

/// The script that Paysera's documentation names:
/// <https://developers.paysera.com/guides/wallet/libraries/javascript-sdk>.
const SDK_URL: &str =
    "https://developers-old.paysera.com/bundles/evpwallet/downloads/WebToPayWallet.min.js";

/// Where visitors come back to from the wallet pages.
pub(crate) const BACK: &str = "/back";
/// Where they come back to after logging in.
pub(crate) const LOGGED_IN: &str = "/logged-in";

/// What an operator of the shop settles, in `shop.toml`.
///
/// The types are those of the builders, read by the feature `serde` of paysera-pages: what a page does not allow is no
/// configuration.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where the shop listens.
    pub listen: SocketAddr,
    /// The shop's client ID.
    pub client_id: ClientId,
    /// Where visitors come back to from the wallet pages: `/back` of this shop.
    pub return_to: RedirectUri,
    /// Where visitors come back to after logging in: `/logged-in` of this shop, on the same host.
    pub login_return_to: OauthRedirectUri,
    /// The base of the hosted pages; without it they are Paysera's own.
    pub base_url: Option<BaseUrl>,
    /// The script that opens lightboxes; without it, it is Paysera's own.
    pub sdk_url: Option<Url>,
    /// Whether the shop starts a sandbox and uses its pages instead of those above.
    #[serde(default)]
    pub sandbox: bool,
}

impl Config {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// It cannot be read, or says what a shop cannot work with; the message has the line.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let text = fs::read_to_string(path).map_err(ConfigError::Unreadable)?;
        toml::from_str(&text).map_err(ConfigError::Invalid)
    }

    /// The hosted pages: Paysera's own, unless another base is given.
    #[must_use]
    pub fn pages(&self) -> PayseraAt {
        match &self.base_url {
            Some(base_url) => Paysera::at_base(base_url.clone()),
            None => Paysera::at(Environment::Production),
        }
    }

    /// Scheme, host and port that visitors know the shop by.
    ///
    /// # Errors
    ///
    /// What they come back to is no such address.
    pub fn origin(&self) -> Result<String, ConfigError> {
        self.origins().map(|origins| origins.shop.to_string())
    }

    /// Who may do what on the shop's pages.
    pub(crate) fn origins(&self) -> Result<Origins, ConfigError> {
        let shop = return_to("return_to", self.return_to.as_str(), BACK)?;
        let login = self.login_return_to.as_str();
        let login = return_to("login_return_to", login, LOGGED_IN)?;
        // The session that the return belongs to is a cookie of one host.
        if shop != login {
            return Err(ConfigError::TwoHosts(shop.0, login.0));
        }
        let production = Environment::Production.base_url();
        let base_url = self.base_url.as_ref().map_or(production, BaseUrl::as_str);
        let sdk_url = self.sdk_url.as_ref().map_or(SDK_URL, Url::as_str);
        Ok(Origins {
            shop,
            pages: Origin::of("base_url", base_url)?,
            sdk: Origin::of("sdk_url", sdk_url)?,
            sdk_url: sdk_url.to_owned(),
        })
    }
}

/// The origin of an address that visitors come back to, which must be a path that the shop serves.
fn return_to(
    key: &'static str,
    address: &str,
    served: &'static str,
) -> Result<Origin, ConfigError> {
    let origin = Origin::of(key, address)?;
    let path = address.strip_prefix(&origin.0).unwrap_or_default();
    if path.split('?').next() == Some(served) {
        Ok(origin)
    } else {
        Err(ConfigError::NotServed(key, served))
    }
}

/// Whose addresses the shop's pages deal with.
#[derive(Debug)]
pub(crate) struct Origins {
    /// The shop's own, as visitors know it.
    pub(crate) shop: Origin,
    /// That of the hosted pages.
    pub(crate) pages: Origin,
    /// That of the script for lightboxes.
    pub(crate) sdk: Origin,
    /// The script itself.
    pub(crate) sdk_url: String,
}

/// Scheme, host and port.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Origin(String);

impl Origin {
    fn of(key: &'static str, address: &str) -> Result<Self, ConfigError> {
        let url = Url::parse(address).map_err(|error| ConfigError::NoUrl(key, error))?;
        if matches!(url.scheme(), "http" | "https") {
            Ok(Self(url.origin().ascii_serialization()))
        } else {
            Err(ConfigError::NotTheWeb(key))
        }
    }

    /// Whether what is sent there cannot be read on its way.
    pub(crate) fn is_https(&self) -> bool {
        self.0.starts_with("https:")
    }

    /// The host and port, as a request names them.
    pub(crate) fn host(&self) -> &str {
        self.0.split_once("//").map_or("", |(_, host)| host)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a configuration cannot be used.
#[derive(Debug)]
pub enum ConfigError {
    /// The file cannot be read.
    Unreadable(io::Error),
    /// It is not TOML, has a key too few or too many, or a value that is not allowed.
    Invalid(toml::de::Error),
    /// The value of this key is no URL.
    NoUrl(&'static str, ParseError),
    /// The value of this key is neither of `http` nor of `https`.
    NotTheWeb(&'static str),
    /// The value of this key is not the address of this path.
    NotServed(&'static str, &'static str),
    /// Visitors come back to two hosts.
    TwoHosts(String, String),
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => write!(f, "it cannot be read: {error}"),
            Self::Invalid(error) => error.fmt(f),
            Self::NoUrl(key, error) => write!(f, "`{key}` is no URL: {error}"),
            Self::NotTheWeb(key) => write!(f, "`{key}` must begin with `https://` or `http://`"),
            Self::NotServed(key, path) => {
                write!(
                    f,
                    "the shop serves `{path}` for `{key}`: write `https://your.host{path}`"
                )
            }
            Self::TwoHosts(one, other) => write!(
                f,
                "`return_to` is at `{one}` and `login_return_to` at `{other}`: write one host for both"
            ),
        }
    }
}

impl std::error::Error for ConfigError {}
