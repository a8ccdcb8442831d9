//! A placeholder for Paysera's API, which has the last word on whether money has moved.
//!
//! A real shop asks the API over HTTPS, with its credentials. Here whoever tries the shop plays the bank, on the page
//! `/bank`; the shop itself only ever asks.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use serde::Deserialize;

/// What the bank says of an order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Word {
    /// It knows of no end yet.
    #[default]
    NothingYet,
    /// The money has moved.
    Moved,
    /// It will not move.
    Refused,
}

/// The bank, as far as the shop needs it.
#[derive(Debug, Default)]
pub(crate) struct Bank(Mutex<HashMap<u64, Word>>);

impl Bank {
    /// What has become of an order.
    pub(crate) fn ask(&self, order: u64) -> Word {
        let words = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        words.get(&order).copied().unwrap_or_default()
    }

    /// What will be said of an order from now on.
    pub(crate) fn decide(&self, order: u64, word: Word) {
        let mut words = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        words.insert(order, word);
    }
}
