//! The types of a parameter whose value is a list: that of an item, and that of the list where it may not be empty.

use crate::spec::model::{Empty, Param, Value};

use super::Generator;
use super::template::{Template, literal};

static LIST: Template = Template::new(
    r#"
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
"#,
);

static ITEM: Template = Template::new(
    r#"
#[automatically_derived]
impl $private::Item for $name {
    fn text(&self) -> &str {
        self.as_str()
    }
}
"#,
);

impl Generator<'_> {
    pub(super) fn list(
        &self,
        param: &Param,
        values: Option<&[Value]>,
        separator: &str,
        empty: Empty,
        out: &mut String,
    ) {
        match values {
            Some(values) => self.enumeration(param, values, out),
            None => self.text(param, out),
        }
        let name = &param.name.camel;
        self.fill(out, &ITEM, &[("name", name)]);
        if empty == Empty::Forbid {
            let values = [
                ("name", name.as_str()),
                ("debug_list", &literal(&format!("{name}List"))),
                ("separator", &literal(separator)),
                ("param", &literal(&param.name.text)),
            ];
            self.fill(out, &LIST, &values);
        }
    }
}
