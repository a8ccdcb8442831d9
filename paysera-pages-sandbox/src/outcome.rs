//! The address that a user is sent back to.

use form_urlencoded::{byte_serialize, parse};
use paysera_pages_codegen::request::Incoming;
use paysera_pages_codegen::spec::model::{Item, Kind as ParamKind, Outcome, Page, Param, Return};

use crate::answer::{self, Answer, Kind};
use crate::random::{self, NoRandomness};

/// The parameter in which a shop puts a state of its own into a redirect URI, as the runtime crate names it.
const OWN_STATE: &str = "state";

/// What a visit says about the return that ends it.
#[derive(Clone, Debug)]
pub(crate) struct Journey {
    /// The page's name.
    pub(crate) page: String,
    /// The number of the visit.
    pub(crate) visit: usize,
    /// The locale of the page's address.
    pub(crate) locale: Option<String>,
    /// The redirect URI, as it was given.
    pub(crate) redirect_uri: Option<String>,
    /// The value that must come back.
    pub(crate) echoed: Option<String>,
}

/// What comes back.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    /// What is added to the redirect URI's query.
    pub(crate) query: String,
    /// The whole address; `None` without a redirect URI.
    pub(crate) address: Option<String>,
}

impl Journey {
    /// What a sound request says about its return.
    pub(crate) fn new(incoming: &Incoming<'_>, visit: usize) -> Self {
        let value = |param: &Param| {
            let name = &param.name.text;
            let mut pairs = incoming.values.iter();
            let pair = pairs.find(|(known, _)| known == name);
            pair.map(|(_, value)| value.clone())
        };
        let page = incoming.page;
        let echoes = page.returns.as_ref();
        let echoes = echoes.and_then(|returns| returns.echoes.as_ref());
        Self {
            page: page.name.text.clone(),
            visit,
            locale: incoming.locale.map(str::to_owned),
            redirect_uri: redirect_uris(page).find_map(|item| value(&item.param)),
            echoed: echoes.and_then(|param| value(param)),
        }
    }

    /// What comes back for an answer that ends the page.
    pub(crate) fn told(&self, page: &Page, answer: &Answer) -> Result<Told, NoRandomness> {
        let forged = match &answer.kind {
            Kind::ForgedState(_) => Some(random::text()?),
            _ => None,
        };
        let mut pairs = Vec::new();
        if let Some(returns) = &page.returns {
            pairs = told(returns, page, answer)?;
            if let (Some(param), Some(echoed)) = (&returns.echoes, &self.echoed) {
                let state = forged.as_ref().unwrap_or(echoed);
                pairs.push((param.wire.clone(), state.clone()));
            }
        }
        let query = encoded(&pairs);
        let is_echoed = page
            .returns
            .as_ref()
            .is_some_and(|returns| returns.echoes.is_some());
        let address = self.redirect_uri.as_ref().map(|redirect_uri| {
            let redirect_uri = match &forged {
                Some(state) if !is_echoed => with_state(redirect_uri, state),
                _ => redirect_uri.clone(),
            };
            append(redirect_uri, &query)
        });
        Ok(Told { query, address })
    }
}

/// The parameters that say where the user is sent back to.
pub(crate) fn redirect_uris(page: &Page) -> impl Iterator<Item = &Item> {
    let items = page.params.iter();
    items.filter(|item| matches!(item.param.kind, ParamKind::RedirectUri { .. }))
}

/// The pairs of an answer, without what is echoed.
fn told(
    returns: &Return,
    page: &Page,
    answer: &Answer,
) -> Result<Vec<(String, String)>, NoRandomness> {
    let mut pairs = Vec::new();
    if let (Kind::UnknownStatus(status), Some(param)) = (&answer.kind, &returns.param) {
        pairs.push((param.clone(), status.clone()));
    }
    for name in answer.outcomes() {
        if let Ok(Some(outcome)) = answer::find(page, name) {
            pairs.extend(of_outcome(returns, outcome, &answer.given)?);
        }
    }
    Ok(pairs)
}

/// What an outcome adds: first what tells it, then what it carries.
fn of_outcome(
    returns: &Return,
    outcome: &Outcome,
    given: &[(String, String)],
) -> Result<Vec<(String, String)>, NoRandomness> {
    let mut pairs = Vec::new();
    if let Some(param) = &returns.param {
        pairs.push((param.clone(), outcome.name.text.clone()));
    }
    let carries: Vec<_> = outcome
        .carries
        .iter()
        .map(|carried| &carried.wire)
        .collect();
    let when = outcome.when.iter().filter(|when| !carries.contains(when));
    for name in when.chain(carries.iter().copied()) {
        let value = match given_value(given, name) {
            Some(value) => value.clone(),
            None => made_up(name)?,
        };
        pairs.push((name.clone(), value));
    }
    for carried in &outcome.optional {
        if let Some(value) = given_value(given, &carried.wire) {
            pairs.push((carried.wire.clone(), value.clone()));
        }
    }
    Ok(pairs)
}

fn given_value<'g>(given: &'g [(String, String)], name: &str) -> Option<&'g String> {
    let pair = given.iter().find(|(known, _)| known == name);
    pair.map(|(_, value)| value)
}

/// A value of a carried parameter: an error has a code of OAuth's, everything else is random.
fn made_up(name: &str) -> Result<String, NoRandomness> {
    match name {
        // https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
        "error" => Ok("access_denied".to_owned()),
        _ => random::text(),
    }
}

fn encoded(pairs: &[(String, String)]) -> String {
    let encode = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
    let pairs = pairs.iter();
    let pairs: Vec<_> = pairs
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect();
    pairs.join("&")
}

/// The redirect URI, byte for byte, with something added to its query. It has no fragment: the type refuses one.
fn append(mut redirect_uri: String, query: &str) -> String {
    if query.is_empty() {
        return redirect_uri;
    }
    if !redirect_uri.contains('?') {
        redirect_uri.push('?');
    } else if !redirect_uri.ends_with(['?', '&']) {
        redirect_uri.push('&');
    }
    redirect_uri.push_str(query);
    redirect_uri
}

/// The redirect URI with another state in its query, in the place of the one that it has.
fn with_state(redirect_uri: &str, state: &str) -> String {
    let pair = format!("{OWN_STATE}={state}");
    let Some((address, query)) = redirect_uri.split_once('?') else {
        return append(redirect_uri.to_owned(), &pair);
    };
    let is_state = |part: &str| {
        parse(part.as_bytes())
            .next()
            .is_some_and(|(name, _)| name == OWN_STATE)
    };
    if !query.split('&').any(is_state) {
        return append(redirect_uri.to_owned(), &pair);
    }
    let parts = query.split('&');
    let parts: Vec<_> = parts
        .map(|part| if is_state(part) { pair.as_str() } else { part })
        .collect();
    format!("{address}?{}", parts.join("&"))
}
