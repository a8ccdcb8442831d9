//! What is wrong with a file, and the collector that keeps all of it.

use std::error::Error;
use std::fmt;

use super::limits::MOST_FAULTS;
use super::scope::RENAME;
use super::snippet;
use super::source::{Place, Source};

/// One thing that is wrong: what, where, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    message: String,
    place: Option<Place>,
    related: Option<(String, Place)>,
    help: Option<String>,
}

impl Fault {
    /// A fault at a place.
    pub fn new(place: Place, message: impl Into<String>) -> Self {
        Self {
            message: snippet::harmless(message.into()),
            place: Some(place),
            related: None,
            help: None,
        }
    }

    /// A fault of a file that could not be read, so that there is no place to point at.
    pub fn unreadable(message: impl Into<String>) -> Self {
        Self {
            message: snippet::harmless(message.into()),
            place: None,
            related: None,
            help: None,
        }
    }

    /// Places a fault that has no place yet.
    #[must_use]
    pub(super) fn or_at(mut self, place: Place) -> Self {
        self.place.get_or_insert(place);
        self
    }

    /// Adds a second place and what is there.
    #[must_use]
    pub fn related(mut self, place: Place, message: impl Into<String>) -> Self {
        self.related = Some((snippet::harmless(message.into()), place));
        self
    }

    /// Adds what to write instead.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(snippet::harmless(help.into()));
        self
    }

    /// Whether this is the fault that another one tells: the same at the same place.
    fn is(&self, other: &Self) -> bool {
        self.position() == other.position() && self.message == other.message
    }

    /// The file's name and where in it the fault is.
    fn position(&self) -> Option<(&str, usize)> {
        let place = self.place.as_ref()?;
        Some((place.source().name(), place.span().start))
    }

    /// What faults are sorted by, where this is the first file.
    fn order(&self, first: &Source) -> Option<(bool, &str, usize)> {
        let (name, start) = self.position()?;
        Some((name != first.name(), name, start))
    }

    /// What is wrong, in one line.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where it is wrong; `None` for a file that could not be read.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        self.place.as_ref()
    }

    /// A second place, and what is there.
    #[must_use]
    pub fn note(&self) -> Option<(&str, &Place)> {
        let (message, place) = self.related.as_ref()?;
        Some((message, place))
    }

    /// What to write instead.
    #[must_use]
    pub fn help_text(&self) -> Option<&str> {
        self.help.as_deref()
    }
}

/// The message, the place with its source line, and the help, laid out as rustc does it.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        let related = self.related.as_ref();
        let gutter = self.place.as_ref().map_or(0, snippet::gutter);
        let gutter = gutter.max(related.map_or(0, |(_, place)| snippet::gutter(place)));
        if let Some(place) = &self.place {
            snippet::write(place, gutter, f)?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n{:gutter$} = help: {help}", "")?;
        }
        if let Some((message, place)) = related {
            write!(f, "\nnote: {message}")?;
            snippet::write(place, gutter, f)?;
        }
        Ok(())
    }
}

impl Error for Fault {}

/// The faults of a declaration, sorted by file and position: all of them, or [`MOST_FAULTS`] and a last one that says so.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    faults: Vec<Fault>,
}

impl Faults {
    /// Adds a fault. Each is there once: what is wrong with a parameter may be found on every page that uses it.
    pub fn push(&mut self, fault: Fault) {
        if !self.is_full() && !self.faults.iter().any(|known| known.is(&fault)) {
            self.faults.push(fault);
        }
    }

    /// Whether no more faults are kept, so that to look for others would be a waste of time.
    pub(super) fn is_full(&self) -> bool {
        self.faults.len() >= MOST_FAULTS
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.faults.is_empty()
    }

    /// How many faults there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.faults.len()
    }

    /// The faults.
    pub fn iter(&self) -> std::slice::Iter<'_, Fault> {
        self.faults.iter()
    }

    /// Adds faults, with another help for those that would rename something for Rust.
    pub(super) fn add_renaming(&mut self, others: Self, help: &str) {
        for fault in others.faults {
            self.push(if fault.help.as_deref() == Some(RENAME) {
                fault.help(help)
            } else {
                fault
            });
        }
    }

    /// Puts the faults into the order of the file, those of files that it extends after its own, and says at the end if
    /// there may be more.
    pub(super) fn sort(&mut self, first: &Source) {
        // They are few: a sort of std's would be more code than all that is here.
        let mut sorted: Vec<Fault> = Vec::new();
        for fault in std::mem::take(&mut self.faults) {
            let place = sorted.partition_point(|known| {
                let order = known.order(first);
                order <= fault.order(first)
            });
            sorted.insert(place, fault);
        }
        self.faults = sorted;
        if self.is_full() {
            let message = format!("after these {MOST_FAULTS} faults no more are looked for");
            let help = "mend these first: others may be gone with them";
            self.faults.push(Fault::unreadable(message).help(help));
        }
    }
}

impl<'a> IntoIterator for &'a Faults {
    type Item = &'a Fault;
    type IntoIter = std::slice::Iter<'a, Fault>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<Fault> for Faults {
    fn from(fault: Fault) -> Self {
        Self {
            faults: vec![fault],
        }
    }
}

/// The faults as a terminal shows them, an empty line between two.
impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.faults.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n\n" };
            write!(f, "{separator}error: {fault}")?;
        }
        Ok(())
    }
}

impl Error for Faults {}
