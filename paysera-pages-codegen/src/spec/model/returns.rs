//! What pages send back.

use std::sync::Arc;

use crate::spec::names::Name;

use super::Param;

/// What a page sends back.
#[derive(Clone, Debug)]
pub struct Return {
    /// Its name.
    pub name: Name,
    /// The query parameter whose value tells the outcome; `None` if outcomes are told by presence.
    pub param: Option<String>,
    /// The outcomes, in the order in which they are tried.
    pub outcomes: Vec<Outcome>,
    /// The parameter whose value must come back.
    pub echoes: Option<Arc<Param>>,
    /// Its documentation.
    pub doc: String,
}

impl Return {
    /// The query parameters that the page adds to the redirect URI.
    #[must_use]
    pub fn added(&self) -> Vec<&str> {
        let mut added: Vec<&str> = Vec::new();
        let mut add = |wire| {
            // Sorted, and each once.
            if let Err(place) = added.binary_search(&wire) {
                added.insert(place, wire);
            }
        };
        if let Some(param) = &self.param {
            add(param);
        }
        for outcome in &self.outcomes {
            if let Some(when) = &outcome.when {
                add(when);
            }
            for carried in &outcome.carries {
                add(&carried.wire);
            }
            for carried in &outcome.optional {
                add(&carried.wire);
            }
        }
        if let Some(echoed) = &self.echoes {
            add(&echoed.wire);
        }
        added
    }

    /// Whether no outcome carries anything, so that the enum is a list of names.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        let mut outcomes = self.outcomes.iter();
        outcomes.all(|outcome| outcome.carries.is_empty() && outcome.optional.is_empty())
    }
}

/// A way in which a page can end.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Its name in Rust; the text is the value of the return's parameter, if it has one.
    pub name: Name,
    /// The parameter whose presence tells this outcome.
    pub when: Option<String>,
    /// Parameters that come with it.
    pub carries: Vec<Carried>,
    /// Parameters that may come with it.
    pub optional: Vec<Carried>,
    /// Its documentation.
    pub doc: String,
}

/// A parameter that comes with an outcome.
#[derive(Clone, Debug)]
pub struct Carried {
    /// The name of its field.
    pub name: Name,
    /// Its name in the query.
    pub wire: String,
}
