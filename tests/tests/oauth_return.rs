//! What comes back from the OAuth pages of the shipped file: every outcome, and everything that is none.

use std::fmt::Debug;

use paysera::{ClientId, OauthRedirectUri, OauthReturn, Paysera, Scope, State};
use paysera_pages::{EchoedReturn, ReturnError};

mod paysera {
    /// Paysera's hosted pages.
    #[derive(paysera_pages::Pages)]
    #[pages("../pages.toml")]
    pub(crate) struct Paysera;
}

/// The state that was sent; it needs encoding, as `State::random()` never does.
static SENT: State = State::from_static("s3cret+/ą");
/// How it comes back.
const STATE: &str = "state=s3cret%2B%2F%C4%85";

const DESCRIPTION: &str = "error_description";

fn read(query: &str) -> Result<OauthReturn, ReturnError> {
    OauthReturn::from_query(query, &SENT)
}

/// What was granted or denied, spelled out.
fn told(query: &str) -> String {
    match read(query) {
        Ok(OauthReturn::Granted { code, .. }) => format!("granted {}", code.as_str()),
        Ok(OauthReturn::Denied {
            error,
            error_description,
            ..
        }) => {
            let description = error_description.map(paysera_pages::Carried::into_string);
            format!(
                "denied {}: {}",
                error.as_str(),
                description.unwrap_or_default()
            )
        }
        Err(error) => error.to_string(),
    }
}

#[test]
fn what_was_sent_is_what_must_come_back() {
    let url = Paysera::oauth()
        .client_id(&ClientId::from_static("wkVd93h2uS"))
        .scope(&[Scope::Email])
        .redirect_uri(&OauthRedirectUri::from_static("https://shop.example/"))
        .state(&SENT)
        .url();
    assert_eq!(
        url.as_str(),
        "https://www.paysera.com/frontend/oauth?response_type=code&client_id=wkVd93h2uS&scope=email\
         &redirect_uri=https%3A%2F%2Fshop.example%2F&state=s3cret%2B%2F%C4%85"
    );
    assert!(url.as_str().ends_with(&format!("&{STATE}")));
}

#[test]
fn each_outcome_is_told() {
    for (pairs, expected) in [
        ("code=c0de-1", "granted c0de-1"),
        ("code=c0de+%2B%26%3D%25", "granted c0de +&=%"),
        ("c%6Fde=c0de-1", "granted c0de-1"),
        ("page=1&code=c0de-1&extra=&page=2", "granted c0de-1"),
        // Names have their case: this is no error.
        ("Error=x&code=c0de-1", "granted c0de-1"),
        ("error=access_denied", "denied access_denied: "),
        (
            "error=access_denied&error_description=",
            "denied access_denied: ",
        ),
        (
            "error=access_denied&error_description=The+user+said+%22no%22",
            "denied access_denied: The user said \"no\"",
        ),
        // A description alone tells nothing and is left alone.
        (
            "code=c0de-1&error_description=a&error_description=b",
            "granted c0de-1",
        ),
        // With an error, the code is not looked at, whatever it is.
        ("error=access_denied&code=c0de-1", "denied access_denied: "),
        ("code=c0de-1&error=access_denied", "denied access_denied: "),
        (
            "code=&code=%FF&error=access_denied",
            "denied access_denied: ",
        ),
    ] {
        assert_eq!(told(&format!("{pairs}&{STATE}")), expected, "{pairs}");
        assert_eq!(told(&format!("?{STATE}&{pairs}#fragment")), expected);
    }
}

fn empty(param: &'static str) -> ReturnError {
    ReturnError::Empty { param }
}

fn unreadable(param: &'static str) -> ReturnError {
    ReturnError::Unreadable { param }
}

/// The texts are never kept: they may be secrets.
fn repeated(param: &'static str, count: usize) -> ReturnError {
    let texts = Vec::new();
    ReturnError::Repeated {
        param,
        count,
        texts,
    }
}

#[test]
fn what_is_no_outcome_is_refused_whole() {
    let params = &["error", "code"];
    let neither = ReturnError::NoOutcome { params };
    for (pairs, error) in [
        ("page=1", neither.clone()),
        ("CODE=c0de-1", neither),
        ("code=", empty("code")),
        ("code", empty("code")),
        ("code=c0de-1&code=c0de-1", repeated("code", 2)),
        ("code=c0de-1&x&c%6fde=c0de-2&code=", repeated("code", 3)),
        ("code=c0de%FF", unreadable("code")),
        ("code=c0de%0A", unreadable("code")),
        ("code=c0de%C2%85", unreadable("code")),
        // An error that cannot be read is no reason to take the code after all.
        ("error=&code=c0de-1", empty("error")),
        ("error=a&code=c0de-1&error=b", repeated("error", 2)),
        ("error=%C3&code=c0de-1", unreadable("error")),
        // Nor is half of a denial taken.
        ("error=a&error_description=%00", unreadable(DESCRIPTION)),
        (
            "error=a&error_description=b&error_description=b",
            repeated(DESCRIPTION, 2),
        ),
    ] {
        let found = read(&format!("{pairs}&{STATE}"));
        assert_eq!(found, Err(error), "{pairs}");
    }
}

#[test]
fn errors_say_what_is_wrong() {
    for (pairs, message) in [
        ("page=1", "the return has none of `error`, `code`"),
        ("code=", "`code` of the return is empty"),
        ("code=c0de-1&code=c0de-2", "the return has `code` 2 times"),
        (
            "code=%FF",
            "`code` of the return is not UTF-8 or has control characters",
        ),
        ("state=", "the return has `state` 2 times"),
    ] {
        assert_eq!(told(&format!("{pairs}&{STATE}")), message);
    }
    for (query, message) in [
        ("code=c0de-1", "the return has no `state`"),
        ("code=c0de-1&state", "`state` of the return is empty"),
        (
            "code=c0de-1&state=an0ther",
            "`state` of the return is not the one that was sent: the return is forged, or belongs to another request",
        ),
    ] {
        assert_eq!(told(query), message);
    }
}

#[test]
fn addresses_are_taken_whole_and_as_servers_have_them() {
    fn generic<R: EchoedReturn + PartialEq + Debug>(url: &str, query: &str) -> R {
        let read = R::from_url(url, &SENT).unwrap();
        assert_eq!(R::from_query(query, &SENT).as_ref(), Ok(&read));
        read
    }
    let query = format!("code=c0de-1&{STATE}");
    let expected = read(&query).unwrap();
    for url in [
        format!("https://shop.example/abc?{query}"),
        format!("/abc?{query}"),
        format!("?{query}"),
        format!("/abc?{query}#code=c0de-2&state=an0ther"),
        format!("myapp:back?{query}"),
    ] {
        assert_eq!(OauthReturn::from_url(&url, &SENT).unwrap(), expected);
        assert_eq!(generic::<OauthReturn>(&url, &query), expected);
    }
    // What stands in the fragment, or before the query, never reaches a server as its query.
    for url in [
        format!("/abc#?{query}"),
        format!("/abc&{query}"),
        String::new(),
    ] {
        let error = ReturnError::Missing { param: "state" };
        assert_eq!(OauthReturn::from_url(&url, &SENT), Err(error));
    }
}
