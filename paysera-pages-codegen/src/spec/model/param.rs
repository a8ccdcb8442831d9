//! Parameters and their types.

use crate::spec::names::Name;
use crate::spec::source::Located;

/// A parameter that pages can use.
#[derive(Clone, Debug)]
pub struct Param {
    /// Its name in the file.
    pub name: Name,
    /// Its name in a URL, unless a page gives it another.
    pub wire: String,
    /// The values that it takes.
    pub kind: Kind,
    /// When it must be given, unless a page says something else.
    pub required: Located<Required>,
    /// Its documentation.
    pub doc: String,
    /// Why it should not be used any more.
    pub deprecated: Option<String>,
}

/// The type of a parameter with its constraints.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A text.
    String {
        /// The smallest number of characters.
        min_length: usize,
        /// The largest number of characters.
        max_length: Option<usize>,
        /// The characters allowed.
        chars: Option<Chars>,
    },
    /// An integer between two bounds, both allowed.
    Integer {
        /// The smallest value, if the file names one.
        min: Option<i128>,
        /// The largest value, if the file names one.
        max: Option<i128>,
    },
    /// Yes or no.
    Boolean {
        /// The text for yes.
        yes: String,
        /// The text for no.
        no: String,
    },
    /// An absolute URI, kept byte for byte.
    Uri,
    /// A URI that the user is sent back to.
    RedirectUri {
        /// The schemes allowed.
        schemes: Option<Vec<String>>,
    },
    /// One of some values.
    Enum {
        /// The values.
        values: Vec<Value>,
    },
    /// Several values in one text.
    List {
        /// The values of an item; `None` if an item is any text.
        values: Option<Vec<Value>>,
        /// The text between two items.
        separator: String,
        /// What a list without items is.
        empty: Empty,
    },
    /// A text that is always sent.
    Constant {
        /// The text.
        value: String,
    },
    /// A secret that the return must bring back.
    State,
}

impl Kind {
    /// The name of the type in the file.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::String { .. } => "string",
            Self::Integer { .. } => "integer",
            Self::Boolean { .. } => "boolean",
            Self::Uri => "uri",
            Self::RedirectUri { .. } => "redirect-uri",
            Self::Enum { .. } => "enum",
            Self::List { .. } => "list",
            Self::Constant { .. } => "constant",
            Self::State => "state",
        }
    }

    /// Whether a Rust type is generated for it; otherwise a plain one serves.
    #[must_use]
    pub fn has_type(&self) -> bool {
        !matches!(
            self,
            Self::Boolean { .. }
                | Self::Constant { .. }
                | Self::Integer {
                    min: None,
                    max: None
                }
        )
    }

    /// Whether the caller gives a value: a constant has no setter.
    #[must_use]
    pub fn is_given(&self) -> bool {
        !matches!(self, Self::Constant { .. })
    }

    /// Whether a setter takes a slice of items, which the builder keeps as it is.
    #[must_use]
    pub fn is_slice(&self) -> bool {
        matches!(
            self,
            Self::List {
                empty: Empty::Send | Empty::Omit,
                ..
            }
        )
    }
}

/// A value of an enum or of a list's item.
#[derive(Clone, Debug)]
pub struct Value {
    /// Its name in Rust; the text is what is sent.
    pub name: Name,
    /// Its documentation.
    pub doc: String,
    /// Why it should not be used any more.
    pub deprecated: Option<String>,
}

/// What a list without items is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Empty {
    /// An error.
    Forbid,
    /// A parameter without value.
    Send,
    /// No parameter.
    Omit,
}

/// A set of characters.
#[derive(Clone, Debug)]
pub struct Chars {
    /// The set as written in the file.
    pub written: String,
    /// First and last character of each range.
    pub ranges: Vec<(char, char)>,
}

/// When a parameter must be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Required {
    /// Never.
    No,
    /// Always.
    Always,
    /// As soon as any other query parameter is given.
    WithAnyOther,
}
