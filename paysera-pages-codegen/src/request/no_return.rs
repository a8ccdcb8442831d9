//! Why an address is no return.

use std::error::Error;
use std::fmt;

use super::problem::excerpt;

/// Why an address is no return, in the words of the runtime crate's `ReturnError`.
///
/// Values that may be secrets (a code, a state) are never kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoReturn {
    /// The return echoes a state, and none was given to compare it with. The generated parser cannot be called so.
    Unverified {
        /// The name of the state in the query.
        param: String,
    },
    /// The parameter is not there.
    Missing {
        /// Its name in the query.
        param: String,
    },
    /// The parameter is there more than once, be it with the same value.
    Repeated {
        /// Its name in the query.
        param: String,
        /// How many times.
        count: usize,
        /// Its values as they stand in the query, still encoded; none if they may be secrets.
        texts: Vec<String>,
    },
    /// The parameter has no value.
    Empty {
        /// Its name in the query.
        param: String,
    },
    /// The parameter has a value that the declaration does not list.
    Unknown {
        /// Its name in the query.
        param: String,
        /// Its value, decoded.
        text: String,
    },
    /// The parameter's value is not UTF-8 once its percent-encoding is undone.
    NotUtf8 {
        /// Its name in the query.
        param: String,
        /// Its value as it stands in the query, still encoded.
        text: String,
    },
    /// The parameter carries a value that is not UTF-8 or has control characters.
    Unreadable {
        /// Its name in the query.
        param: String,
    },
    /// None of the parameters is there whose presence tells the outcome.
    NoOutcome {
        /// Their names in the query.
        params: Vec<String>,
    },
    /// The state is not the one that was sent.
    WrongState {
        /// Its name in the query.
        param: String,
    },
}

impl fmt::Display for NoReturn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unverified { param } => write!(
                f,
                "`{param}` of the return must be compared with the one that was sent, which is not given"
            ),
            Self::Missing { param } => write!(f, "the return has no `{param}`"),
            Self::Repeated {
                param,
                count,
                texts,
            } => {
                write!(f, "the return has `{param}` {count} times")?;
                for (index, text) in texts.iter().take(2).enumerate() {
                    let before = if index == 0 { ": " } else { " and " };
                    write!(f, "{before}{}", excerpt(text))?;
                }
                f.write_str(if texts.len() > 2 { " and more" } else { "" })
            }
            Self::Empty { param } => write!(f, "`{param}` of the return is empty"),
            Self::Unknown { param, text } => write!(
                f,
                "`{param}` of the return is {}, which the declaration does not list",
                excerpt(text)
            ),
            Self::NotUtf8 { param, text } => write!(
                f,
                "`{param}` of the return is {}, which is not UTF-8 once decoded",
                excerpt(text)
            ),
            Self::Unreadable { param } => write!(
                f,
                "`{param}` of the return is not UTF-8 or has control characters"
            ),
            Self::NoOutcome { params } => {
                write!(f, "the return has none of `{}`", params.join("`, `"))
            }
            Self::WrongState { param } => write!(
                f,
                "`{param}` of the return is not the one that was sent: the return is forged, or belongs to another request"
            ),
        }
    }
}

impl Error for NoReturn {}
