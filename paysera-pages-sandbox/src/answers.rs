//! The answers that wait for pages to be opened.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use crate::Answer;

/// What is set for each page.
#[derive(Debug, Default)]
pub(crate) struct Answers(Mutex<HashMap<String, Planned>>);

#[derive(Debug, Default)]
struct Planned {
    once: VecDeque<Answer>,
    always: Option<Answer>,
}

impl Answers {
    pub(crate) fn once(&self, page: &str, answer: Answer) {
        self.with(page, |planned| planned.once.push_back(answer));
    }

    pub(crate) fn always(&self, page: &str, answer: Answer) {
        self.with(page, |planned| planned.always = Some(answer));
    }

    pub(crate) fn clear(&self, page: &str) {
        self.with(page, |planned| *planned = Planned::default());
    }

    /// The next one: those for once in the order in which they were set, then the one for always.
    pub(crate) fn next(&self, page: &str) -> Option<Answer> {
        self.with(page, |planned| {
            planned.once.pop_front().or_else(|| planned.always.clone())
        })
    }

    fn with<T>(&self, page: &str, change: impl FnOnce(&mut Planned) -> T) -> T {
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        change(answers.entry(page.to_owned()).or_default())
    }
}
