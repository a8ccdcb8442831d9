//! One type for each parameter whose values are checked.

use crate::encode;
use crate::spec::model::{Empty, Kind, Param, Value};

use super::Generator;
use super::named::Variant;
use super::param_doc::{constraints, docs};
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
        Self($private::Text::from_static(text, $param, &Self::CHECK, $allowed))
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
    /// The name is one that the return adds, or `state` and there is one already. The error does not keep the text, which
    /// may hold a state.
    $vis fn with_query_pair(&self, name: &str, value: &str) -> ::core::result::Result<Self, $rt::InvalidParam> {
        self.0.with_query_pair(name, value, $param, &Self::CHECK).map(Self)
    }
"#;

const WITH_STATE: &str = r#"
    /// A copy with a state in its query, so that the return can be told from a forged one: read it with
    /// `from_url_with_state`. `Debug` of the copy does not show its query; `Display` does.
    ///
    /// # Errors
    ///
    /// The query has a `state` already, or the return adds one.
    $vis fn with_state(&self, state: &$rt::State) -> ::core::result::Result<Self, $rt::InvalidParam> {
        self.0.with_state(state, $param, &Self::CHECK).map(Self)
    }
"#;

const LIST: &str = r#"
/// Several [`$name`], of which there is at least one, joined as they are sent.
#[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
$vis struct $nameList($private::Text);

impl $nameList {
    /// Joins the items.
    ///
    /// # Errors
    ///
    /// There is no item.
    $vis fn new(items: impl ::core::convert::AsRef<[$name]>) -> ::core::result::Result<Self, $rt::InvalidParam> {
        $private::Text::join(::core::convert::AsRef::as_ref(&items), $separator, $param).map(Self)
    }

    /// The items with the separator between them.
    #[must_use]
    $vis fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

#[automatically_derived]
impl ::core::fmt::Debug for $nameList {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_tuple($debug_list).field(&self.0).finish()
    }
}

#[automatically_derived]
impl ::core::fmt::Display for $nameList {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

#[automatically_derived]
impl<'a> ::core::convert::From<&'a $nameList> for $private::Value<'a> {
    fn from(value: &'a $nameList) -> Self {
        Self::Text(&value.0)
    }
}
"#;

const ITEM: &str = r#"
#[automatically_derived]
impl $private::Item for $name {
    fn text(&self) -> &str {
        self.as_str()
    }
}
"#;

const ENUM_METHODS: &str = r#"
    /// The value that is sent as this text.
    ///
    /// # Errors
    ///
    /// There is no such value; the error keeps the text.
    $vis fn new(text: impl ::core::convert::Into<::std::string::String>) -> ::core::result::Result<Self, $rt::InvalidParam> {
        $private::value($param, Self::NAMES, Self::ALL, ::core::convert::Into::into(text))
    }

    /// The value that is sent as this text; in a `const`, an unknown one is a compile error.
    ///
    /// # Panics
    ///
    /// Outside a `const`, if there is no such value.
    #[must_use]
    #[track_caller]
    $vis const fn from_static(text: &'static str) -> Self {
        let (mut names, mut all) = (Self::NAMES, Self::ALL);
        while let ([name, more_names @ ..], [value, more @ ..]) = (names, all) {
            if $private::is_same(name, text) {
                return *value;
            }
            (names, all) = (more_names, more);
        }
        $private::unlisted($param, $allowed)
    }
"#;

const ENUM_IMPLS: &str = r#"
#[automatically_derived]
impl ::core::convert::From<$name> for $private::Value<'_> {
    fn from(value: $name) -> Self {
        Self::$sent(value.as_str())
    }
}
"#;

const READ: &str = r#"
#[automatically_derived]
impl ::core::str::FromStr for $name {
    type Err = $rt::InvalidParam;

    fn from_str(text: &str) -> ::core::result::Result<Self, $rt::InvalidParam> {
        Self::new(text)
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<&str> for $name {
    type Error = $rt::InvalidParam;

    fn try_from(text: &str) -> ::core::result::Result<Self, $rt::InvalidParam> {
        Self::new(text)
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for $name {
    type Error = $rt::InvalidParam;

    fn try_from(text: ::std::string::String) -> ::core::result::Result<Self, $rt::InvalidParam> {
        Self::new(text)
    }
}
"#;

const STATE: &str = r#"
$docs$vis type $name = $rt::State;
"#;

const NUMBER: &str = r#"
$docs#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
$vis struct $name($private::Bounded<$int>);

impl $name {
    /// The smallest one.
    $vis const MIN: Self = Self($private::Bounded::new($min));

    /// The largest one.
    $vis const MAX: Self = Self($private::Bounded::new($max));

    /// Checks a number.
    ///
    /// # Errors
    ///
    /// The number is below [`MIN`](Self::MIN) or above [`MAX`](Self::MAX).
    $vis fn new(number: $int) -> ::core::result::Result<Self, $rt::InvalidParam> {
        $private::check_$int(number, Self::MIN.get(), Self::MAX.get(), $param).map(Self)
    }

    /// Checks a literal as [`new`](Self::new) does; in a `const`, a bad one is a compile error.
    ///
    /// # Panics
    ///
    /// Outside a `const`, if the number is below [`MIN`](Self::MIN) or above [`MAX`](Self::MAX).
    #[must_use]
    #[track_caller]
    $vis const fn from_static(number: $int) -> Self {
        ::core::assert!(Self::MIN.get() <= number && number <= Self::MAX.get(), $range);
        Self($private::Bounded::new(number))
    }

    /// The number.
    #[must_use]
    $vis const fn get(self) -> $int {
        self.0.get()
    }
}

#[automatically_derived]
impl ::core::fmt::Debug for $name {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_tuple($debug).field(&self.get()).finish()
    }
}

#[automatically_derived]
impl ::core::fmt::Display for $name {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.get(), f)
    }
}

#[automatically_derived]
impl ::core::str::FromStr for $name {
    type Err = $rt::InvalidParam;

    fn from_str(text: &str) -> ::core::result::Result<Self, $rt::InvalidParam> {
        $private::parse_$int(text, Self::MIN.get(), Self::MAX.get(), $param).map(Self)
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<&str> for $name {
    type Error = $rt::InvalidParam;

    fn try_from(text: &str) -> ::core::result::Result<Self, $rt::InvalidParam> {
        text.parse()
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for $name {
    type Error = $rt::InvalidParam;

    fn try_from(text: ::std::string::String) -> ::core::result::Result<Self, $rt::InvalidParam> {
        text.parse()
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<$int> for $name {
    type Error = $rt::InvalidParam;

    fn try_from(number: $int) -> ::core::result::Result<Self, $rt::InvalidParam> {
        Self::new(number)
    }
}

#[automatically_derived]
impl ::core::convert::From<$name> for $private::Value<'_> {
    fn from(value: $name) -> Self {
        Self::from(value.get())
    }
}
"#;

impl Generator<'_> {
    pub(super) fn param(&self, param: &Param, out: &mut String) {
        match &param.kind {
            Kind::Integer {
                min: None,
                max: None,
            }
            | Kind::Boolean { .. }
            | Kind::Constant { .. } => {}
            Kind::Integer { min, max } => self.number(param, *min, *max, out),
            Kind::String { .. } | Kind::Uri | Kind::RedirectUri { .. } => self.text(param, out),
            Kind::Enum { values } => self.enumeration(param, values, out),
            Kind::List {
                values,
                separator,
                empty,
            } => {
                match values {
                    Some(values) => self.enumeration(param, values, out),
                    None => self.text(param, out),
                }
                let name = &param.name.camel;
                self.fill(out, ITEM, &[("name", name)]);
                if *empty == Empty::Forbid {
                    let values = [
                        ("name", name.as_str()),
                        ("debug_list", &literal(&format!("{name}List"))),
                        ("separator", &literal(separator)),
                        ("param", &literal(&param.name.text)),
                    ];
                    self.fill(out, LIST, &values);
                }
            }
            Kind::State => {
                self.fill(
                    out,
                    STATE,
                    &[("docs", &docs(param)), ("name", &param.name.camel)],
                );
            }
        }
    }

    fn text(&self, param: &Param, out: &mut String) {
        let name = &param.name.camel;
        let literal_name = literal(&param.name.text);
        let mut methods = String::new();
        if matches!(param.kind, Kind::RedirectUri { .. }) {
            self.fill(&mut methods, WITH_QUERY_PAIR, &[("param", &literal_name)]);
            // A vendor that echoes a state gets it as a parameter of its own.
            if self
                .spec
                .returns_of(param)
                .is_none_or(|returned| returned.echoes.is_none())
            {
                self.fill(&mut methods, WITH_STATE, &[("param", &literal_name)]);
            }
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
                ("allowed", &literal(&self.allowed(param))),
                ("methods", &methods),
            ],
        );
        self.fill(out, READ, &[("name", name)]);
    }

    fn enumeration(&self, param: &Param, values: &[Value], out: &mut String) {
        let name = &param.name.camel;
        let mut methods = String::new();
        let texts: Vec<_> = values
            .iter()
            .map(|value| format!("`{}`", value.name.text))
            .collect();
        let allowed = format!("one of {}", texts.join(", "));
        self.fill(
            &mut methods,
            ENUM_METHODS,
            &[
                ("param", &literal(&param.name.text)),
                ("allowed", &literal(&allowed)),
            ],
        );
        let variants: Vec<_> = values
            .iter()
            .map(|value| Variant {
                name: &value.name,
                doc: &value.doc,
                deprecated: value.deprecated.as_deref(),
            })
            .collect();
        self.named_enum(
            name,
            &docs(param),
            "The text that is sent.",
            &variants,
            &methods,
            out,
        );
        let is_plain = |value: &Value| {
            encode::form(&value.name.text) == encode::segment(&value.name.text)
                && encode::form(&value.name.text) == value.name.text
        };
        let sent = if values.iter().all(is_plain) {
            "Plain"
        } else {
            "Raw"
        };
        self.fill(out, ENUM_IMPLS, &[("name", name), ("sent", sent)]);
        self.fill(out, READ, &[("name", name)]);
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
                ("debug", &literal(&param.name.camel)),
                ("int", int),
                ("min", &min.to_string()),
                ("max", &max.to_string()),
                ("range", &literal(&range)),
                ("param", &literal(&param.name.text)),
            ],
        );
    }

    /// What a text may be, in words, for messages.
    fn allowed(&self, param: &Param) -> String {
        let schemes = match &param.kind {
            Kind::List { separator, .. } => return format!("a text without `{separator}`"),
            Kind::Uri => return "an absolute URI".to_owned(),
            Kind::RedirectUri { schemes } => schemes.iter().flatten(),
            kind => return constraints(kind),
        };
        let schemes: Vec<_> = schemes.map(|scheme| format!("`{scheme}`")).collect();
        let reserved: Vec<_> = self
            .spec
            .reserved(param)
            .iter()
            .map(|name| format!("`{name}`"))
            .collect();
        let mut allowed = "an absolute URI".to_owned();
        if !schemes.is_empty() {
            allowed.push_str(&format!(" with the scheme {}", schemes.join(" or ")));
        }
        if !reserved.is_empty() {
            allowed.push_str(&format!(" without {} in its query", reserved.join(", ")));
        }
        allowed
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
        let string = |min_length: usize,
                      max_length: Option<usize>,
                      chars: Option<String>,
                      without: &str| {
            format!(
                "{private}::Check::String {{ min_length: {min_length}, max_length: {}, chars: {}, segment: {}, \
                 without: {} }}",
                option(max_length.map(|length| length.to_string())),
                option(chars),
                self.spec.is_in_path(param),
                literal(without),
            )
        };
        match &param.kind {
            Kind::Uri => format!("{private}::Check::Uri"),
            Kind::RedirectUri { schemes } => {
                let schemes = schemes
                    .as_ref()
                    .map(|schemes| texts(&mut schemes.iter().map(String::as_str)));
                let reserved = texts(&mut self.spec.reserved(param).into_iter());
                let schemes = option(schemes);
                format!(
                    "{private}::Check::RedirectUri {{ schemes: {schemes}, reserved: {reserved} }}"
                )
            }
            Kind::String {
                min_length,
                max_length,
                chars,
            } => {
                let chars = chars.as_ref().map(|chars| {
                    let ranges: Vec<_> = chars
                        .ranges
                        .iter()
                        .map(|range| format!("{range:?}"))
                        .collect();
                    let (written, ranges) = (literal(&chars.written), ranges.join(", "));
                    format!("{private}::Chars {{ written: {written}, ranges: &[{ranges}] }}")
                });
                string(*min_length, *max_length, chars, "")
            }
            Kind::List { separator, .. } => string(0, None, None, separator),
            Kind::Integer { .. }
            | Kind::Boolean { .. }
            | Kind::Enum { .. }
            | Kind::Constant { .. }
            | Kind::State => string(1, None, None, ""),
        }
    }
}
