//! Feature `axum`: a page as an answer, and what came back as an argument of a handler.
//!
//! ```
//! # mod paysera {
//! #     #[derive(paysera_pages::Pages)]
//! #     #[pages(toml = r#"
//! #         format = 1
//! #         [environments]
//! #         production = { base_url = "https://pay.example" }
//! #         [params]
//! #         redirect_uri = { type = "redirect-uri" }
//! #         [returns]
//! #         status = { param = "status", outcomes = { success = "", reject = "" } }
//! #         [pages]
//! #         cash-out = { path = "cash-out", query = ["redirect_uri"], returns = "status" }
//! #     "#)]
//! #     pub struct Paysera;
//! # }
//! # use paysera::{Paysera, RedirectUri, Status};
//! use axum::Router;
//! use axum::routing::{get, post};
//! use paysera_pages::PageUrl;
//! use paysera_pages::axum::Returned;
//!
//! /// Sends the user to the page.
//! async fn cash_out() -> PageUrl {
//!     let return_to = RedirectUri::from_static("https://shop.example/done");
//!     Paysera::cash_out().redirect_uri(&return_to).url()
//! }
//!
//! /// The user comes back, with a claim of the browser's.
//! async fn done(Returned(status): Returned<Status>) -> &'static str {
//!     match status {
//!         Status::Success => "Thank you, we are checking.", // ask the API before money moves
//!         Status::Reject => "Maybe next time.",
//!     }
//! }
//!
//! let app: Router = Router::new()
//!     .route("/cash-out", post(cash_out))
//!     .route("/done", get(done));
//! ```

use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;

use ::http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION, X_CONTENT_TYPE_OPTIONS};
use ::http::request::Parts;
use ::http::{HeaderValue, StatusCode};
use axum_core::extract::FromRequestParts;
use axum_core::response::{IntoResponse, Response};

use crate::{EchoedReturn, PageUrl, Return, ReturnError, State};

/// What must not be read a second time, out of a cache.
const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");

/// Sends the user to the page: 303 See Other, which is a GET whatever the request was, and which no cache keeps.
impl IntoResponse for PageUrl {
    fn into_response(self) -> Response {
        match HeaderValue::try_from(self) {
            Ok(location) => {
                let headers = [(LOCATION, location), (CACHE_CONTROL, NO_STORE)];
                (StatusCode::SEE_OTHER, headers).into_response()
            }
            Err(error) => {
                let message = format!("the URL of the page is no header: {error}\n");
                (StatusCode::INTERNAL_SERVER_ERROR, message).into_response()
            }
        }
    }
}

/// Says what is wrong with the address that the user came back to: 400 Bad Request, in plain text.
///
/// What is quoted of the address is escaped and cut; it is never a code or a state.
impl IntoResponse for ReturnError {
    fn into_response(self) -> Response {
        let headers = [
            (
                CONTENT_TYPE,
                HeaderValue::from_static("text/plain; charset=utf-8"),
            ),
            (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            (CACHE_CONTROL, NO_STORE),
        ];
        let message =
            format!("This address is not one that the page sends its user back to: {self}.\n");
        (StatusCode::BAD_REQUEST, headers, message).into_response()
    }
}

/// What a page sent back, read from the query of the request.
///
/// An address that is no return is answered with 400 and a plain explanation. A handler that takes
/// `Result<Returned<Status>, ReturnError>` answers it by itself.
///
/// **It is a claim of the user's browser, where anybody can type any address.** Ask the vendor's API before money moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use = "a return says nothing until it is looked at"]
pub struct Returned<T: Return>(pub T);

impl<S: Sync, T: Return> FromRequestParts<S> for Returned<T> {
    type Rejection = ReturnError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ReturnError> {
        T::from_query(parts.uri.query().unwrap_or_default()).map(Self)
    }
}

/// What a page sent back together with a state, not read yet: [`verify`](Self::verify) is the only way to what it says.
///
/// ```
/// # mod paysera {
/// #     #[derive(paysera_pages::Pages)]
/// #     #[pages(toml = r#"
/// #         format = 1
/// #         [environments]
/// #         production = { base_url = "https://pay.example" }
/// #         [params]
/// #         state = { type = "state" }
/// #         redirect_uri = { type = "redirect-uri" }
/// #         [returns.login-return]
/// #         echoes = "state"
/// #         outcomes = { granted = { when = "code", carries = ["code"] } }
/// #         [pages]
/// #         login = { path = "login", query = ["redirect_uri", "state"], returns = "login-return" }
/// #     "#)]
/// #     pub struct Paysera;
/// # }
/// # use paysera::{Paysera, LoginReturn};
/// # #[derive(Clone)]
/// # struct Session;
/// # impl Session { fn take_state(&self) -> Option<State> { None } }
/// # impl<S: Sync> axum::extract::FromRequestParts<S> for Session {
/// #     type Rejection = ();
/// #     async fn from_request_parts(_: &mut axum::http::request::Parts, _: &S) -> Result<Self, ()> { Ok(Self) }
/// # }
/// use axum::http::StatusCode;
/// use axum::response::{IntoResponse, Response};
/// use paysera_pages::State;
/// use paysera_pages::axum::Unverified;
///
/// async fn logged_in(session: Session, unverified: Unverified<LoginReturn>) -> Response {
///     // Good for one return: it is taken out of the session.
///     let Some(state) = session.take_state() else {
///         return StatusCode::BAD_REQUEST.into_response();
///     };
///     match unverified.verify(&state) {
///         Ok(LoginReturn::Granted { code }) => exchange(code.as_str()).into_response(),
///         Err(error) => error.into_response(),
///     }
/// }
/// # fn exchange(_: &str) {}
/// # let app: axum::Router = axum::Router::new().route("/", axum::routing::get(logged_in));
/// ```
#[must_use = "a return says nothing until it is verified"]
pub struct Unverified<T: EchoedReturn> {
    query: String,
    expected: PhantomData<fn() -> T>,
}

impl<T: EchoedReturn> Unverified<T> {
    /// Reads the return, if it brings back the state that was sent.
    ///
    /// # Errors
    ///
    /// See [`ReturnError`]; nothing else is looked at before the state matches.
    pub fn verify(self, state: &State) -> Result<T, ReturnError> {
        T::from_query(&self.query, state)
    }
}

impl<S: Sync, T: EchoedReturn> FromRequestParts<S> for Unverified<T> {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self {
            query: parts.uri.query().unwrap_or_default().to_owned(),
            expected: PhantomData,
        })
    }
}

/// Shows nothing of the query, which may hold a code and a state.
impl<T: EchoedReturn> fmt::Debug for Unverified<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unverified([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use axum_core::response::{IntoResponse as _, Response};

    use super::Unverified;
    use crate::{EchoedReturn, PageUrl, ReturnError, State};

    /// The status and the headers of an answer.
    fn head(response: &Response) -> (u16, Vec<(&str, &str)>) {
        let headers = response.headers().iter();
        let headers = headers.map(|(name, value)| (name.as_str(), value.to_str().unwrap()));
        (response.status().as_u16(), headers.collect())
    }

    #[test]
    fn a_page_is_another_place_to_see() {
        let url = PageUrl("https://pay.example/?a=1&b=2".to_owned());
        assert_eq!(
            head(&url.into_response()),
            (
                303,
                vec![
                    ("location", "https://pay.example/?a=1&b=2"),
                    ("cache-control", "no-store")
                ]
            )
        );
    }

    #[test]
    fn a_url_that_is_no_header_sends_nobody_anywhere() {
        let url = PageUrl("https://pay.example/\r\nSet-Cookie: a=b".to_owned());
        assert_eq!(
            head(&url.into_response()),
            (500, vec![("content-type", "text/plain; charset=utf-8")])
        );
    }

    #[test]
    fn what_is_no_return_is_a_bad_request_in_plain_text() {
        let error = ReturnError::Missing { param: "status" };
        assert_eq!(
            head(&error.into_response()),
            (
                400,
                vec![
                    ("content-type", "text/plain; charset=utf-8"),
                    ("x-content-type-options", "nosniff"),
                    ("cache-control", "no-store")
                ]
            )
        );
    }

    #[test]
    fn what_is_not_verified_is_not_shown() {
        struct Told;
        impl EchoedReturn for Told {
            fn from_query(_: &str, _: &State) -> Result<Self, ReturnError> {
                Ok(Self)
            }
        }
        let unverified = Unverified::<Told> {
            query: "code=s3cret".to_owned(),
            expected: std::marker::PhantomData,
        };
        assert_eq!(format!("{unverified:?}"), "Unverified([redacted])");
    }
}
