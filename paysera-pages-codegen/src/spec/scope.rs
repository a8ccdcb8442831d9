//! Rust names that may be taken only once.

use std::collections::HashMap;

use super::fault::{Fault, Faults};
use super::names::IN_PRELUDE;
use super::source::Place;

/// A set of Rust names in which each may stand once, such as the types beside the struct.
pub(super) struct Scope {
    taken: HashMap<String, Taken>,
    /// Names that are not ASCII, by their shapes.
    shapes: HashMap<String, Shape>,
}

/// The names of one shape.
#[derive(Default)]
struct Shape {
    first: Option<String>,
    /// The first one with loose parts of letters.
    first_loose: Option<String>,
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
    pub(super) fn new(interface: &[(&str, &'static str)]) -> Self {
        let taken = interface.iter();
        Self {
            taken: taken
                .map(|(name, what)| ((*name).to_owned(), Taken::Interface(what)))
                .collect(),
            shapes: HashMap::new(),
        }
    }

    /// Takes a name, or reports who has it.
    pub(super) fn claim(
        &mut self,
        name: &str,
        what: &str,
        place: &Place,
        faults: &mut Faults,
    ) -> bool {
        let twin = self.twin(name);
        let fault = match self.taken.get(twin.as_deref().unwrap_or(name)) {
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
            }) if other == what => Fault::new(place.clone(), format!("{what} is there twice"))
                .related(first.clone(), "the first one is here")
                .help("take one of them out"),
            Some(Taken::File {
                what: other,
                place: first,
            }) if twin.is_some() => Fault::new(
                place.clone(),
                format!("{what} and {other} may be one name in Rust, which puts letters and accents together"),
            )
            .related(first.clone(), format!("{other} is here"))
            .help(RENAME),
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

    /// Another name that was taken and that Rust may compose into the same one (Unicode's form NFC). Only the tables of Unicode
    /// could tell for sure, and would cost each build more than such names are worth.
    fn twin(&mut self, name: &str) -> Option<String> {
        if name.is_ascii() {
            return None;
        }
        let seen = self.shapes.entry(shape(name)).or_default();
        let is_loose = name.contains(is_loose);
        let twin = if is_loose {
            &seen.first
        } else {
            &seen.first_loose
        };
        let twin = twin.clone().filter(|twin| twin != name);
        seen.first.get_or_insert_with(|| name.to_owned());
        if is_loose {
            seen.first_loose.get_or_insert_with(|| name.to_owned());
        }
        twin
    }
}

/// The name with one sign for each letter that is not ASCII, or has accents behind it: names that Rust makes one of have one
/// shape.
fn shape(name: &str) -> String {
    let mut shape = String::new();
    let mut chars = name.chars().peekable();
    while let Some(char) = chars.next() {
        if is_accent(char) {
            continue;
        }
        let is_plain = char.is_ascii() && !chars.peek().copied().is_some_and(is_accent);
        shape.push(if is_plain { char } else { '?' });
    }
    shape
}

/// Whether the character may become a part of the letter before it, or come out of it: accents, the signs of Hebrew and Kana,
/// and all but the first part of a syllable of Hangul.
fn is_accent(char: char) -> bool {
    matches!(
        char,
        '\u{300}'..='\u{36f}'
            | '\u{591}'..='\u{5c7}'
            | '\u{1160}'..='\u{11ff}'
            | '\u{3099}'
            | '\u{309a}'
    )
}

/// Whether Rust may put the character together with others, or another one in its place: the accents of Latin, Greek and
/// Cyrillic, the parts of Hangul and Kana, and what Unicode has a second time.
fn is_loose(char: char) -> bool {
    matches!(
        char,
        '\u{300}'..='\u{36f}'
            | '\u{374}'
            | '\u{387}'
            | '\u{1100}'..='\u{11ff}'
            | '\u{3099}'
            | '\u{309a}'
            | '\u{f900}'..='\u{faff}'
            | '\u{fb1d}'..='\u{fb4f}'
            | '\u{2f800}'..='\u{2fa1f}'
    )
}

#[cfg(test)]
mod tests {
    use super::{Faults, Scope};
    use crate::spec::Source;

    /// Whether a name is refused beside another one.
    fn clash(first: &str, second: &str) -> bool {
        let place = Source::new("pages.toml", "").place(0..0);
        let (mut scope, mut faults) = (Scope::new(&[]), Faults::default());
        assert!(scope.claim(first, "the first", &place, &mut faults));
        !scope.claim(second, "the second", &place, &mut faults)
    }

    #[test]
    fn names_that_rust_may_compose_into_one_clash() {
        for (composed, loose) in [
            ("x\u{e9}", "xe\u{301}"),
            ("\u{1ed9}x", "o\u{323}\u{302}x"),
            ("x\u{1ed9}", "x\u{1ecd}\u{302}"),
            ("\u{439}", "\u{438}\u{306}"),
            ("\u{ac01}", "\u{1100}\u{1161}\u{11a8}"),
            ("\u{ac01}", "\u{ac00}\u{11a8}"),
            ("\u{304c}", "\u{304b}\u{3099}"),
            ("x\u{5e9}\u{5c1}", "x\u{fb2a}"),
            ("x\u{8c48}", "x\u{f900}"),
        ] {
            assert!(clash(composed, loose), "{composed:?}, {loose:?}");
            assert!(clash(loose, composed), "{loose:?}, {composed:?}");
        }
    }

    #[test]
    fn names_of_other_letters_do_not_clash() {
        for (one, other) in [
            ("\u{e9}", "\u{e8}"),
            ("ae\u{301}", "be\u{301}"),
            ("cafe\u{301}", "cafe"),
            ("cafe\u{301}s", "c\u{e9}afs"),
            ("\u{438}\u{306}", "\u{43a}\u{43b}\u{44e}\u{447}"),
        ] {
            assert!(!clash(one, other), "{one:?}, {other:?}");
            assert!(!clash(other, one), "{other:?}, {one:?}");
        }
    }
}
