//! One type for each parameter whose values are checked; each kind has a file of its own.

use crate::spec::model::{Kind, Param};

use super::Generator;
use super::param_doc::docs;
use super::template::Template;

/// Reading a value from a text, for types that have `new`.
pub(super) static READ: Template = Template::new(
    r#"
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
"#,
);

static STATE: Template = Template::new(
    r#"
$docs$vis type $name = $rt::State;
"#,
);

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
            } => self.list(param, values.as_deref(), separator, *empty, out),
            Kind::State => {
                self.fill(
                    out,
                    &STATE,
                    &[
                        ("docs", &docs(param).attributes(self.options.docs)),
                        ("name", &param.name.camel),
                    ],
                );
            }
        }
    }
}
