//! What the run-time reader makes of an address is what the generated parsers make of it, error for error.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "helpers of tests may panic"
)]

use declared::{Echoed, Plain, Told, Values};
use paysera_pages::{Carried, ReturnError, State};
use paysera_pages_codegen::request::{NoReturn, Returned};
use paysera_pages_codegen::spec::model::Spec;
use paysera_pages_codegen::spec::{self, Context, NoFiles, Source};

mod declared {
    /// Every kind of return.
    #[derive(paysera_pages::Pages)]
    #[pages("specs/returns.toml")]
    pub(crate) struct Pages;
}

/// Pieces of queries: what tells an outcome, what comes with it, the state, and what all of them can be spoilt by.
const PIECES: &[&str] = &[
    "status=done",
    "status=%64one",
    "st%61tus=in+work",
    "status=",
    "status",
    "status=ok%22'",
    "status=%FF",
    "status=%+41",
    "STATUS=done",
    "code=c0de",
    "code=",
    "code=%C3",
    "c%6Fde=a%0Ab",
    "error=no",
    "error=",
    "text=why+not",
    "text=",
    "text=%00",
    "state=s3cret%2B",
    "state=s3cret+",
    "state=",
    "=x",
    "",
    "other=%FF",
    "amp;status=done",
];

/// A state that needs encoding.
const STATE: &str = "s3cret+";

/// The outcome with its values, spelled out; or the error.
type Read = Result<(&'static str, Vec<String>), String>;

fn told(name: &'static str, values: &[Option<Carried>]) -> (&'static str, Vec<String>) {
    let values = values.iter().flatten().cloned();
    (name, values.map(Carried::into_string).collect())
}

fn plain(read: Result<Plain, ReturnError>) -> Read {
    let read = read.map_err(|error| error.to_string())?;
    Ok(told(
        match read {
            Plain::Done => "done",
            Plain::Doing => "in work",
        },
        &[],
    ))
}

fn values(read: Result<Values, ReturnError>) -> Read {
    Ok(match read.map_err(|error| error.to_string())? {
        Values::Done { code, text } => told("done", &[Some(code), text]),
        Values::InWork => told("in work", &[]),
    })
}

fn by_presence(read: Result<Told, ReturnError>) -> Read {
    Ok(match read.map_err(|error| error.to_string())? {
        Told::Denied { error, text } => told("denied", &[Some(error), text]),
        Told::Granted { code } => told("granted", &[Some(code)]),
    })
}

fn echoed(read: Result<Echoed, ReturnError>) -> Read {
    Ok(match read.map_err(|error| error.to_string())? {
        Echoed::Denied => told("denied", &[]),
        Echoed::Granted { the_code } => told("granted", &[Some(the_code)]),
    })
}

fn declaration() -> Spec {
    let source = Source::new("returns.toml", include_str!("../specs/returns.toml"));
    let reading = spec::read(&source, &Context::default(), &mut NoFiles);
    assert!(reading.faults.is_empty(), "{}", reading.faults);
    reading.spec.unwrap()
}

/// What the run-time reader makes of an address.
fn at_run_time(
    spec: &Spec,
    name: &str,
    url: &str,
    state: Option<&str>,
) -> Result<(String, Vec<String>), String> {
    let mut all = spec.returns.iter();
    let returned = all
        .find(|known| known.name.text == name)
        .expect("the return");
    let read = Returned::read(returned, url, state).map_err(|error| error.to_string())?;
    let values = read.values.into_iter().map(|(_, value)| value);
    Ok((read.outcome.name.text.clone(), values.collect()))
}

/// Every sequence of up to three pieces.
fn queries() -> impl Iterator<Item = String> {
    let each = || PIECES.iter();
    let three = each().flat_map(move |first| {
        each().flat_map(move |second| each().map(move |third| format!("{first}&{second}&{third}")))
    });
    each().map(|piece| (*piece).to_owned()).chain(three)
}

#[test]
fn every_query_is_read_as_the_generated_parsers_read_it() {
    let spec = declaration();
    let state = State::from_static(STATE);
    let mut sound = 0;
    for query in queries() {
        let url = format!("https://shop.example/abc?{query}#fragment?status=done");
        for (name, parsed, sent) in [
            ("plain", plain(Plain::from_url(&url)), None),
            (
                "plain",
                plain(Plain::from_url_with_state(&url, &state)),
                Some(STATE),
            ),
            ("values", values(Values::from_url(&url)), None),
            ("told", by_presence(Told::from_url(&url)), None),
            (
                "echoed",
                echoed(Echoed::from_url(&url, &state)),
                Some(STATE),
            ),
        ] {
            let read = at_run_time(&spec, name, &url, sent);
            let read = read.as_ref().map(|(name, values)| (name.as_str(), values));
            sound += usize::from(read.is_ok());
            assert_eq!(
                read,
                parsed.as_ref().map(|(name, values)| (*name, values)),
                "{name} of {query}"
            );
        }
    }
    assert!(sound > 1_000, "only {sound} queries were returns");
}

#[test]
fn addresses_are_taken_whole_and_as_servers_have_them() {
    let spec = declaration();
    for url in [
        "https://shop.example/abc?status=done",
        "/abc?status=done",
        "?status=done",
        "/abc?status=done?",
        "/abc&status=done",
        "/abc#?status=done",
        "status=done",
        "",
    ] {
        let parsed = plain(Plain::from_url(url)).map(|(name, _)| name.to_owned());
        let read = at_run_time(&spec, "plain", url, None).map(|(name, _)| name);
        assert_eq!(read, parsed, "{url}");
    }
}

#[test]
fn long_texts_are_cut_and_many_are_counted_in_the_same_words() {
    let spec = declaration();
    let long = "x".repeat(65);
    for query in [
        format!("status={long}"),
        format!("status={long}%FF"),
        "status=a&status=b&status=c".to_owned(),
        "status=%E2%80%AE%1B[31m".to_owned(),
    ] {
        let url = format!("/?{query}");
        let parsed = Plain::from_url(&url).unwrap_err().to_string();
        assert_eq!(at_run_time(&spec, "plain", &url, None).unwrap_err(), parsed);
    }
}

#[test]
fn an_echoed_return_is_not_read_without_a_state() {
    let spec = declaration();
    let echoed = spec
        .returns
        .iter()
        .find(|returned| returned.echoes.is_some())
        .unwrap();
    let param = "state".to_owned();
    let error = Returned::read(echoed, "/?code=c0de&state=s3cret%2B", None).unwrap_err();
    assert_eq!(error, NoReturn::Unverified { param });
}

#[test]
fn no_secret_is_kept_in_an_error() {
    let spec = declaration();
    for query in queries().filter(|query| query.contains("c0de") || query.contains("s3cret")) {
        for (name, state) in [
            ("values", None),
            ("told", None),
            ("echoed", Some("an0ther")),
        ] {
            let all = spec.returns.iter();
            for returned in all.filter(|known| known.name.text == name) {
                if let Err(error) = Returned::read(returned, &format!("/?{query}"), state) {
                    let shown = format!("{error} {error:?}");
                    assert!(
                        !shown.contains("c0de") && !shown.contains("s3cret"),
                        "{shown}"
                    );
                }
            }
        }
    }
}
