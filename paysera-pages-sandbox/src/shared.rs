//! What all requests see.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::answers::Answers;
use crate::outcome::Journey;
use crate::random::{self, NoRandomness};
use crate::record::{Observer, Records};
use crate::site::Site;

/// The pages, what is planned, and what happened.
pub(crate) struct Shared {
    pub(crate) site: Site,
    pub(crate) answers: Answers,
    pub(crate) records: Records,
    /// The pages whose buttons were shown, by the token that allows to press them.
    shown: Mutex<HashMap<String, Journey>>,
}

impl Shared {
    pub(crate) fn new(site: Site, observer: Option<Observer>) -> Self {
        Self {
            site,
            answers: Answers::default(),
            records: Records::new(observer),
            shown: Mutex::default(),
        }
    }

    /// A token for the buttons of a page.
    pub(crate) fn show(&self, journey: Journey) -> Result<String, NoRandomness> {
        let token = random::text()?;
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        shown.insert(token.clone(), journey);
        Ok(token)
    }

    /// What a token was given for. It stays: a user can go back and press another button.
    pub(crate) fn shown(&self, token: &str) -> Option<Journey> {
        let shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        shown.get(token).cloned()
    }
}
