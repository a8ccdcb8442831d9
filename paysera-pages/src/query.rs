//! Reading the query of a return, for generated parsers.

use crate::carried::Carried;
use crate::{ReturnError, State, decode, lookup, words};

/// The query of the address that the user came back to.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a>(&'a str);

impl<'a> Query<'a> {
    /// A query, with or without its `?`.
    #[must_use]
    pub fn new(query: &'a str) -> Self {
        let query = without_fragment(query);
        Self(query.strip_prefix('?').unwrap_or(query))
    }

    /// A query that brings back the state that was sent.
    ///
    /// # Errors
    ///
    /// The state is missing, repeated, empty or another one.
    pub fn echoed(query: &'a str, param: &'static str, state: &State) -> Result<Self, ReturnError> {
        let query = Self::new(query);
        let raw = query.only_secret(param)?;
        let matches = decode::decode(raw).is_ok_and(|text| state.matches(&text));
        if matches {
            Ok(query)
        } else {
            Err(ReturnError::WrongState { param })
        }
    }

    /// Whether the parameter is there.
    #[must_use]
    pub fn has(self, param: &str) -> bool {
        self.values(param).next().is_some()
    }

    /// Which of `codes` the parameter is.
    ///
    /// # Errors
    ///
    /// The parameter is missing, repeated, empty, not UTF-8 or none of the codes.
    pub fn code(self, param: &'static str, codes: &[&str]) -> Result<usize, ReturnError> {
        let mut values = self.values(param);
        let raw = values.next().ok_or(ReturnError::Missing { param })?;
        if let Some(second) = values.next() {
            let texts = [raw, second].into_iter().chain(values);
            let texts: Vec<_> = texts.map(str::to_owned).collect();
            return Err(ReturnError::Repeated {
                param,
                count: texts.len(),
                texts,
            });
        }
        let code = codes.iter().position(|code| decode::decoded_eq(raw, code));
        code.ok_or_else(|| match decode::decode(raw) {
            Ok(text) => unknown(text, param),
            Err(_) => ReturnError::NotUtf8 {
                param,
                text: raw.to_owned(),
            },
        })
    }

    /// The value that a parameter carries.
    ///
    /// # Errors
    ///
    /// The parameter is missing, repeated, empty or unreadable.
    pub fn carried(self, param: &'static str) -> Result<Carried, ReturnError> {
        let raw = self.only_secret(param)?;
        let text = decode::decode(raw).ok().and_then(Carried::new);
        text.ok_or(ReturnError::Unreadable { param })
    }

    /// The value that a parameter carries, if it is there and not empty.
    ///
    /// # Errors
    ///
    /// The parameter is repeated or unreadable.
    pub fn optional(self, param: &'static str) -> Result<Option<Carried>, ReturnError> {
        match self.carried(param) {
            Ok(carried) => Ok(Some(carried)),
            Err(ReturnError::Missing { .. } | ReturnError::Empty { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Checks a parameter whose presence tells the outcome.
    ///
    /// # Errors
    ///
    /// The parameter is missing, repeated or empty.
    pub fn told(self, param: &'static str) -> Result<(), ReturnError> {
        self.only_secret(param).map(drop)
    }

    /// The raw value of a parameter that must be there once and not be empty; errors do not keep it.
    fn only_secret(self, param: &'static str) -> Result<&'a str, ReturnError> {
        let mut values = self.values(param);
        match (values.next(), values.count()) {
            (None, _) => Err(ReturnError::Missing { param }),
            (Some(""), 0) => Err(ReturnError::Empty { param }),
            (Some(raw), 0) => Ok(raw),
            (Some(_), more) => Err(ReturnError::Repeated {
                param,
                count: more + 1,
                texts: Vec::new(),
            }),
        }
    }

    /// The raw values of a parameter.
    fn values(self, param: &str) -> impl Iterator<Item = &'a str> {
        let named = decode::pairs(self.0).filter(move |(name, _)| decode::decoded_eq(name, param));
        named.map(|(_, value)| value)
    }
}

/// Reads an outcome that is told by the value of one parameter; codes and outcomes stand in the same order.
///
/// # Errors
///
/// The parameter is missing, repeated, empty, not UTF-8 or none of the codes.
pub fn outcome<T: Copy>(
    query: Query<'_>,
    param: &'static str,
    codes: &[&str],
    outcomes: &[T],
) -> Result<T, ReturnError> {
    let code = query.code(param, codes)?;
    outcomes
        .get(code)
        .copied()
        .ok_or(ReturnError::Missing { param })
}

/// Finds an outcome by its bare code, as it stands decoded in the return.
///
/// # Errors
///
/// The code is empty or unknown.
pub fn outcome_from_code<T: Copy>(
    code: &str,
    param: &'static str,
    codes: &[&str],
    outcomes: &[T],
) -> Result<T, ReturnError> {
    lookup::find(codes, outcomes, code).ok_or_else(|| unknown(code.to_owned(), param))
}

/// The query of an address with its `?`, without its fragment. A second `?` is part of the first name.
pub(crate) fn in_query(url: &str) -> &str {
    let at = words::position_of_either(url.as_bytes(), b'?', b'#');
    let after = at.and_then(|at| url.get(at..)).unwrap_or_default();
    // After a `#`, no `?` begins a query.
    if after.starts_with('?') {
        without_fragment(after)
    } else {
        ""
    }
}

/// The text up to its first `#`.
fn without_fragment(text: &str) -> &str {
    words::position(text.as_bytes(), b'#')
        .and_then(|at| text.get(..at))
        .unwrap_or(text)
}

/// The error of a code that is not listed.
fn unknown(text: String, param: &'static str) -> ReturnError {
    if text.is_empty() {
        ReturnError::Empty { param }
    } else {
        ReturnError::Unknown { param, text }
    }
}
