//! Values that are read and written: checked as they are read, the same when they are written.

use std::collections::BTreeMap;
use std::fmt::Debug;

use paysera_pages::{BaseUrl, State};
use paysera_pages_app_frameworks::pay::{
    ClientId, D, DList, Environment, Homepage, Kind, Locale, LoginLocale, Offset, PageSize,
    RedirectUri, S, Scope, ScopeList, Status, Tag, TagList, Vendor,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The message of a JSON text that is refused.
fn refused<T: DeserializeOwned + Debug>(json: &str) -> String {
    let error = serde_json::from_str::<T>(json).unwrap_err().to_string();
    error.split(" at line").next().unwrap().to_owned()
}

fn round_trip<T: DeserializeOwned + Serialize + Debug + PartialEq>(value: &T, json: &str) {
    assert_eq!(serde_json::to_string(value).unwrap(), json);
    assert_eq!(&serde_json::from_str::<T>(json).unwrap(), value);
}

#[test]
fn values_are_written_as_they_were_given() {
    round_trip(&ClientId::from_static("a\"b"), r#""a\"b""#);
    round_trip(
        &Homepage::from_static("https://A.example"),
        r#""https://A.example""#,
    );
    round_trip(
        &RedirectUri::from_static("https://a.example?x=1"),
        r#""https://a.example?x=1""#,
    );
    round_trip(&Kind::BankLink, r#""bank link""#);
    round_trip(&PageSize::from_static(100), "100");
    round_trip(&Offset::from_static(-5), "-5");
    round_trip(&Scope::Email, r#""email""#);
    round_trip(
        &ScopeList::new([Scope::Phone, Scope::Email]).unwrap(),
        r#"["phone","email"]"#,
    );
    let tags = ["", "a,b", " ž"].map(|tag| Tag::new(tag).unwrap());
    round_trip(&TagList::new(tags).unwrap(), r#"["","a,b"," ž"]"#);
    let list = DList::new([D::from_static("x"), D::from_static("y")]);
    round_trip(&list.unwrap(), r#"["x","y"]"#);
    round_trip(&S::from_static("z"), r#""z""#);
    round_trip(&Locale::En, r#""en""#);
    round_trip(&LoginLocale::En, r#""en""#);
    round_trip(&Environment::Test, r#""test""#);
    round_trip(&Status::Success, r#""success""#);
    round_trip(
        &BaseUrl::new("http://localhost:8080").unwrap(),
        r#""http://localhost:8080""#,
    );
    let labels = BTreeMap::from([("x", Locale::Lt)]);
    assert_eq!(serde_json::to_string(&labels).unwrap(), r#"{"x":"lt"}"#);
    let url = Vendor::pay().client_id(&ClientId::from_static("1")).url();
    assert_eq!(
        serde_json::to_string(&url).unwrap(),
        r#""https://pay.example/pay?client_id=1""#
    );
}

#[test]
fn what_is_not_allowed_is_refused_by_its_name() {
    for (message, expected) in [
        (
            refused::<ClientId>(r#""123456789""#),
            "`client_id` must have at most 8 characters: found 9",
        ),
        (
            refused::<ClientId>("12345678"),
            "invalid type: integer `12345678`, expected the parameter `client_id` as a text",
        ),
        (
            refused::<Kind>(r#""cash""#),
            "`kind` must be one of `card`, `bank link`, but is `cash`",
        ),
        (
            refused::<PageSize>("101"),
            "`page_size` must be a number from 1 to 100: found `101`",
        ),
        (
            refused::<PageSize>("-1"),
            "`page_size` must be a number from 1 to 100: found `-1`",
        ),
        (
            refused::<Offset>("18446744073709551615"),
            "`offset` must be a number from -5 to 5: found `18446744073709551615`",
        ),
        (
            refused::<Offset>("1.5"),
            "invalid type: floating point `1.5`, expected the parameter `offset` as a number",
        ),
        (refused::<ScopeList>("[]"), "`scope` must not be empty"),
        (
            refused::<ScopeList>(r#"["email", "fax"]"#),
            "`scope` must be one of `email`, `phone`, but is `fax`",
        ),
        (
            refused::<ScopeList>(r#""email phone""#),
            "invalid type: string \"email phone\", expected the parameter `scope` as a sequence",
        ),
        (
            refused::<RedirectUri>(r#""http://shop.example""#),
            "`redirect_uri` must begin with `https:`, but has the scheme `http`",
        ),
        (
            refused::<Locale>(r#""ru""#),
            "`ru` is no locale: use `lt` or `en`",
        ),
        (
            refused::<LoginLocale>(r#""lt""#),
            "`lt` is no locale of page `login`: use `en`",
        ),
        (
            refused::<Environment>("1"),
            "invalid type: integer `1`, expected the environment as a text",
        ),
        (
            refused::<Status>(r#""waiting""#),
            "`status` of the return is `waiting`, which the declaration does not list",
        ),
        (
            refused::<BaseUrl>(r#""http://pay.example""#),
            "the base URL `http://pay.example` is plain `http`: use `https`, or a loopback host such as `localhost`",
        ),
    ] {
        assert_eq!(message, expected);
    }
}

#[test]
fn a_state_is_read_and_never_shown() {
    let state: State = serde_json::from_str(r#""s3cret""#).unwrap();
    assert_eq!(state.secret(), "s3cret");
    for json in ["12345", "-1", "1.5", "true"] {
        assert_eq!(refused::<State>(json), "`state` cannot be read as a text");
    }
    assert_eq!(refused::<State>(r#""""#), "`state` must not be empty");
}
