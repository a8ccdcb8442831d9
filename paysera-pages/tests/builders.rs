//! What a builder makes of what it is given: whole URLs, the rules at run time, and what is shown of it.

use pages::{
    Amount, ClientId, Environment, Kind, Locale, Pages, RedirectUri, Scope, ScopeList, State, Tag,
};
use paysera_pages::BaseUrl;

mod pages {
    /// A parameter of every type, and every rule.
    #[derive(Clone, Copy, Debug, paysera_pages::Pages)]
    #[pages(toml = r#"
        format = 1

        [environments]
        production = { base_url = "https://pay.example/frontend", default = true }
        test = { base_url = "https://test.example" }

        [locales]
        lt = { prefix = "", default = true }
        en = { prefix = "en" }
        pt = { prefix = "pt/br" }

        [params]
        version = { type = "constant", value = "1 & 2" }
        client_id = { type = "string", required = "with-any-other" }
        amount = { type = "integer", min = 1, max = 100 }
        wallet_id = { type = "integer" }
        offset = { type = "integer", min = -9223372036854775808 }
        fast = { type = "boolean", true = "yes", false = "no" }
        order = { type = "string" }
        kind = { type = "enum", values = ["low", "so so"] }
        scope = { type = "list", values = ["a", "b,c"], separator = " " }
        tag = { type = "list", items = "string", separator = ",", empty = "send" }
        note = { type = "list", items = "string", separator = ";", empty = "omit" }
        redirect_uri = { type = "redirect-uri" }
        state = { type = "state", required = false }

        [pages.all]
        path = "all/{client_id}/{kind}.html"
        query = [
            "version", "amount", "wallet_id", "offset", "fast", "scope", "tag", "note", "redirect_uri", "state",
        ]

        [pages.start]
        path = ""

        [pages.rules]
        path = "rules/{kind}/{order}"
        query = ["version", "client_id", "amount", "wallet_id", "fast", "offset"]
        rules = [
            { if = "wallet_id", requires = ["amount", "fast"] },
            { all_or_none = ["amount", "fast"], doc = "They belong together." },
            { at_most_one = ["fast", "offset"] },
        ]

        [pages.choices]
        path = "choices"
        query = ["amount", "wallet_id", "fast", "offset"]
        rules = [
            { exactly_one = ["amount", "wallet_id"] },
            { at_least_one = ["fast", "offset"] },
        ]
    "#)]
    pub(crate) struct Pages;
}

const TEXT: &str = "Aa09-._~ *!'()/?#&=%+\"<>\\^`{|}[]@:;,$ą支😀";
/// Every character as the URL standard serialises a form.
const IN_QUERY: &str = "Aa09-._%7E+*%21%27%28%29%2F%3F%23%26%3D%25%2B%22%3C%3E%5C%5E%60%7B%7C%7D%5B%5D%40%3A%3B%2C%24\
                        %C4%85%E6%94%AF%F0%9F%98%80";
/// Every character as one segment of a path.
const IN_PATH: &str = "Aa09-._~%20%2A%21%27%28%29%2F%3F%23%26%3D%25%2B%22%3C%3E%5C%5E%60%7B%7C%7D%5B%5D%40%3A%3B%2C%24\
                       %C4%85%E6%94%AF%F0%9F%98%80";

#[test]
fn every_type_has_its_form_in_the_url() {
    let client_id = ClientId::new(TEXT).unwrap();
    let return_to = RedirectUri::new("https://shop.example/done?order=17&x=%41").unwrap();
    let tags = [
        Tag::new(TEXT.replace(',', "")).unwrap(),
        Tag::from_static("b"),
    ];
    let scope = ScopeList::new([Scope::A, Scope::BC]).unwrap();
    let state = State::new("s3cret+").unwrap();
    let builder = Pages::all()
        .locale(Locale::Pt)
        .environment(Environment::Test)
        .client_id(&client_id)
        .kind(Kind::SoSo)
        .amount(Amount::new(100).unwrap())
        .wallet_id(u64::MAX)
        .offset(pages::Offset::new(i64::MIN).unwrap())
        .fast(false)
        .scope(&scope)
        .tag(&tags)
        .note(&[])
        .redirect_uri(&return_to)
        .state(&state);
    let expected = format!(
        "https://test.example/pt/br/all/{IN_PATH}/so%20so.html?version=1+%26+2&amount=100&wallet_id=18446744073709551615\
         &offset=-9223372036854775808&fast=no&scope=a+b%2Cc&tag={}%2Cb\
         &redirect_uri=https%3A%2F%2Fshop.example%2Fdone%3Forder%3D17%26x%3D%2541&state=s3cret%2B",
        IN_QUERY.replace("%2C", "")
    );
    let url = builder.url();
    assert_eq!(url.as_str(), expected);
    assert_eq!(url.to_string(), expected);
    assert_eq!(url.as_ref(), expected);
    assert_eq!(String::from(url.clone()), expected);
    assert_eq!(builder.try_url(), Ok(url.clone()));
    let text = url.into_string();
    assert_eq!(text, expected);
    // It was made in one allocation of the right size.
    assert_eq!(text.capacity(), text.len());
    let mut written = String::from("> ");
    builder.write_url(&mut written).unwrap();
    assert_eq!(written, format!("> {expected}"));
}

#[test]
fn an_empty_path_is_the_base_itself() {
    let base_url = BaseUrl::new("http://localhost:8080/").unwrap();
    let urls = [
        Pages::start().url(),
        Pages::start().locale(Locale::En).url(),
        Pages::at(Environment::Test).start().url(),
        Pages::at_base(base_url).start().url(),
    ];
    assert_eq!(
        urls.map(String::from),
        [
            "https://pay.example/frontend",
            "https://pay.example/frontend/en",
            "https://test.example",
            "http://localhost:8080",
        ]
    );
}

#[test]
fn what_is_empty_or_nothing_is_sent_forbidden_or_left_out() {
    let client_id = ClientId::from_static("1");
    let page = Pages::all().client_id(&client_id).kind(Kind::Low);
    let base = "https://pay.example/frontend/all/1/low.html?version=1+%26+2";
    let (none, one, two) = (
        [],
        [pages::Note::from_static("a")],
        ["a", "b"].map(pages::Note::from_static),
    );
    for (notes, query) in [
        (none.as_slice(), ""),
        (&one, "&note=a"),
        (&two, "&note=a%3Bb"),
    ] {
        assert_eq!(page.note(notes).url().as_str(), format!("{base}{query}"));
    }
    let zero = pages::Offset::new(0).unwrap();
    assert_eq!(page.offset(zero).url().as_str(), format!("{base}&offset=0"));
    assert_eq!(page.tag(&[]).url().as_str(), format!("{base}&tag="));
    assert_eq!(page.maybe_tag(None).url().as_str(), base);
    assert_eq!(
        pages::Note::new("a;b").unwrap_err().to_string(),
        "`note` must not contain `;`, which parts the items of the list"
    );
    assert_eq!(
        ScopeList::new([]).unwrap_err().to_string(),
        "`scope` must not be empty"
    );
}

#[test]
fn broken_rules_are_all_told() {
    let order = pages::Order::from_static("17");
    let page = Pages::rules().kind(Kind::Low).order(&order);
    let told = |broken: paysera_pages::BrokenRules| {
        assert_eq!(broken.page(), "rules");
        assert!(broken.iter().count() > 0);
        broken.to_string()
    };
    let client_id = ClientId::from_static("1");
    let amount = Amount::new(1).unwrap();
    let with_others = "`client_id` is required when any other parameter is passed";
    let requires = "`amount` and `fast` are required when `wallet_id` is passed";
    let together =
        "`amount` and `fast` go together: pass all of them or none (They belong together.)";
    let one = "at most one of `fast` and `offset` may be passed";
    for (broken, rules) in [
        (page.wallet_id(1).try_url(), vec![with_others, requires]),
        (
            page.client_id(&client_id).wallet_id(1).try_url(),
            vec![requires],
        ),
        (
            page.client_id(&client_id).wallet_id(1).fast(true).try_url(),
            vec![requires, together],
        ),
        (
            page.client_id(&client_id).amount(amount).try_url(),
            vec![together],
        ),
        (
            page.client_id(&client_id)
                .amount(amount)
                .fast(true)
                .offset(pages::Offset::new(1).unwrap())
                .try_url(),
            vec![one],
        ),
    ] {
        let rules = rules.join("; ");
        assert_eq!(told(broken.unwrap_err()), format!("page `rules`: {rules}"));
    }
    for sound in [
        page.try_url(),
        page.client_id(&client_id).try_url(),
        page.client_id(&client_id)
            .amount(amount)
            .fast(true)
            .try_url(),
        page.client_id(&client_id)
            .amount(amount)
            .fast(true)
            .wallet_id(1)
            .try_url(),
    ] {
        assert!(sound.is_ok(), "{sound:?}");
    }
}

#[test]
fn one_and_at_least_one_are_counted() {
    let page = Pages::choices();
    let amount = Amount::new(1).unwrap();
    let exactly = "exactly one of `amount` and `wallet_id` must be passed";
    let at_least = "at least one of `fast` and `offset` must be passed";
    for (url, expected) in [
        (
            page.try_url(),
            Err(format!("page `choices`: {exactly}; {at_least}")),
        ),
        (
            page.amount(amount).try_url(),
            Err(format!("page `choices`: {at_least}")),
        ),
        (
            page.amount(amount).wallet_id(1).fast(true).try_url(),
            Err(format!("page `choices`: {exactly}")),
        ),
        (
            page.amount(amount).fast(true).try_url(),
            Ok("?amount=1&fast=yes"),
        ),
        (
            page.wallet_id(1)
                .fast(true)
                .offset(pages::Offset::new(-1).unwrap())
                .try_url(),
            Ok("?wallet_id=1&fast=yes&offset=-1"),
        ),
    ] {
        let expected = expected.map(|query| format!("https://pay.example/frontend/choices{query}"));
        assert_eq!(
            url.map(String::from).map_err(|broken| broken.to_string()),
            expected
        );
    }
}

#[test]
fn debug_shows_what_was_given_but_no_secret() {
    let client_id = ClientId::from_static("1");
    let state = State::from_static("s3cret");
    let return_to = RedirectUri::from_static("https://shop.example/done?a=b");
    let with_state = return_to.with_state(&state).unwrap();
    let tags = ["a", "b"].map(Tag::from_static);
    let shown = |builder: &dyn std::fmt::Debug| format!("{builder:?}");
    assert_eq!(
        shown(
            &Pages::all()
                .client_id(&client_id)
                .kind(Kind::Low)
                .fast(true)
                .tag(&tags)
                .state(&state)
                .redirect_uri(&with_state)
        ),
        "all { client_id: \"1\", kind: \"low\", fast: true, tag: [\"a\", \"b\"], \
         redirect_uri: \"https://shop.example/done?[redacted]\", state: [redacted], .. }"
    );
    assert_eq!(shown(&Pages::start()), "start { .. }");
    assert_eq!(
        shown(&return_to),
        "RedirectUri(\"https://shop.example/done?a=b\")"
    );
    assert_eq!(
        shown(&with_state),
        "RedirectUri(\"https://shop.example/done?[redacted]\")"
    );
    assert_eq!(shown(&state), "State([redacted])");
}

#[test]
fn a_literal_is_a_value_or_a_panic_that_says_what_is_allowed() {
    assert_eq!(Kind::from_static("low"), Kind::Low);
    assert_eq!(Kind::from_static("so so"), Kind::SoSo);
    for text in ["", "lo", "low ", "Low", "so sp"] {
        assert!(
            std::panic::catch_unwind(|| Kind::from_static(text)).is_err(),
            "{text}"
        );
    }
}
