//! What is just right: declarations near a mistake that have none, and what is read out of them.

#![expect(clippy::expect_used, reason = "helpers of tests may panic")]

use paysera_pages_codegen::spec::model::{Kind, Page, Param, PresentationKind, Spec};
use paysera_pages_codegen::spec::{self, Context, NoFiles, Reading, Source};

const TWO_BASES: &str = r#"
format = 1

[environments]
production = { base_url = "https://pay.example/frontend/" }

[locales]
lt = { prefix = "", doc = "Lithuanian" }
en = { prefix = "en", default = true }

[params]
key = { type = "string" }
return_to = { type = "redirect-uri" }
homepage = { type = "uri" }
nonce = { type = "state" }

[returns.status]
param = "status"
outcomes = { success = "Done." }

[returns.granted]
echoes = "nonce"
outcomes.granted = { when = "code", carries = ["code"] }
outcomes.denied = { when = "error", optional = ["hint"] }

[pages.confirm]
path = "confirm/{key}"
query = ["return_to", "homepage"]
returns = "status"

[pages.sign]
path = "sign"
query = ["nonce"]
returns = "granted"
locales = { en = "english" }

[pages.about]
path = "about"
query = ["return_to"]
locales = ["lt"]

[pages.app]
path = "start"
base_url = "myapp://pay"
"#;

fn read(text: &str) -> Reading {
    spec::read(
        &Source::new("pages.toml", text),
        &Context::default(),
        &mut NoFiles,
    )
}

fn sound(text: &str) -> Spec {
    let reading = read(text);
    assert!(reading.faults.is_empty(), "{}", reading.faults);
    reading.spec.expect("the model")
}

fn page<'s>(spec: &'s Spec, name: &str) -> &'s Page {
    let mut pages = spec.pages.iter();
    pages.find(|page| page.name.text == name).expect("the page")
}

fn param<'s>(spec: &'s Spec, name: &str) -> &'s Param {
    let mut params = spec.params.iter();
    params
        .find(|param| param.name.text == name)
        .expect("the parameter")
}

/// The only parameter of a declaration, used by a page of its own.
fn kind(keys: &str) -> Kind {
    let spec = sound(&format!(
        "format = 1\nenvironments.production.base_url = \"https://pay.example\"\n\
         params.p = {{ {keys} }}\npages.cash-out = {{ path = \"cash-out/{{p}}\" }}\n"
    ));
    spec.params.first().expect("the parameter").kind.clone()
}

#[test]
fn a_page_has_the_default_base_and_prefix_or_its_own() {
    let spec = sound(TWO_BASES);
    assert_eq!(spec.default_base(), "https://pay.example/frontend");
    let places = ["confirm", "sign", "about", "app"].map(|name| {
        let page = page(&spec, name);
        (spec.base_of(page), spec.default_prefix(page))
    });
    assert_eq!(
        places,
        [
            ("https://pay.example/frontend", Some("/en")),
            ("https://pay.example/frontend", Some("/english")),
            ("https://pay.example/frontend", None),
            ("myapp://pay", None),
        ]
    );
}

#[test]
fn a_parameter_knows_where_pages_use_it() {
    let spec = sound(TWO_BASES);
    let in_path = ["key", "return_to", "homepage"].map(|name| spec.is_in_path(param(&spec, name)));
    assert_eq!(in_path, [true, false, false]);
    // A later page without a return takes nothing back.
    let return_to = param(&spec, "return_to");
    let returned = spec.returns_of(return_to).expect("the return");
    assert_eq!(returned.name.text, "status");
    assert_eq!(spec.reserved(return_to), ["status"]);
    let granted = spec.returns_of(param(&spec, "nonce")).expect("the return");
    assert!(returned.is_plain());
    assert!(!granted.is_plain());
    assert_eq!(granted.added(), ["code", "error", "hint", "nonce"]);
}

#[test]
fn bounds_may_be_equal() {
    let Kind::String {
        min_length,
        max_length,
        ..
    } = kind("type = \"string\", min_length = 3, max_length = 3")
    else {
        unreachable!("a string")
    };
    assert_eq!((min_length, max_length), (3, Some(3)));
    for (keys, min, max) in [
        ("min = 5, max = 5", Some(5), Some(5)),
        ("max = 0", None, Some(0)),
        (
            "max = 18446744073709551615",
            None,
            Some(i128::from(u64::MAX)),
        ),
        (
            "min = -1, max = 9223372036854775807",
            Some(-1),
            Some(i128::from(i64::MAX)),
        ),
    ] {
        let kind = kind(&format!("type = \"integer\", {keys}"));
        let Kind::Integer {
            min: low,
            max: high,
        } = kind
        else {
            unreachable!("an integer")
        };
        assert_eq!((low, high), (min, max), "{keys}");
    }
}

#[test]
fn characters_are_ranges_and_a_dash_at_an_end_is_itself() {
    for (written, expected) in [
        ("a-z", [('a', 'z')].as_slice()),
        ("a-a", &[('a', 'a')]),
        ("abc", &[('a', 'a'), ('b', 'b'), ('c', 'c')]),
        ("a-", &[('a', 'a'), ('-', '-')]),
        ("-a", &[('-', '-'), ('a', 'a')]),
        ("-", &[('-', '-')]),
        ("a-c-", &[('a', 'c'), ('-', '-')]),
        ("a-cx-z_", &[('a', 'c'), ('x', 'z'), ('_', '_')]),
        ("+--a", &[('+', '-'), ('a', 'a')]),
    ] {
        let Kind::String { chars, .. } = kind(&format!("type = \"string\", chars = \"{written}\""))
        else {
            unreachable!("a string")
        };
        assert_eq!(chars.expect("a set").ranges, expected, "{written}");
    }
}

#[test]
fn what_is_one_segment_may_stand_in_a_path() {
    for keys in [
        "type = \"uri\"",
        "type = \"redirect-uri\"",
        "type = \"boolean\"",
        "type = \"enum\", values = [\"low\", \"high\"]",
    ] {
        assert_eq!(
            format!("type = \"{}\"", kind(keys).as_str()),
            keys.split(',').next().expect("a type")
        );
    }
}

#[test]
fn a_fault_is_told_in_parts() {
    let text = "format = 1\nenvironments.production.base_url = \"https://pay.example\"\n\
                pages.cash-out = { path = \"/a\" }\npages.sign = { path = \"b\", quary = [] }\n";
    let faults = read(text).faults;
    let parts: Vec<_> = (&faults)
        .into_iter()
        .map(|fault| {
            let place = fault.place().expect("a place");
            (place.text(), fault.message(), fault.help_text())
        })
        .collect();
    assert_eq!(
        parts,
        [
            (
                "\"/a\"",
                "`path` of page `cash-out` starts with a slash: leave it out, it is put in",
                None
            ),
            (
                "quary",
                "unknown key `quary` in page `sign`",
                Some("did you mean `query`?")
            ),
        ]
    );
}

#[test]
fn a_host_that_only_looks_like_a_number_is_a_name() {
    for base_url in [
        "https://pay.7up",
        "https://my-host_1.example",
        "https://127.0.0.1:8080",
        "https://[::1]:65535/frontend",
    ] {
        let spec = sound(&format!(
            "format = 1\nenvironments.production.base_url = \"{base_url}\"\npages.cash-out.path = \"cash-out\"\n"
        ));
        assert_eq!(spec.default_base(), base_url);
    }
}

#[test]
fn a_list_that_may_be_empty_is_a_slice_and_a_constant_is_not_given() {
    for (keys, is_slice, is_given) in [
        (
            "type = \"list\", separator = \" \", values = [\"a\"]",
            false,
            true,
        ),
        (
            "type = \"list\", separator = \" \", values = [\"a\"], empty = \"send\"",
            true,
            true,
        ),
        (
            "type = \"list\", separator = \" \", values = [\"a\"], empty = \"omit\"",
            true,
            true,
        ),
        ("type = \"constant\", value = \"a\"", false, false),
    ] {
        let spec = sound(&format!(
            "format = 1\nenvironments.production.base_url = \"https://pay.example\"\n\
             params.p = {{ {keys} }}\npages.cash-out = {{ path = \"cash-out\", query = [\"p\"] }}\n"
        ));
        let kind = &param(&spec, "p").kind;
        assert_eq!(
            (kind.is_slice(), kind.is_given()),
            (is_slice, is_given),
            "{keys}"
        );
    }
}

#[test]
fn presentations_have_names() {
    let names = [
        PresentationKind::Popup,
        PresentationKind::Iframe,
        PresentationKind::Lightbox,
    ]
    .map(|kind| (kind.as_str(), kind.type_name(), kind.with_article()));
    assert_eq!(
        names,
        [
            ("popup", "Popup", "a popup"),
            ("iframe", "Iframe", "an iframe"),
            ("lightbox", "Lightbox", "a lightbox"),
        ]
    );
}

#[test]
fn a_second_place_is_told_with_what_is_there() {
    let text = "format = 1\nenvironments.production.base_url = \"https://pay.example\"\n\
                params.a = { type = \"string\" }\n\
                pages.cash-out = { path = \"cash-out\", query = [\"a\", \"a\"] }\n";
    let faults = read(text).faults;
    let notes: Vec<_> = faults
        .iter()
        .map(|fault| fault.note().map(|(note, place)| (note, place.column())))
        .collect();
    assert_eq!(notes, [Some(("the first one is here", 48))]);
}
