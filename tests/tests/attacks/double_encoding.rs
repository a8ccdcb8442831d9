//! Texts that are decoded once more than they were encoded, or that are not UTF-8: filters in front of a shop see another
//! text than the shop.

use paysera_pages::{ReturnError, State};

use crate::paysera::{OauthReturn, Status};
use crate::shop::{Key, Note, Shop};
use crate::{browser, pairs};

#[test]
fn a_return_is_decoded_once() {
    let unknown = |text: &str| {
        Err(ReturnError::Unknown {
            param: "status",
            text: text.to_owned(),
        })
    };
    let not_utf_8 = |text: &str| {
        Err(ReturnError::NotUtf8 {
            param: "status",
            text: text.to_owned(),
        })
    };
    let missing = || Err(ReturnError::Missing { param: "status" });
    for (query, expected, why) in [
        (
            "status=%73uccess",
            Ok(Status::Success),
            "once is how it is written",
        ),
        (
            "status=%2573uccess",
            unknown("%73uccess"),
            "twice is another text",
        ),
        (
            "status=%252573uccess",
            unknown("%2573uccess"),
            "three times, too",
        ),
        ("%2573tatus=success", missing(), "twice is another name"),
        (
            "status=success%2526status%253Dreject",
            unknown("success%26status%3Dreject"),
            "signs inside of a value",
        ),
        (
            "status=%u0073uccess",
            unknown("%u0073uccess"),
            "a form that only old servers know",
        ),
        (
            "status=\\u0073uccess",
            unknown("\\u0073uccess"),
            "an escape of scripts",
        ),
        (
            "status=&#115;uccess",
            Err(ReturnError::Empty { param: "status" }),
            "an entity of HTML: its sign parts",
        ),
        (
            "status=%C1%B3uccess",
            not_utf_8("%C1%B3uccess"),
            "`s` in two bytes, overlong",
        ),
        (
            "status=%E0%81%B3uccess",
            not_utf_8("%E0%81%B3uccess"),
            "`s` in three bytes, overlong",
        ),
        (
            "status=%F0%80%81%B3uccess",
            not_utf_8("%F0%80%81%B3uccess"),
            "`s` in four bytes, overlong",
        ),
        (
            "status=success%C0%80",
            not_utf_8("success%C0%80"),
            "NUL in two bytes, overlong",
        ),
        (
            "status=success%ED%A0%80",
            not_utf_8("success%ED%A0%80"),
            "half of a surrogate pair",
        ),
        (
            "status=success%F4%90%80%80",
            not_utf_8("success%F4%90%80%80"),
            "beyond Unicode",
        ),
        (
            "status=success%80",
            not_utf_8("success%80"),
            "the middle of a character",
        ),
        (
            "status=success%C5",
            not_utf_8("success%C5"),
            "half of a character",
        ),
        (
            "status=success%FF",
            not_utf_8("success%FF"),
            "no UTF-8 at all",
        ),
        (
            "%C1%B3tatus=success",
            missing(),
            "an overlong name is another one",
        ),
        (
            "status%FF=success",
            missing(),
            "a name that is not UTF-8 is another one",
        ),
        (
            "status=success%EF%BF%BD",
            unknown("success\u{fffd}"),
            "the sign that others put for what they cannot read",
        ),
        (
            "status=success%",
            unknown("success%"),
            "a sign without its digits is itself",
        ),
        (
            "status=success%7",
            unknown("success%7"),
            "a sign without its digits is itself",
        ),
        (
            "status=succes%7%33",
            unknown("succes%73"),
            "digits are not looked for in what was decoded",
        ),
    ] {
        assert_eq!(Status::from_query(query), expected, "{why}: {query}");
    }
}

#[test]
fn a_state_is_decoded_once() {
    let state = State::from_static("a%2Bb");
    let read = |sent: &str| OauthReturn::from_query(&format!("code=c&state={sent}"), &state);
    assert!(read("a%252Bb").is_ok());
    for sent in [
        "a%2Bb",
        "a+b",
        "a%25252Bb",
        "a%2bb",
        "%C1%A1%252Bb",
        "a%252Bb%00",
        "a%252B",
    ] {
        let wrong = ReturnError::WrongState { param: "state" };
        assert_eq!(read(sent), Err(wrong), "{sent}");
    }
}

/// A value that looks encoded is a text like any other: it is encoded, and read as what it was.
#[test]
fn a_value_is_encoded_once() {
    for text in [
        "%41",
        "%2541",
        "%",
        "%%",
        "%zz",
        "%00",
        "%C0%AF",
        "%2e%2e%2f",
        "+",
        "%2B",
        "&amp;",
        "\\u0041",
    ] {
        let (key, note) = (Key::new(text).unwrap(), Note::new(text).unwrap());
        let url = Shop::order().key(&key).note(&note).url();
        assert_eq!(pairs(&url), [("note".to_owned(), text.to_owned())], "{url}");
        let segment = browser(&url)
            .path_segments()
            .unwrap()
            .nth(2)
            .unwrap()
            .to_owned();
        let pair = format!("x={}", segment.replace('+', "%2B"));
        let decoded: Vec<_> = form_urlencoded::parse(pair.as_bytes()).collect();
        assert_eq!(decoded, [("x".into(), text.into())], "{url}");
    }
}
