//! From a name in the file to names in Rust.

use super::compose::composed;
use super::fault::{Fault, Faults};
use super::limits::LONGEST_NAME;
use super::scope::RENAME;
use super::source::{Located, Place};
use super::table::{Table, report};

/// A name in the file and what it becomes in Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name as written.
    pub text: String,
    /// For functions, methods and modules: `cash_out`, without the `r#` that a keyword needs.
    pub snake: String,
    /// For types and variants: `CashOut`.
    pub camel: String,
    /// Where it is written: the key, or the value of `rust`.
    pub place: Place,
}

/// Makes Rust names of the names in a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Naming {
    pub(super) compose: fn(&str) -> String,
}

impl Naming {
    /// The names of a table that may have a `rust` key.
    pub(super) fn read(
        self,
        what: &str,
        key: &Located<String>,
        table: &Table<'_>,
        faults: &mut Faults,
    ) -> Option<Name> {
        if key.value.is_empty() {
            let fault = Fault::new(
                key.place.clone(),
                format!("the name of this {what} is empty"),
            );
            return report(faults, fault.help("write a name between the quotes"));
        }
        match table.text("rust", faults) {
            Some(rust) => self.name(what, &key.value, rust.place, Some(&rust.value), faults),
            None => self.name(what, &key.value, key.place.clone(), None, faults),
        }
    }

    /// The Rust names of `text`, or of `rust` where that is given.
    ///
    /// Reports a name that makes no identifier; `what` says whose name it is.
    pub(super) fn name(
        self,
        what: &str,
        text: &str,
        place: Place,
        rust: Option<&str>,
        faults: &mut Faults,
    ) -> Option<Name> {
        // Both before and after: a letter is small or a capital with its accent, and another one may come apart as it changes.
        let words = words(&self.composed(rust.unwrap_or(text).to_owned()));
        let name = Name {
            text: text.to_owned(),
            snake: self.composed(words.join("_")),
            camel: self.composed(words.iter().map(|word| capitalised(word)).collect()),
            place,
        };
        let length = name.snake.len();
        if length <= LONGEST_NAME && is_identifier(&name.snake) && is_identifier(&name.camel) {
            return Some(name);
        }
        let problem = if text.is_empty() || rust.is_some_and(str::is_empty) {
            "is empty".to_owned()
        } else if words.is_empty() {
            "has no letter to make a Rust name of".to_owned()
        } else if length > LONGEST_NAME {
            format!("would have {length} bytes in Rust: at most {LONGEST_NAME} are taken")
        } else {
            let bad = if is_identifier(&name.snake) {
                &name.camel
            } else {
                &name.snake
            };
            format!("would be `{bad}` in Rust, which is no identifier")
        };
        let (whose, help) = match rust {
            Some(_) => (
                format!("`rust` of {what} `{text}`"),
                "write another name, such as `rust = \"other_name\"`",
            ),
            None => (format!("{what} `{text}`"), RENAME),
        };
        faults.push(Fault::new(name.place, format!("{whose} {problem}")).help(help));
        None
    }

    /// The name as Rust reads it, with letters and their accents put together: a file may write one name in two ways.
    pub(crate) fn composed(self, name: String) -> String {
        composed(name, self.compose)
    }
}

impl Name {
    /// Whether a type may have the name; one that is called as its own constructor is reported, since Clippy refuses it
    /// in the user's crate.
    pub(super) fn is_free(&self, what: &str, faults: &mut Faults) -> bool {
        let is_free = !CONSTRUCTORS.contains(&self.snake.as_str());
        if !is_free {
            let message = format!(
                "{what} would be `{}` in Rust, which is called as its constructor `{}`",
                self.camel, self.snake
            );
            faults.push(Fault::new(self.place.clone(), message).help(RENAME));
        }
        is_free
    }

    /// The function, method or module name as Rust source: keywords are raw.
    #[must_use]
    pub fn function(&self) -> String {
        raw(&self.snake)
    }
}

/// An identifier as Rust source: a keyword becomes a raw identifier.
#[must_use]
pub fn raw(identifier: &str) -> String {
    if identifier.len() <= LONGEST_KEYWORD && KEYWORDS.contains(&identifier) {
        format!("r#{identifier}")
    } else {
        identifier.to_owned()
    }
}

/// The lower-case words of a name. Characters that are neither letters nor digits part words, and so does a
/// change from small to capital letters.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut chars = name.chars().peekable();
    let mut previous_small = false;
    while let Some(char) = chars.next() {
        if char == '_' || !unicode_ident::is_xid_continue(char) {
            words.push(std::mem::take(&mut word));
            previous_small = false;
            continue;
        }
        let next_small = chars.peek().is_some_and(|next| next.is_lowercase());
        let in_capitals = word.chars().last().is_some_and(char::is_uppercase);
        if char.is_uppercase() && (previous_small || (in_capitals && next_small)) {
            words.push(std::mem::take(&mut word));
        }
        previous_small = char.is_lowercase() || char.is_numeric();
        word.push(char);
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words.iter().map(|word| word.to_lowercase()).collect()
}

/// The text with a capital first letter.
pub(crate) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}

/// Whether Rust takes the text as an identifier, be it as a raw one.
pub(super) fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(unicode_ident::is_xid_start)
        && chars.all(unicode_ident::is_xid_continue)
        && !matches!(text, "self" | "Self" | "super" | "crate")
}

/// The bytes of the longest of them, which spares most names the search.
const LONGEST_KEYWORD: usize = 8;

/// Keywords of all editions that may be used as raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Functions that make a value or a return.
const CONSTRUCTORS: [&str; 5] = [
    "new",
    "from_static",
    "from_url",
    "from_query",
    "from_url_with_state",
];

/// What a name of the prelude is, for messages.
pub(super) const IN_PRELUDE: &str = "a name of Rust's prelude";

/// Names of the prelude that a type of the same name would hide in the user's module.
pub(super) const PRELUDE: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::Context;
    use crate::spec::source::Source;

    fn name(text: &str) -> Option<(String, String)> {
        let place = Source::new("pages.toml", "").place(0..0);
        let name =
            Context::default()
                .naming()
                .name("page", text, place, None, &mut Faults::default());
        name.map(|name| (name.function(), name.camel))
    }

    #[test]
    fn names_become_snake_and_camel_case() {
        for (text, snake, camel) in [
            ("cash-out", "cash_out", "CashOut"),
            ("client_id", "client_id", "ClientId"),
            ("clientID", "client_id", "ClientId"),
            ("HTTPServer", "http_server", "HttpServer"),
            ("FULL_NAME", "full_name", "FullName"),
            ("a..b  c", "a_b_c", "ABC"),
            ("-x-", "x", "X"),
            ("type", "r#type", "Type"),
            ("oauth2", "oauth2", "Oauth2"),
            ("išgryninti-lėšas", "išgryninti_lėšas", "IšgrynintiLėšas"),
        ] {
            assert_eq!(name(text), Some((snake.into(), camel.into())), "{text}");
        }
    }

    #[test]
    fn two_ways_to_write_one_name_are_one_name() {
        for (one, other) in [
            ("x\u{e9}", "xe\u{301}"),
            ("\u{439}", "\u{438}\u{306}"),
            ("caf\u{e9}Id", "cafe\u{301}Id"),
            ("HTTP\u{c9}tat", "HTTPE\u{301}tat"),
            ("\u{1fb3}x", "\u{3b1}\u{345}x"),
            ("\u{ac01}", "\u{1100}\u{1161}\u{11a8}"),
            ("x\u{5e9}\u{5c1}", "x\u{fb2a}"),
            ("\u{623}", "\u{627}\u{654}"),
            ("\u{1f71}", "\u{3ac}"),
            ("\u{9cb}x", "\u{9c7}\u{9be}x"),
            ("\u{995}\u{9cb}", "\u{995}\u{9c7}\u{9be}"),
        ] {
            assert_eq!(name(one), name(other), "{one:?}, {other:?}");
        }
        assert_ne!(name("\u{e9}"), name("\u{e8}"));
    }

    #[test]
    fn the_module_of_rules_is_named_after_the_struct() {
        for (entry, module) in [
            ("Paysera", "paysera_rules"),
            ("PAYSERAPages", "paysera_pages_rules"),
            ("r#type", "type_rules"),
            ("_P2", "p2_rules"),
            ("__", "rules"),
        ] {
            let context = Context {
                entry: entry.to_owned(),
                ..Context::default()
            };
            assert_eq!(context.rules(), module, "{entry}");
        }
    }

    #[test]
    fn names_without_an_identifier_are_refused() {
        for text in ["", "-", "3ds", "self", "crate", "super", "Self", "²"] {
            assert_eq!(name(text), None, "{text}");
        }
    }
}
