//! `format`: which keys a file may have, and what they mean.

use super::fault::Faults;
use super::table::{Node, Table};
use super::tree::{Tree, Value};

const HELP: &str = "write `format = 1` at the top of the file, above all tables";

/// Takes a `format = 1` out of a table that it was written into by mistake.
pub(super) fn misplaced(root: &mut Tree, faults: &mut Faults) -> bool {
    if root.has("format") {
        return false;
    }
    let Some(format) = root.take_integer_within("format") else {
        return false;
    };
    let node = Node::new("`format` of the file".to_owned(), &format);
    faults.push(
        node.fault("`format` stands below a header here, and so belongs to that table")
            .help("move it to the top of the file, above all tables"),
    );
    matches!(format.value, Value::Integer(Some(1)))
}

/// Whether the rest can be read: another format may mean anything, while one that is not told is taken for this one.
pub(super) fn read(table: &Table<'_>, faults: &mut Faults) -> bool {
    let Some(node) = table.require("format", HELP, faults) else {
        // With nothing else in it that is known, this is some other file.
        return !table.is_empty();
    };
    if !node.is_integer() {
        faults.push(node.mismatch("the number 1").help(HELP));
        return true;
    }
    let format = node.integer(&mut Faults::default());
    if format.is_some_and(|format| format.value == 1) {
        return true;
    }
    let message = format!(
        "format {} is not known: this version reads format 1",
        node.place.text()
    );
    faults.push(node.fault(message).help(HELP));
    false
}
