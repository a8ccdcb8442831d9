//! Requests that come in: which page they are for, and what is wrong with them.

use crate::spec::model::{Item, Kind, Location, Page, Spec};
use crate::spec::nearest;

use super::problem::{Problem, Problems};
use super::{decode, locales, path, rules, value};

/// A request as a page receives it.
#[derive(Clone, Debug)]
pub struct Incoming<'s> {
    /// The page.
    pub page: &'s Page,
    /// The locale of its prefix; `None` if the path has none and no locale is without one.
    pub locale: Option<&'s str>,
    /// The values of its path and its query, decoded, under the names that parameters have in the file.
    pub values: Vec<(String, String)>,
    /// Pairs of the query that the page does not know, decoded, under the names that they came with.
    pub unknown: Vec<(String, String)>,
    /// All that is wrong.
    pub problems: Problems,
}

impl<'s> Incoming<'s> {
    /// Reads a URL, or the path and query of one behind `base`, which ends without a slash.
    ///
    /// # Errors
    ///
    /// No page has the path.
    pub fn read(spec: &'s Spec, base: &str, url: &str) -> Result<Self, Problems> {
        let url = url.split('#').next().unwrap_or_default();
        let (address, query) = url.split_once('?').unwrap_or((url, ""));
        // A page whose path is all literal is meant rather than one with a parameter in its place.
        let mut pages: Vec<_> = spec.pages.iter().collect();
        pages.sort_by_key(|page| page.pieces.len());
        for page in pages {
            let base = page.base_url.as_deref().unwrap_or(base);
            for (locale, prefix) in prefixes(spec, page) {
                let path = address
                    .strip_prefix(base)
                    .and_then(|path| path.strip_prefix(prefix));
                if let Some(segments) = path.and_then(|path| path::read(spec, page, path)) {
                    return Ok(Self::check(spec, page, locale, &segments, query));
                }
            }
        }
        Err(Problem::NoPage {
            path: address.to_owned(),
        }
        .into())
    }

    /// Checks path parameters, encoded, and a query against a page.
    fn check(
        spec: &'s Spec,
        page: &'s Page,
        locale: Option<&'s str>,
        segments: &[String],
        query: &str,
    ) -> Self {
        let mut problems = Problems::default();
        let mut values = Vec::new();
        let mut given = vec![false; page.params.len()];
        let in_path = page
            .params
            .iter()
            .enumerate()
            .filter(|(_, item)| item.location == Location::Path);
        for ((index, item), text) in in_path.zip(segments) {
            accept(spec, item, text, &mut problems);
            mark(&mut given, index);
            values.push((item.param.name.text.clone(), text.clone()));
        }
        let mut unknown = Vec::new();
        let pairs = decoded_pairs(query, &mut problems);
        let in_query = || {
            page.params
                .iter()
                .enumerate()
                .filter(|(_, item)| item.location == Location::Query)
        };
        for (name, text) in &pairs {
            let known = in_query().find(|(_, item)| item.wire == *name);
            if let Some((_, item)) = known {
                values.push((item.param.name.text.clone(), text.clone()));
                continue;
            }
            unknown.push((name.clone(), text.clone()));
            let names = in_query().map(|(_, item)| item.wire.as_str());
            let nearest = nearest(name, names).map(str::to_owned);
            problems.push(Problem::Unknown {
                what: "parameter",
                name: name.clone(),
                nearest,
            });
        }
        for (index, item) in in_query() {
            let own: Vec<_> = pairs
                .iter()
                .filter(|(name, _)| *name == item.wire)
                .map(|(_, text)| text)
                .collect();
            match (own.as_slice(), &item.param.kind) {
                ([], Kind::Constant { value }) => {
                    problems.push(Problem::Constant {
                        name: item.wire.clone(),
                        value: value.clone(),
                    });
                }
                ([], _) => {}
                ([text], _) => accept(spec, item, text, &mut problems),
                (texts, _) => problems.push(Problem::Repeated {
                    name: item.wire.clone(),
                    count: texts.len(),
                }),
            }
            // A constant is no parameter that a caller passes.
            if !own.is_empty() && item.param.kind.is_given() {
                mark(&mut given, index);
            }
        }
        rules::check(page, &given, &mut problems);
        Self {
            page,
            locale,
            values,
            unknown,
            problems,
        }
    }
}

/// The prefixes that a page is served at, each with its locale: encoded, with a slash in front, or empty.
///
/// A page without a default locale may have no prefix: that one is the last, without a locale.
///
/// ```
/// use paysera_pages_codegen::request::prefixes;
/// use paysera_pages_codegen::spec::{self, Context, NoFiles, Source};
///
/// let source = Source::new("pages.toml", "format = 1\nextends = [\"paysera\"]");
/// let spec = spec::read(&source, &Context::default(), &mut NoFiles).spec.unwrap_or_default();
/// let of = |name| {
///     let page = spec.pages.iter().find(|page| page.name.text == name);
///     page.map(|page| prefixes(&spec, page)).unwrap_or_default()
/// };
/// assert_eq!(of("cash-out"), [(Some("lt"), ""), (Some("en"), "/en"), (Some("ru"), "/ru")]);
/// assert_eq!(of("confirm"), [(Some("en"), "/en"), (Some("ru"), "/ru"), (None, "")]);
/// ```
#[must_use]
pub fn prefixes<'s>(spec: &'s Spec, page: &'s Page) -> Vec<(Option<&'s str>, &'s str)> {
    let locales = locales(spec, page);
    let mut starts: Vec<_> = locales
        .iter()
        .map(|(name, prefix, _)| (Some(*name), *prefix))
        .collect();
    if !locales
        .iter()
        .any(|(_, prefix, default)| *default || prefix.is_empty())
    {
        starts.push((None, ""));
    }
    starts
}

/// The pairs of a query, decoded; one that is not UTF-8 is a problem.
fn decoded_pairs(query: &str, problems: &mut Problems) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        match (decode::form(name), decode::form(value)) {
            (Some(name), Some(value)) => pairs.push((name, value)),
            (name, _) => problems.push(Problem::Malformed {
                name: name.unwrap_or_else(|| name_of(pair)),
                why: "is not UTF-8 once its percent-encoding is undone".to_owned(),
            }),
        }
    }
    pairs
}

/// The name of a pair as it came.
fn name_of(pair: &str) -> String {
    pair.split('=').next().unwrap_or_default().to_owned()
}

/// Checks a value and keeps what is wrong with it.
fn accept(spec: &Spec, item: &Item, text: &str, problems: &mut Problems) {
    if let Err(why) = value::check(spec, &item.param, text) {
        let name = match item.location {
            Location::Query => item.wire.clone(),
            Location::Path => item.param.name.text.clone(),
        };
        problems.push(Problem::Malformed { name, why });
    }
}

/// Counts a parameter as given.
fn mark(given: &mut [bool], index: usize) {
    if let Some(slot) = given.get_mut(index) {
        *slot = true;
    }
}
