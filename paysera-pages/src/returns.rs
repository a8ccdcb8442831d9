//! Reading what a page sent back.

use std::error::Error;
use std::fmt;

use crate::decode;
use crate::excerpt::Excerpt;

/// What a page sends back in the query of the redirect URI, for code that is generic over returns.
///
/// Generated return enums implement it and have the same functions of their own. What it reads came through
/// the user's browser: it is a claim, not a fact. Ask the vendor's API before money moves.
pub trait Return: Sized {
    /// Reads the query of the address that the user came back to, with or without its `?`.
    ///
    /// # Errors
    ///
    /// See [`ReturnError`].
    fn from_query(query: &str) -> Result<Self, ReturnError>;

    /// Reads the address that the user came back to, whole or as a server has it (`/abc?status=success`).
    /// Its fragment is not looked at.
    ///
    /// # Errors
    ///
    /// See [`ReturnError`].
    fn from_url(url: &str) -> Result<Self, ReturnError> {
        let url = without_fragment(url);
        Self::from_query(url.split_once('?').map_or("", |(_, query)| query))
    }
}

/// Why an address is no return.
///
/// Each variant names the parameter and keeps what was found, so that it can be logged; the message shows
/// it escaped and cut at 64 characters.
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
        /// Its values as they stand in the query, still encoded.
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
}

impl ReturnError {
    /// The name of the parameter in the query.
    #[must_use]
    pub fn param(&self) -> &'static str {
        match self {
            Self::Missing { param }
            | Self::Repeated { param, .. }
            | Self::Empty { param }
            | Self::Unknown { param, .. }
            | Self::NotUtf8 { param, .. } => param,
        }
    }
}

impl fmt::Display for ReturnError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { param } => write!(f, "the return has no `{param}`"),
            Self::Repeated { param, texts } => {
                write!(f, "the return has `{param}` {} times", texts.len())?;
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
        }
    }
}

impl Error for ReturnError {}

/// Reads an outcome that is told by the value of one parameter.
///
/// # Errors
///
/// See [`ReturnError`].
pub fn outcome<T: Copy>(
    query: &str,
    param: &'static str,
    outcomes: &[(&str, T)],
) -> Result<T, ReturnError> {
    let raw = only(query, param)?;
    for (code, outcome) in outcomes {
        if decode::decoded_eq(raw, code) {
            return Ok(*outcome);
        }
    }
    Err(unknown(raw, param))
}

/// Finds an outcome by its bare code, as it stands decoded in the return.
///
/// # Errors
///
/// The code is empty or unknown.
pub fn outcome_from_code<T: Copy>(
    code: &str,
    param: &'static str,
    outcomes: &[(&str, T)],
) -> Result<T, ReturnError> {
    match outcomes.iter().find(|(known, _)| *known == code) {
        Some((_, outcome)) => Ok(*outcome),
        None if code.is_empty() => Err(ReturnError::Empty { param }),
        None => Err(ReturnError::Unknown {
            param,
            text: code.to_owned(),
        }),
    }
}

/// The raw value of a parameter that must be there once.
fn only<'a>(query: &'a str, param: &'static str) -> Result<&'a str, ReturnError> {
    let query = without_fragment(query);
    let query = query.strip_prefix('?').unwrap_or(query);
    let mut values = decode::pairs(query)
        .filter(|(name, _)| decode::decoded_eq(name, param))
        .map(|(_, value)| value);
    let Some(first) = values.next() else {
        return Err(ReturnError::Missing { param });
    };
    let Some(second) = values.next() else {
        return Ok(first);
    };
    let texts = [first, second].into_iter().chain(values);
    Err(ReturnError::Repeated {
        param,
        texts: texts.map(str::to_owned).collect(),
    })
}

/// Says why a raw value is none of those listed.
fn unknown(raw: &str, param: &'static str) -> ReturnError {
    match decode::decode(raw) {
        Ok(text) if text.is_empty() => ReturnError::Empty { param },
        Ok(text) => ReturnError::Unknown { param, text },
        Err(_) => ReturnError::NotUtf8 {
            param,
            text: raw.to_owned(),
        },
    }
}

/// The text up to its first `#`.
fn without_fragment(text: &str) -> &str {
    text.split_once('#').map_or(text, |(before, _)| before)
}
