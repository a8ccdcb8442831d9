//! What comes back, read as a server has it, and what is said of everything else.

use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};

use pages::{Environment, Granted, Locale, RedirectUri, State, Status};
use paysera_pages::{BaseUrl, EchoedReturn, Return, ReturnError};

mod pages {
    /// A return of each kind.
    #[derive(Clone, Copy, Debug, paysera_pages::Pages)]
    #[pages(toml = r#"
        format = 1

        [environments]
        production = { base_url = "https://pay.example", default = true }
        test = { base_url = "https://test.example" }

        [locales]
        lt = { prefix = "", default = true }
        en = { prefix = "en" }
        ru = { prefix = "ru" }

        [params]
        redirect_uri = { type = "redirect-uri" }
        other_uri = { type = "redirect-uri", name = "redirect_uri" }
        state = { type = "state" }

        [returns.status]
        param = "status"
        outcomes = { success = "Done.", "so so" = "Half done." }

        [returns.granted]
        echoes = "state"
        outcomes.granted = { when = "code", carries = ["code"], optional = ["hint"] }
        outcomes.later = { when = "later" }
        outcomes.denied = { when = "error", carries = ["error"] }

        [pages.cash-out]
        path = "cash-out"
        query = ["redirect_uri"]
        returns = "status"

        [pages.oauth]
        path = "oauth"
        query = ["other_uri", "state"]
        returns = "granted"
    "#)]
    pub(crate) struct Pages;
}

#[test]
fn a_status_is_read_or_refused_with_the_reason() {
    let long = "x".repeat(65);
    let shown = format!(
        "`status` of the return is `{}…`, which the declaration does not list",
        "x".repeat(64)
    );
    for (query, message) in [
        ("", "the return has no `status`"),
        ("status", "`status` of the return is empty"),
        ("status=", "`status` of the return is empty"),
        (
            "status=Success",
            "`status` of the return is `Success`, which the declaration does not list",
        ),
        (
            "status=%FF",
            "`status` of the return is `%FF`, which is not UTF-8 once decoded",
        ),
        (
            "status=a&status=a",
            "the return has `status` 2 times: `a` and `a`",
        ),
        (
            "status=a&x&st%61tus=b&status=",
            "the return has `status` 3 times: `a` and `b` and more",
        ),
        (&format!("status={long}"), shown.as_str()),
    ] {
        let error = Status::from_query(query).unwrap_err();
        assert_eq!(error.to_string(), message);
        assert_eq!(error.param(), "status");
        assert_eq!(
            <Status as Return>::from_url(&format!("/done?{query}#status=success")),
            Err(error)
        );
    }
    for query in [
        "status=success",
        "?status=success",
        "a=b&&st%61tus=succes%73&c",
    ] {
        assert_eq!(Status::from_query(query), Ok(Status::Success));
    }
    assert_eq!(
        Status::from_url("https://shop.example/a?status=so+so"),
        Ok(Status::SoSo)
    );
    assert_eq!("so so".parse(), Ok(Status::SoSo));
    assert_eq!(
        "".parse::<Status>().unwrap_err().to_string(),
        "`status` of the return is empty"
    );
    assert_eq!(
        Status::from_url("https://shop.example/#?status=success"),
        Err(ReturnError::Missing { param: "status" })
    );
}

#[test]
fn a_state_that_was_put_into_the_redirect_uri_must_come_back() {
    let state = State::from_static("s3cret+");
    for (text, expected) in [
        (
            "https://shop.example/done",
            "https://shop.example/done?state=s3cret%2B",
        ),
        (
            "https://shop.example/done?",
            "https://shop.example/done?state=s3cret%2B",
        ),
        (
            "https://shop.example/done?a=b",
            "https://shop.example/done?a=b&state=s3cret%2B",
        ),
        (
            "https://shop.example/done?a=b&",
            "https://shop.example/done?a=b&state=s3cret%2B",
        ),
    ] {
        let return_to = RedirectUri::new(text).unwrap().with_state(&state).unwrap();
        assert_eq!(return_to.as_str(), expected);
        let url = format!("{expected}&status=success");
        assert_eq!(
            Status::from_url_with_state(&url, &state),
            Ok(Status::Success)
        );
        let other = State::from_static("s3cret-");
        assert_eq!(
            Status::from_url_with_state(&url, &other),
            Err(ReturnError::WrongState { param: "state" })
        );
        assert_eq!(
            return_to.with_state(&other).unwrap_err().to_string(),
            "`redirect_uri` must not have a `state` in its query already"
        );
        // Another parameter may still be added, in front of which nothing is lost.
        let with_order = return_to.with_query_pair("order no", "1&7").unwrap();
        assert_eq!(with_order.as_str(), format!("{expected}&order+no=1%267"));
        assert_eq!(
            format!("{with_order:?}"),
            "RedirectUri(\"https://shop.example/done?[redacted]\")"
        );
    }
}

#[test]
fn a_state_is_compared_as_a_whole() {
    let state = State::new("s3cret").unwrap();
    assert_eq!(state, State::from_static("s3cret"));
    assert_eq!(state.secret(), "s3cret");
    for other in ["s3cre", "s3cret1", "S3cret", "x"] {
        assert_ne!(state, State::new(other).unwrap());
    }
    // The error of a bad one does not keep it.
    assert_eq!(
        State::new("").unwrap_err().to_string(),
        "`state` must not be empty"
    );
}

#[test]
fn what_is_granted_is_told_after_the_state_alone() {
    let state = State::from_static("s");
    let read = |query: &str| {
        let returned = <Granted as EchoedReturn>::from_url(&format!("/done?{query}"), &state)?;
        assert_eq!(Granted::from_query(query, &state).as_ref(), Ok(&returned));
        Ok(match returned {
            Granted::Granted { code, hint, .. } => {
                assert_eq!(format!("{code:?}"), "[redacted]");
                let hint = hint.map(paysera_pages::Carried::into_string);
                format!("{} {hint:?}", code.as_str())
            }
            Granted::Later => "later".to_owned(),
            Granted::Denied { error, .. } => format!("denied: {}", error.as_str()),
        })
    };
    for (query, expected) in [
        ("state=s&code=c%2B", Ok("c+ None")),
        ("state=s&code=c&hint=h", Ok("c Some(\"h\")")),
        ("state=s&code=c&hint=", Ok("c None")),
        ("state=s&error=no", Ok("denied: no")),
        ("state=s&later=1", Ok("later")),
        ("state=s&later=", Err("`later` of the return is empty")),
        ("code=c", Err("the return has no `state`")),
        ("state=&code=c", Err("`state` of the return is empty")),
        (
            "state=s&state=s&code=c",
            Err("the return has `state` 2 times"),
        ),
        (
            "state=t&code=c",
            Err(
                "`state` of the return is not the one that was sent: the return is forged, or belongs to another request",
            ),
        ),
        (
            "state=s",
            Err("the return has none of `code`, `later`, `error`"),
        ),
        ("state=s&code=", Err("`code` of the return is empty")),
        (
            "state=s&code=c&code=c&code=c",
            Err("the return has `code` 3 times"),
        ),
        (
            "state=s&code=%0A",
            Err("`code` of the return is not UTF-8 or has control characters"),
        ),
        (
            "state=s&code=c&hint=1&hint=2",
            Err("the return has `hint` 2 times"),
        ),
    ] {
        let told = read(query).map_err(|error: ReturnError| error.to_string());
        assert_eq!(told.as_deref().map_err(String::as_str), expected, "{query}");
    }
    let none = Granted::from_query("state=s", &state).unwrap_err();
    assert_eq!(none.param(), "code");
}

#[test]
fn names_and_values_are_read_and_refused() {
    assert_eq!("en".parse(), Ok(Locale::En));
    let error = "EN\n".parse::<Locale>().unwrap_err();
    assert_eq!(error.text(), "EN\n");
    assert_eq!(
        error.to_string(),
        "`EN\\n` is no locale: use `lt`, `en` or `ru`"
    );
    assert_eq!(
        "live".parse::<Environment>().unwrap_err().to_string(),
        "`live` is no environment: use `production` or `test`"
    );

    let error = RedirectUri::new("https://shop.example/#a").unwrap_err();
    assert_eq!(
        (error.param(), error.text()),
        ("redirect_uri", "https://shop.example/#a")
    );
    assert_eq!(
        error.to_string(),
        "`redirect_uri` must not have a fragment, write `%23` for a `#` inside of a value: found `#` at byte 21"
    );
    assert_eq!(error.into_text(), "https://shop.example/#a");
    let [one, same, other] = [
        "https://a.example/",
        "https://a.example/",
        "https://b.example/",
    ]
    .map(RedirectUri::from_static);
    assert_eq!(one, same);
    assert_ne!(one, other);
    let hashes =
        [&one, &same, &other].map(|uri| BuildHasherDefault::<DefaultHasher>::new().hash_one(uri));
    let [hash, of_same, of_other] = hashes;
    assert_eq!(hash, of_same);
    assert_ne!(hash, of_other);

    let base_url = BaseUrl::new("https://pay.example/").unwrap();
    assert_eq!(format!("{base_url:>20}|"), " https://pay.example|");
    assert_eq!(base_url.as_ref(), "https://pay.example");
    let error = BaseUrl::new("https://pay.example?").unwrap_err();
    assert_eq!(error.text(), "https://pay.example?");
}
