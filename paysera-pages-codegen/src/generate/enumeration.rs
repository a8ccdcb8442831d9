//! The type of a parameter whose values are listed.

use crate::encode;
use crate::join::join;
use crate::spec::model::{Param, Value};

use super::Generator;
use super::named::Variant;
use super::param::READ;
use super::param_doc::docs;
use super::template::{Template, literal};

static ENUM_METHODS: Template = Template::new(
    r#"
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
"#,
);

static ENUM_IMPLS: Template = Template::new(
    r#"
#[automatically_derived]
impl ::core::convert::From<$name> for $private::Value<'_> {
    fn from(value: $name) -> Self {
        Self::$sent(value.as_str())
    }
}
"#,
);

impl Generator<'_> {
    pub(super) fn enumeration(&self, param: &Param, values: &[Value], out: &mut String) {
        let name = &param.name.camel;
        let mut methods = String::new();
        let texts = join(values, ", ", &|value| format!("`{}`", value.name.text));
        let allowed = format!("one of {texts}");
        self.fill(
            &mut methods,
            &ENUM_METHODS,
            &[
                ("param", &literal(&param.name.text)),
                ("allowed", &literal(&allowed)),
            ],
        );
        let mut variants = Vec::new();
        for value in values {
            variants.push(Variant {
                name: &value.name,
                doc: &value.doc,
                deprecated: value.deprecated.as_deref(),
            });
        }
        self.named_enum(
            name,
            &docs(param).attributes(self.options.docs),
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
        self.fill(out, &ENUM_IMPLS, &[("name", name), ("sent", sent)]);
        self.fill(out, &READ, &[("name", name)]);
    }
}
