//! Declarations of several files.

#![expect(clippy::expect_used, reason = "helpers of tests may panic")]

use std::collections::HashMap;
use std::sync::Arc;

use paysera_pages_codegen::spec::model::Spec;
use paysera_pages_codegen::spec::{self, Context, Fault, Loader, NoFiles, Reading, Source};

/// Files in memory, by name.
struct Files(HashMap<&'static str, &'static str>);

impl Loader for Files {
    fn load(&mut self, _from: &Source, name: &str) -> Result<Arc<Source>, Fault> {
        match self.0.get(name) {
            Some(text) => Ok(Source::new(name, *text)),
            None => Err(Fault::unreadable(format!("there is no file `{name}`"))),
        }
    }
}

const COMMON: &str = "\
format = 1

[environments]
production = { base_url = \"https://pay.example\" }

[locales]
lt = { prefix = \"\", default = true }
en = { prefix = \"en\" }

[params.client_id]
type = \"string\"

[params.amount]
type = \"integer\"

[params.state]
type = \"state\"

[returns.status]
param = \"status\"
echoes = \"state\"

[returns.status.outcomes]
success = \"Done.\"

[returns.other]
param = \"other\"

[returns.other.outcomes]
success = \"Done.\"

[pages.cash-out]
path = \"wallet/cash-out/{client_id}\"
query = [\"state\"]
returns = \"status\"

[pages.upload-funds]
path = \"wallet/upload-funds\"
query = [\"amount\"]
";

/// Reads `pages.toml`, with other files beside it.
fn read(text: &str, files: &[(&'static str, &'static str)]) -> Reading {
    let source = Source::new("pages.toml", text);
    let mut files = Files(files.iter().copied().collect());
    spec::read(&source, &Context::default(), &mut files)
}

fn sound(text: &str, files: &[(&'static str, &'static str)]) -> Spec {
    let reading = read(text, files);
    assert!(reading.faults.is_empty(), "{}", reading.faults);
    reading.spec.expect("the model")
}

/// The only fault, as it is shown.
fn fault(text: &str, files: &[(&'static str, &'static str)]) -> String {
    let faults = read(text, files).faults;
    assert_eq!(faults.len(), 1, "{faults}");
    faults.to_string()
}

fn pages(spec: &Spec) -> Vec<&str> {
    let pages = spec.pages.iter();
    pages.map(|page| page.name.text.as_str()).collect()
}

fn params(spec: &Spec) -> Vec<&str> {
    let params = spec.params.iter();
    params.map(|param| param.name.text.as_str()).collect()
}

#[test]
fn tables_of_extended_files_come_first() {
    let spec = sound(
        "format = 1\nextends = [\"common.toml\"]\n[pages.own]\npath = \"own\"\nquery = [\"client_id\"]\n",
        &[("common.toml", COMMON)],
    );
    assert_eq!(pages(&spec), ["cash-out", "upload-funds", "own"]);
    assert_eq!(params(&spec), ["client_id", "amount", "state"]);
    assert_eq!(spec.locales.map(|locales| locales.len()), Some(2));
}

#[test]
fn the_shipped_file_is_sound() {
    let source = Source::new("pages.toml", "format = 1\nextends = [\"paysera\"]\n");
    let reading = spec::read(&source, &Context::default(), &mut NoFiles);
    assert!(reading.faults.is_empty(), "{}", reading.faults);
    let spec = reading.spec.expect("the model");
    assert!(pages(&spec).contains(&"cash-out"));
}

#[test]
fn some_pages_come_with_what_they_use() {
    let spec = sound(
        "format = 1\nextends = [{ from = \"common.toml\", pages = [\"cash-out\"] }]\n",
        &[("common.toml", COMMON)],
    );
    assert_eq!(pages(&spec), ["cash-out"]);
    assert_eq!(params(&spec), ["client_id", "state"]);
    let returns: Vec<_> = spec.returns.iter().map(|one| &one.name.text).collect();
    assert_eq!(returns, ["status"]);
}

#[test]
fn some_pages_of_a_file_that_extends_another() {
    let between = "format = 1\nextends = [\"common.toml\"]\n[pages.own]\npath = \"own\"\n\
                   [pages.cash-out]\npath = \"other\"\nquery = [\"amount\"]\nreplace = true\n";
    let spec = sound(
        "format = 1\nextends = [{ from = \"between.toml\", pages = [\"cash-out\"] }]\n",
        &[("common.toml", COMMON), ("between.toml", between)],
    );
    assert_eq!(pages(&spec), ["cash-out"]);
    let page = spec.pages.first().expect("the page");
    assert_eq!(page.path, "other");
}

#[test]
fn a_later_table_replaces_an_earlier_one() {
    let spec = sound(
        "format = 1\nextends = [\"common.toml\"]\n[environments]\n\
         production = { base_url = \"https://other.example\", replace = true }\n\
         [params]\namount = { type = \"string\", replace = true }\n",
        &[("common.toml", COMMON)],
    );
    let environment = spec.default_environment().expect("the environment");
    assert_eq!(environment.base_url, "https://other.example");
    // In its place, and everywhere.
    assert_eq!(params(&spec), ["client_id", "amount", "state"]);
    let page = spec.pages.last().expect("the last page");
    let item = page.params.first().expect("its parameter");
    assert_eq!(item.param.kind.as_str(), "string");
}

#[test]
fn the_same_name_twice_shows_both_places() {
    assert_eq!(
        fault(
            "format = 1\nextends = [\"common.toml\"]\n[pages.cash-out]\npath = \"own\"\n",
            &[("common.toml", COMMON)],
        ),
        "\
error: page `cash-out` is there twice
  --> pages.toml:3:8
   |
 3 | [pages.cash-out]
   |        ^^^^^^^^
   = help: write `replace = true` to put this one in its place
note: the earlier one is here
  --> common.toml:32:8
   |
32 | [pages.cash-out]
   |        ^^^^^^^^"
    );
}

#[test]
fn nothing_to_replace() {
    let shown = fault(
        "format = 1\nextends = [\"common.toml\"]\n[pages.cash-in]\npath = \"own\"\nreplace = true\n",
        &[("common.toml", COMMON)],
    );
    let expected = "error: there is no earlier page `cash-in` to replace\n --> pages.toml:5:11\n";
    assert!(shown.starts_with(expected), "{shown}");
}

#[test]
fn a_file_that_is_missing_is_the_only_fault() {
    // What is used may all be in it.
    assert_eq!(
        fault(
            "format = 1\nextends = [\"comon.toml\"]\n[pages.own]\npath = \"own\"\nquery = [\"amount\"]\n\
             returns = \"status\"\nlocales = [\"lt\"]\nrules = [{ if = \"amount\", requires = [\"client_id\"] }]\n\
             [pages.cash-out]\npath = \"x\"\nreplace = true\n",
            &[("common.toml", COMMON)],
        ),
        "\
error: there is no file `comon.toml`
 --> pages.toml:2:12
  |
2 | extends = [\"comon.toml\"]
  |            ^^^^^^^^^^^^"
    );
}

#[test]
fn pages_survive_a_file_that_is_missing() {
    let reading = read(
        "format = 1\nextends = [\"common.toml\", \"missing.toml\"]\n[pages.own]\npath = \"own\"\n",
        &[("common.toml", COMMON)],
    );
    let spec = reading.spec.expect("the sound parts");
    assert_eq!(pages(&spec), ["cash-out", "upload-funds", "own"]);
}

#[test]
fn a_page_that_no_file_has() {
    assert_eq!(
        fault(
            "format = 1\nextends = [{ from = \"common.toml\", pages = [\"cash-out\", \"sign\"] }]\n",
            &[("common.toml", COMMON)],
        ),
        "\
error: unknown page `sign`
 --> pages.toml:2:57
  |
2 | extends = [{ from = \"common.toml\", pages = [\"cash-out\", \"sign\"] }]
  |                                                         ^^^^^^
  = help: its pages are: `cash-out`, `upload-funds`"
    );
}

#[test]
fn a_file_extends_itself() {
    let shown = fault(
        "format = 1\nextends = [\"common.toml\", \"pages.toml\"]\n",
        &[("common.toml", COMMON), ("pages.toml", "format = 1\n")],
    );
    let expected = "error: `pages.toml` extends itself\n --> pages.toml:2:27\n";
    assert!(shown.starts_with(expected), "{shown}");
}

#[test]
fn files_extend_each_other() {
    let shown = fault(
        "format = 1\nextends = [\"common.toml\", \"a.toml\"]\n",
        &[
            ("common.toml", COMMON),
            ("a.toml", "format = 1\nextends = [\"b.toml\"]\n"),
            ("b.toml", "format = 1\nextends = [\"a.toml\"]\n"),
        ],
    );
    let expected = "error: `a.toml` extends itself by way of this file\n --> b.toml:2:12\n";
    assert!(shown.starts_with(expected), "{shown}");
}

#[test]
fn a_file_is_extended_twice() {
    let shown = fault(
        "format = 1\nextends = [\"common.toml\", \"a.toml\"]\n",
        &[
            ("common.toml", COMMON),
            ("a.toml", "format = 1\nextends = [\"common.toml\"]\n"),
        ],
    );
    let expected = "error: `common.toml` is extended twice\n --> a.toml:2:12\n";
    assert!(shown.starts_with(expected), "{shown}");
    assert!(shown.contains("pages.toml:2:12\n"), "{shown}");
}

#[test]
fn faults_of_an_extended_file_bear_its_name_and_come_later() {
    let common = "format = 1\n[environments]\nproduction = { base_url = \"pay.example\" }\n";
    let faults = read(
        "format = 1\nextends = [\"common.toml\"]\n[pages.own]\npath = \"/own\"\n",
        &[("common.toml", common)],
    )
    .faults;
    let places = faults.iter().filter_map(Fault::place);
    let places: Vec<_> = places.map(ToString::to_string).collect();
    assert_eq!(places, ["pages.toml:4:8", "common.toml:3:27"], "{faults}");
}

#[test]
fn an_extended_file_that_cannot_be_read() {
    for (common, expected) in [
        (
            "format = 1\n[pages.own\n",
            "not valid TOML: unclosed table, expected `]`",
        ),
        (
            "format = 2\n",
            "format 2 is not known: this version reads format 1",
        ),
        ("title = \"x\"\n", "the file has no `format`"),
    ] {
        let reading = read(
            "format = 1\nextends = [\"common.toml\"]\n[pages.own]\npath = \"own\"\nquery = [\"amount\"]\n",
            &[("common.toml", common)],
        );
        let messages: Vec<_> = reading.faults.iter().map(Fault::message).collect();
        assert_eq!(messages, [expected]);
        let spec = reading.spec.expect("the sound parts");
        assert_eq!(pages(&spec), ["own"]);
    }
}

#[test]
fn what_is_missing_everywhere_is_missing_in_the_first_file() {
    let shown = fault(
        "format = 1\nextends = [\"common.toml\"]\n[pages.own]\npath = \"own\"\n",
        &[("common.toml", "format = 1\n")],
    );
    let expected = "error: the file has no `environments`\n --> pages.toml:1:1\n";
    assert!(shown.starts_with(expected), "{shown}");
}

/// All that is said of a declaration.
fn said(text: &str, files: &[(&'static str, &'static str)]) -> String {
    read(text, files).faults.to_string()
}

#[test]
fn a_page_that_is_not_there_is_one_fault() {
    assert_eq!(
        said(
            "format = 1\nextends = [{ from = \"common.toml\", pages = [\"cashout\"] }]\n",
            &[("common.toml", COMMON)]
        ),
        "\
error: unknown page `cashout`
 --> pages.toml:2:45
  |
2 | extends = [{ from = \"common.toml\", pages = [\"cashout\"] }]
  |                                             ^^^^^^^^^
  = help: did you mean `cash-out`?"
    );
    assert_eq!(
        said(
            "format = 1\nextends = [{ from = \"common.toml\", pages = [] }]\n",
            &[("common.toml", COMMON)]
        ),
        "\
error: `pages` of an item of `extends` of the file is empty
 --> pages.toml:2:44
  |
2 | extends = [{ from = \"common.toml\", pages = [] }]
  |                                            ^^
  = help: name the pages that are taken, or leave the key out for all"
    );
}

#[test]
fn a_name_near_the_shipped_file_is_taken_for_it() {
    assert_eq!(
        said("format = 1\nextends = [\"payserra\"]\n", &[]),
        "\
error: there is no file `payserra`
 --> pages.toml:2:12
  |
2 | extends = [\"payserra\"]
  |            ^^^^^^^^^^
  = help: did you mean `paysera`, the shipped file?"
    );
}

#[test]
fn a_cycle_is_shown_at_both_ends() {
    let main = "format = 1\nextends = [\"a.toml\"]\n";
    let other = "format = 1\nextends = [\"pages.toml\"]\n";
    assert_eq!(
        said(main, &[("pages.toml", main), ("a.toml", other)]),
        "\
error: `pages.toml` extends itself by way of this file
 --> a.toml:2:12
  |
2 | extends = [\"pages.toml\"]
  |            ^^^^^^^^^^^^
  = help: take it out of `extends`
note: the way starts here
 --> pages.toml:2:12
  |
2 | extends = [\"a.toml\"]
  |            ^^^^^^^^"
    );
}

#[test]
fn a_single_file_needs_no_list() {
    for extends in ["\"common.toml\"", "{ from = \"common.toml\" }"] {
        let spec = sound(
            &format!("format = 1\nextends = {extends}\n"),
            &[("common.toml", COMMON)],
        );
        assert_eq!(spec.pages.len(), 2, "{extends}");
    }
}
