//! Requests as a page receives them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use paysera_pages_codegen::request::{Incoming, Request};
use paysera_pages_codegen::spec::model::Spec;
use paysera_pages_codegen::spec::{self, Context, NoFiles, Source};

fn declared(toml: &str) -> Spec {
    let text = format!("format = 1\nenvironments.e.base_url = \"https://a.example\"\n{toml}");
    let reading = spec::read(
        &Source::new("pages.toml", text),
        &Context::default(),
        &mut NoFiles,
    );
    assert!(reading.faults.is_empty(), "{}", reading.faults);
    reading.spec.unwrap()
}

fn problems(spec: &Spec, url: &str) -> String {
    match Incoming::read(spec, "", url) {
        Ok(incoming) => incoming.problems.to_string(),
        Err(problems) => problems.to_string(),
    }
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let spec = declared(
        r#"
params.t = { type = "string" }
params.n = { type = "integer", max = 5 }
params.c = { type = "constant", value = "code" }
pages.x = { path = "x/{t}", query = ["c", { param = "n", required = true }] }
"#,
    );
    assert_eq!(problems(&spec, "/x/a?c=code&n=5"), "");
    assert_eq!(
        problems(&spec, "/x/a?nn=1"),
        "there is no parameter `nn`; `c` must be `code`; `n` is required"
    );
    assert_eq!(
        problems(&spec, "/x/a?c=code&n=5&n=5"),
        "`n` is there 2 times"
    );
    assert_eq!(
        problems(&spec, "/x/..?c=code&n=6"),
        "`t` must not be `.` or `..`, which browsers fold away in a path; \
         `n` must be a number from 0 to 5: found `6`"
    );
    assert_eq!(problems(&spec, "/y?c=code"), "no page has the path `/y`");
}

#[test]
fn what_is_not_utf_8_is_never_a_value() {
    let spec = declared(
        r#"
params.tok = { type = "state", name = "csrf" }
pages.y = { path = "y", query = ["tok"] }
"#,
    );
    assert_eq!(
        problems(&spec, "/y?csrf=%ff"),
        "`csrf` is not UTF-8 once its percent-encoding is undone; `tok` is required"
    );
    // The name in the file is not the name in the URL.
    let incoming = Incoming::read(&spec, "", "/y?tok=forged&csrf=good").unwrap();
    assert_eq!(incoming.values, [("tok".to_owned(), "good".to_owned())]);
    assert_eq!(incoming.unknown, [("tok".to_owned(), "forged".to_owned())]);
}

#[test]
fn a_path_is_read_back_as_it_was_built() {
    let spec = declared(
        r#"
params.a = { type = "string" }
params.b = { type = "string" }
params.c = { type = "string" }
pages.three = { path = "r/{a}-{b}-{c}" }
pages.any = { path = "i/{a}" }
pages.five = { path = "i/5" }
"#,
    );
    let request = Request::new(&spec, "three").unwrap();
    let url = request
        .url(&[("a", "x/y"), ("b", "ž"), ("c", "3")])
        .unwrap();
    assert_eq!(url, "https://a.example/r/x%2Fy-%C5%BE-3");
    let incoming = Incoming::read(&spec, "https://a.example", &url).unwrap();
    let values: Vec<_> = incoming
        .values
        .iter()
        .map(|(_, value)| value.as_str())
        .collect();
    assert_eq!(values, ["x/y", "ž", "3"]);
    let incoming = Incoming::read(&spec, "", "/i/5").unwrap();
    assert_eq!(incoming.page.name.text, "five");
    let incoming = Incoming::read(&spec, "", "/i/6").unwrap();
    assert_eq!(incoming.page.name.text, "any");
}

#[test]
fn a_base_of_the_callers_is_judged_as_builders_judge_it() {
    let spec = declared("pages.x = { path = \"x\" }\n");
    let based = |base: &str| Request::new(&spec, "x").unwrap().base_url(base);
    for base in [
        "http://127.0.0.1:8080/",
        "http://[::1]",
        "https://b.example",
    ] {
        assert!(based(base).is_ok(), "{base}");
        assert!(paysera_pages::BaseUrl::new(base).is_ok(), "{base}");
    }
    for base in [
        "http://b.example",
        "javascript:alert(1)//",
        "https://b.example/..",
        "/x",
        "https://b.example?a",
    ] {
        assert!(based(base).is_err(), "{base}");
        assert!(paysera_pages::BaseUrl::new(base).is_err(), "{base}");
    }
}

#[test]
fn a_choice_in_the_path_falls_on_values_that_the_page_takes() {
    let spec = declared(
        r#"
params.id = { type = "string", max_length = 6, chars = "a-z-" }
params.key = { type = "string" }
pages.x = { path = "v{id}-{key}.html" }
"#,
    );
    let read = |url: &str| {
        let incoming = Incoming::read(&spec, "", url).unwrap();
        (incoming.values, incoming.problems.to_string())
    };
    let pair = |id: &str, key: &str| {
        let value = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        vec![value("id", id), value("key", key)]
    };
    assert_eq!(read("/va-b-c.html"), (pair("a-b", "c"), String::new()));
    assert_eq!(
        read("/va-bbbbbbb-.html"),
        (pair("a", "bbbbbbb-"), String::new())
    );
    // None is taken: then the first parameter is as long as it can be.
    let long = "`id` must have at most 6 characters: found 10".to_owned();
    assert_eq!(read("/vaaaaaaaa-a-c.html"), (pair("aaaaaaaa-a", "c"), long));
}

#[test]
fn a_path_that_fits_nowhere_is_given_up_in_time() {
    let path: String = (0..20).map(|param| format!("{{p{param}}}-")).collect();
    let params: String = (0..20)
        .map(|param| format!("params.p{param} = {{ type = \"string\" }}\n"))
        .collect();
    let spec = declared(&format!("{params}pages.x = {{ path = \"{path}end\" }}\n"));
    let url = format!("/{}", "-".repeat(200));
    let message = format!("no page has the path `/{}…`", "-".repeat(63));
    assert_eq!(problems(&spec, &url), message);
}
