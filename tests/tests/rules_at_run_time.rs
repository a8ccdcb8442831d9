//! Rules between what is given and what is not: what counts as given, and what `try_url` says of broken ones.

use std::marker::PhantomData;

use paysera_pages::slot::{Maybe, Set, Unset};
use paysera_pages::{BaseUrl, Rule};
use rules::rules_rules::{ListsARequired, SatisfiedRule1};
use rules::{Environment, Key, Lists, Locale, Omitted, Rules, Satisfied, Sent};

mod rules {
    /// Every rule for itself.
    #[derive(paysera_pages::Pages)]
    #[pages("specs/rules.toml")]
    pub(crate) struct Rules;
}

#[test]
fn path_constants_locale_and_base_are_no_other_parameters() {
    let key = Key::from_static("k");
    let base_url = BaseUrl::new("http://localhost:8080").unwrap();
    let page = Rules::no_other().key(&key).locale(Locale::En);
    for (builder, base) in [
        (page, "https://pay.example"),
        (
            page.environment(Environment::Other),
            "https://other.example",
        ),
        (page.base_url(&base_url), "http://localhost:8080"),
    ] {
        let url = builder.url();
        assert_eq!(url.as_str(), format!("{base}/en/no-other/k?version=2"));
        assert_eq!(builder.try_url(), Ok(url));
    }
    // The rule itself is there.
    let broken = page.b(1).try_url().unwrap_err();
    assert_eq!(
        broken.to_string(),
        "page `no-other`: `a` is required when any other parameter is passed"
    );
    let url = page.b(1).a(2).url();
    assert_eq!(
        url.as_str(),
        "https://pay.example/en/no-other/k?version=2&a=2&b=1"
    );
}

/// Tells whether a bound does not hold, for want of an inherent constant, which would hide this one.
trait Otherwise {
    const COMPILES: bool = false;
}
struct InLists<T>(PhantomData<T>);
impl<T> Otherwise for InLists<T> {}
impl<T: ListsARequired> InLists<T> {
    const COMPILES: bool = true;
}
struct InSatisfied<T>(PhantomData<T>);
impl<T> Otherwise for InSatisfied<T> {}
impl<T: SatisfiedRule1> InSatisfied<T> {
    const COMPILES: bool = true;
}

#[test]
fn a_list_that_is_left_out_when_empty_is_a_maybe() {
    let all = Rules::lists();
    // As an "other" it asks for `a`, unless it turns out to be empty.
    let empty: Lists<'_, Unset, Maybe, Unset> = all.omitted(&[]);
    assert_eq!(
        empty.try_url().unwrap().as_str(),
        "https://pay.example/lists"
    );
    let broken = all.omitted(&[Omitted::X]).try_url().unwrap_err();
    assert_eq!(
        broken.to_string(),
        "page `lists`: `a` is required when any other parameter is passed"
    );
    let url = all.omitted(&[Omitted::X, Omitted::Y]).a(1).url();
    assert_eq!(url.as_str(), "https://pay.example/lists?a=1&omitted=x%2Cy");
    let url = all.omitted(&[]).a(1).url();
    assert_eq!(url.as_str(), "https://pay.example/lists?a=1");
    let maybe: Lists<'_, Unset, Maybe, Unset> = all.maybe_omitted(Some(&[]));
    assert_eq!(
        maybe.try_url().unwrap().as_str(),
        "https://pay.example/lists"
    );
    const { assert!(!InLists::<(Unset, Maybe, Unset)>::COMPILES) };
    const { assert!(InLists::<(Set, Maybe, Unset)>::COMPILES) };

    // It satisfies a rule at run time alone.
    let page = Rules::satisfied();
    let given: Satisfied<'_, Unset, Maybe> = page.omitted(&[Omitted::Y]);
    assert_eq!(
        given.try_url().unwrap().as_str(),
        "https://pay.example/satisfied?omitted=y"
    );
    let broken = page.omitted(&[]).try_url().unwrap_err();
    assert_eq!(
        broken.to_string(),
        "page `satisfied`: at least one of `a` and `omitted` must be passed"
    );
    const { assert!(!InSatisfied::<(Unset, Maybe)>::COMPILES) };
    const { assert!(!InSatisfied::<(Unset, Unset)>::COMPILES) };
    const { assert!(InSatisfied::<(Set, Maybe)>::COMPILES) };
}

#[test]
fn a_list_that_is_sent_when_empty_is_given() {
    let all = Rules::lists();
    let empty: Lists<'_, Unset, Unset, Set> = all.sent(&[]);
    assert!(empty.try_url().is_err());
    const { assert!(!InLists::<(Unset, Unset, Set)>::COMPILES) };
    let url = empty.a(1).url();
    assert_eq!(url.as_str(), "https://pay.example/lists?a=1&sent=");
    // As a maybe it is one, whatever its items are.
    let maybe: Lists<'_, Unset, Unset, Maybe> = all.maybe_sent(None);
    assert_eq!(
        maybe.try_url().unwrap().as_str(),
        "https://pay.example/lists"
    );
    assert!(all.maybe_sent(Some(&[])).try_url().is_err());
}

#[test]
fn all_broken_rules_are_reported_in_their_order() {
    let sent = [Sent::from_static("x")];
    let page = Rules::several();

    let broken = page.a(1).b(2).sent(&sent).try_url().unwrap_err();
    assert_eq!(broken.page(), "several");
    assert_eq!(
        broken.to_string(),
        "page `several`: `key` is required; `c` is required when any other parameter is passed; \
         exactly one of `a` and `b` must be passed (They say the same.); \
         `omitted` is required when `sent` is passed; \
         at most one of `b` and `sent` may be passed (The page reads one of them.)"
    );
    let rules: Vec<_> = broken.iter().map(|rule| (rule.reason, rule.rule)).collect();
    assert_eq!(
        rules,
        [
            ("", Rule::Required(2)),
            ("", Rule::WithAnyOther(5)),
            ("They say the same.", Rule::ExactlyOne(&[0, 1])),
            ("", Rule::Requires(3, &[4])),
            ("The page reads one of them.", Rule::AtMostOne(&[1, 3])),
        ]
    );

    let broken = page.b(2).sent(&sent).try_url().unwrap_err();
    assert_eq!(
        broken.to_string(),
        "page `several`: `key` is required; `c` is required when any other parameter is passed; \
         `omitted` is required when `sent` is passed; \
         at most one of `b` and `sent` may be passed (The page reads one of them.); \
         `a` and `sent` go together: pass all of them or none (Nobody knows why.); \
         at least one of `omitted` and `a` must be passed"
    );

    let broken = page.try_url().unwrap_err();
    assert_eq!(
        broken.to_string(),
        "page `several`: `key` is required; exactly one of `a` and `b` must be passed (They say the same.); \
         at least one of `omitted` and `a` must be passed"
    );
}

#[test]
fn a_request_that_keeps_all_rules_is_built() {
    let key = Key::from_static("k");
    let sent = [Sent::from_static("x y"), Sent::from_static("")];
    // The list satisfies its rule at run time only.
    let url = Rules::several()
        .a(1)
        .c(3)
        .key(&key)
        .sent(&sent)
        .omitted(&[Omitted::X])
        .try_url();
    assert_eq!(
        url.unwrap().as_str(),
        "https://pay.example/several?a=1&key=k&sent=x+y%2C&omitted=x&c=3"
    );
}
