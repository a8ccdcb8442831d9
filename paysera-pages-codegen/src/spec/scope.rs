//! Rust names that may be taken only once.

use crate::by_name::ByName;

use super::fault::{Fault, Faults};
use super::names::{IN_PRELUDE, Naming};
use super::source::Place;

/// A set of Rust names in which each may stand once, such as the types beside the struct.
pub(super) struct Scope {
    /// Makes the names that are taken.
    pub(super) naming: Naming,
    taken: ByName<Taken>,
}

/// Who has a name.
enum Taken {
    /// Something in the file.
    File { what: String, place: Place },
    /// The generated interface itself.
    Interface(&'static str),
}

/// The way out of a name that cannot be had in Rust.
pub(super) const RENAME: &str = "give it another name in Rust: `rust = \"other_name\"`";
/// The same for what is written as a text, so that there is no table for `rust`.
pub(super) const RENAME_IN_TABLE: &str = "give it another name in Rust: write `{ doc = \"…\", rust = \"other_name\" }` instead of the text";
const RENAME_OR_MODULE: &str = "give it another name in Rust: `rust = \"other_name\"`; or put all types into a module of \
                                their own: `module = pay` in the derive's attribute";

impl Scope {
    /// A scope in which the generated interface has some names; each comes with what it is there.
    pub(super) fn new(naming: Naming, interface: &[(&str, &'static str)]) -> Self {
        let mut taken = ByName::with_capacity(interface.len());
        for (name, what) in interface {
            taken.insert((*name).to_owned(), Taken::Interface(what));
        }
        Self { naming, taken }
    }

    /// Takes a name, or reports who has it.
    pub(super) fn claim(
        &mut self,
        name: &str,
        what: &str,
        place: &Place,
        faults: &mut Faults,
    ) -> bool {
        let fault = match self.taken.get(name) {
            None => {
                let taken = Taken::File {
                    what: what.to_owned(),
                    place: place.clone(),
                };
                self.taken.insert(name.to_owned(), taken);
                return true;
            }
            Some(Taken::Interface(whose)) => Fault::new(
                place.clone(),
                format!("{what} would be `{name}` in Rust, which is {whose}"),
            )
            .help(if *whose == IN_PRELUDE {
                RENAME_OR_MODULE
            } else {
                RENAME
            }),
            Some(Taken::File {
                what: other,
                place: first,
            }) if other != what && self.is_one_name(other, what) => {
                let message = format!(
                    "{what} and {other} would both be `{name}` in Rust: it is one name, its accents written in two ways"
                );
                Fault::new(place.clone(), message)
                    .related(first.clone(), format!("{other} is here"))
                    .help(RENAME)
            }
            Some(Taken::File {
                what: other,
                place: first,
            }) if other == what => Fault::new(place.clone(), format!("{what} is there twice"))
                .related(first.clone(), "the first one is here")
                .help("take one of them out"),
            Some(Taken::File {
                what: other,
                place: first,
            }) => Fault::new(
                place.clone(),
                format!("{what} and {other} would both be `{name}` in Rust"),
            )
            .related(first.clone(), format!("{other} is here"))
            .help(RENAME),
        };
        faults.push(fault);
        false
    }

    /// Whether two names differ only in how their accents are written.
    fn is_one_name(&self, one: &str, other: &str) -> bool {
        let [one, other] = [one, other].map(|name| self.naming.composed(name.to_owned()));
        one == other
    }
}
