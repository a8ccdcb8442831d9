//! The redirect URI of the wallet pages, what a shop adds to it, and what comes back: the vendor echoes no state there.

use paysera::{OauthRedirectUri, Paysera, RedirectUri, Status};
use paysera_pages::{Return, ReturnError, State};

mod paysera {
    /// Paysera's hosted pages.
    #[derive(paysera_pages::Pages)]
    #[pages("../pages.toml")]
    pub(crate) struct Paysera;
}

#[test]
fn a_state_makes_the_round_trip() {
    let state = State::from_static("s3cret+/ą");
    let return_to = RedirectUri::new("https://shop.example/back?order=7").unwrap();
    let with_state = return_to.with_state(&state).unwrap();
    let url = Paysera::upload_funds()
        .client_id(&paysera::ClientId::from_static("12345678"))
        .redirect_uri(&with_state)
        .url();
    assert_eq!(
        url.as_str(),
        "https://www.paysera.com/frontend/wallet/upload-funds?client_id=12345678\
         &redirect_uri=https%3A%2F%2Fshop.example%2Fback%3Forder%3D7%26state%3Ds3cret%252B%252F%25C4%2585"
    );
    // Paysera adds the status to the query.
    let back = format!("{with_state}&status=success");
    assert_eq!(
        back,
        "https://shop.example/back?order=7&state=s3cret%2B%2F%C4%85&status=success"
    );
    assert_eq!(
        Status::from_url_with_state(&back, &state),
        Ok(Status::Success)
    );
    assert_eq!(generic(&back, &state), Ok(Status::Success));
    // Without asking for the state, it is a parameter like any other.
    assert_eq!(Status::from_url(&back), Ok(Status::Success));
}

fn generic<R: Return>(url: &str, state: &State) -> Result<R, ReturnError> {
    R::from_url_with_state(url, state)
}

#[test]
fn forged_returns_are_refused_before_the_status_is_looked_at() {
    let state = State::from_static("s3cret");
    let repeated = ReturnError::Repeated {
        param: "state",
        count: 2,
        texts: Vec::new(),
    };
    for (query, error) in [
        ("state=another", ReturnError::WrongState { param: "state" }),
        ("state=S3CRET", ReturnError::WrongState { param: "state" }),
        ("state=", ReturnError::Empty { param: "state" }),
        ("page=1", ReturnError::Missing { param: "state" }),
        ("state=s3cret&state=s3cret", repeated),
    ] {
        for status in [
            "status=success",
            "status=unknown",
            "status=%FF",
            "status",
            "x",
        ] {
            let url = format!("https://shop.example/back?{query}&{status}");
            let found = Status::from_url_with_state(&url, &state);
            assert_eq!(found, Err(error.clone()), "{url}");
            assert_eq!(generic::<Status>(&url, &state), Err(error.clone()));
        }
    }
    let found = Status::from_url_with_state("/back?state=s3cret&status=done", &state);
    let unknown = ReturnError::Unknown {
        param: "status",
        text: "done".to_owned(),
    };
    assert_eq!(found, Err(unknown));
}

#[test]
fn a_redirect_uri_has_one_state() {
    let state = State::from_static("s3cret");
    for text in [
        "https://shop.example/?state=1",
        "https://shop.example/?a&st%61te",
    ] {
        // By itself it is none of the return's parameters.
        let return_to = RedirectUri::new(text).unwrap();
        let error = return_to.with_state(&state).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`redirect_uri` must not have a `state` in its query already"
        );
        assert!(!format!("{error:?}").contains("s3cret"));
    }
    let once = RedirectUri::from_static("https://shop.example/")
        .with_state(&state)
        .unwrap();
    assert_eq!(once.as_str(), "https://shop.example/?state=s3cret");
    let twice = once.with_state(&state).unwrap_err();
    assert!(
        !format!("{twice:?} {twice}").contains("s3cret"),
        "{twice:?}"
    );
}

#[test]
fn pairs_are_added_to_the_query() {
    for (text, with_order) in [
        ("https://shop.example", "https://shop.example?order=7"),
        ("https://shop.example/", "https://shop.example/?order=7"),
        ("https://shop.example/?", "https://shop.example/?order=7"),
        ("https://shop.example/?a", "https://shop.example/?a&order=7"),
        (
            "https://shop.example/?a&",
            "https://shop.example/?a&order=7",
        ),
        (
            "https://shop.example/?a?",
            "https://shop.example/?a?&order=7",
        ),
        (
            "https://shop.example/?order=6",
            "https://shop.example/?order=6&order=7",
        ),
        ("myapp:back", "myapp:back?order=7"),
        ("myapp:back?a=%", "myapp:back?a=%&order=7"),
    ] {
        let return_to = RedirectUri::new(text).unwrap();
        let found = return_to.with_query_pair("order", "7").unwrap();
        assert_eq!(found.as_str(), with_order);
        assert_eq!(return_to.as_str(), text);
    }
}

#[test]
fn pairs_are_encoded() {
    let return_to = RedirectUri::from_static("https://shop.example/");
    for (name, value, query) in [
        ("a b", "c d", "a+b=c+d"),
        ("a&b=c", "#?&=%+", "a%26b%3Dc=%23%3F%26%3D%25%2B"),
        ("ą", "\r\n\\\u{0}", "%C4%85=%0D%0A%5C%00"),
        ("", "", "="),
        // Encoded once more, it is another name: this is not how the return's own would be written.
        ("st%61tus", "success", "st%2561tus=success"),
        ("Status", "success", "Status=success"),
    ] {
        let found = return_to.with_query_pair(name, value).unwrap();
        assert_eq!(found.as_str(), format!("https://shop.example/?{query}"));
        let parsed = url::Url::parse(found.as_str()).unwrap();
        let pairs: Vec<_> = parsed.query_pairs().into_owned().collect();
        assert_eq!(pairs, [(name.to_owned(), value.to_owned())]);
    }
}

#[test]
fn names_that_the_return_adds_are_refused() {
    let message = |name: &str, at: usize, param: &str| {
        format!(
            "`{param}` must not have the query parameter `{name}` at byte {at}, which the return adds: \
             give it another name"
        )
    };
    let return_to = RedirectUri::from_static("https://shop.example/?a");
    let error = return_to.with_query_pair("status", "1").unwrap_err();
    assert_eq!(error.to_string(), message("status", 24, "redirect_uri"));
    for query in ["status=1", "st%61tus=1", "%73tatus"] {
        let error = RedirectUri::new(format!("https://shop.example/?a&{query}")).unwrap_err();
        assert_eq!(error.to_string(), message("status", 24, "redirect_uri"));
    }
    let return_to = OauthRedirectUri::from_static("https://shop.example/?status=1");
    for name in ["code", "state", "error", "error_description"] {
        let error = return_to.with_query_pair(name, "1").unwrap_err();
        assert_eq!(error.to_string(), message(name, 31, "oauth_redirect_uri"));
    }
}

#[test]
fn random_states_are_long_and_differ() {
    let states: Vec<_> = (0..64).map(|_| State::random()).collect();
    for (index, state) in states.iter().enumerate() {
        let secret = state.secret();
        // 32 characters out of 64: 192 bits.
        assert_eq!(secret.len(), 32);
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        assert!(secret.bytes().all(is_plain), "{secret}");
        assert_eq!(State::new(secret).as_ref(), Ok(state));
        let others = states.iter().skip(index + 1);
        assert!(others.into_iter().all(|other| other != state));
    }
    // Each character of the alphabet is there: one misses out of 2048 once in 10^12 runs.
    let mut seen: Vec<u8> = states
        .iter()
        .flat_map(|state| state.secret().bytes())
        .collect();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 64);
}

#[test]
fn states_are_compared_whole_and_never_shown() {
    let state = State::new("s3cret").unwrap();
    assert_eq!(state, State::from_static("s3cret"));
    for other in ["s3cre", "s3cret ", "S3CRET", "s3creu"] {
        assert_ne!(state, State::new(other).unwrap());
    }
    assert_eq!(
        format!("{state:?} {state:#?}"),
        "State([redacted]) State([redacted])"
    );
    let error = State::new("").unwrap_err();
    assert_eq!(error.to_string(), "`state` must not be empty");
}

#[test]
fn a_state_in_a_redirect_uri_is_not_shown_by_accident() {
    let state = State::from_static("s3cret");
    let return_to = RedirectUri::from_static("https://shop.example/")
        .with_state(&state)
        .unwrap()
        .with_query_pair("order", "17")
        .unwrap();
    assert_eq!(
        format!("{return_to:?}"),
        "RedirectUri(\"https://shop.example/?[redacted]\")"
    );
    assert_eq!(
        return_to.to_string(),
        "https://shop.example/?state=s3cret&order=17"
    );
    let error = return_to.with_query_pair("status", "1").unwrap_err();
    assert!(!format!("{error:?} {error}").contains("s3cret"));
    assert!(return_to.with_query_pair("state", "1").is_err());
}

#[test]
fn builders_cross_threads() {
    fn crosses<T: Copy + std::fmt::Debug + Send + Sync>(_: T) {}
    let state = State::from_static("s3cret");
    crosses(Paysera::cash_out());
    crosses(Paysera::oauth().scope(&[]).state(&state));
}

/// Found by fuzzing: the second `?` was taken off as well.
#[test]
fn a_second_question_mark_is_part_of_the_name() {
    let missing = |param| Err(ReturnError::Missing { param });
    for url in ["/back??status=success", "??status=success"] {
        assert_eq!(Status::from_url(url), missing("status"), "{url}");
    }
    assert_eq!(Status::from_query("??status=success"), missing("status"));
    assert_eq!(Status::from_query("?status=success"), Ok(Status::Success));
    let state = State::from_static("s3cret");
    assert_eq!(
        Status::from_url_with_state("/back??state=s3cret&status=success", &state),
        missing("state")
    );
}
