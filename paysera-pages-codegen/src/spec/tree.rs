//! A TOML document as an owned tree in the order of the file, every value with its place.

use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::Fault;
use super::source::{Located, Place, Source};
use super::syntax;

/// A value and where it stands; for a table with a header, the header.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) value: Value,
    pub(super) place: Place,
}

/// What a value is.
#[derive(Debug)]
pub(super) enum Value {
    Text(String),
    /// An integer, or none if it is larger than any bound.
    Integer(Option<i128>),
    Float,
    Boolean(bool),
    Date,
    List(Vec<Tree>),
    Table(Vec<(Located<String>, Tree)>),
}

impl Tree {
    /// Whether this is a table with the key.
    pub(super) fn has(&self, key: &str) -> bool {
        match &self.value {
            Value::Table(table) => table.iter().any(|(name, _)| name.value == key),
            _ => false,
        }
    }

    /// Takes an integer under this key out of a table in this one, the first of the file.
    pub(super) fn take_integer_within(&mut self, key: &str) -> Option<Tree> {
        let Value::Table(table) = &mut self.value else {
            return None;
        };
        table.iter_mut().find_map(|(_, tree)| {
            if let Value::Table(inner) = &mut tree.value {
                let is_it = |(name, tree): &(Located<String>, Tree)| {
                    name.value == key && matches!(tree.value, Value::Integer(_))
                };
                if let Some(index) = inner.iter().position(is_it) {
                    return Some(inner.remove(index).1);
                }
            }
            tree.take_integer_within(key)
        })
    }
}

/// Parses a file.
///
/// # Errors
///
/// The text is not TOML; only the first error is told, since others may come of it.
pub(super) fn parse(source: &Arc<Source>) -> Result<Tree, Fault> {
    match DeTable::parse(source.text()) {
        Ok(document) => Ok(Tree {
            value: table(document.get_ref(), source),
            place: source.place(0..0),
        }),
        Err(_) => Err(syntax::fault(source)),
    }
}

fn tree(node: &Spanned<DeValue<'_>>, source: &Arc<Source>) -> Tree {
    let value = match node.get_ref() {
        DeValue::String(text) => Value::Text(text.clone().into_owned()),
        DeValue::Integer(integer) => {
            Value::Integer(i128::from_str_radix(integer.as_str(), integer.radix()).ok())
        }
        DeValue::Float(_) => Value::Float,
        DeValue::Boolean(value) => Value::Boolean(*value),
        DeValue::Datetime(_) => Value::Date,
        DeValue::Array(items) => {
            let mut list = Vec::new();
            for item in items {
                list.push(tree(item, source));
            }
            Value::List(list)
        }
        DeValue::Table(entries) => table(entries, source),
    };
    Tree {
        value,
        place: source.place(node.span()),
    }
}

fn table(table: &DeTable<'_>, source: &Arc<Source>) -> Value {
    let mut entries = Vec::new();
    for (key, node) in table {
        let key = Located {
            value: key.get_ref().clone().into_owned(),
            place: source.place(key.span()),
        };
        entries.push((key, tree(node, source)));
    }
    entries.sort_by_key(|(key, _)| key.place.span().start);
    Value::Table(entries)
}
