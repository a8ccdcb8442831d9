//! Every fault that the reader reports, one mistake to a file: `tests/faults/*.toml`, each with its rendering beside it.
//!
//! `UPDATE_EXPECT=1 cargo test -p paysera-pages-codegen --test faults` writes the renderings anew.
//! Files named `several_…` have more than one mistake.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests may panic"
)]

use std::fs;
use std::path::{Path, PathBuf};

use paysera_pages_codegen::spec::model::{Kind, Page, PageLocales, Spec};
use paysera_pages_codegen::spec::{self, Context, NoFiles, Reading, Source};

/// The declarations, sorted by name.
fn declarations() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults");
    let entries = fs::read_dir(folder).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let is_toml = |path: &PathBuf| {
        path.extension()
            .is_some_and(|extension| extension == "toml")
    };
    let mut paths: Vec<_> = paths.filter(is_toml).collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

fn read(path: &Path, module: bool) -> Reading {
    let bytes = fs::read(path).expect("a file that was listed");
    let source = Source::from_bytes("pages.toml", bytes).expect("UTF-8");
    let context = Context {
        entry: "Paysera".to_owned(),
        module,
        ..Context::default()
    };
    spec::read(&source, &context, &mut NoFiles)
}

/// The sound parts of a declaration of this folder.
fn sound(name: &str) -> Spec {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/faults/{name}.toml"));
    let reading = read(&path, false);
    assert!(!reading.faults.is_empty(), "{name}");
    reading.spec.expect("the sound parts")
}

fn environments(spec: &Spec) -> Vec<&str> {
    let environments = spec.environments.iter();
    environments.map(|one| one.name.camel.as_str()).collect()
}

fn locales(spec: &Spec) -> Vec<&str> {
    let locales = spec.locales.iter().flatten();
    locales.map(|one| one.name.camel.as_str()).collect()
}

fn pages(spec: &Spec) -> Vec<&str> {
    spec.pages
        .iter()
        .map(|one| one.name.text.as_str())
        .collect()
}

fn page<'s>(spec: &'s Spec, name: &str) -> &'s Page {
    let page = spec.pages.iter().find(|page| page.name.text == name);
    page.unwrap_or_else(|| panic!("page `{name}` is not there"))
}

/// The setters of page `cash-out`.
fn setters(spec: &Spec) -> Vec<&str> {
    let params = page(spec, "cash-out").params.iter();
    params.map(|item| item.name.snake.as_str()).collect()
}

#[test]
fn faults_read_as_expected() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut differing = Vec::new();
    for path in declarations() {
        let shown = format!("{}\n", read(&path, false).faults);
        let expected = path.with_extension("txt");
        if update {
            fs::write(&expected, &shown).expect("the folder can be written");
        } else if fs::read_to_string(&expected).ok().as_deref() != Some(&shown) {
            differing.push(format!("{}:\n{shown}", stem(&path)));
        }
    }
    assert!(
        differing.is_empty(),
        "other than the .txt beside it:\n\n{}",
        differing.join("\n")
    );
}

#[test]
fn one_mistake_is_one_fault() {
    for path in declarations() {
        let name = stem(&path);
        let faults = read(&path, false).faults;
        if name.starts_with("several_") {
            assert!(faults.len() > 1, "{name}");
        } else {
            assert_eq!(faults.len(), 1, "{name}:\n{faults}");
        }
    }
}

#[test]
fn faults_are_sorted_and_have_places() {
    for path in declarations() {
        let faults = read(&path, false).faults;
        let places = faults.iter().map(|fault| fault.place().expect("a place"));
        let places: Vec<_> = places.map(|place| (place.line(), place.column())).collect();
        assert!(places.is_sorted(), "{}", stem(&path));
    }
}

#[test]
fn messages_are_in_the_style_of_the_compiler() {
    for path in declarations() {
        let name = stem(&path);
        for fault in &read(&path, false).faults {
            for text in [fault.message(), fault.help_text().unwrap_or("x")] {
                assert!(!text.starts_with(char::is_uppercase), "{name}: {text}");
                assert!(!text.ends_with('.'), "{name}: {text}");
                assert!(!text.contains('\n'), "{name}: {text}");
                assert_eq!(text.matches('`').count() % 2, 0, "{name}: {text}");
            }
        }
    }
}

/// What can be read at all leaves environments, locales and pages to generate.
#[test]
fn sound_parts_survive() {
    // Nothing can be read in these.
    let unreadable = |name: &str| name.starts_with("toml_") || name == "format_other";
    // The name itself, or all of the table, is what is faulty.
    let without_environment = [
        "environments_missing",
        "environments_empty",
        "environments_no_table",
        "environment_name_digit",
        "several_in_reverse",
        "extends_no_file_hides_what_is_missed",
    ];
    let without_page = [
        "pages_missing",
        "pages_empty",
        "pages_no_table",
        "page_list",
        "page_text",
    ];
    for path in declarations() {
        let name = stem(&path);
        let Some(spec) = read(&path, false).spec else {
            assert!(unreadable(&name), "{name}: nothing is left");
            continue;
        };
        assert!(!unreadable(&name), "{name}");
        let defaults = spec.environments.iter().filter(|one| one.default).count();
        let expected = usize::from(!without_environment.contains(&name.as_str()));
        assert_eq!(defaults, expected, "{name}: the default environment");
        let has_page = !without_page.contains(&name.as_str());
        assert_eq!(!spec.pages.is_empty(), has_page, "{name}: the pages");
        for page in &spec.pages {
            // The pieces of the path and its parameters take turns, whatever was left out.
            let in_path = page.params.iter().filter(|item| item.wire.is_empty());
            assert_eq!(page.pieces.len(), in_path.count() + 1, "{name}");
        }
    }
}

#[test]
fn a_format_that_is_not_told_hides_nothing() {
    for name in ["format_missing", "format_text", "format_float"] {
        assert_eq!(pages(&sound(name)), ["cash-out"], "{name}");
    }
}

#[test]
fn environments_survive_their_faults() {
    for path in declarations() {
        let name = stem(&path);
        if name.starts_with("base_url_") {
            assert_eq!(environments(&sound(&name)), ["Production"], "{name}");
        }
    }
    assert_eq!(environments(&sound("environment_no_table")), ["Production"]);
    let spec = sound("environments_two_defaults");
    assert_eq!(environments(&spec), ["Production", "Test"]);
    let default = spec.default_environment().expect("the first default");
    assert_eq!(default.name.camel, "Production");
    let spec = sound("environments_no_default");
    assert_eq!(environments(&spec), ["Production", "Test"]);
    // The key that was meant is read.
    let spec = sound("environment_key_near");
    let default = spec.default_environment().expect("the only one");
    assert_eq!(default.base_url, "https://pay.example");
}

#[test]
fn locales_survive_their_faults() {
    for path in declarations() {
        let name = stem(&path);
        if name.starts_with("prefix_") {
            assert_eq!(locales(&sound(&name)), ["En"], "{name}");
        }
    }
    assert_eq!(locales(&sound("locale_text")), ["En"]);
    assert_eq!(locales(&sound("locales_same_prefix")), ["Lt", "En", "Gb"]);
    let spec = sound("locales_two_defaults");
    assert_eq!(locales(&spec), ["Lt", "En"]);
    let default = spec.default_locale().expect("the first default");
    assert_eq!(default.name.camel, "Lt");
    // The type is there, even if it has no variant.
    for name in ["locales_empty", "locales_list"] {
        assert!(sound(name).locales.is_some(), "{name}");
    }
    assert_eq!(locales(&sound("locales_same_name")), ["PtBr"]);
}

#[test]
fn a_page_is_there_without_its_faulty_parameters() {
    for name in [
        "param_text",
        "param_type_missing",
        "param_type_near",
        "params_no_table",
        "name_digit",
        "name_taken_type_option",
        "name_taken_setter_url",
        "path_param_unknown",
        "query_text",
        "query_item_integer",
        "query_item_no_param",
        "query_item_rust_digit",
        "query_unknown_near",
        "top_level_unknown_far",
    ] {
        assert!(setters(&sound(name)).is_empty(), "{name}");
    }
    for name in [
        "param_key_near",
        "param_required_other",
        "path_and_query",
        "path_brace_nested",
        "path_param_twice",
        "query_item_key_near",
        "query_item_name_empty",
        "query_item_required",
        "query_same_wire_name",
        "query_twice",
        "query_unknown_far",
        "requires_twice",
        "requires_unknown_near",
    ] {
        assert_eq!(setters(&sound(name)), ["client_id"], "{name}");
    }
}

#[test]
fn a_page_is_there_whatever_is_wrong_with_its_path() {
    for path in declarations() {
        let name = stem(&path);
        if name.starts_with("path_") || name == "page_key_near" {
            assert_eq!(pages(&sound(&name)), ["cash-out"], "{name}");
        }
    }
}

#[test]
fn a_parameter_is_there_without_its_faulty_constraint() {
    let kind = |name: &str| {
        let spec = sound(name);
        let param = spec.params.first().expect("the parameter");
        param.kind.clone()
    };
    for name in [
        "integer_max_large",
        "integer_max_negative",
        "integer_max_unsigned",
        "integer_min_above_max",
    ] {
        assert!(
            matches!(kind(name), Kind::Integer { max: None, .. }),
            "{name}"
        );
    }
    for name in ["string_lengths", "string_max_length_zero"] {
        let Kind::String { max_length, .. } = kind(name) else {
            panic!("{name}");
        };
        assert_eq!(max_length, None, "{name}");
    }
    for name in ["string_chars_empty", "string_chars_backwards"] {
        assert!(
            matches!(kind(name), Kind::String { chars: None, .. }),
            "{name}"
        );
    }
    for name in [
        "redirect_schemes_empty",
        "redirect_scheme_colon",
        "redirect_scheme_only_unsafe",
    ] {
        assert!(
            matches!(kind(name), Kind::RedirectUri { schemes: None }),
            "{name}"
        );
    }
    for name in ["redirect_scheme_integer", "redirect_scheme_unsafe"] {
        let Kind::RedirectUri {
            schemes: Some(schemes),
        } = kind(name)
        else {
            panic!("{name}: the sound scheme is gone");
        };
        assert_eq!(schemes, ["https"], "{name}");
    }
    for (name, expected) in [
        ("enum_value_digit", ["Low"].as_slice()),
        ("enum_value_empty", &["Low"]),
        ("enum_value_for_values", &["Low", "High"]),
        ("enum_value_key_near", &["Low"]),
        ("enum_value_twice", &["Low", "High"]),
        ("enum_values_same_name", &["AB"]),
    ] {
        let Kind::Enum { values } = kind(name) else {
            panic!("{name}");
        };
        let values: Vec<_> = values.iter().map(|one| one.name.camel.as_str()).collect();
        assert_eq!(values, expected, "{name}");
    }
}

#[test]
fn locales_of_a_page_survive_their_faults() {
    for (name, expected) in [
        ("page_locales_bad_prefix", Some(["En"].as_slice())),
        ("page_locales_prefix_boolean", Some(&["En"])),
        ("page_locales_twice", Some(&["En", "Lt"])),
        ("page_locales_unknown_far", Some(&["En"])),
        ("page_locales_with_base", Some(&[])),
        ("page_locales_text", None),
    ] {
        let spec = sound(name);
        let own = match &page(&spec, "cash-out").locales {
            PageLocales::All => None,
            PageLocales::Own(own) => Some(own.iter().map(|one| one.name.camel.as_str())),
        };
        let own: Option<Vec<_>> = own.map(Iterator::collect);
        assert_eq!(own.as_deref(), expected, "{name}");
    }
}

#[test]
fn a_rule_that_is_faulty_is_left_out() {
    for path in declarations() {
        let name = stem(&path);
        if name.starts_with("rule") {
            let spec = sound(&name);
            let rules = page(&spec, "cash-out").rules.len();
            // Of two the other one is left, and the form that was meant is read.
            let one_is_left = [
                "rule_exactly_one_implied",
                "rule_form_near",
                "rule_requires_less",
                "rule_requires_more",
                "rule_twice",
            ];
            let expected = usize::from(one_is_left.contains(&name.as_str()));
            assert_eq!(rules, expected, "{name}");
        }
    }
}

#[test]
fn outcomes_survive_the_fault_of_another() {
    for (name, outcomes) in [
        ("outcome_boolean", ["Success", "Error"].as_slice()),
        ("outcome_key_unknown", &["Success", "Error"]),
        ("outcome_empty", &["Success"]),
        ("outcome_name_digit", &["Success"]),
        ("outcomes_same_name", &["Success", "InWork"]),
        ("return_key_near", &["Success"]),
        ("return_param_empty", &["Success"]),
        ("return_param_integer", &["Success"]),
        ("return_no_param", &["Success", "Error"]),
        ("return_outcomes_list", &["Success", "Error"]),
        ("outcome_no_when", &["Granted", "Denied"]),
        ("outcome_text_no_when", &["Granted", "Denied"]),
        ("outcome_when_empty", &["Granted"]),
        ("outcome_when_integer", &["Granted"]),
        ("outcome_when_near", &["Granted", "Denied"]),
        ("outcome_when_twice", &["Granted", "Denied"]),
        ("outcome_when_with_param", &["Granted", "Denied"]),
        ("outcome_carries_digit", &["Granted"]),
        ("outcome_carries_twice", &["Granted"]),
        ("echoes_unknown_near", &["Granted"]),
        ("echoes_not_sent", &["Granted"]),
    ] {
        let spec = sound(name);
        let returned = spec.returns.first().expect("the return");
        let variants = returned.outcomes.iter();
        let variants: Vec<_> = variants.map(|one| one.name.camel.as_str()).collect();
        assert_eq!(variants, outcomes, "{name}");
        assert!(page(&spec, "cash-out").returns.is_some(), "{name}");
    }
}

#[test]
fn presentations_survive_the_fault_of_another() {
    let kinds = |name: &str| {
        let spec = sound(name);
        let presentations = page(&spec, "cash-out").presentations.iter();
        let kinds: Vec<_> = presentations.map(|one| one.kind.as_str()).collect();
        kinds
    };
    assert_eq!(kinds("present_twice"), ["popup"]);
    assert_eq!(kinds("present_key_unknown"), ["popup"]);
    assert_eq!(kinds("several_everywhere"), ["popup"]);
    assert_eq!(kinds("requires_unknown_near"), ["iframe"]);
}

#[test]
fn of_two_with_one_name_the_first_survives() {
    let spec = sound("names_same_pages");
    assert_eq!(page(&spec, "cash-out").path, "wallet/cash-out");
    assert_eq!(pages(&spec), ["cash-out"]);
    let spec = sound("names_same_maybe_setter");
    assert_eq!(setters(&spec), ["amount"]);
    let spec = sound("names_same_page_and_param");
    assert_eq!(pages(&spec), ["cash-out"]);
}

#[test]
fn a_module_of_their_own_frees_names_of_the_prelude() {
    for path in declarations() {
        let name = stem(&path);
        let taken = [
            "name_taken_type_option",
            "name_taken_type_result",
            "name_taken_type_string",
            "name_taken_page_vec",
        ];
        let faults = read(&path, true).faults;
        assert_eq!(faults.is_empty(), taken.contains(&name.as_str()), "{name}");
    }
}
