//! The schema refuses what a schema can refuse, and takes what is sound.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::{Draft, Validator};
use paysera_pages_codegen::spec::{self, Context, NoFiles, Source};
use serde_json::Value;

use crate::support::Shop;

/// Why a schema cannot refuse some broken declarations, and which these are. All others it refuses.
const BEYOND_A_SCHEMA: &[(&str, &[&str])] = &[
    (
        "it is no TOML, or has numbers that no reader takes: an editor has nothing to validate",
        &[
            "integer_max_large",
            "integer_min_small",
            "integer_too_many_digits",
            "toml_escape",
            "toml_first_key_twice",
            "toml_key_twice",
            "toml_no_quotes",
            "toml_no_value",
            "toml_table_twice",
            "toml_table_twice_apart",
            "toml_unclosed_header",
            "toml_unclosed_literal",
            "toml_unclosed_text",
        ],
    ),
    ("JSON has one kind of number: 1.0 is 1", &["format_float"]),
    (
        "other files are read",
        &[
            "extends_no_file",
            "extends_no_file_hides_what_is_missed",
            "extends_pages_unknown_near",
            "extends_twice",
            "replace_without_earlier",
        ],
    ),
    (
        "a host is taken apart",
        &[
            "base_url_custom_no_host",
            "base_url_host",
            "base_url_host_sign",
            "base_url_no_number",
            "base_url_port",
        ],
    ),
    (
        "a set of characters is taken apart",
        &["string_chars_backwards"],
    ),
    (
        "schemes are compared without regard to case",
        &["redirect_scheme_unsafe"],
    ),
    ("a path is compared with itself", &["path_param_twice"]),
    (
        "numbers or texts of two keys are compared",
        &[
            "boolean_same_texts",
            "integer_max_negative",
            "integer_max_unsigned",
            "integer_min_above_max",
            "list_separator_in_value",
            "outcome_carries_twice",
            "outcome_carries_what_tells",
            "outcome_when_twice",
            "string_lengths",
            "string_max_length_zero",
        ],
    ),
    (
        "entries of a table are compared",
        &[
            "environments_no_default",
            "environments_two_defaults",
            "locales_same_prefix",
            "locales_two_defaults",
            "page_locales_same_prefix",
        ],
    ),
    (
        "names become Rust names",
        &[
            "echoes_faulty_in_query",
            "enum_value_digit",
            "enum_value_digit_in_table",
            "enum_values_same_name",
            "environment_name_digit",
            "environments_same_name",
            "list_same_list_type",
            "locales_same_name",
            "name_digit",
            "name_of_constructor",
            "name_rust_digit",
            "name_self",
            "name_taken_composed",
            "name_taken_page_at",
            "name_taken_page_at_base",
            "name_taken_page_clone",
            "name_taken_page_vec",
            "name_taken_setter_base_url",
            "name_taken_setter_integer",
            "name_taken_setter_popup",
            "name_taken_setter_url",
            "name_taken_type_environment",
            "name_taken_type_locale",
            "name_taken_type_option",
            "name_taken_type_paysera",
            "name_taken_type_paysera_at",
            "name_taken_type_result",
            "name_taken_type_string",
            "name_too_long",
            "name_without_letters",
            "names_same_alias",
            "names_same_alias_reversed",
            "names_same_integers",
            "names_same_maybe_setter",
            "names_same_page_and_param",
            "names_same_pages",
            "names_same_params",
            "names_same_return_and_page",
            "names_same_setter_renamed",
            "outcome_carries_digit",
            "outcome_carries_same_name",
            "outcome_name_digit",
            "outcomes_same_name",
            "page_locales_same_type",
            "query_item_rust_digit",
            "returns_name_of_constructor",
        ],
    ),
    (
        "a table names another one, which is looked up",
        &[
            "boolean_in_path_dot",
            "boolean_in_path_empty",
            "constant_in_path",
            "echoes_no_state_declared",
            "echoes_not_of_type_state",
            "echoes_not_required",
            "echoes_not_sent",
            "echoes_same_as_carried",
            "echoes_same_as_param",
            "echoes_same_as_when",
            "echoes_unknown_far",
            "echoes_unknown_near",
            "echoes_unknown_none_declared",
            "echoes_with_wire_name",
            "enum_in_path_dots",
            "list_in_path",
            "list_omit_required_on_page",
            "page_locales_none_declared",
            "page_locales_unknown_far",
            "page_locales_unknown_in_table",
            "page_locales_unknown_near",
            "path_and_query",
            "path_param_unknown",
            "path_param_unknown_escaped",
            "query_same_wire_name",
            "query_same_wire_name_in_rule",
            "query_unknown_far",
            "query_unknown_near",
            "query_unknown_none_declared",
            "redirect_two_returns",
            "requires_not_of_the_page",
            "requires_unknown_near",
            "returns_unknown",
            "returns_unknown_none_declared",
            "state_in_path",
        ],
    ),
    (
        "rules are thought through",
        &[
            "rule_always_holds",
            "rule_constant_member",
            "rule_exactly_one_implied",
            "rule_if_always_holds",
            "rule_if_requires_itself",
            "rule_if_unknown",
            "rule_never_holds",
            "rule_never_passed",
            "rule_not_of_the_page",
            "rule_path_member",
            "rule_requires_less",
            "rule_requires_more",
            "rule_twice",
            "rule_unknown_far",
            "rule_unknown_near",
        ],
    ),
];

fn schema() -> Value {
    serde_json::from_str(include_str!("../../pages.schema.json")).unwrap()
}

/// By the draft that the schema names, and by the newest that Taplo reads: they must agree.
fn validators() -> [Validator; 2] {
    [
        (Draft::Draft7, "http://json-schema.org/draft-07/schema#"),
        (Draft::Draft4, "http://json-schema.org/draft-04/schema#"),
    ]
    .map(|(draft, uri)| {
        let mut schema = schema();
        schema["$schema"] = uri.into();
        let options = jsonschema::options().with_draft(draft);
        options.build(&schema).unwrap()
    })
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The declaration as an editor hands it to a validator; `None` if it cannot be read as TOML.
fn as_json(text: &str) -> Option<Value> {
    toml::from_str(text).ok()
}

/// Whether both drafts take it.
fn takes(validators: &[Validator; 2], declaration: &Value, name: &str) -> bool {
    let [one, other] = validators
        .each_ref()
        .map(|validator| validator.is_valid(declaration));
    assert_eq!(one, other, "the drafts disagree on {name}");
    one
}

#[test]
fn a_fault_of_shape_is_refused_and_no_other() {
    let validators = validators();
    let mut taken = BTreeSet::new();
    let mut all = 0;
    for entry in fs::read_dir(root().join("paysera-pages-codegen/tests/faults")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        all += 1;
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let declaration = as_json(&fs::read_to_string(&path).unwrap());
        if declaration.is_none_or(|declaration| takes(&validators, &declaration, &name)) {
            taken.insert(name);
        }
    }
    let excused = BEYOND_A_SCHEMA.iter().flat_map(|(_, names)| *names);
    let excused: BTreeSet<_> = excused.map(|name| (*name).to_owned()).collect();
    assert_eq!(taken, excused);
    assert!(all >= 324, "only {all} broken declarations were found");
}

/// All declarations of the repository without a fault, with their paths.
fn sound(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() && !name.starts_with('.') && name != "target" && name != "faults" {
            sound(&path, found);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "toml")
            && name != "Cargo.toml"
        {
            let text = fs::read_to_string(&path).unwrap();
            let source = Source::new(name, text.as_str());
            if spec::read(&source, &Context::default(), &mut NoFiles)
                .faults
                .is_empty()
            {
                found.push((path, text));
            }
        }
    }
}

#[test]
fn what_is_sound_is_taken() {
    let mut found = Vec::new();
    sound(&root(), &mut found);
    let validators = validators();
    for (path, text) in &found {
        let declaration = as_json(text).unwrap();
        let errors: Vec<_> = validators[0]
            .iter_errors(&declaration)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{}: {errors:?}", path.display());
        takes(&validators, &declaration, &path.display().to_string());
    }
    for needed in [
        "../pages.toml",
        "src/new.toml",
        "tests/complete.toml",
        "specs/rules.toml",
    ] {
        let is_there = found.iter().any(|(path, _)| path.ends_with(needed));
        assert!(is_there, "{needed} is not among the sound declarations");
    }
}

/// The names of the keys that the schema describes.
fn described(schema: &Value, keys: &mut BTreeSet<String>) {
    match schema {
        Value::Object(object) => {
            if let Some(Value::Object(properties)) = object.get("properties") {
                // A pair of properties inside a condition describes nothing.
                let has_text = |value: &&Value| {
                    value.get("description").is_some() || value.get("$ref").is_some()
                };
                let described = properties.iter().filter(|(_, value)| has_text(value));
                keys.extend(described.map(|(key, _)| key.clone()));
            }
            object.values().for_each(|value| described(value, keys));
        }
        Value::Array(items) => items.iter().for_each(|value| described(value, keys)),
        _ => {}
    }
}

fn keys_of(value: &Value, keys: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            keys.extend(object.keys().cloned());
            object.values().for_each(|value| keys_of(value, keys));
        }
        Value::Array(items) => items.iter().for_each(|value| keys_of(value, keys)),
        _ => {}
    }
}

#[test]
fn every_key_of_the_schema_is_one_of_the_format() {
    // This declaration is sound, as the test above holds, so every key in it is one that the reader takes.
    let complete = as_json(include_str!("../complete.toml")).unwrap();
    let (mut in_schema, mut written) = (BTreeSet::new(), BTreeSet::new());
    described(&schema(), &mut in_schema);
    keys_of(&complete, &mut written);
    let unknown: Vec<_> = in_schema.difference(&written).collect();
    assert!(
        unknown.is_empty(),
        "`complete.toml` does not have {unknown:?}"
    );
}

#[test]
fn every_part_of_the_schema_explains_itself() {
    fn silent(schema: &Value, at: &str, found: &mut Vec<String>) {
        let Value::Object(object) = schema else {
            return;
        };
        if let Some(Value::Object(properties)) = object.get("properties") {
            for (key, value) in properties {
                let explains = value.get("description").is_some() || value.get("$ref").is_some();
                let is_condition = at.ends_with("/not") || at.contains("/anyOf");
                if !explains && !is_condition {
                    found.push(format!("{at}/{key}"));
                }
            }
        }
        for (key, value) in object {
            silent(value, &format!("{at}/{key}"), found);
        }
    }
    let mut found = Vec::new();
    silent(&schema(), "", &mut found);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_checked_in_schema_is_what_is_printed() {
    let shop = Shop::new("schema");
    let outcome = shop.run(&["schema"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    let checked_in = fs::read_to_string(root().join("pages.schema.json")).unwrap();
    assert!(
        outcome.stdout == checked_in,
        "copy `paysera-pages-cli/pages.schema.json` to `pages.schema.json`"
    );
}

#[test]
fn the_shipped_file_names_the_schema() {
    let shipped = fs::read_to_string(root().join("pages.toml")).unwrap();
    assert_eq!(shipped.lines().next(), Some("#:schema ./pages.schema.json"));
}
