//! Requests at run time: the same rules as the builders', for a page and parameters that are known only then.
//!
//! The command line builds URLs with it, the sandbox checks what it is sent. Values are texts, under the names that
//! parameters have in the file.
//!
//! ```
//! use paysera_pages_codegen::request::Request;
//! use paysera_pages_codegen::spec::{self, Context, NoFiles, Source};
//!
//! let source = Source::new("pages.toml", "format = 1\nextends = [\"paysera\"]");
//! let spec = spec::read(&source, &Context::default(), &mut NoFiles).spec.unwrap_or_default();
//! let request = Request::new(&spec, "cash-out")?;
//! assert_eq!(
//!     request.url(&[("client_id", "12345678"), ("wallet_id", "123")])?,
//!     "https://www.paysera.com/frontend/wallet/cash-out?client_id=12345678&wallet_id=123"
//! );
//! let problems = request.url(&[("wallet_id", "a lot")]).unwrap_err();
//! assert_eq!(
//!     problems.to_string(),
//!     "`wallet_id` must be a number from 0 to 18446744073709551615: found `a lot`; \
//!      `client_id` is required when any other parameter is passed"
//! );
//! # Ok::<(), paysera_pages_codegen::request::Problems>(())
//! ```

mod decode;
mod host;
mod incoming;
mod no_return;
mod path;
mod problem;
mod returned;
mod rules;
mod uri;
mod value;

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::encode;
use crate::spec::model::{Item, Kind, Location, Page, PageLocales, Presentation, Spec};
use crate::spec::{check_base, nearest, without_slash};

pub use self::incoming::{Incoming, prefixes};
pub use self::no_return::NoReturn;
pub use self::problem::{Problem, Problems};
pub use self::returned::Returned;

/// A request for a page.
#[derive(Clone, Debug)]
pub struct Request<'s> {
    spec: &'s Spec,
    page: &'s Page,
    base: String,
    prefix: String,
    presentation: Option<&'s Presentation>,
}

impl<'s> Request<'s> {
    /// A request for the page of this name, in the default environment and locale.
    ///
    /// # Errors
    ///
    /// There is no such page.
    pub fn new(spec: &'s Spec, page: &str) -> Result<Self, Problems> {
        let found = spec.pages.iter().find(|known| known.name.text == page);
        let found = found
            .ok_or_else(|| unknown("page", page, spec.pages.iter().map(|page| &page.name.text)))?;
        Ok(Self {
            spec,
            page: found,
            base: spec.base_of(found).to_owned(),
            prefix: spec.default_prefix(found).unwrap_or_default().to_owned(),
            presentation: None,
        })
    }

    /// The page.
    #[must_use]
    pub fn page(&self) -> &'s Page {
        self.page
    }

    /// Chooses a locale of the page.
    ///
    /// # Errors
    ///
    /// The page does not have it.
    pub fn locale(mut self, name: &str) -> Result<Self, Problems> {
        let locales = locales(self.spec, self.page);
        let found = locales.iter().find(|(known, ..)| *known == name);
        let (_, prefix, _) =
            found.ok_or_else(|| unknown("locale", name, locales.iter().map(|(name, ..)| name)))?;
        (*prefix).clone_into(&mut self.prefix);
        Ok(self)
    }

    /// Chooses an environment.
    ///
    /// # Errors
    ///
    /// There is no such environment, or the page has a base of its own.
    pub fn environment(self, name: &str) -> Result<Self, Problems> {
        let all = &self.spec.environments;
        let found = all.iter().find(|known| known.name.text == name);
        let found = found.ok_or_else(|| {
            unknown(
                "environment",
                name,
                all.iter().map(|known| &known.name.text),
            )
        })?;
        self.with_base(found.base_url.clone())
    }

    /// Chooses a base of the caller's. A slash at its end counts as none.
    ///
    /// # Errors
    ///
    /// The page has a base of its own, or this is none.
    pub fn base_url(self, base_url: &str) -> Result<Self, Problems> {
        let sound = check_base(base_url).and_then(|()| check_transport(base_url));
        if let Err(why) = sound {
            let name = "base_url".to_owned();
            return Err(Problem::Malformed { name, why }.into());
        }
        self.with_base(without_slash(base_url))
    }

    /// Chooses a presentation of the page, which may require more than the page does.
    ///
    /// # Errors
    ///
    /// The page does not have it.
    pub fn presentation(mut self, name: &str) -> Result<Self, Problems> {
        let all = &self.page.presentations;
        let found = all.iter().find(|known| known.kind.as_str() == name);
        let known = all.iter().map(|known| known.kind.as_str());
        self.presentation = Some(found.ok_or_else(|| unknown("presentation", name, known))?);
        Ok(self)
    }

    fn with_base(mut self, base: String) -> Result<Self, Problems> {
        if self.page.base_url.is_some() {
            let page = self.page.name.text.clone();
            return Err(Problem::OwnBase { page }.into());
        }
        self.base = base;
        Ok(self)
    }

    /// The URL with these parameters: names as the file has them, and texts. A boolean is `true` or `false`; a list is given
    /// item by item under the same name, one without items as a single empty text.
    ///
    /// # Errors
    ///
    /// All that is wrong: unknown and repeated names, values that are not allowed, broken rules.
    pub fn url(&self, pairs: &[(&str, &str)]) -> Result<String, Problems> {
        let mut problems = Problems::default();
        let items = &self.page.params;
        let names = || {
            items
                .iter()
                .filter(|item| item.param.kind.is_given())
                .map(|item| &item.param.name.text)
        };
        for (name, _) in pairs {
            if !names().any(|known| known == name) {
                let nearest = nearest(name, names().map(String::as_str)).map(str::to_owned);
                problems.push(Problem::Unknown {
                    what: "parameter",
                    name: (*name).to_owned(),
                    nearest,
                });
            }
        }
        let mut given = Vec::new();
        let mut texts = Vec::new();
        for item in items {
            let name = &item.param.name.text;
            let values: Vec<&str> = pairs
                .iter()
                .filter(|(known, _)| known == name)
                .map(|(_, text)| *text)
                .collect();
            let text = self.value(item, &values, &mut problems);
            // A value that is not allowed is given all the same: it breaks no rule besides.
            let is_list = matches!(item.param.kind, Kind::List { .. });
            given.push(if is_list {
                text.is_some()
            } else {
                !values.is_empty()
            });
            texts.push(text);
        }
        rules::check(self.page, &given, &mut problems);
        if let Some(presentation) = self.presentation {
            rules::check_presentation(self.page, presentation, &given, &mut problems);
        }
        problems.into_result()?;
        Ok(self.assemble(&texts))
    }

    /// The text of a parameter, if it is sent.
    fn value(&self, item: &Item, values: &[&str], problems: &mut Problems) -> Option<String> {
        if let Kind::Constant { value } = &item.param.kind {
            return Some(value.clone());
        }
        if let Kind::List { .. } = &item.param.kind {
            return value::list(item, values, problems);
        }
        let (first, rest) = values.split_first()?;
        let name = &item.param.name.text;
        if !rest.is_empty() {
            problems.push(Problem::Repeated {
                name: name.clone(),
                count: values.len(),
            });
            return None;
        }
        let text = match &item.param.kind {
            Kind::Boolean { yes, no } => match *first {
                "true" => Ok(yes.clone()),
                "false" => Ok(no.clone()),
                _ => Err(format!(
                    "must be `true` or `false`: found {}",
                    problem::excerpt(first)
                )),
            },
            _ => value::check(self.spec, &item.param, first).map(|()| (*first).to_owned()),
        };
        match text {
            Ok(text) => Some(text),
            Err(why) => {
                problems.push(Problem::Malformed {
                    name: name.clone(),
                    why,
                });
                None
            }
        }
    }

    fn assemble(&self, texts: &[Option<String>]) -> String {
        let mut url = format!("{}{}", self.base, self.prefix);
        let items = self.page.params.iter().zip(texts);
        let mut in_path = items
            .clone()
            .filter(|(item, _)| item.location == Location::Path);
        for piece in &self.page.pieces {
            url.push_str(piece);
            if let Some((_, text)) = in_path.next() {
                url.push_str(&encode::segment(text.as_deref().unwrap_or_default()));
            }
        }
        let mut separator = '?';
        for (item, text) in items.filter(|(item, _)| item.location == Location::Query) {
            if let Some(text) = text {
                url.push(separator);
                url.push_str(&encode::form(&item.wire));
                url.push('=');
                url.push_str(&encode::form(text));
                separator = '&';
            }
        }
        url
    }
}

/// The locales of a page: name, prefix, and whether it is the default.
fn locales<'s>(spec: &'s Spec, page: &'s Page) -> Vec<(&'s str, &'s str, bool)> {
    match &page.locales {
        PageLocales::All => {
            let all = spec.locales.iter().flatten();
            all.map(|locale| {
                (
                    locale.name.text.as_str(),
                    locale.prefix.as_str(),
                    locale.default,
                )
            })
            .collect()
        }
        PageLocales::Own(own) => own
            .iter()
            .map(|locale| {
                (
                    locale.name.text.as_str(),
                    locale.prefix.as_str(),
                    locale.default,
                )
            })
            .collect(),
    }
}

/// The problem of a name that is not there.
fn unknown<'n>(
    what: &'static str,
    name: &str,
    known: impl Iterator<Item = &'n (impl AsRef<str> + ?Sized + 'n)>,
) -> Problems {
    let nearest = nearest(name, known.map(AsRef::as_ref)).map(str::to_owned);
    Problem::Unknown {
        what,
        name: name.to_owned(),
        nearest,
    }
    .into()
}

/// Plain `http` is for a loopback host: a page that is fetched in the clear can be replaced on its way.
fn check_transport(base_url: &str) -> Result<(), String> {
    let Some((scheme, rest)) = base_url.split_once("://") else {
        return Ok(());
    };
    let host = rest
        .split('/')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let name = host.split(':').next().unwrap_or_default();
    let bracketed = host
        .strip_prefix('[')
        .and_then(|rest| rest.split(']').next());
    let is_loopback = name == "localhost"
        || name.ends_with(".localhost")
        || name
            .parse::<Ipv4Addr>()
            .is_ok_and(|address| address.is_loopback())
        || bracketed.is_some_and(|address| {
            address
                .parse::<Ipv6Addr>()
                .is_ok_and(|address| address.is_loopback())
        });
    if scheme.eq_ignore_ascii_case("http") && !is_loopback {
        return Err(
            "is plain `http`: use `https`, or a loopback host such as `localhost`".to_owned(),
        );
    }
    Ok(())
}
