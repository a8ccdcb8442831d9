//! Redirect URIs that bring a result of their own: the vendor adds the true one behind it, and the shop could read either.

use paysera_pages::{Flaw, State};

use crate::paysera::{OauthRedirectUri, RedirectUri, Status};

#[test]
fn a_redirect_uri_brings_no_status() {
    for (query, why) in [
        ("status=success", "as it is"),
        ("status", "without a value"),
        ("status=", "with an empty one"),
        ("a=1&status=success", "behind another one"),
        ("a=1&&status=success", "behind nothing"),
        ("&status=success", "behind nothing"),
        ("status=success&a=1", "in front of another one"),
        ("st%61tus=success", "a letter encoded"),
        ("%73%74%61%74%75%73=success", "all letters encoded"),
        ("%73%74%61%74%75%73", "all letters encoded, without a value"),
    ] {
        let text = format!("https://shop.example/?{query}");
        let flaw = RedirectUri::new(&*text).unwrap_err().flaw();
        assert!(
            matches!(flaw, Flaw::Reserved { name: "status", .. }),
            "{why}: {text}: {flaw:?}"
        );
        let app = format!("myapp:back?{query}");
        let flaw = RedirectUri::new(&*app).unwrap_err().flaw();
        assert!(
            matches!(flaw, Flaw::Reserved { name: "status", .. }),
            "{why}: {app}: {flaw:?}"
        );
    }
    for name in [
        "code",
        "state",
        "error",
        "error_description",
        "error%5Fdescription",
        "%65rror",
    ] {
        let text = format!("https://shop.example/?{name}=x");
        let flaw = OauthRedirectUri::new(&*text).unwrap_err().flaw();
        assert!(matches!(flaw, Flaw::Reserved { .. }), "{text}: {flaw:?}");
    }
}

/// What is no status to the parser of this crate may stay; with it, the true one is read all the same.
#[test]
fn what_only_looks_like_one_changes_nothing() {
    for (query, why) in [
        ("Status=success", "names have case"),
        ("STATUS=success", "names have case"),
        (
            "status+=success",
            "a plus sign is a space, which is not trimmed",
        ),
        (
            "+status=success",
            "a plus sign is a space, which is not trimmed",
        ),
        ("st+atus=success", "a plus sign is a space"),
        ("st%2561tus=success", "encoded twice is another name"),
        ("status%3Dsuccess=", "an encoded sign parts nothing"),
        ("status[]=success", "PHP makes a list of it"),
        ("status%00=success", "NUL ends nothing"),
        ("a=%26status%3Dsuccess", "inside of a value"),
        (
            "next=https://shop.example/?status=success",
            "inside of an address inside of the query",
        ),
        (
            "?status=success",
            "a second question mark is part of the name",
        ),
        ("a;status=success", "a semicolon parts nothing"),
        ("%D1%95tatus=success", "the first letter is Cyrillic"),
    ] {
        let text = format!("https://shop.example/?{query}");
        let return_to = RedirectUri::new(&*text).unwrap();
        let back = format!("{return_to}&status=reject");
        assert_eq!(Status::from_url(&back), Ok(Status::Reject), "{why}: {back}");
        assert!(Status::from_url(&text).is_err(), "{why}: {text}");
    }
}

/// What a shop adds to it from a user's input does not bring one either.
#[test]
fn pairs_that_are_added_bring_none() {
    let return_to = RedirectUri::from_static("https://shop.example/?a=1");
    for (name, value) in [
        ("order", "7&status=success"),
        ("order", "7#&status=success"),
        ("order&status=success", "x"),
        ("order=7&status", "success"),
        ("st%61tus", "success"),
        ("status ", "success"),
        ("a", "\r\nstatus=success"),
    ] {
        let added = return_to.with_query_pair(name, value).unwrap();
        assert!(Status::from_url(added.as_str()).is_err(), "{added}");
        let back = format!("{added}&status=error");
        assert_eq!(Status::from_url(&back), Ok(Status::Error), "{back}");
    }
    assert!(return_to.with_query_pair("status", "success").is_err());
}

/// A state of the attacker's own is no use: with it there are two, or it is the wrong one.
#[test]
fn a_redirect_uri_brings_no_state_of_its_own() {
    let state = State::from_static("s3cret");
    for text in [
        "https://shop.example/?state=mine",
        "https://shop.example/?st%61te=mine",
    ] {
        let return_to = RedirectUri::new(text).unwrap();
        assert_eq!(
            return_to.with_state(&state).unwrap_err().flaw(),
            Flaw::HasState
        );
        let back = format!("{return_to}&status=success");
        assert!(Status::from_url_with_state(&back, &state).is_err());
        let back = format!("{return_to}&state=s3cret&status=success");
        assert!(Status::from_url_with_state(&back, &state).is_err());
    }
}
