//! What a page does by itself, so that a test needs nobody to press a button.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use paysera_pages_codegen::spec::model::{Outcome, Page};
use paysera_pages_codegen::spec::nearest;

/// The button of a page that the declaration names no outcomes for.
pub(crate) const DONE: &str = "done";

/// What a page does with a sound request, instead of showing its buttons.
///
/// An outcome's name is one, so most tests need no more than a text, or `Status::Success.as_str()`. The others are
/// faults on demand: what a shop has to bear. See [`RunningSandbox::answer`](crate::RunningSandbox::answer).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub(crate) kind: Kind,
    pub(crate) given: Vec<(String, String)>,
    pub(crate) delay: Option<Duration>,
}

/// What is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Buttons,
    Outcome(String),
    UnknownStatus(String),
    RepeatedStatus(String, String),
    WithoutStatus,
    ForgedState(String),
    ReturnsTwice(String),
    NeverReturns,
    DroppedConnection,
}

impl Answer {
    /// The user ends the page with this outcome: its name in the file, such as `success` or `granted`. A page without
    /// returns has the one outcome `done`, which adds nothing to the redirect URI.
    pub fn outcome(name: impl Into<String>) -> Self {
        Kind::Outcome(name.into()).into()
    }

    /// The return tells a status that is not in the file.
    pub fn unknown_status(status: impl Into<String>) -> Self {
        Kind::UnknownStatus(status.into()).into()
    }

    /// The return tells two outcomes, or the same one twice.
    pub fn repeated_status(first: impl Into<String>, second: impl Into<String>) -> Self {
        Kind::RepeatedStatus(first.into(), second.into()).into()
    }

    /// The return tells no outcome. A state that is echoed is there all the same.
    #[must_use]
    pub fn without_status() -> Self {
        Kind::WithoutStatus.into()
    }

    /// The outcome comes with another state than the request had: with another echoed one, or, where the page echoes
    /// none, with another `state` in the query of the redirect URI, as `RedirectUri::with_state` puts it there.
    pub fn forged_state(outcome: impl Into<String>) -> Self {
        Kind::ForgedState(outcome.into()).into()
    }

    /// The user comes back twice with the same outcome, in two windows of one browser.
    ///
    /// The page opens the address in a new tab and in its own window, so that the shop's cookies come along with both. Which
    /// is the first to arrive is not settled. A browser that refuses the tab, since nobody has clicked for it, shows a
    /// link for each. A test without a browser finds both in [`returns`](crate::RunningSandbox::returns) and requests them
    /// itself.
    pub fn returns_twice(outcome: impl Into<String>) -> Self {
        Kind::ReturnsTwice(outcome.into()).into()
    }

    /// The user stays on the page, which has no buttons, and never comes back.
    #[must_use]
    pub fn never_returns() -> Self {
        Kind::NeverReturns.into()
    }

    /// The connection is closed without an answer.
    #[must_use]
    pub fn dropped_connection() -> Self {
        Kind::DroppedConnection.into()
    }

    /// The page with its buttons, but only after a while.
    #[must_use]
    pub fn slow_page(delay: Duration) -> Self {
        Self::from(Kind::Buttons).after(delay)
    }

    /// The same answer, but only after a while.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    /// The same answer with a value of a parameter that the outcome carries, such as `code`. Other values are made up;
    /// a parameter that is optional comes back only if it is named here.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.given.push((name.into(), value.into()));
        self
    }

    /// The outcomes that it names.
    pub(crate) fn outcomes(&self) -> Vec<&str> {
        match &self.kind {
            Kind::Outcome(name) | Kind::ForgedState(name) | Kind::ReturnsTwice(name) => vec![name],
            Kind::RepeatedStatus(first, second) => vec![first, second],
            _ => Vec::new(),
        }
    }

    /// Checks that a page can answer so.
    pub(crate) fn check(&self, page: &Page) -> Result<(), InvalidAnswer> {
        let mut carried = Vec::new();
        for name in self.outcomes() {
            let outcome = find(page, name)?;
            carried.extend(outcome.iter().flat_map(|outcome| {
                let carried = outcome.carries.iter().chain(&outcome.optional);
                let carried = carried.map(|carried| &carried.wire);
                carried.chain(&outcome.when).map(String::as_str)
            }));
        }
        carried.sort_unstable();
        carried.dedup();
        let tells_by = page.returns.as_ref().map(|returns| returns.param.as_ref());
        let page_name = &page.name.text;
        let refuse = |why: &str| Err(InvalidAnswer(format!("page `{page_name}` {why}")));
        match (&self.kind, tells_by) {
            (Kind::UnknownStatus(_) | Kind::RepeatedStatus(..) | Kind::WithoutStatus, None) => {
                return refuse("returns no outcome, so that none can be wrong");
            }
            (Kind::UnknownStatus(_), Some(None)) => {
                return refuse(
                    "tells its outcomes by the presence of a parameter, so there is no unknown one",
                );
            }
            (Kind::UnknownStatus(status), Some(Some(_))) if find(page, status).is_ok() => {
                return refuse(&format!("knows the status `{status}`"));
            }
            _ => {}
        }
        match self
            .given
            .iter()
            .find(|(name, _)| !carried.contains(&name.as_str()))
        {
            Some((name, _)) => refuse(&format!(
                "carries no `{name}` with {self}{}",
                known(name, "it carries", &carried)
            )),
            None => Ok(()),
        }
    }
}

/// The outcome of this name; `None` for the one outcome of a page that returns none.
pub(crate) fn find<'p>(page: &'p Page, name: &str) -> Result<Option<&'p Outcome>, InvalidAnswer> {
    let outcomes = page
        .returns
        .as_ref()
        .map(|returns| returns.outcomes.as_slice());
    let found = match outcomes {
        Some(outcomes) => outcomes
            .iter()
            .find(|outcome| outcome.name.text == name)
            .map(Some),
        None => (name == DONE).then_some(None),
    };
    found.ok_or_else(|| {
        let names: Vec<_> = match outcomes {
            Some(outcomes) => outcomes
                .iter()
                .map(|outcome| outcome.name.text.as_str())
                .collect(),
            None => vec![DONE],
        };
        let page = &page.name.text;
        let known = known(name, "it has", &names);
        InvalidAnswer(format!(
            "page `{page}` has no outcome `{}`{known}",
            name.escape_debug()
        ))
    })
}

/// What there is instead of a name.
pub(crate) fn known(name: &str, what: &str, names: &[&str]) -> String {
    let all: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match (nearest(name, names.iter().copied()), all.is_empty()) {
        (Some(nearest), _) => format!(": did you mean `{nearest}`? {what} {}", all.join(", ")),
        (None, true) => format!(": {what} none"),
        (None, false) => format!(": {what} {}", all.join(", ")),
    }
}

impl From<Kind> for Answer {
    fn from(kind: Kind) -> Self {
        Self {
            kind,
            given: Vec::new(),
            delay: None,
        }
    }
}

/// The name of an outcome.
impl From<&str> for Answer {
    fn from(outcome: &str) -> Self {
        Self::outcome(outcome)
    }
}

/// The name of an outcome.
impl From<String> for Answer {
    fn from(outcome: String) -> Self {
        Self::outcome(outcome)
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Buttons => f.write_str("buttons"),
            Kind::Outcome(name) => write!(f, "outcome `{name}`"),
            Kind::UnknownStatus(status) => write!(f, "unknown status `{status}`"),
            Kind::RepeatedStatus(first, second) => {
                write!(f, "repeated status `{first}`, `{second}`")
            }
            Kind::WithoutStatus => f.write_str("no status"),
            Kind::ForgedState(name) => write!(f, "outcome `{name}` with a forged state"),
            Kind::ReturnsTwice(name) => write!(f, "outcome `{name}` twice"),
            Kind::NeverReturns => f.write_str("no return"),
            Kind::DroppedConnection => f.write_str("dropped connection"),
        }
    }
}

/// An answer that a page cannot give, or for a page that there is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidAnswer(pub(crate) String);

impl fmt::Display for InvalidAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for InvalidAnswer {}
