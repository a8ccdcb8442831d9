//! What changed, and whom it breaks.

use paysera_pages_codegen::spec::Name;

use crate::text::{paragraph, shown};

/// Whom a change breaks, if anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Effect {
    /// Code that was right does not compile any more.
    Code,
    /// Values that were right, and may be kept somewhere, are refused or mean something else.
    Values,
    /// What comes back is read in another way, or not at all.
    Returns,
    /// The same code makes other URLs.
    Urls,
    /// Nobody has to change anything.
    Compatible,
    /// Only words change.
    Documentation,
}

impl Effect {
    /// The name in JSON.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Values => "values",
            Self::Returns => "returns",
            Self::Urls => "urls",
            Self::Compatible => "compatible",
            Self::Documentation => "documentation",
        }
    }

    pub(crate) fn breaks(self) -> bool {
        !matches!(self, Self::Compatible | Self::Documentation)
    }
}

/// One change.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    /// What has changed: "page `cash-out`".
    pub(crate) what: String,
    /// How.
    pub(crate) how: String,
    /// Whom it breaks, in order.
    pub(crate) effects: Vec<Effect>,
}

impl Change {
    pub(crate) fn breaks(&self) -> bool {
        self.effects.iter().any(|effect| effect.breaks())
    }
}

/// All changes, as they are found.
#[derive(Debug)]
pub(crate) struct Changes {
    pub(crate) list: Vec<Change>,
    /// Whether users' matches have to name every variant.
    exhaustive: bool,
}

impl Changes {
    pub(crate) fn new(non_exhaustive: bool) -> Self {
        Self {
            list: Vec::new(),
            exhaustive: !non_exhaustive,
        }
    }

    pub(crate) fn add(&mut self, what: &str, how: impl Into<String>, effects: &[Effect]) {
        let mut effects = effects.to_vec();
        effects.sort_unstable();
        self.list.push(Change {
            what: what.to_owned(),
            how: how.into(),
            effects,
        });
    }

    /// A variant of an enum that was not there: matches have to name it. Without matches to break, `others` remain.
    pub(crate) fn variant_added(&mut self, what: &str, others: &[Effect]) {
        if self.exhaustive {
            let effects = [&[Effect::Code], others].concat();
            self.add(what, "added: matches must handle it", &effects);
        } else if others.is_empty() {
            self.add(what, "added", &[Effect::Compatible]);
        } else {
            self.add(what, "added", others);
        }
    }

    /// The variants of an enum, which are names that may be kept somewhere, too. `named` says what one is, `both` compares one
    /// that is in both files.
    pub(crate) fn variants<T>(
        &mut self,
        (old, new): (&[T], &[T]),
        name: impl Fn(&T) -> &Name,
        named: impl Fn(&str) -> String,
        both: impl Fn(&mut Self, &str, &T, &T),
    ) {
        for pair in pairs(old, new, |entry| &name(entry).text) {
            let (Pair::Removed(entry) | Pair::Added(entry) | Pair::Both(_, entry)) = pair;
            let what = named(&shown(&name(entry).text));
            match pair {
                Pair::Removed(_) => self.add(&what, "removed", &[Effect::Code, Effect::Values]),
                Pair::Added(_) => self.variant_added(&what, &[]),
                Pair::Both(old, new) => {
                    self.camel(&what, name(old), name(new));
                    both(self, &what, old, new);
                }
            }
        }
    }

    /// The name of a type or a variant.
    pub(crate) fn camel(&mut self, what: &str, old: &Name, new: &Name) {
        self.renamed(what, &old.camel, &new.camel);
    }

    /// The name of a function or a method.
    pub(crate) fn snake(&mut self, what: &str, old: &Name, new: &Name) {
        self.renamed(what, &old.snake, &new.snake);
    }

    fn renamed(&mut self, what: &str, old: &str, new: &str) {
        if old != new {
            let how = format!("`{new}` in Rust, was `{old}`");
            self.add(what, how, &[Effect::Code]);
        }
    }

    /// A documentation of some kind.
    pub(crate) fn doc(&mut self, what: &str, key: &str, old: &str, new: &str) {
        let (old, new) = (paragraph(old), paragraph(new));
        if old != new {
            let how = match (old.as_str(), new.as_str()) {
                ("", _) => format!("`{key}` added"),
                (_, "") => format!("`{key}` removed"),
                _ => format!("`{key}` reworded"),
            };
            self.add(what, how, &[Effect::Documentation]);
        }
    }

    pub(crate) fn deprecated(&mut self, what: &str, old: Option<&str>, new: Option<&str>) {
        match (old, new) {
            (None, Some(_)) => {
                self.add(
                    what,
                    "deprecated: a warning where it is used",
                    &[Effect::Compatible],
                );
            }
            (Some(_), None) => self.add(what, "not deprecated any more", &[Effect::Compatible]),
            (old, new) => self.doc(
                what,
                "deprecated",
                old.unwrap_or_default(),
                new.unwrap_or_default(),
            ),
        }
    }

    /// A fact that changes in one way whatever it was and is.
    pub(crate) fn fact(&mut self, what: &str, key: &str, old: &str, new: &str, effects: &[Effect]) {
        if old != new {
            let how = format!("{key} `{}`, was `{}`", shown(new), shown(old));
            self.add(what, how, effects);
        }
    }
}

/// An entry of a table in the old file, the new one or both.
pub(crate) enum Pair<'s, T> {
    Removed(&'s T),
    Added(&'s T),
    Both(&'s T, &'s T),
}

/// The entries of two tables side by side by their names: those of the old one, then what is new.
pub(crate) fn pairs<'s, T>(
    old: &'s [T],
    new: &'s [T],
    name: impl Fn(&T) -> &str,
) -> Vec<Pair<'s, T>> {
    let in_new = |entry: &T| new.iter().find(|other| name(other) == name(entry));
    let in_old = |entry: &T| old.iter().any(|other| name(other) == name(entry));
    let kept = old.iter().map(|entry| match in_new(entry) {
        Some(other) => Pair::Both(entry, other),
        None => Pair::Removed(entry),
    });
    let added = new.iter().filter(|entry| !in_old(entry)).map(Pair::Added);
    kept.chain(added).collect()
}
