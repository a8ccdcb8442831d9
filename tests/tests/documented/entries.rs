//! The entries of the data, and what they are compared by.

use serde_json::Value;

pub(crate) fn entries() -> Vec<Value> {
    let mut data: Value = serde_json::from_str(include_str!("../data/documented.json")).unwrap();
    let Value::Array(entries) = data["examples"].take() else {
        panic!("the data has a list of examples");
    };
    entries
}

/// The entry of this ID, which must be of the kind and be compared in the way that the test has in mind.
pub(crate) fn entry(id: &str, kind: &str, compare: Option<&str>) -> Value {
    let entry = entries().into_iter().find(|entry| entry["id"] == id);
    let entry = entry.unwrap_or_default();
    assert_eq!(entry["kind"], kind, "{id}");
    assert_eq!(entry["compare"].as_str(), compare, "{id}");
    entry
}

/// A text of the entry.
pub(crate) fn text<'e>(entry: &'e Value, key: &str) -> &'e str {
    entry[key].as_str().unwrap()
}

pub(crate) fn pairs(address: &str) -> Vec<(String, String)> {
    let query = address.split_once('?').map_or("", |(_, query)| query);
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

pub(crate) fn decoded_pairs(entry: &Value) -> Vec<(String, String)> {
    serde_json::from_value(entry["decoded_pairs"].clone()).unwrap()
}
