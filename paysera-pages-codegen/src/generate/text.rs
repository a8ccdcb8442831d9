//! The type of a parameter whose values are texts.

use crate::join::join;
use crate::spec::model::{Kind, Param};

use super::Generator;
use super::param::READ;
use super::param_doc::{constraints, docs};
use super::template::{Template, literal};

static TEXT: Template = Template::new(
    r#"
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
"#,
);

static WITH_QUERY_PAIR: Template = Template::new(
    r#"
    /// A copy with one more pair in its query, such as the order that a return belongs to.
    ///
    /// # Errors
    ///
    /// The name is one that the return adds, or `state` and there is one already. The error does not keep the text, which
    /// may hold a state.
    $vis fn with_query_pair(&self, name: &str, value: &str) -> ::core::result::Result<Self, $rt::InvalidParam> {
        self.0.with_query_pair(name, value, $param, &Self::CHECK).map(Self)
    }
"#,
);

static WITH_STATE: Template = Template::new(
    r#"
    /// A copy with a state in its query, so that the return can be told from a forged one: read it with
    /// `from_url_with_state`. `Debug` of the copy does not show its query; `Display` does.
    ///
    /// # Errors
    ///
    /// The query has a `state` already, or the return adds one.
    $vis fn with_state(&self, state: &$rt::State) -> ::core::result::Result<Self, $rt::InvalidParam> {
        self.0.with_state(state, $param, &Self::CHECK).map(Self)
    }
"#,
);

impl Generator<'_> {
    pub(super) fn text(&self, param: &Param, out: &mut String) {
        let name = &param.name.camel;
        let literal_name = literal(&param.name.text);
        let mut methods = String::new();
        if matches!(param.kind, Kind::RedirectUri { .. }) {
            self.fill(&mut methods, &WITH_QUERY_PAIR, &[("param", &literal_name)]);
            // A vendor that echoes a state gets it as a parameter of its own.
            if self
                .spec
                .returns_of(param)
                .is_none_or(|returned| returned.echoes.is_none())
            {
                self.fill(&mut methods, &WITH_STATE, &[("param", &literal_name)]);
            }
        }
        self.fill(
            out,
            &TEXT,
            &[
                ("docs", &docs(param).attributes(self.options.docs)),
                ("name", name),
                ("debug", &literal(name)),
                ("param", &literal_name),
                ("check", &self.check(param)),
                ("allowed", &literal(&self.allowed(param))),
                ("methods", &methods),
            ],
        );
        self.fill(out, &READ, &[("name", name)]);
    }

    /// What a text may be, in words, for messages.
    fn allowed(&self, param: &Param) -> String {
        let schemes = match &param.kind {
            Kind::List { separator, .. } => return format!("a text without `{separator}`"),
            Kind::Uri => return "an absolute URI".to_owned(),
            Kind::RedirectUri { schemes } => schemes,
            kind => return constraints(kind),
        };
        let mut allowed = "an absolute URI".to_owned();
        if let Some(schemes) = schemes {
            let schemes = join(schemes, " or ", &|scheme| format!("`{scheme}`"));
            allowed.push_str(&format!(" with the scheme {schemes}"));
        }
        let reserved = self.spec.reserved(param);
        if !reserved.is_empty() {
            let reserved = join(&reserved, ", ", &|name| format!("`{name}`"));
            allowed.push_str(&format!(" without {reserved} in its query"));
        }
        allowed
    }

    /// The check of a text as Rust source.
    fn check(&self, param: &Param) -> String {
        let private = &self.private;
        let option = |value: Option<String>| match value {
            Some(value) => format!("::core::option::Option::Some({value})"),
            None => "::core::option::Option::None".to_owned(),
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
                let schemes = schemes.as_ref().map(|schemes| {
                    let schemes = join(schemes, ", ", &|scheme| literal(scheme));
                    format!("&[{schemes}]")
                });
                let schemes = option(schemes);
                let reserved = join(&self.spec.reserved(param), ", ", &|name| literal(name));
                format!(
                    "{private}::Check::RedirectUri {{ schemes: {schemes}, reserved: &[{reserved}] }}"
                )
            }
            Kind::String {
                min_length,
                max_length,
                chars,
            } => {
                let chars = chars.as_ref().map(|chars| {
                    let ranges = join(&chars.ranges, ", ", &|range| format!("{range:?}"));
                    let written = literal(&chars.written);
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
