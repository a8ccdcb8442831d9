//! The locales of pages: all of the declared ones, some, none, other prefixes; and the bases that paths are put after.

use std::str::FromStr;

use pages::{
    BaseLocale, Environment, Key, Locale, OwnLocale, Pages, SubsetLocale, SubsetWithDefaultLocale,
};
use paysera_pages::BaseUrl;

mod pages {
    /// Pages with locales of every kind.
    #[derive(paysera_pages::Pages)]
    #[pages("specs/locales.toml")]
    pub(crate) struct Pages;
}

mod no_default {
    /// A language must be asked for, else there is no prefix.
    #[derive(paysera_pages::Pages)]
    #[pages(toml = r#"
        format = 1
        environments.production.base_url = "https://pay.example"
        locales = { lt = { prefix = "lt" }, en = { prefix = "" } }
        pages = { some = { path = "some", rust = "a page" } }
    "#)]
    pub(crate) struct Pages;
}

const BASE: &str = "https://pay.example/frontend";

#[test]
fn a_page_has_all_locales_unless_told_otherwise() {
    assert_eq!(Pages::all().url().as_str(), format!("{BASE}/all"));
    for (locale, prefix) in [
        (Locale::Lt, ""),
        (Locale::En, "/en"),
        (Locale::PtBr, "/pt/br"),
    ] {
        let url = Pages::all().locale(locale).url();
        assert_eq!(url.as_str(), format!("{BASE}{prefix}/all"));
    }
}

#[test]
fn a_page_with_some_locales_has_a_type_for_them() {
    // The default locale is none of its own.
    assert_eq!(Pages::subset().url().as_str(), format!("{BASE}/subset"));
    let url = Pages::subset().locale(SubsetLocale::PtBr).url();
    assert_eq!(url.as_str(), format!("{BASE}/pt/br/subset"));
    assert_eq!(SubsetLocale::ALL, [SubsetLocale::PtBr, SubsetLocale::En]);
    let names: Vec<_> = SubsetLocale::ALL
        .iter()
        .map(|locale| locale.as_str())
        .collect();
    assert_eq!(names, ["pt-BR", "en"]);

    // Here it is one, without a prefix as everywhere.
    assert_eq!(
        SubsetWithDefaultLocale::default(),
        SubsetWithDefaultLocale::Lt
    );
    let url = Pages::subset_with_default()
        .locale(SubsetWithDefaultLocale::En)
        .url();
    assert_eq!(url.as_str(), format!("{BASE}/en/subset"));
}

#[test]
fn a_page_with_other_prefixes_starts_with_that_of_the_default() {
    let default = format!("{BASE}/lietuvi%C5%A1kai/%C4%8Dia/own");
    assert_eq!(Pages::own().url().as_str(), default);
    assert_eq!(Pages::own().locale(OwnLocale::Lt).url().as_str(), default);
    let url = Pages::own().locale(OwnLocale::En).url();
    assert_eq!(url.as_str(), format!("{BASE}/english/own"));
    assert_eq!(OwnLocale::ALL, [OwnLocale::En, OwnLocale::Lt]);

    // All locales with other prefixes are still all locales.
    assert_eq!(
        Pages::all_own().url().as_str(),
        format!("{BASE}/lt/all-own")
    );
    for (locale, prefix) in [(Locale::Lt, "/lt"), (Locale::En, ""), (Locale::PtBr, "/br")] {
        let url = Pages::all_own().locale(locale).url();
        assert_eq!(url.as_str(), format!("{BASE}{prefix}/all-own"));
    }
}

#[test]
fn a_page_without_locales_has_no_prefix() {
    assert_eq!(Pages::without().url().as_str(), format!("{BASE}/without"));
    // The base itself gains no slash.
    assert_eq!(Pages::base().url().as_str(), BASE);
    let url = Pages::base().locale(BaseLocale::En).url();
    assert_eq!(url.as_str(), format!("{BASE}/en"));
}

#[test]
fn locales_of_a_page_are_converted() {
    for (own, locale) in [
        (SubsetLocale::En, Locale::En),
        (SubsetLocale::PtBr, Locale::PtBr),
    ] {
        assert_eq!(Locale::from(own), locale);
        assert_eq!(SubsetLocale::try_from(locale), Ok(own));
        assert_eq!(own.as_str(), locale.as_str());
        assert_eq!(own.to_string(), locale.to_string());
    }
    let error = SubsetLocale::try_from(Locale::Lt).unwrap_err();
    assert_eq!(error.text(), "lt");
    assert_eq!(
        error.to_string(),
        "`lt` is no locale of page `subset`: use `pt-BR` or `en`"
    );
    assert_eq!(OwnLocale::try_from(Locale::Lt), Ok(OwnLocale::Lt));
}

#[test]
fn names_are_read_as_they_are_written() {
    for locale in Locale::ALL {
        assert_eq!(Locale::from_str(locale.as_str()).as_ref(), Ok(locale));
    }
    assert_eq!(Locale::default(), Locale::Lt);
    assert_eq!(Environment::default(), Environment::Production);
    assert_eq!(
        Environment::from_str("other-host"),
        Ok(Environment::OtherHost)
    );
    for (error, message) in [
        (
            Locale::from_str("de").unwrap_err(),
            "`de` is no locale: use `lt`, `en` or `pt-BR`",
        ),
        (
            Locale::from_str("EN").unwrap_err(),
            "`EN` is no locale: use `lt`, `en` or `pt-BR`",
        ),
        (
            Locale::from_str("pt-br\n").unwrap_err(),
            r"`pt-br\n` is no locale: use `lt`, `en` or `pt-BR`",
        ),
        (
            BaseLocale::from_str("lt").unwrap_err(),
            "`lt` is no locale of page `base`: use `en`",
        ),
        (
            Environment::from_str("").unwrap_err(),
            "`` is no environment: use `production` or `other-host`",
        ),
    ] {
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn the_best_locale_is_negotiated() {
    for (header, locale) in [
        ("en", Locale::En),
        ("en-GB, lt;q=0.5", Locale::En),
        ("lt;q=0.5, en;q=0.6", Locale::En),
        ("de, pt-BR;q=0.1", Locale::PtBr),
        ("PT-br", Locale::PtBr),
        ("en;q=0, pt-BR;q=0.001", Locale::PtBr),
        // The default, where nothing fits or nothing can be read.
        ("de", Locale::Lt),
        ("", Locale::Lt),
        ("*", Locale::Lt),
        ("en;q=0", Locale::Lt),
        ("\u{0};;,=", Locale::Lt),
    ] {
        assert_eq!(Locale::negotiate(header), locale, "{header}");
    }
    // For a page that has not all of them.
    let best = SubsetLocale::try_from(Locale::negotiate("en")).unwrap();
    assert_eq!(
        Pages::subset().locale(best).url().as_str(),
        format!("{BASE}/en/subset")
    );
}

#[test]
fn environments_and_bases_of_the_callers_take_the_place_of_the_default() {
    let key = Key::from_static("k");
    let base_url = BaseUrl::new("http://127.0.0.1:8080/x/").unwrap();
    let page = Pages::all().locale(Locale::En).key(&key);
    for (builder, base) in [
        (page, BASE),
        (page.environment(Environment::Production), BASE),
        (
            page.environment(Environment::OtherHost),
            "https://other.example",
        ),
        (page.base_url(&base_url), "http://127.0.0.1:8080/x"),
        // The last call counts.
        (
            page.base_url(&base_url).environment(Environment::OtherHost),
            "https://other.example",
        ),
        (
            page.environment(Environment::OtherHost).base_url(&base_url),
            "http://127.0.0.1:8080/x",
        ),
    ] {
        assert_eq!(builder.url().as_str(), format!("{base}/en/all?key=k"));
    }

    let at = Pages::at(Environment::OtherHost);
    assert_eq!(at.all().url().as_str(), "https://other.example/all");
    assert_eq!(at.base().url().as_str(), "https://other.example");
    let url = at.all().environment(Environment::Production).url();
    assert_eq!(url.as_str(), format!("{BASE}/all"));
    let at = Pages::at_base(base_url);
    assert_eq!(at.subset().url().as_str(), "http://127.0.0.1:8080/x/subset");
    assert_eq!(
        at.own().url().as_str(),
        "http://127.0.0.1:8080/x/lietuvi%C5%A1kai/%C4%8Dia/own"
    );
}

#[test]
fn a_base_of_a_pages_own_is_used_everywhere_and_gains_no_slash() {
    let key = Key::from_static("a/b");
    let base_url = BaseUrl::new("http://127.0.0.1:8080").unwrap();
    for at in [Pages::at(Environment::OtherHost), Pages::at_base(base_url)] {
        assert_eq!(at.link().key(&key).url(), Pages::link().key(&key).url());
        assert_eq!(
            at.link_with_path().key(&key).url(),
            Pages::link_with_path().key(&key).url()
        );
        assert_eq!(at.site().url(), Pages::site().url());
    }
    assert_eq!(Pages::link().url().as_str(), "app://open");
    assert_eq!(
        Pages::link().key(&key).url().as_str(),
        "app://open?key=a%2Fb"
    );
    let url = Pages::link_with_path().key(&key).url();
    assert_eq!(url.as_str(), "app:open/a/a%2Fb");
    assert_eq!(Pages::site().url().as_str(), "https://site.example/a");
}

#[test]
fn without_a_default_there_is_no_prefix_and_nothing_to_fall_back_on() {
    use no_default::{Locale, Pages};
    assert_eq!(Pages::a_page().url().as_str(), "https://pay.example/some");
    assert_eq!(Locale::negotiate("de, lt;q=0.1"), Some(Locale::Lt));
    assert_eq!(Locale::negotiate("de"), None);
    let url = Pages::a_page().locale(Locale::Lt).url();
    assert_eq!(url.as_str(), "https://pay.example/lt/some");
}
