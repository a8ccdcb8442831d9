//! What a sound declaration says. Nothing in here is unchecked: faulty parts are left out when it is made.

mod page;
mod param;
mod presentation;
mod returns;

use std::sync::Arc;

use crate::by_name::ByName;

use super::names::Name;

pub use self::page::{Item, Location, Page, PageLocale, PageLocales, Rule, RuleKind};
pub use self::param::{Chars, Empty, Kind, Param, Required, Value};
pub use self::presentation::{Call, Presentation, PresentationKind};
pub use self::returns::{Carried, Outcome, Return};

/// A declaration.
#[derive(Clone, Debug, Default)]
pub struct Spec {
    /// The sites that serve the pages.
    pub environments: Vec<Environment>,
    /// The locales; `None` if the file has no such table.
    pub locales: Option<Vec<Locale>>,
    /// The parameters that pages can use.
    pub params: Vec<Arc<Param>>,
    /// What pages can send back.
    pub returns: Vec<Arc<Return>>,
    /// How scripts open presentations.
    pub calls: Vec<Call>,
    /// The pages.
    pub pages: Vec<Page>,
    /// For each parameter that pages use, what they make of it.
    usage: ByName<Usage>,
}

impl Spec {
    /// The environment that is used where none is named.
    #[must_use]
    pub fn default_environment(&self) -> Option<&Environment> {
        self.environments
            .iter()
            .find(|environment| environment.default)
    }

    /// The locale that is used where none is named.
    #[must_use]
    pub fn default_locale(&self) -> Option<&Locale> {
        let mut locales = self.locales.as_deref()?.iter();
        locales.find(|locale| locale.default)
    }

    /// The base of a page where none is chosen: its own, or that of the default environment.
    #[must_use]
    pub fn base_of<'s>(&'s self, page: &'s Page) -> &'s str {
        page.base_url.as_deref().unwrap_or(self.default_base())
    }

    /// The base of the default environment; empty only where the file has no sound one.
    #[must_use]
    pub fn default_base(&self) -> &str {
        self.default_environment()
            .map_or("", |environment| &environment.base_url)
    }

    /// The prefix of a page where no locale is chosen, if the default locale is one of its own.
    #[must_use]
    pub fn default_prefix<'s>(&'s self, page: &'s Page) -> Option<&'s str> {
        match &page.locales {
            PageLocales::All => self.default_locale().map(|locale| locale.prefix.as_str()),
            PageLocales::Own(own) => {
                let default = own.iter().find(|locale| locale.default);
                default.map(|locale| locale.prefix.as_str())
            }
        }
    }

    /// Whether a page has the parameter in its path, so that it must be a segment that stays one.
    #[must_use]
    pub fn is_in_path(&self, param: &Param) -> bool {
        let usage = self.usage.get(&param.name.text);
        usage.is_some_and(|usage| usage.in_path)
    }

    /// The query parameters that the return adds to a redirect URI of this parameter.
    #[must_use]
    pub fn reserved(&self, param: &Param) -> Vec<&str> {
        self.returns_of(param).map_or_else(Vec::new, Return::added)
    }

    /// What comes back to a redirect URI of this parameter; all pages that use it have the same return.
    #[must_use]
    pub fn returns_of(&self, param: &Param) -> Option<&Return> {
        self.usage.get(&param.name.text)?.returns.as_deref()
    }

    /// Looks once at all pages for what they make of the parameters.
    pub(super) fn index(&mut self) {
        for page in &self.pages {
            for item in &page.params {
                let name = &item.param.name.text;
                let in_path = item.location == Location::Path;
                if let Some(usage) = self.usage.get_mut(name) {
                    usage.in_path |= in_path;
                    if usage.returns.is_none() {
                        usage.returns.clone_from(&page.returns);
                    }
                    continue;
                }
                let returns = page.returns.clone();
                self.usage.insert(name.clone(), Usage { in_path, returns });
            }
        }
    }
}

/// What pages make of a parameter.
#[derive(Clone, Debug)]
struct Usage {
    in_path: bool,
    returns: Option<Arc<Return>>,
}

/// A site that serves the pages.
#[derive(Clone, Debug)]
pub struct Environment {
    /// Its name.
    pub name: Name,
    /// The address that paths are put after, without a slash at its end.
    pub base_url: String,
    /// Whether it is used where none is named.
    pub default: bool,
    /// Its documentation.
    pub doc: String,
}

/// A language of the pages.
#[derive(Clone, Debug)]
pub struct Locale {
    /// Its name.
    pub name: Name,
    /// The encoded path between base and page, with a slash in front; may be empty.
    pub prefix: String,
    /// Whether it is used where none is named.
    pub default: bool,
    /// Its documentation.
    pub doc: String,
}
