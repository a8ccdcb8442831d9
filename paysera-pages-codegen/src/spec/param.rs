//! `[params]`: the parameters that pages can use.

use std::sync::Arc;

use super::fault::{Fault, Faults};
use super::model::{Chars, Kind, Param, Required};
use super::scope::Scope;
use super::source::Located;
use super::table::{Entry, Node, Table, report};
use super::{Reader, read_name, suggest, uri};

/// The keys of every type.
const COMMON: &[&str] = &["type", "name", "rust", "required", "doc", "deprecated"];

/// The types, each with the keys that are its own.
const TYPES: &[(&str, &[&str])] = &[
    ("string", &["min_length", "max_length", "chars"]),
    ("integer", &["min", "max"]),
    ("uri", &[]),
    ("redirect-uri", &["schemes"]),
];

impl Reader {
    pub(super) fn params(&mut self, root: &Table<'_>, faults: &mut Faults) {
        let Some(node) = root.get("params") else {
            return;
        };
        let Some(entries) = node.entries("parameter", faults) else {
            self.break_all("param");
            return;
        };
        for entry in entries {
            match self.param(&entry, faults) {
                Some(param) => self.spec.params.push(Arc::new(param)),
                None => self.break_name("param", &entry.key.value),
            }
        }
    }

    fn param(&mut self, entry: &Entry<'_>, faults: &mut Faults) -> Option<Param> {
        let all: Vec<&str> = TYPES
            .iter()
            .flat_map(|(_, keys)| *keys)
            .chain(COMMON)
            .copied()
            .collect();
        let table = entry.node.table(&all, faults)?;
        let name = read_name("parameter", &entry.key, &table, faults);
        let wire = read_wire(&entry.key.value, &table, faults);
        let required = match table.get("required") {
            Some(node) => read_required(node, faults),
            None => Located {
                value: Required::No,
                place: entry.key.place.clone(),
            },
        };
        let doc = table.doc(faults);
        let deprecated = table.text("deprecated", faults).map(|text| text.value);
        let kind = read_kind(&table, &entry.node.what, faults)?;
        let name = name?;
        let mut claim = |scope: &mut Scope| {
            let what = &entry.node.what;
            scope.claim(&name.camel, what, &name.place, faults)
        };
        // Those without types have to differ, too: builders have a type parameter for each.
        if !claim(&mut self.params) || (kind.has_type() && !claim(&mut self.types)) {
            return None;
        }
        Some(Param {
            name,
            wire,
            kind,
            required,
            doc,
            deprecated,
        })
    }
}

/// The name in the URL: `name`, or else the key.
pub(super) fn read_wire(key: &str, table: &Table<'_>, faults: &mut Faults) -> String {
    let Some(name) = table.text("name", faults) else {
        return key.to_owned();
    };
    if name.value.is_empty() {
        let fault = Fault::new(name.place, "`name` is empty");
        faults.push(
            fault.help("write the name that the parameter has in the URL, or leave the key out"),
        );
        return key.to_owned();
    }
    name.value
}

pub(super) fn read_required(node: &Node<'_>, faults: &mut Faults) -> Located<Required> {
    let value = if node.is_text() {
        match node.text(faults) {
            Some(text) if text.value == "with-any-other" => Some(Required::WithAnyOther),
            _ => None,
        }
    } else {
        let mut ignored = Faults::default();
        node.boolean(&mut ignored).map(|always| {
            if always {
                Required::Always
            } else {
                Required::No
            }
        })
    };
    let value = value.unwrap_or_else(|| {
        faults.push(
            node.fault(format!(
                "{} must be `false`, `true` or `\"with-any-other\"`",
                node.what
            ))
            .help("`\"with-any-other\"` means: required when any other parameter is passed"),
        );
        Required::No
    });
    Located {
        value,
        place: node.place.clone(),
    }
}

/// The type, and the keys that belong to it.
fn read_kind(table: &Table<'_>, what: &str, faults: &mut Faults) -> Option<Kind> {
    let types = || TYPES.iter().map(|(name, _)| *name);
    let help = format!("the types are: {}", suggest::list(types())?);
    let written = table.require("type", &help, faults)?.text(faults)?;
    let Some((kind, own)) = TYPES.iter().find(|(name, _)| *name == written.value) else {
        let message = format!("unknown type `{}` of {what}", written.value);
        let help = suggest::help(&written.value, "the types are", types());
        return report(faults, Fault::new(written.place, message).help(help));
    };
    for (other, keys) in TYPES {
        for key in keys.iter().filter(|key| !own.contains(key)) {
            if let Some(node) = table.get_key(key) {
                faults.push(
                    Fault::new(
                        node,
                        format!("`{key}` of {what} does not go with `type = \"{kind}\"`"),
                    )
                    .help(format!("`{key}` belongs to `type = \"{other}\"`")),
                );
            }
        }
    }
    match *kind {
        "string" => Some(read_string(table, what, faults)),
        "integer" => Some(read_integer(table, what, faults)),
        "uri" => Some(Kind::Uri),
        _ => Some(Kind::RedirectUri {
            schemes: read_schemes(table, faults),
        }),
    }
}

fn read_string(table: &Table<'_>, what: &str, faults: &mut Faults) -> Kind {
    let min_length = read_length(table, "min_length", faults);
    let max_length = read_length(table, "max_length", faults);
    let mut max = max_length.as_ref().map(|length| length.value);
    let min = min_length.as_ref().map_or(1, |length| length.value);
    let min_place = min_length.map(|length| length.place);
    if let Some(length) = max_length.filter(|length| length.value < min) {
        let fault = match &min_place {
            Some(place) => Fault::new(
                length.place,
                format!("`max_length` of {what} is below its `min_length`"),
            )
            .related(place.clone(), "`min_length` is here")
            .help("write the smaller number into `min_length` and the larger one into `max_length`"),
            None => Fault::new(
                length.place,
                format!("`max_length` of {what} leaves no text: `min_length` is 1 where it is not written"),
            )
            .help("write a larger `max_length`"),
        };
        faults.push(fault);
        max = None;
    }
    let chars = table
        .text("chars", faults)
        .and_then(|chars| match read_chars(&chars.value) {
            Ok(chars) => Some(chars),
            Err(problem) => report(
                faults,
                Fault::new(chars.place, format!("`chars` of {what} {problem}"))
                    .help("write single characters and ranges, such as `A-Za-z0-9_-`; a `-` at the end is itself"),
            ),
        });
    Kind::String {
        min_length: min,
        max_length: max,
        chars,
    }
}

/// Bounds that fit into 64 bits, with a sign only if the lower one needs it.
fn read_integer(table: &Table<'_>, what: &str, faults: &mut Faults) -> Kind {
    let mut bound = |key: &str| {
        let bound = table.get(key)?.integer(faults)?;
        if (i128::from(i64::MIN)..=i128::from(u64::MAX)).contains(&bound.value) {
            return Some(bound);
        }
        let message = format!("`{key}` of {what} does not fit into 64 bits");
        let help = format!("write a number from {} to {}", i64::MIN, u64::MAX);
        report(faults, Fault::new(bound.place, message).help(help))
    };
    let (min, max) = (bound("min"), bound("max"));
    let lowest = min.as_ref().map_or(0, |min| min.value);
    let highest = if lowest < 0 {
        i128::from(i64::MAX)
    } else {
        i128::from(u64::MAX)
    };
    let mut kind = Kind::Integer {
        min: min.as_ref().map(|min| min.value),
        max: max.as_ref().map(|max| max.value),
    };
    let fault = match max {
        Some(max) if max.value < lowest => {
            const HELP: &str = "write the smaller number into `min` and the larger one into `max`";
            match min {
                Some(min) => Fault::new(max.place, format!("`max` of {what} is below its `min`"))
                    .related(min.place, "`min` is here")
                    .help(HELP),
                None => Fault::new(
                    max.place,
                    format!("`max` of {what} is below 0, which `min` is where it is not written"),
                )
                .help("write a `min` below 0, too"),
            }
        }
        Some(max) if max.value > highest => Fault::new(
            max.place,
            format!("`max` of {what} does not fit into 64 bits with a sign, which `min` asks for"),
        )
        .help(format!("write {} at most", i64::MAX)),
        _ => return kind,
    };
    faults.push(fault);
    if let Kind::Integer { max, .. } = &mut kind {
        *max = None;
    }
    kind
}

/// A number of characters.
fn read_length(table: &Table<'_>, key: &str, faults: &mut Faults) -> Option<Located<usize>> {
    let node = table.get(key)?;
    let length = node.integer(faults)?;
    match usize::try_from(length.value) {
        Ok(value) => Some(Located {
            value,
            place: length.place,
        }),
        Err(_) => report(
            faults,
            node.fault(format!("{} must be a number of characters", node.what))
                .help("write 0 or more"),
        ),
    }
}

/// Single characters and ranges; a `-` at either end is itself.
fn read_chars(text: &str) -> Result<Chars, String> {
    let mut ranges = Vec::new();
    let mut rest: Vec<char> = text.chars().rev().collect();
    if rest.is_empty() {
        return Err("is empty, so no text could be right".to_owned());
    }
    while let Some(first) = rest.pop() {
        let last = match rest.as_slice() {
            [.., last, '-'] => *last,
            _ => first,
        };
        if rest.len() >= 2 && rest.last() == Some(&'-') {
            rest.truncate(rest.len() - 2);
        }
        if last < first {
            return Err(format!(
                "has the range `{first}-{last}`, which ends before it starts"
            ));
        }
        ranges.push((first, last));
    }
    Ok(Chars {
        written: text.to_owned(),
        ranges,
    })
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
    let (sound, bad): (Vec<_>, Vec<_>) = schemes
        .into_iter()
        .partition(|scheme| uri::is_scheme(&scheme.value));
    for scheme in bad {
        let message = format!("`{}` is no scheme", scheme.value);
        faults.push(
            Fault::new(scheme.place, message).help("write it without a colon, such as `https`"),
        );
    }
    let schemes: Vec<_> = sound
        .into_iter()
        .map(|scheme| scheme.value.to_ascii_lowercase())
        .collect();
    // An empty list would refuse every value that the user's code has.
    (!schemes.is_empty()).then_some(schemes)
}
