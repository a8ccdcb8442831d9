//! Any address as a request for a page: no panic, and what is taken is built again as the same request.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use paysera_pages_codegen::request::{Incoming, Request};
use paysera_pages_codegen::spec::model::{Item, Kind, Page, Spec};
use paysera_pages_codegen::spec::{self, Context, NoFiles, Source};
use url::Url;

/// The first byte of an input chooses the declaration.
static SPECS: LazyLock<Vec<Spec>> = LazyLock::new(|| {
    let texts = [
        include_str!("../../pages.toml"),
        include_str!("../declarations/all.toml"),
        include_str!("../../tests/specs/locales.toml"),
        include_str!("../../tests/specs/rules.toml"),
    ];
    texts.map(read).into()
});

fn read(text: &str) -> Spec {
    let reading = spec::read(
        &Source::new("pages.toml", text),
        &Context::default(),
        &mut NoFiles,
    );
    assert!(reading.faults.is_empty(), "{}", reading.faults);
    reading.spec.unwrap_or_default()
}

fuzz_target!(|input: &str| {
    let Some((first, address)) = input.split_at_checked(1) else {
        return;
    };
    let choice = first.bytes().map(usize::from).sum::<usize>() % SPECS.len();
    let spec = &SPECS[choice];
    let base = spec.default_base();
    // A server knows its own address, and sees the rest.
    let address = if address.starts_with('/') {
        format!("{base}{address}")
    } else {
        address.to_owned()
    };
    let Ok(incoming) = Incoming::read(spec, base, &address) else {
        return;
    };
    let _ = incoming.problems.to_string();
    if !incoming.problems.is_empty() {
        return;
    }
    assert!(
        incoming.unknown.is_empty(),
        "an unknown parameter is no problem: {address}"
    );
    let built = build(spec, &incoming);
    let again = Incoming::read(spec, base, &built)
        .unwrap_or_else(|problems| panic!("{address}: {built}: {problems}"));
    assert!(
        again.problems.is_empty(),
        "{address}: {built}: {}",
        again.problems
    );
    assert_eq!(
        again.page.name.text, incoming.page.name.text,
        "{address}: {built}"
    );
    assert_eq!(again.locale, incoming.locale, "{address}: {built}");
    assert_eq!(build(spec, &again), built, "{address}");
    check_as_browser(incoming.page, &built);
});

/// Builds the request that came in.
fn build(spec: &Spec, incoming: &Incoming<'_>) -> String {
    let mut request = Request::new(spec, &incoming.page.name.text).expect("the page is there");
    if let Some(locale) = incoming.locale {
        request = request.locale(locale).expect("the locale is the page's");
    }
    let mut pairs = Vec::new();
    for (name, text) in &incoming.values {
        let is_it = |item: &&Item| item.param.name.text == *name;
        let item = incoming
            .page
            .params
            .iter()
            .find(is_it)
            .expect("the parameter is the page's");
        match &item.param.kind {
            Kind::Constant { .. } => {}
            Kind::Boolean { yes, .. } => {
                pairs.push((name.as_str(), if text == yes { "true" } else { "false" }))
            }
            Kind::List { separator, .. } => {
                pairs.extend(text.split(separator).map(|item| (name.as_str(), item)))
            }
            _ => pairs.push((name.as_str(), text)),
        }
    }
    request.url(&pairs).unwrap_or_else(|problems| {
        panic!("{:?} is taken, and not built: {problems}", incoming.values)
    })
}

/// What is built stays as it is when a browser has read it.
fn check_as_browser(page: &Page, built: &str) {
    let read = Url::parse(built).unwrap_or_else(|error| panic!("{built} is no URL: {error}"));
    if page.base_url.is_none() {
        assert_eq!(read.as_str(), built);
    }
}
