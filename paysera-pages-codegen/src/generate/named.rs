//! Enums of names: what environments, locales and return codes have in common.

use crate::join::join;
use crate::spec::Name;

use super::Generator;
use super::builder::deprecated;
use super::doc::{code, doc, escape};
use super::template::{Template, literal};

/// A variant of a generated enum.
pub(super) struct Variant<'s> {
    /// Its name in Rust, and its text.
    pub(super) name: &'s Name,
    /// Its documentation; may be empty.
    pub(super) doc: &'s str,
    /// Why it should not be used any more.
    pub(super) deprecated: Option<&'s str>,
}

static ENUM: Template = Template::new(
    r#"
$docs#[derive($derives)]
$non_exhaustive$vis enum $name {
$variants}

impl $name {
    /// All of them, in the order of the declaration.
    $vis const ALL: &'static [Self] = &[$all];

    /// Their names, in the same order.
    const NAMES: &'static [&'static str] = &[$names];

    $text_doc
    #[must_use]
    $vis const fn as_str(self) -> &'static str {
        match $receiver {
$texts        }
    }
$methods}

#[automatically_derived]
impl ::core::fmt::Display for $name {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
"#,
);

static FROM_STR: Template = Template::new(
    r#"
#[automatically_derived]
impl ::core::str::FromStr for $name {
    type Err = $rt::UnknownName;

    fn from_str(text: &str) -> ::core::result::Result<Self, $rt::UnknownName> {
        $private::name($kind, Self::NAMES, Self::ALL, text)
    }
}
"#,
);

static DEFAULT: Template = Template::new(
    r#"
/// The one that is used where none is named.
#[automatically_derived]
impl ::core::default::Default for $name {
    fn default() -> Self {
        Self::$default
    }
}
"#,
);

/// What every generated type of values derives.
pub(super) const DERIVES: &str = "::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash";

impl Generator<'_> {
    /// An enum with `ALL`, `as_str` and `Display`; `text_doc` documents `as_str`.
    pub(super) fn named_enum(
        &self,
        name: &str,
        docs: &str,
        text_doc: &str,
        variants: &[Variant<'_>],
        methods: &str,
        out: &mut String,
    ) {
        let each = |write: &dyn Fn(&Variant<'_>) -> String| join(variants, "", write);
        let declared = each(&|variant| {
            let docs = variant_doc(&variant.name.text, variant.doc);
            let deprecated = deprecated(variant.deprecated);
            format!(
                "    {}    {deprecated}{},\n",
                doc(&docs),
                variant.name.camel
            )
        });
        let texts = each(&|variant| {
            format!(
                "            Self::{} => {},\n",
                variant.name.camel,
                literal(&variant.name.text)
            )
        });
        self.fill(
            out,
            &ENUM,
            &[
                ("name", name),
                ("docs", docs),
                ("derives", &format!("::core::marker::Copy, {DERIVES}")),
                ("non_exhaustive", self.non_exhaustive()),
                ("text_doc", doc(text_doc).trim_end()),
                ("variants", &declared),
                (
                    "all",
                    &each(&|variant| format!("Self::{}, ", variant.name.camel)),
                ),
                (
                    "names",
                    &each(&|variant| format!("{}, ", literal(&variant.name.text))),
                ),
                ("receiver", receiver(variants.is_empty())),
                ("texts", &texts),
                ("methods", methods),
            ],
        );
    }

    /// Reading an environment or a locale by its name, and which is the default.
    pub(super) fn named_impls(
        &self,
        name: &str,
        kind: &str,
        default: Option<&Name>,
        out: &mut String,
    ) {
        self.fill(out, &FROM_STR, &[("name", name), ("kind", &literal(kind))]);
        self.features("text", name, kind, out);
        if let Some(default) = default {
            self.fill(
                out,
                &DEFAULT,
                &[("name", name), ("default", &default.camel)],
            );
        }
    }

    /// The attribute of enums and structs in crates that publish their pages.
    pub(super) fn non_exhaustive(&self) -> &'static str {
        if self.options.non_exhaustive {
            "#[non_exhaustive]\n"
        } else {
            ""
        }
    }
}

/// What a method over all variants matches. An enum without variants comes of a faulty declaration.
pub(super) fn receiver(is_empty: bool) -> &'static str {
    if is_empty { "*&self" } else { "self" }
}

/// The documentation of a variant: its text, and what the file says.
pub(super) fn variant_doc(text: &str, doc: &str) -> String {
    if doc.trim().is_empty() {
        code(text)
    } else {
        format!("{}: {}", code(text), escape(doc))
    }
}
