//! Returns of the OAuth pages that somebody else has made up: nothing is read before the state matches, nothing is shown.

use paysera::{OauthReturn, Paysera, State};
use paysera_pages::ReturnError;

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

fn read(query: &str) -> Result<OauthReturn, ReturnError> {
    OauthReturn::from_query(query, &SENT)
}

/// States that are not the one that was sent, and what is said about each.
fn forged() -> [(&'static str, ReturnError); 12] {
    let param = "state";
    let wrong = ReturnError::WrongState { param };
    let empty = ReturnError::Empty { param };
    let repeated = ReturnError::Repeated {
        param,
        count: 2,
        texts: Vec::new(),
    };
    let missing = ReturnError::Missing { param };
    [
        ("state=an0ther", wrong.clone()),
        ("state=S3CRET%2B%2F%C4%85", wrong.clone()),
        ("state=s3cret%2B%2F%C4%84", wrong.clone()),
        // Taken as it stands, the plus sign is a space.
        ("state=s3cret+%2F%C4%85", wrong.clone()),
        ("state=s3cret%252B%252F%25C4%2585", wrong.clone()),
        ("state=s3cret%2B%2F%C4%85%20", wrong.clone()),
        ("state=s3cret%2B%2F%C4", wrong),
        ("state=", empty.clone()),
        ("state", empty.clone()),
        ("STATE=s3cret%2B%2F%C4%85", missing),
        (
            "state=s3cret%2B%2F%C4%85&state=s3cret%2B%2F%C4%85",
            repeated.clone(),
        ),
        ("state=an0ther&st%61te=s3cret%2B%2F%C4%85", repeated.clone()),
    ]
}

#[test]
fn nothing_is_given_away_before_the_state_matches() {
    let others = [
        "code=c0de-1",
        "error=access_denied&error_description=no",
        "code=",
        "code=c0de-1&code=c0de-2",
        "code=%FF",
        "error=a&error=b&code=c0de-1",
        "page=1",
        "",
    ];
    for (state, error) in forged() {
        for other in others {
            for query in [format!("{other}&{state}"), format!("{state}&{other}")] {
                assert_eq!(read(&query), Err(error.clone()), "{query}");
            }
        }
    }
    for other in others {
        assert_eq!(read(other), Err(ReturnError::Missing { param: "state" }));
    }
}

#[test]
fn a_state_is_compared_decoded() {
    for state in [
        "state=s3cret%2b%2f%c4%85",
        "st%61te=%733cret%2B/%C4%85",
        "state=s3cret%2B/ą",
    ] {
        let granted = read(&format!("code=c0de-1&{state}"));
        assert_eq!(granted, read(&format!("{STATE}&code=c0de-1")), "{state}");
        assert!(granted.is_ok(), "{state}");
    }
}

#[test]
fn neither_codes_nor_states_are_shown() {
    let mut queries = vec![
        format!("code=c0de-1&{STATE}"),
        format!("error=c0de-1&error_description=c0de-2&{STATE}"),
        format!("code=c0de-1&code=c0de-2&{STATE}"),
        format!("error=c0de-1&error=c0de-2&{STATE}"),
        format!("code=c0de-1%FF&{STATE}"),
        format!("code=c0de-1%00&{STATE}"),
        format!("c0de-1=code&{STATE}"),
    ];
    queries.extend(forged().map(|(state, _)| format!("code=c0de-1&{state}")));
    for query in queries {
        let result = read(&query);
        let mut shown = format!("{result:?} {SENT:?}");
        shown.extend(result.err().map(|error| error.to_string()));
        for secret in ["c0de", "s3cret", "S3CRET", "an0ther"] {
            assert!(!shown.contains(secret), "{query}: {shown}");
        }
    }
    let granted = format!("{:?}", read(&format!("code=c0de-1&{STATE}")));
    assert_eq!(granted, "Ok(Granted { code: [redacted] })");
}

#[test]
fn a_request_does_not_show_its_state_either() {
    let request = Paysera::oauth().state(&SENT);
    assert_eq!(format!("{request:?}"), "oauth { state: [redacted], .. }");
}
