//! One type for each parameter whose values are checked.

use crate::spec::model::{Kind, Param};

use super::Generator;
use super::doc::{Docs, code, escape};
use super::template::literal;

const TEXT: &str = r#"
$docs#[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
$vis struct $name($private::Text);

impl $name {
    /// What a text has to be.
    const CHECK: $private::Check = $check;

    /// Checks a text. It is kept byte for byte.
    ///
    /// # Errors
    ///
    /// The text is not what the declaration allows; the error keeps it.
    $vis fn new(text: impl ::core::convert::Into<::std::string::String>) -> ::core::result::Result<Self, $rt::InvalidParam> {
        $private::Text::new(::core::convert::Into::into(text), $param, &Self::CHECK).map(Self)
    }

    /// Checks a literal as [`new`](Self::new) does; in a `const`, a bad one is a compile error.
    ///
    /// # Panics
    ///
    /// Outside a `const`, if the text is not what the declaration allows.
    #[must_use]
    #[track_caller]
    $vis const fn from_static(text: &'static str) -> Self {
        Self($private::Text::from_static(text, $param, &Self::CHECK))
    }

    /// The text as it was given.
    #[must_use]
    $vis fn as_str(&self) -> &str {
        self.0.as_str()
    }
$methods}

#[automatically_derived]
impl ::core::fmt::Debug for $name {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_tuple($debug).field(&self.0).finish()
    }
}

#[automatically_derived]
impl ::core::fmt::Display for $name {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

#[automatically_derived]
impl ::core::str::FromStr for $name {
    type Err = $rt::InvalidParam;

    fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
        Self::new(text)
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<&str> for $name {
    type Error = $rt::InvalidParam;

    fn try_from(text: &str) -> ::core::result::Result<Self, Self::Error> {
        Self::new(text)
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for $name {
    type Error = $rt::InvalidParam;

    fn try_from(text: ::std::string::String) -> ::core::result::Result<Self, Self::Error> {
        Self::new(text)
    }
}

#[automatically_derived]
impl<'a> ::core::convert::From<&'a $name> for $private::Value<'a> {
    fn from(value: &'a $name) -> Self {
        Self::Text(&value.0)
    }
}
"#;

const WITH_QUERY_PAIR: &str = r#"
    /// A copy with one more pair in its query, such as the order that a return belongs to.
    ///
    /// # Errors
    ///
    /// The name is one that the return adds.
    $vis fn with_query_pair(&self, name: &str, value: &str) -> ::core::result::Result<Self, $rt::InvalidParam> {
        self.0.with_query_pair(name, value, $param, &Self::CHECK).map(Self)
    }
"#;

const NUMBER: &str = r#"
$docs#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
$vis struct $name($int);

impl $name {
    /// The smallest one.
    $vis const MIN: Self = Self($min);

    /// The largest one.
    $vis const MAX: Self = Self($max);

    /// Checks a number.
    ///
    /// # Errors
    ///
    /// The number is below [`MIN`](Self::MIN) or above [`MAX`](Self::MAX).
    $vis fn new(number: $int) -> ::core::result::Result<Self, $rt::InvalidParam> {
        $private::check_$int(number, Self::MIN.0, Self::MAX.0, $param).map(Self)
    }

    /// Checks a literal as [`new`](Self::new) does; in a `const`, a bad one is a compile error.
    ///
    /// # Panics
    ///
    /// Outside a `const`, if the number is below [`MIN`](Self::MIN) or above [`MAX`](Self::MAX).
    #[must_use]
    #[track_caller]
    $vis const fn from_static(number: $int) -> Self {
        ::core::assert!(Self::MIN.0 <= number && number <= Self::MAX.0, $range);
        Self(number)
    }

    /// The number.
    #[must_use]
    $vis const fn get(self) -> $int {
        self.0
    }
}

#[automatically_derived]
impl ::core::fmt::Display for $name {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.0, f)
    }
}

#[automatically_derived]
impl ::core::str::FromStr for $name {
    type Err = $rt::InvalidParam;

    fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
        $private::parse_$int(text, Self::MIN.0, Self::MAX.0, $param).map(Self)
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<$int> for $name {
    type Error = $rt::InvalidParam;

    fn try_from(number: $int) -> ::core::result::Result<Self, Self::Error> {
        Self::new(number)
    }
}

#[automatically_derived]
impl<'a> ::core::convert::From<$name> for $private::Value<'a> {
    fn from(value: $name) -> Self {
        Self::from(value.0)
    }
}
"#;

impl Generator<'_> {
    pub(super) fn param(&self, param: &Param, out: &mut String) {
        match param.kind {
            Kind::Integer {
                min: None,
                max: None,
            } => {}
            Kind::Integer { min, max } => self.number(param, min, max, out),
            _ => self.text(param, out),
        }
    }

    fn text(&self, param: &Param, out: &mut String) {
        let name = &param.name.camel;
        let literal_name = literal(&param.name.text);
        let mut methods = String::new();
        if matches!(param.kind, Kind::RedirectUri { .. }) {
            self.fill(&mut methods, WITH_QUERY_PAIR, &[("param", &literal_name)]);
        }
        self.fill(
            out,
            TEXT,
            &[
                ("docs", &docs(param)),
                ("name", name),
                ("debug", &literal(name)),
                ("param", &literal_name),
                ("check", &self.check(param)),
                ("methods", &methods),
            ],
        );
    }

    fn number(&self, param: &Param, min: Option<i128>, max: Option<i128>, out: &mut String) {
        let min = min.unwrap_or(0);
        let (int, largest) = if min < 0 {
            ("i64", i128::from(i64::MAX))
        } else {
            ("u64", i128::from(u64::MAX))
        };
        let max = max.unwrap_or(largest);
        let range = format!("`{}` must be a number from {min} to {max}", param.name.text);
        let range = range.replace('{', "{{").replace('}', "}}");
        self.fill(
            out,
            NUMBER,
            &[
                ("docs", &docs(param)),
                ("name", &param.name.camel),
                ("int", int),
                ("min", &min.to_string()),
                ("max", &max.to_string()),
                ("range", &literal(&range)),
                ("param", &literal(&param.name.text)),
            ],
        );
    }

    /// The check of a text as Rust source.
    fn check(&self, param: &Param) -> String {
        let private = self.private();
        let option = |value: Option<String>| match value {
            Some(value) => format!("::core::option::Option::Some({value})"),
            None => "::core::option::Option::None".to_owned(),
        };
        let texts = |texts: &mut dyn Iterator<Item = &str>| {
            let texts: Vec<_> = texts.map(literal).collect();
            format!("&[{}]", texts.join(", "))
        };
        match &param.kind {
            Kind::Integer { .. } => String::new(),
            Kind::Uri => format!("{private}::Check::Uri"),
            Kind::String {
                min_length,
                max_length,
                chars,
            } => {
                let max_length = option(max_length.map(|length| length.to_string()));
                let chars = option(chars.as_ref().map(|chars| {
                    let ranges: Vec<_> = chars
                        .ranges
                        .iter()
                        .map(|range| format!("{range:?}"))
                        .collect();
                    let written = literal(&chars.written);
                    let ranges = ranges.join(", ");
                    format!("{private}::Chars {{ written: {written}, ranges: &[{ranges}] }}")
                }));
                let segment = self.spec.is_in_path(param);
                format!(
                    "{private}::Check::String {{ min_length: {min_length}, max_length: {max_length}, \
                     chars: {chars}, segment: {segment} }}"
                )
            }
            Kind::RedirectUri { schemes } => {
                let schemes = option(
                    schemes
                        .as_ref()
                        .map(|schemes| texts(&mut schemes.iter().map(String::as_str))),
                );
                let reserved = texts(&mut self.spec.reserved(param).into_iter());
                format!(
                    "{private}::Check::RedirectUri {{ schemes: {schemes}, reserved: {reserved} }}"
                )
            }
        }
    }
}

/// The documentation of a parameter's type.
fn docs(param: &Param) -> String {
    let mut docs = Docs::new(&format!("A value of parameter {}.", code(&param.name.text)));
    docs.paragraph(&escape(&param.doc));
    docs.paragraph(&format!("It is {}.", constraints(&param.kind)));
    docs.attributes()
}

/// What a value may be, in words.
pub(super) fn constraints(kind: &Kind) -> String {
    match kind {
        Kind::Integer { min, max } => match (min, max) {
            (None, None) => "an integer".to_owned(),
            (Some(min), None) => format!("an integer from {min}"),
            (None, Some(max)) => format!("an integer up to {max}"),
            (Some(min), Some(max)) => format!("an integer from {min} to {max}"),
        },
        Kind::Uri => "an absolute URI, kept byte for byte".to_owned(),
        Kind::RedirectUri { schemes } => match schemes {
            Some(schemes) => format!(
                "an absolute URI without white space, backslash, user info or fragment, with the scheme {}; it is kept byte for byte",
                schemes.iter().map(|scheme| code(scheme)).collect::<Vec<_>>().join(" or ")
            ),
            None => "an absolute URI without white space, backslash, user info or fragment; it is kept byte for byte".to_owned(),
        },
        Kind::String { min_length, max_length, chars } => {
            let length = match (min_length, max_length) {
                (0, None) => "a text".to_owned(),
                (1, None) => "a text that is not empty".to_owned(),
                (min, None) => format!("a text of at least {min} characters"),
                (min, Some(max)) if min == max => format!("a text of {min} characters"),
                (min, Some(max)) => format!("a text of {min} to {max} characters"),
            };
            match chars {
                Some(chars) => format!("{length}, out of {}", code(&chars.written)),
                None => length,
            }
        }
    }
}
