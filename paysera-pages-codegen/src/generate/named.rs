//! Enums of names: what environments, locales and return codes have in common.

use crate::spec::Name;

use super::Generator;
use super::doc::{doc, escape};
use super::template::literal;

/// A variant of a generated enum.
pub(super) struct Variant<'s> {
    /// Its name in Rust, and its text.
    pub(super) name: &'s Name,
    /// Its documentation; may be empty.
    pub(super) doc: &'s str,
}

const ENUM: &str = r#"
$docs#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
$vis enum $name {
$variants}

impl $name {
    /// All of them, in the order of the declaration.
    $vis const ALL: &'static [Self] = &[$all];

    /// Each with its name.
    const NAMES: &'static [(&'static str, Self)] = &[$names];

    $text_doc
    #[must_use]
    $vis const fn as_str(self) -> &'static str {
        match self {
$texts        }
    }
$methods}

#[automatically_derived]
impl ::core::fmt::Display for $name {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}
"#;

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
        let each =
            |write: &dyn Fn(&Variant<'_>) -> String| variants.iter().map(write).collect::<String>();
        let declared = each(&|variant| {
            let text = &variant.name.text;
            let docs = if variant.doc.trim().is_empty() {
                super::doc::code(text)
            } else {
                format!("{}: {}", super::doc::code(text), escape(variant.doc))
            };
            format!("    {}    {},\n", doc(&docs), variant.name.camel)
        });
        let all = each(&|variant| format!("Self::{}, ", variant.name.camel));
        let names = each(&|variant| {
            format!(
                "({}, Self::{}), ",
                literal(&variant.name.text),
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
        // An enum without variants comes of a faulty declaration; its methods need a body all the same.
        let receiver = if variants.is_empty() {
            ENUM.replace("match self", "match *&self")
        } else {
            ENUM.to_owned()
        };
        self.fill(
            out,
            &receiver,
            &[
                ("name", name),
                ("docs", docs),
                ("text_doc", doc(text_doc).trim_end()),
                ("variants", &declared),
                ("all", &all),
                ("names", &names),
                ("texts", &texts),
                ("methods", methods),
            ],
        );
    }
}
