//! What happened, in order.

use std::sync::{Arc, Mutex, PoisonError};

use crate::Answer;

/// A request that came in.
///
/// What it says came from a browser or a test: the sandbox has checked it with the rules of the declaration, and
/// [`problems`](Self::problems) has what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Visit {
    /// The page's name in the file; `None` if no page is served there.
    pub page: Option<String>,
    /// The locale of the address; `None` if it has none.
    pub locale: Option<String>,
    /// The environment; `None` for a page with a base of its own.
    pub environment: Option<String>,
    /// The values given, decoded, in the order path, query: first those of parameters, under the names that these have in
    /// the file, then the others, under the names that they came with.
    pub pairs: Vec<(String, String)>,
    /// All that is wrong, in the words that the page shows; empty for a sound request.
    pub problems: Vec<String>,
    /// Whether the browser said that the page was for a frame.
    pub framed: bool,
    /// Path and query as they came; the first 8192 characters of a longer one.
    pub target: String,
}

impl Visit {
    /// A request that no page is served for.
    pub(crate) fn unknown(target: String, framed: bool, problem: String) -> Self {
        Self {
            page: None,
            locale: None,
            environment: None,
            pairs: Vec::new(),
            problems: vec![problem],
            framed,
            target,
        }
    }

    /// The value of a parameter, under its name in the file; the first if it was given several times.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        let pair = self.pairs.iter().find(|(known, _)| known == name);
        pair.map(|(_, value)| value.as_str())
    }
}

/// A user who was sent back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SentReturn {
    /// The page's name in the file.
    pub page: String,
    /// The visit that it ends: its place in [`visits`](crate::RunningSandbox::visits).
    pub visit: usize,
    /// What was answered: an outcome, or a fault on demand.
    pub answer: Answer,
    /// The whole address that the user was sent to.
    pub address: String,
}

/// Something that was recorded, told as it happens: see [`Sandbox::on_event`](crate::Sandbox::on_event).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// A request came in.
    Visit(Visit),
    /// A user was sent back.
    Return(SentReturn),
}

/// Who is told of events.
pub(crate) type Observer = Arc<dyn Fn(Event) + Send + Sync>;

/// What happened so far.
#[derive(Default)]
pub(crate) struct Records {
    visits: Mutex<Vec<Visit>>,
    returns: Mutex<Vec<SentReturn>>,
    observer: Option<Observer>,
}

impl Records {
    pub(crate) fn new(observer: Option<Observer>) -> Self {
        Self {
            observer,
            ..Self::default()
        }
    }

    /// Adds a visit; its place is its number.
    pub(crate) fn visit(&self, visit: Visit) -> usize {
        let told = self.observer.as_ref().map(|_| visit.clone());
        let number = push(&self.visits, visit);
        self.tell(told.map(Event::Visit));
        number
    }

    pub(crate) fn sent(&self, sent: SentReturn) {
        let told = self.observer.as_ref().map(|_| sent.clone());
        push(&self.returns, sent);
        self.tell(told.map(Event::Return));
    }

    fn tell(&self, event: Option<Event>) {
        if let (Some(observer), Some(event)) = (&self.observer, event) {
            observer(event);
        }
    }

    pub(crate) fn visits(&self) -> Vec<Visit> {
        copy(&self.visits)
    }

    pub(crate) fn returns(&self) -> Vec<SentReturn> {
        copy(&self.returns)
    }
}

fn push<T>(list: &Mutex<Vec<T>>, item: T) -> usize {
    let mut list = list.lock().unwrap_or_else(PoisonError::into_inner);
    list.push(item);
    list.len() - 1
}

fn copy<T: Clone>(list: &Mutex<Vec<T>>) -> Vec<T> {
    list.lock().unwrap_or_else(PoisonError::into_inner).clone()
}
