//! Any text as a value: a literal and a text at run time are judged alike, a second implementation agrees, and a browser
//! reads what was meant out of the URL.
#![no_main]

use std::panic;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use pages::{AppUri, Id, Key, Kind, Link, Names, Note, Pages, RedirectUri, Small};
use paysera_pages::BaseUrl;
use paysera_pages_codegen::request::Request;
use paysera_pages_codegen::spec::model::Spec;
use paysera_pages_codegen::spec::{self, Context, NoFiles, Source};
use url::Url;

mod pages {
    #[derive(paysera_pages::Pages)]
    #[pages("declarations/all.toml")]
    pub struct Pages;
}

static SPEC: LazyLock<Spec> = LazyLock::new(|| {
    let source = Source::new("pages.toml", include_str!("../declarations/all.toml"));
    let reading = spec::read(&source, &Context::default(), &mut NoFiles);
    assert!(reading.faults.is_empty(), "{}", reading.faults);
    reading.spec.unwrap_or_default()
});

/// Whether a request at run time takes the text for a parameter of the page.
fn is_taken(page: &str, param: &str, text: &str) -> bool {
    let request = Request::new(&SPEC, page).expect("the page is there");
    match request.url(&[(param, text)]) {
        Ok(_) => true,
        Err(problems) => {
            !problems.to_string().contains(&format!("`{param}` must"))
                && !problems.to_string().contains(&format!("`{param}` has"))
        }
    }
}

/// What `from_static` makes of a text; a refused literal panics, which is no finding.
fn literal<T>(text: &'static str, from_static: fn(&'static str) -> T) -> Option<T> {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let made = panic::catch_unwind(|| from_static(text)).ok();
    panic::set_hook(hook);
    made
}

/// Checks a type of values; gives the value that was made.
macro_rules! check {
    ($type:ident, $page:literal, $param:literal, $text:expr) => {{
        let text: &'static str = $text;
        let made = $type::new(text).ok();
        assert_eq!(
            made,
            literal(text, $type::from_static),
            "{}: {text:?}",
            stringify!($type)
        );
        assert_eq!(
            made.is_some(),
            is_taken($page, $param, text),
            "{}: {text:?}",
            stringify!($type)
        );
        made
    }};
}

fuzz_target!(|text: &str| {
    // A literal is never freed; `fuzz/run` knows of it.
    let text: &'static str = Box::leak(text.into());
    let key = Key::from_static("k");
    let all = || Pages::all().key(&key).small(Small::from_static(0));
    if let Some(key) = check!(Key, "all", "key", text) {
        let url = Pages::all().key(&key).small(Small::from_static(0)).url();
        let read = Url::parse(url.as_str()).expect("a URL");
        assert_eq!(read.as_str(), url.as_str(), "{text:?}");
        assert_eq!(
            read.path_segments().map(Iterator::count),
            Some(4),
            "{text:?}"
        );
        let late = literal(text, Key::from_static).expect("what `new` takes");
        let same = Pages::all().key(&late).small(Small::from_static(0)).url();
        assert_eq!(same, url, "{text:?}");
    }
    if let Some(id) = check!(Id, "all", "id", text) {
        read_back(all().id(&id).number(1).url().as_str(), "id", text);
    }
    if let Some(note) = check!(Note, "all", "note", text) {
        let url = all().note(&note).url();
        read_back(url.as_str(), "note+[]", text);
        let late = literal(text, Note::from_static).expect("what `new` takes");
        assert_eq!(all().note(&late).url(), url, "{text:?}");
    }
    if let Some(link) = check!(Link, "all", "link", text) {
        read_back(all().link(&link).url().as_str(), "link", text);
    }
    if let Some(app) = check!(AppUri, "pieces", "app_uri", text) {
        let id = Id::from_static("ab");
        read_back(
            Pages::pieces()
                .id(&id)
                .key(&key)
                .app_uri(&app)
                .url()
                .as_str(),
            "app_uri",
            text,
        );
    }
    if let Some(return_to) = check!(RedirectUri, "all", "redirect_uri", text) {
        read_back(
            all().redirect_uri(&return_to).url().as_str(),
            "redirect_uri",
            text,
        );
        check_redirect(&return_to, text);
    }
    if let Ok(kind) = Kind::new(text) {
        assert_eq!(kind.as_str(), text);
        read_back(all().kind(kind).url().as_str(), "kind", text);
    }
    assert_eq!(
        Kind::new(text).is_ok(),
        is_taken("all", "kind", text),
        "{text:?}"
    );
    if let Some(name) = check_item(text) {
        read_back(all().names(&[name]).url().as_str(), "names", text);
    }
    let small = text.parse::<Small>();
    if let Ok(small) = &small {
        assert_eq!(text.parse::<i64>().ok(), Some(small.get()), "{text:?}");
    }
    if let Ok(base_url) = BaseUrl::new(text) {
        check_base(&base_url, text);
    }
});

/// An item of a list: `from_static` and `new` alike.
fn check_item(text: &'static str) -> Option<Names> {
    let made = Names::new(text).ok();
    assert_eq!(made, literal(text, Names::from_static), "{text:?}");
    made
}

/// A browser's parser finds the value under its name, once.
fn read_back(url: &str, name: &str, text: &str) {
    let read = Url::parse(url).unwrap_or_else(|error| panic!("{url} is no URL: {error}"));
    assert_eq!(read.as_str(), url);
    let found: Vec<_> = read
        .query_pairs()
        .filter(|(found, _)| found == name)
        .map(|(_, value)| value)
        .collect();
    assert_eq!(found, [text], "{url}");
}

/// A redirect URI does not smuggle the return's parameter, and a pair that is added does not change the others.
fn check_redirect(return_to: &RedirectUri, text: &str) {
    let query = text.split_once('?').map_or("", |(_, query)| query);
    let mut names = url::form_urlencoded::parse(query.as_bytes());
    assert!(
        !names.any(|(name, _)| name == "status"),
        "{text:?} brings a status of its own"
    );
    let Ok(more) = return_to.with_query_pair(text, text) else {
        return;
    };
    let query = more.as_str().split_once('?').map_or("", |(_, query)| query);
    let last = url::form_urlencoded::parse(query.as_bytes()).last();
    assert_eq!(last, Some((text.into(), text.into())), "{}", more.as_str());
    assert!(more.as_str().starts_with(text), "{}", more.as_str());
    if let Ok(read) = Url::parse(text) {
        assert!(
            !matches!(
                read.scheme(),
                "javascript" | "data" | "vbscript" | "file" | "blob"
            ),
            "{text:?}"
        );
        if matches!(read.scheme(), "http" | "https") {
            assert!(
                read.username().is_empty() && read.password().is_none(),
                "{text:?}"
            );
        }
    }
}

/// A base keeps its host under whatever is put behind it.
fn check_base(base_url: &BaseUrl, text: &str) {
    let key = Key::from_static("k");
    let url = Pages::all()
        .key(&key)
        .small(Small::from_static(0))
        .base_url(base_url)
        .url();
    let Ok(read) = Url::parse(url.as_str()) else {
        // A punycode host that stands for no name is for the browser to refuse.
        return;
    };
    assert!(
        read.username().is_empty() && read.password().is_none() && read.fragment().is_none(),
        "{text:?}"
    );
    assert!(read.path().ends_with("/all/k/0"), "{text:?}");
    if read.scheme() == "http" {
        let host = read.host_str().unwrap_or_default();
        assert!(
            host == "localhost"
                || host.ends_with(".localhost")
                || host.starts_with("127.")
                || host == "[::1]",
            "{text:?} is plain http to {host}"
        );
    }
}
