//! Reading what a page sent back.

use crate::query::{Query, in_query};
use crate::{ReturnError, State};

/// What a page sends back in the query of the redirect URI, for code that is generic over returns.
///
/// Generated return enums implement it and have the same functions of their own. What it reads came through
/// the user's browser: it is a claim, not a fact. Ask the vendor's API before money moves.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a return that is read by itself",
    label = "not a `Return`",
    note = "a return that echoes a state is an `EchoedReturn`, which cannot be read without the state that was sent"
)]
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
        Self::from_query(in_query(url))
    }

    /// Reads the address that the user came back to, if it brings back the state that was put into the redirect URI with
    /// `with_state`: a return that somebody else made up does not.
    ///
    /// # Errors
    ///
    /// See [`ReturnError`]; nothing else is looked at before the state matches.
    fn from_url_with_state(url: &str, state: &State) -> Result<Self, ReturnError> {
        let query = in_query(url);
        Query::echoed(query, State::PARAM, state)?;
        Self::from_query(query)
    }
}

/// What a page sends back together with the state of the request, for code that is generic over returns.
///
/// Generated return enums implement it and have the same functions of their own. The state shows that the return belongs
/// to a request of this user's; what else it says is a claim of the user's browser all the same.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a return that echoes a state",
    label = "not an `EchoedReturn`",
    note = "a return without `echoes` in its declaration is a `Return`, which has no state of its own"
)]
pub trait EchoedReturn: Sized {
    /// Reads the query of the address that the user came back to, with or without its `?`.
    ///
    /// # Errors
    ///
    /// See [`ReturnError`]; nothing else is looked at before the state matches.
    fn from_query(query: &str, state: &State) -> Result<Self, ReturnError>;

    /// Reads the address that the user came back to, whole or as a server has it (`/abc?code=…&state=…`).
    /// Its fragment is not looked at.
    ///
    /// # Errors
    ///
    /// See [`ReturnError`]; nothing else is looked at before the state matches.
    fn from_url(url: &str, state: &State) -> Result<Self, ReturnError> {
        Self::from_query(in_query(url), state)
    }
}
