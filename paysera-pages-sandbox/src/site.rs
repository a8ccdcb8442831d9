//! Where the sandbox serves what the declaration has: each environment below a path of its own, and each page that has
//! a base of its own.

use form_urlencoded::byte_serialize;
use paysera_pages_codegen::request::{Incoming, Problem, prefixes};
use paysera_pages_codegen::spec::model::{Location, Page, Spec};

/// Everything of the sandbox's own stands below this path. No environment has it for a name, which must have letters.
pub(crate) const OWN: &str = "/-";

/// The pages, and where they are.
#[derive(Debug)]
pub(crate) struct Site {
    /// What is declared.
    pub(crate) spec: Spec,
    /// Scheme, host and port, without a slash at the end.
    pub(crate) origin: String,
    /// The default environment first.
    mounts: Vec<Mount>,
}

/// A declared base and the path that stands for it.
#[derive(Debug)]
pub(crate) struct Mount {
    /// The encoded path, without a slash at its end.
    pub(crate) path: String,
    /// What the declaration has in its place.
    base: String,
    /// The environment; `None` for the base of a page.
    pub(crate) environment: Option<String>,
    /// The page that has the base for itself.
    page: Option<String>,
}

/// A page that is served.
///
/// Where a page has several environments or locales, there is one of these for each.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageAddress {
    /// The page's name in the file.
    pub page: String,
    /// The environment; `None` for a page with a base of its own.
    pub environment: Option<String>,
    /// The locale; `None` where the address has none.
    pub locale: Option<String>,
    /// The address, without a query. Path parameters stand in braces, as in the file.
    pub url: String,
}

impl Site {
    pub(crate) fn new(spec: Spec, origin: String) -> Self {
        let encoded = |name: &str| byte_serialize(name.as_bytes()).collect::<String>();
        let mut environments: Vec<_> = spec.environments.iter().collect();
        environments.sort_by_key(|environment| !environment.default);
        let environments = environments.into_iter().map(|environment| Mount {
            path: format!("/{}", encoded(&environment.name.text)),
            base: environment.base_url.clone(),
            environment: Some(environment.name.text.clone()),
            page: None,
        });
        let pages = spec.pages.iter().filter_map(|page| {
            Some(Mount {
                path: format!("{OWN}/pages/{}", encoded(&page.name.text)),
                base: page.base_url.clone()?,
                environment: None,
                page: Some(page.name.text.clone()),
            })
        });
        let mounts = environments.chain(pages).collect();
        Self {
            spec,
            origin,
            mounts,
        }
    }

    /// The page of this name.
    pub(crate) fn page(&self, name: &str) -> Option<&Page> {
        self.spec.pages.iter().find(|page| page.name.text == name)
    }

    /// Where the environments are served, by their names; the default one first.
    pub(crate) fn environments(&self) -> impl Iterator<Item = (&str, &Mount)> {
        let mounts = self.mounts.iter();
        mounts.filter_map(|mount| Some((mount.environment.as_deref()?, mount)))
    }

    /// Which page a path and query of the sandbox's are for, and what is wrong with them.
    pub(crate) fn read(&self, target: &str) -> Result<(&Mount, Incoming<'_>), Problem> {
        let found = self.mounts.iter().find_map(|mount| {
            let rest = below(target, &mount.path)?;
            Some((mount, mount.read(&self.spec, rest)?))
        });
        found.ok_or_else(|| Problem::NoPage {
            path: target.split('?').next().unwrap_or_default().to_owned(),
        })
    }

    /// Where the sandbox serves what the declaration has at this URL.
    pub(crate) fn address_of(&self, url: &str) -> Option<String> {
        self.mounts.iter().find_map(|mount| {
            let rest = below(url, &mount.base)?;
            let incoming = mount.read(&self.spec, rest)?;
            let is_own = incoming.page.base_url.is_some();
            (mount.page.is_some() == is_own).then(|| format!("{}{}{rest}", self.origin, mount.path))
        })
    }

    /// All addresses, in the order of the pages in the file.
    pub(crate) fn addresses(&self) -> Vec<PageAddress> {
        let pages = self.spec.pages.iter();
        pages.flat_map(|page| self.addresses_of(page)).collect()
    }

    /// The addresses of a page: each locale in each environment.
    pub(crate) fn addresses_of(&self, page: &Page) -> Vec<PageAddress> {
        let name = &page.name.text;
        let mounts = self.mounts.iter().filter(|mount| match &mount.page {
            Some(own) => own == name,
            None => page.base_url.is_none(),
        });
        let addresses = mounts.flat_map(|mount| {
            let prefixes = prefixes(&self.spec, page).into_iter();
            prefixes.map(|(locale, prefix)| PageAddress {
                page: name.clone(),
                environment: mount.environment.clone(),
                locale: locale.map(str::to_owned),
                url: format!("{}{}{prefix}{}", self.origin, mount.path, path(page)),
            })
        });
        addresses.collect()
    }
}

impl Mount {
    /// The address that a path and query stand for, without the query.
    pub(crate) fn declared(&self, target: &str) -> String {
        let path = target.split('?').next().unwrap_or_default();
        let rest = below(path, &self.path).unwrap_or_default();
        format!("{}{rest}", self.base)
    }

    /// Reads what stands behind the base.
    fn read<'s>(&self, spec: &'s Spec, rest: &str) -> Option<Incoming<'s>> {
        let incoming = Incoming::read(spec, &self.base, &format!("{}{rest}", self.base)).ok()?;
        let is_meant = |own: &String| *own == incoming.page.name.text;
        self.page.as_ref().is_none_or(is_meant).then_some(incoming)
    }
}

/// What stands behind a base, if the address is one below it.
fn below<'a>(address: &'a str, base: &str) -> Option<&'a str> {
    let rest = address.strip_prefix(base)?;
    (rest.is_empty() || rest.starts_with(['/', '?', '#'])).then_some(rest)
}

/// The encoded path of a page, its parameters in braces.
fn path(page: &Page) -> String {
    let mut params = page
        .params
        .iter()
        .filter(|item| item.location == Location::Path);
    let pieces = page.pieces.iter().map(|piece| match params.next() {
        Some(item) => format!("{piece}{{{}}}", item.param.name.text),
        None => piece.clone(),
    });
    pieces.collect()
}
