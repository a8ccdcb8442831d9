//! Schemes that run code or stay inside the browser. Three lists have them, as neither the runtime nor the reader of
//! declarations depends on the other and editors know nothing but the schema: whatever one of them refuses, all must refuse.

use std::collections::BTreeSet;

use paysera_pages::{BaseUrl, Flaw};
use paysera_pages_codegen::request::{Incoming, Request};
use paysera_pages_codegen::spec::{self, Context, NoFiles, Reading, Source};
use serde_json::Value;

use crate::paysera::RedirectUri;

const RUNTIME: &str = include_str!("../../../paysera-pages/src/check/redirect_uri.rs");
const READER: &str = include_str!("../../../paysera-pages-codegen/src/spec/uri.rs");
const SCHEMA: &str = include_str!("../../../pages.schema.json");

/// The texts of a list in Rust source.
fn listed(source: &str, name: &str) -> BTreeSet<String> {
    let (_, list) = source
        .split_once(&format!("const {name}: &[&str] = &["))
        .unwrap();
    let (list, _) = list.split_once("];").unwrap();
    let texts = list.split('"').skip(1).step_by(2);
    texts.map(str::to_owned).collect()
}

/// The schemes that the schema refuses.
fn of_the_schema() -> BTreeSet<String> {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let list = schema.pointer("/definitions/param-redirect-uri/properties/schemes/items/not/enum");
    let schemes = list.unwrap().as_array().unwrap().iter();
    schemes
        .map(|scheme| scheme.as_str().unwrap().to_owned())
        .collect()
}

/// Reads a declaration of an address to come back to, with whatever else is said of it.
fn declared(more: &str) -> Reading {
    let text = format!(
        r#"
format = 1
environments.e.base_url = "https://a.example"
params.back = {{ type = "redirect-uri"{more} }}
pages.x = {{ path = "x", query = ["back"] }}
"#
    );
    let source = Source::new("pages.toml", text);
    spec::read(&source, &Context::default(), &mut NoFiles)
}

#[test]
fn what_one_part_refuses_all_refuse() {
    let lists = [
        listed(RUNTIME, "NEVER"),
        listed(READER, "UNSAFE_SCHEMES"),
        of_the_schema(),
    ];
    for list in &lists {
        assert!(list.contains("javascript"), "{list:?}");
    }
    let [_, _, in_schema] = &lists;
    let spec = declared("").spec.unwrap();
    let problem = "`back` must not have a scheme that runs code or stays inside the browser";
    for scheme in lists.iter().flatten() {
        for text in [format!("{scheme}:x"), format!("{scheme}:x").to_uppercase()] {
            let value = RedirectUri::new(text.as_str());
            assert_eq!(
                value.map_err(|error| error.flaw()),
                Err(Flaw::SchemeForbidden),
                "a value, {text}"
            );
            assert!(BaseUrl::new(text.as_str()).is_err(), "a base, {text}");
            let request = Request::new(&spec, "x").unwrap();
            let made = request.url(&[("back", text.as_str())]);
            assert_eq!(
                made.map_err(|problems| problems.to_string()),
                Err(problem.to_owned()),
                "a URL that a tool makes, {text}"
            );
            let incoming = Incoming::read(&spec, "", &format!("/x?back={text}")).unwrap();
            assert_eq!(
                incoming.problems.to_string(),
                problem,
                "a URL that a page gets, {text}"
            );
        }
        let faults = declared(&format!(", schemes = [{scheme:?}]")).faults;
        assert!(
            faults.to_string().contains(&format!(
                "`{scheme}` is a scheme that runs code or stays inside the browser"
            )),
            "a declaration that allows {scheme}: {faults}"
        );
        assert!(
            in_schema.contains(scheme),
            "the schema does not refuse {scheme}"
        );
    }
}
