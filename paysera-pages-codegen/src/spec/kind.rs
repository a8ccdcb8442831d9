//! The types of parameters, each with the keys that are its own.

use super::bounds::{read_integer, read_string};
use super::fault::{Fault, Faults};
use super::model::{Empty, Kind};
use super::names::Naming;
use super::source::Located;
use super::table::{Node, Table, report};
use super::{suggest, uri, values};

/// The types, each with the keys that are its own.
const TYPES: &[(&str, &[&str])] = &[
    ("string", &["min_length", "max_length", "chars", REQUIRED]),
    ("integer", &["min", "max", REQUIRED]),
    ("boolean", &["true", "false", REQUIRED]),
    ("uri", &[REQUIRED]),
    ("redirect-uri", &["schemes", REQUIRED]),
    ("enum", &["values", REQUIRED]),
    ("list", &["values", "items", "separator", "empty", REQUIRED]),
    ("constant", &["value"]),
    ("state", &[REQUIRED]),
];

/// What a type cannot do without: one of these keys.
const NEEDED: &[(&str, &[&str])] = &[
    ("enum", &["values"]),
    ("list", &["values", "items"]),
    ("list", &["separator"]),
    ("constant", &["value"]),
];

/// A key of every type but the constant, which is always sent.
const REQUIRED: &str = "required";

/// The keys of a type; of all of them if there is no such type.
pub(super) fn keys_of(ty: Option<&str>) -> Vec<&'static str> {
    if let Some((_, keys)) = TYPES.iter().find(|(name, _)| ty == Some(*name)) {
        return keys.to_vec();
    }
    let mut all = Vec::new();
    for (_, keys) in TYPES {
        for key in *keys {
            if !all.contains(key) {
                all.push(*key);
            }
        }
    }
    all
}

/// The type, and the keys that belong to it.
pub(super) fn read(
    table: &mut Table<'_>,
    what: &str,
    naming: Naming,
    faults: &mut Faults,
) -> Option<Kind> {
    let mut types = Vec::new();
    for (name, _) in TYPES {
        types.push(*name);
    }
    let types = types.iter().copied();
    let help = format!("the types are: {}", suggest::list(types.clone())?);
    let written = table.require("type", &help, faults)?.text(faults)?;
    let Some((kind, own)) = TYPES.iter().find(|(name, _)| *name == written.value) else {
        let message = format!("unknown type `{}` of {what}", written.value);
        let help = suggest::help(&written.value, "the types are", types);
        return report(faults, Fault::new(written.place, message).help(help));
    };
    let has_others = check_keys(table, kind, own, what, faults);
    let lacks = |keys: &[&str]| keys.iter().all(|key| table.get(key).is_none());
    if has_others
        && NEEDED
            .iter()
            .any(|(name, keys)| name == kind && lacks(keys))
    {
        // The type is the mistake, most likely: what it lacks is no second one.
        return None;
    }
    match *kind {
        "string" => Some(read_string(table, what, faults)),
        "integer" => Some(read_integer(table, what, faults)),
        "boolean" => Some(read_boolean(table, what, faults)),
        "uri" => Some(Kind::Uri),
        "redirect-uri" => Some(Kind::RedirectUri {
            schemes: read_schemes(table, faults),
        }),
        "enum" => read_enum(table, naming, faults),
        "list" => read_list(table, what, naming, faults),
        "constant" => read_constant(table, faults),
        _ => Some(Kind::State),
    }
}

/// Reports keys of other types; whether there are any.
fn check_keys(
    table: &mut Table<'_>,
    kind: &str,
    own: &[&str],
    what: &str,
    faults: &mut Faults,
) -> bool {
    let mut has_others = false;
    for key in keys_of(None) {
        let Some(place) = table.get_key(key).filter(|_| !own.contains(&key)) else {
            continue;
        };
        has_others = true;
        let meant = suggest::nearest(key, own.iter().copied());
        let meant = meant.filter(|meant| table.get(meant).is_none());
        let mut owners = Vec::new();
        for (name, keys) in TYPES {
            if keys.contains(&key) {
                owners.push(format!("`type = \"{name}\"`"));
            }
        }
        let help = match (key, meant) {
            (REQUIRED, _) => "a constant is always sent: take `required` out".to_owned(),
            (_, Some(meant)) => format!("did you mean `{meant}`?"),
            _ => format!("`{key}` belongs to {}", owners.join(" and ")),
        };
        let message = format!("`{key}` of {what} does not go with `type = \"{kind}\"`");
        faults.push(Fault::new(place, message).help(help));
        // Only a text can stand for the text of a constant.
        let fits = |meant: &str| meant != "value" || table.get(key).is_some_and(Node::is_text);
        if let Some(meant) = meant.filter(|meant| fits(meant)) {
            table.take_for(key, meant);
        }
    }
    has_others
}

/// The texts for yes and no, which must differ.
fn read_boolean(table: &Table<'_>, what: &str, faults: &mut Faults) -> Kind {
    let mut text = |key: &str, default: &str| {
        let text = table.text(key, faults);
        text.map_or_else(|| default.to_owned(), |text| text.value)
    };
    let (yes, no) = (text("true", "1"), text("false", "0"));
    let place = table.get("true").or_else(|| table.get("false"));
    if let Some(node) = place.filter(|_| yes == no) {
        let message = format!("{what} sends `{yes}` for both `true` and `false`");
        faults.push(node.fault(message).help("give them two texts"));
    }
    Kind::Boolean { yes, no }
}

fn read_enum(table: &Table<'_>, naming: Naming, faults: &mut Faults) -> Option<Kind> {
    let values = values::read(
        table.require("values", values::HELP, faults)?,
        naming,
        faults,
    )?;
    Some(Kind::Enum { values })
}

fn read_list(table: &Table<'_>, what: &str, naming: Naming, faults: &mut Faults) -> Option<Kind> {
    const SEPARATOR: &str = "write `separator = \" \"`: the text between two items";
    let separator = table
        .require("separator", SEPARATOR, faults)
        .and_then(|node| node.text(faults))
        .filter(|separator| {
            if separator.value.is_empty() {
                let message =
                    format!("`separator` of {what} is empty, so nothing would part two items");
                faults.push(Fault::new(separator.place.clone(), message).help(SEPARATOR));
            }
            !separator.value.is_empty()
        });
    let empty = match table.text("empty", faults) {
        Some(empty) => read_empty(&empty, what, faults),
        None => Empty::Forbid,
    };
    let values = match (table.get("values"), table.get("items")) {
        (Some(values), None) => Some(values::read(values, naming, faults)?),
        (None, Some(items)) => {
            let text = items.text(&mut Faults::default());
            if text.is_none_or(|text| text.value != "string") {
                let fault = items.fault(format!("`items` of {what} must be `\"string\"`"));
                faults.push(fault.help("for items out of a list write `values`"));
            }
            None
        }
        (Some(_), Some(items)) => {
            let message = format!("{what} has both `values` and `items`");
            return report(faults, items.fault(message).help("take one of them out"));
        }
        (None, None) => {
            let help = "write `values = [\"…\"]` for items out of a list, or `items = \"string\"` for any text";
            table.require("values", help, faults)?;
            None
        }
    };
    let separator = separator?.value;
    for value in values.as_deref().unwrap_or_default() {
        if !value.name.text.contains(&separator) {
            continue;
        }
        let message = format!(
            "value `{}` of {what} contains the separator `{separator}`",
            value.name.text
        );
        faults.push(
            Fault::new(value.name.place.clone(), message).help("use a separator that no value has"),
        );
    }
    Some(Kind::List {
        values,
        separator,
        empty,
    })
}

fn read_empty(empty: &Located<String>, what: &str, faults: &mut Faults) -> Empty {
    match empty.value.as_str() {
        "forbid" => Empty::Forbid,
        "send" => Empty::Send,
        "omit" => Empty::Omit,
        other => {
            let names = ["forbid", "send", "omit"];
            let message = format!("unknown `empty = \"{other}\"` of {what}");
            let help = suggest::help(other, "it is one of", names.iter().copied());
            faults.push(Fault::new(empty.place.clone(), message).help(help));
            Empty::Forbid
        }
    }
}

fn read_constant(table: &Table<'_>, faults: &mut Faults) -> Option<Kind> {
    let help = "write `value = \"…\"`: the text that is always sent";
    let value = table.require("value", help, faults)?.text(faults)?;
    Some(Kind::Constant { value: value.value })
}

fn read_schemes(table: &Table<'_>, faults: &mut Faults) -> Option<Vec<String>> {
    let node = table.get("schemes")?;
    let schemes = node.texts(faults)?;
    if schemes.is_empty() {
        let help = "name the schemes that are allowed, such as `[\"https\"]`, or leave the key out";
        return report(
            faults,
            node.fault(format!("{} is empty", node.what)).help(help),
        );
    }
    let mut sound = Vec::new();
    for scheme in schemes {
        let name = scheme.value.to_ascii_lowercase();
        let (problem, help) = if !uri::is_scheme(&name) {
            ("is no scheme", "write it without a colon, such as `https`")
        } else if uri::UNSAFE_SCHEMES.contains(&name.as_str()) {
            (
                "is a scheme that runs code or stays inside the browser",
                "take it out: nobody can be sent back to it safely",
            )
        } else {
            sound.push(name);
            continue;
        };
        let message = format!("`{}` {problem}", scheme.value);
        faults.push(Fault::new(scheme.place, message).help(help));
    }
    // An empty list would refuse every value that the user's code has.
    (!sound.is_empty()).then_some(sound)
}
