//! Any address as a return, read as `form_urlencoded` reads it: the two find the same values, and never a guess.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pages::{OauthReturn, Status};
use paysera_pages::{ReturnError, State};

mod pages {
    #[derive(paysera_pages::Pages)]
    #[pages("declarations/all.toml")]
    pub struct Pages;
}

const STATE: State = State::from_static("s3 &ž");

fuzz_target!(|url: &str| {
    let state = STATE;
    let without_fragment = url.split('#').next().unwrap_or_default();
    let query = without_fragment
        .split_once('?')
        .map_or("", |(_, query)| query);

    let status = Status::from_url(url);
    if !query.starts_with('?') {
        assert_eq!(status, Status::from_query(query), "{url:?}");
    }
    assert_eq!(status, Status::from_query(&format!("?{query}")), "{url:?}");
    check_status(&status, &values(query, "status"), url);
    if let Err(error) = &status {
        check_shown(error);
    }

    let with_state = Status::from_url_with_state(url, &state);
    let states = values(query, "state");
    let is_ours = matches!(states.as_slice(), [Some(only)] if only == state.secret());
    if is_ours {
        assert_eq!(with_state, status, "{url:?}");
    } else {
        assert!(with_state.is_err(), "{url:?}");
    }

    let oauth = OauthReturn::from_url(url, &state);
    let with_mark = OauthReturn::from_query(&format!("?{query}"), &state);
    assert_eq!(oauth, with_mark, "{url:?}");
    match &oauth {
        Ok(_) if !is_ours => panic!("{url:?} is taken without its state"),
        Ok(OauthReturn::Denied {
            error,
            error_description,
            ..
        }) => {
            assert_eq!(
                values(query, "error"),
                [Some(error.as_str().to_owned())],
                "{url:?}"
            );
            let description = values(query, "error_description");
            match error_description {
                Some(text) => assert_eq!(description, [Some(text.as_str().to_owned())], "{url:?}"),
                None => assert!(
                    description.is_empty() || description == [Some(String::new())],
                    "{url:?}"
                ),
            }
        }
        Ok(OauthReturn::Granted { code, .. }) => {
            assert_eq!(
                values(query, "code"),
                [Some(code.as_str().to_owned())],
                "{url:?}"
            );
            assert!(values(query, "error").is_empty(), "{url:?}");
        }
        Err(error) => check_shown(error),
    }
});

/// All values of a parameter, decoded; `None` for one that is not UTF-8.
fn values(query: &str, param: &str) -> Vec<Option<String>> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let read = pairs
        .flat_map(|pair| form_urlencoded::parse(pair.as_bytes()).map(move |read| (pair, read)));
    read.filter(|(_, (name, _))| name == param)
        .map(|(pair, (_, value))| {
            // The parser puts a character of its own in the place of what is not UTF-8.
            let raw = pair.split_once('=').map_or("", |(_, value)| value);
            let is_text = !value.contains('\u{FFFD}') || is_utf8(raw);
            is_text.then(|| value.into_owned())
        })
        .collect()
}

/// Whether the text is UTF-8 once its percent-encoding is undone: encoded anew, it is what it was.
fn is_utf8(raw: &str) -> bool {
    let decoded: Vec<u8> = form_urlencoded::parse(format!("={raw}").as_bytes())
        .flat_map(|(_, value)| value.into_owned().into_bytes())
        .collect();
    let replaced = decoded
        .windows(3)
        .filter(|bytes| bytes == b"\xEF\xBF\xBD")
        .count();
    let upper = raw.to_ascii_uppercase();
    replaced == upper.matches("%EF%BF%BD").count() + raw.matches('\u{FFFD}').count()
}

fn check_status(status: &Result<Status, ReturnError>, values: &[Option<String>], url: &str) {
    let is_expected = match (values, status) {
        ([], Err(ReturnError::Missing { param: "status" })) => true,
        (
            [_, _, ..],
            Err(ReturnError::Repeated {
                param: "status",
                count,
                texts,
            }),
        ) => *count == values.len() && texts.len() == values.len(),
        (
            [None],
            Err(ReturnError::NotUtf8 {
                param: "status", ..
            }),
        ) => true,
        ([Some(only)], Err(ReturnError::Empty { param: "status" })) => only.is_empty(),
        (
            [Some(only)],
            Err(ReturnError::Unknown {
                param: "status",
                text,
            }),
        ) => text == only && !Status::ALL.iter().any(|known| known.as_str() == only),
        ([Some(only)], Ok(status)) => status.as_str() == only,
        _ => false,
    };
    assert!(is_expected, "{url:?}: {values:?} is read as {status:?}");
}

/// An error may be logged: it has no line ends and nothing that steers a terminal, and is short.
fn check_shown(error: &ReturnError) {
    let shown = error.to_string();
    assert!(!shown.contains(char::is_control), "{shown:?}");
    assert!(shown.len() < 1_000, "{} bytes: {shown:?}", shown.len());
}
