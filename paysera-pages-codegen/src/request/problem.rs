//! What can be wrong with a request.

use std::error::Error;
use std::fmt;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// There is no page, locale, environment or parameter of this name.
    Unknown {
        /// What was looked for.
        what: &'static str,
        /// Its name.
        name: String,
        /// A name that is near.
        nearest: Option<String>,
    },
    /// No page has this path.
    NoPage {
        /// The path.
        path: String,
    },
    /// The page has a base of its own, for which environments do not apply.
    OwnBase {
        /// The page's name.
        page: String,
    },
    /// A parameter is there more than once.
    Repeated {
        /// Its name.
        name: String,
        /// How many times.
        count: usize,
    },
    /// A parameter has a value that is not allowed.
    Malformed {
        /// Its name.
        name: String,
        /// What is wrong, and what to write instead.
        why: String,
    },
    /// A parameter that is always sent is not there, or has another value.
    Constant {
        /// Its name in the query.
        name: String,
        /// The value that it must have.
        value: String,
    },
    /// A rule of the page is broken.
    Rule {
        /// The rule in plain words.
        rule: String,
        /// Why there is the rule; may be empty.
        reason: String,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown {
                what,
                name,
                nearest,
            } => {
                write!(f, "there is no {what} {}", excerpt(name))?;
                match nearest {
                    Some(nearest) => write!(f, ": did you mean `{nearest}`?"),
                    None => Ok(()),
                }
            }
            Self::NoPage { path } => write!(f, "no page has the path {}", excerpt(path)),
            Self::OwnBase { page } => {
                write!(
                    f,
                    "page `{page}` has a base of its own, for which environments do not apply"
                )
            }
            Self::Repeated { name, count } => write!(f, "`{name}` is there {count} times"),
            Self::Malformed { name, why } => write!(f, "`{name}` {why}"),
            Self::Constant { name, value } => write!(f, "`{name}` must be `{value}`"),
            Self::Rule { rule, reason } if reason.is_empty() => f.write_str(rule),
            Self::Rule { rule, reason } => write!(f, "{rule} ({reason})"),
        }
    }
}

/// All that is wrong with a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    pub(super) fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    pub(super) fn into_result(self) -> Result<(), Self> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The problems.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }
}

impl<'p> IntoIterator for &'p Problems {
    type Item = &'p Problem;
    type IntoIter = std::slice::Iter<'p, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{problem}")?;
        }
        Ok(())
    }
}

impl Error for Problems {}

/// A text of a stranger's in backticks, escaped and cut at 64 characters.
pub(super) fn excerpt(text: &str) -> String {
    const LIMIT: usize = 64;
    let mut shown = String::from("`");
    for char in text.chars().take(LIMIT) {
        match char {
            // Escaped by `escape_debug`, but harmless and easier to read as they are.
            '"' | '\'' => shown.push(char),
            _ => shown.extend(char.escape_debug()),
        }
    }
    if text.chars().nth(LIMIT).is_some() {
        shown.push('…');
    }
    shown.push('`');
    shown
}
