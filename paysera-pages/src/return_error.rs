//! Why an address is no return.

use std::error::Error;
use std::fmt;

use crate::excerpt::Excerpt;

/// Why an address is no return.
///
/// Each variant names the parameter and keeps what was found, so that it can be logged; the message shows it escaped and
/// cut at 64 characters. Values that may be secrets (a code, a state) are never kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReturnError {
    /// The parameter is not there.
    Missing {
        /// The parameter's name in the query.
        param: &'static str,
    },
    /// The parameter is there more than once, be it with the same value.
    Repeated {
        /// The parameter's name in the query.
        param: &'static str,
        /// How many times.
        count: usize,
        /// Its values as they stand in the query, still encoded; none if they may be secrets.
        texts: Vec<String>,
    },
    /// The parameter has no value.
    Empty {
        /// The parameter's name in the query.
        param: &'static str,
    },
    /// The parameter has a value that the declaration does not list.
    Unknown {
        /// The parameter's name in the query.
        param: &'static str,
        /// Its value, decoded.
        text: String,
    },
    /// The parameter's value is not UTF-8 once its percent-encoding is undone.
    NotUtf8 {
        /// The parameter's name in the query.
        param: &'static str,
        /// Its value as it stands in the query, still encoded.
        text: String,
    },
    /// The parameter carries a value that is not UTF-8 or has control characters.
    Unreadable {
        /// The parameter's name in the query.
        param: &'static str,
    },
    /// None of the parameters is there whose presence tells the outcome.
    NoOutcome {
        /// The parameters' names in the query.
        params: &'static [&'static str],
    },
    /// The state is not the one that was sent: the return belongs to another request, or is forged.
    WrongState {
        /// The parameter's name in the query.
        param: &'static str,
    },
}

impl ReturnError {
    /// The name of the parameter in the query; of several, the first one.
    #[must_use]
    pub fn param(&self) -> &'static str {
        match self {
            Self::NoOutcome { params } => params.first().copied().unwrap_or_default(),
            Self::Missing { param }
            | Self::Repeated { param, .. }
            | Self::Empty { param }
            | Self::Unknown { param, .. }
            | Self::NotUtf8 { param, .. }
            | Self::Unreadable { param }
            | Self::WrongState { param } => param,
        }
    }
}

impl fmt::Display for ReturnError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { param } => write!(f, "the return has no `{param}`"),
            Self::Repeated {
                param,
                count,
                texts,
            } => {
                write!(f, "the return has `{param}` {count} times")?;
                for (index, text) in texts.iter().take(2).enumerate() {
                    f.write_str(if index == 0 { ": " } else { " and " })?;
                    write!(f, "{}", Excerpt(text))?;
                }
                if texts.len() > 2 {
                    f.write_str(" and more")?;
                }
                Ok(())
            }
            Self::Empty { param } => write!(f, "`{param}` of the return is empty"),
            Self::Unknown { param, text } => write!(
                f,
                "`{param}` of the return is {}, which the declaration does not list",
                Excerpt(text)
            ),
            Self::NotUtf8 { param, text } => write!(
                f,
                "`{param}` of the return is {}, which is not UTF-8 once decoded",
                Excerpt(text)
            ),
            Self::Unreadable { param } => {
                write!(
                    f,
                    "`{param}` of the return is not UTF-8 or has control characters"
                )
            }
            Self::NoOutcome { params } => {
                f.write_str("the return has none of ")?;
                for (index, param) in params.iter().enumerate() {
                    let separator = if index == 0 { "" } else { ", " };
                    write!(f, "{separator}`{param}`")?;
                }
                Ok(())
            }
            Self::WrongState { param } => write!(
                f,
                "`{param}` of the return is not the one that was sent: the return is forged, or belongs to another request"
            ),
        }
    }
}

impl Error for ReturnError {}
