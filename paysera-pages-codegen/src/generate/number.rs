//! The type of a parameter whose values are numbers with bounds.

use crate::spec::model::Param;

use super::Generator;
use super::param_doc::docs;
use super::template::{Template, literal};

static NUMBER: Template = Template::new(
    r#"
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
"#,
);

impl Generator<'_> {
    pub(super) fn number(
        &self,
        param: &Param,
        min: Option<i128>,
        max: Option<i128>,
        out: &mut String,
    ) {
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
            &NUMBER,
            &[
                ("docs", &docs(param).attributes(self.options.docs)),
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
}
