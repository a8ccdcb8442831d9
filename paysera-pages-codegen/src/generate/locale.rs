//! The enum of the locales, and that of a page which has not all of them.

use crate::join::join;
use crate::spec::Name;
use crate::spec::model::{Page, PageLocales};

use super::Generator;
use super::doc::{code, doc};
use super::named::{Variant, receiver};
use super::template::{Template, literal};

static PREFIX: Template = Template::new(
    r#"
    /// The path between base and page.
    const fn prefix(self) -> &'static str {
        match $receiver {
$prefixes        }
    }
"#,
);

static INFO: Template = Template::new(
    r#"
    /// Each with its path prefix.
    const INFO: &'static [$rt::LocaleInfo] = &[$info];
"#,
);

static NEGOTIATE: Template = Template::new(
    r#"
    /// The best locale for an `Accept-Language` header, else the default.
    #[must_use]
    $vis fn negotiate(accept_language: &str) -> Self {
        let best = $private::negotiate(accept_language, Self::NAMES);
        best.and_then(|index| Self::ALL.get(index).copied()).unwrap_or_default()
    }
"#,
);

static NEGOTIATE_WITHOUT_DEFAULT: Template = Template::new(
    r#"
    /// The best locale for an `Accept-Language` header; there is no default.
    #[must_use]
    $vis fn negotiate(accept_language: &str) -> ::core::option::Option<Self> {
        let best = $private::negotiate(accept_language, Self::NAMES);
        best.and_then(|index| Self::ALL.get(index).copied())
    }
"#,
);

static CONVERSIONS: Template = Template::new(
    r#"
#[automatically_derived]
impl ::core::convert::From<$name> for Locale {
    fn from(locale: $name) -> Self {
        match locale {
$widened        }
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<Locale> for $name {
    type Error = $rt::UnknownName;

    fn try_from(locale: Locale) -> ::core::result::Result<Self, $rt::UnknownName> {
        $private::name($kind, Self::NAMES, Self::ALL, locale.as_str())
    }
}
"#,
);

impl Generator<'_> {
    pub(super) fn locale(&self, out: &mut String) {
        let Some(locales) = &self.spec.locales else {
            return;
        };
        let mut all = Vec::new();
        for locale in locales {
            all.push((&locale.name, locale.doc.as_str(), locale.prefix.as_str()));
        }
        let default = self.spec.default_locale();
        let negotiate = if default.is_some() {
            &NEGOTIATE
        } else {
            &NEGOTIATE_WITHOUT_DEFAULT
        };
        let mut methods = self.locale_methods(&all, true);
        self.fill(&mut methods, negotiate, &[]);
        let docs = doc("The languages of the pages.");
        self.locale_enum("Locale", &docs, &all, &methods, out);
        self.named_impls("Locale", "locale", default.map(|locale| &locale.name), out);
    }

    /// The enum of a page that has some of the locales, or other prefixes.
    pub(super) fn page_locale(&self, page: &Page, out: &mut String) {
        let PageLocales::Own(own) = &page.locales else {
            return;
        };
        if own.is_empty() || self.has_all_locales(page) {
            return;
        }
        let name = self.page_locale_name(page);
        let mut all = Vec::new();
        for locale in own {
            let mut declared = self.spec.locales.as_deref().unwrap_or_default().iter();
            let declared = declared.find(|declared| declared.name.text == locale.name.text);
            let doc = declared.map_or("", |declared| declared.doc.as_str());
            all.push((&locale.name, doc, locale.prefix.as_str()));
        }
        let docs = doc(&format!("The languages of page {}.", code(&page.name.text)));
        let methods = self.locale_methods(&all, false);
        self.locale_enum(&name, &docs, &all, &methods, out);
        let kind = format!("locale of page `{}`", page.name.text);
        let default = own
            .iter()
            .find(|locale| locale.default)
            .map(|locale| &locale.name);
        self.named_impls(&name, &kind, default, out);
        let widened = join(own, "", &|locale| {
            let camel = &locale.name.camel;
            format!("            {name}::{camel} => Self::{camel},\n")
        });
        self.fill(
            out,
            &CONVERSIONS,
            &[
                ("name", &name),
                ("widened", &widened),
                ("kind", &literal(&kind)),
            ],
        );
    }

    /// The name of a page's own enum of locales.
    pub(super) fn page_locale_name(&self, page: &Page) -> String {
        if self.has_all_locales(page) {
            "Locale".to_owned()
        } else {
            format!("{}Locale", page.name.camel)
        }
    }

    /// Whether a page has all locales, be it with other prefixes.
    fn has_all_locales(&self, page: &Page) -> bool {
        match &page.locales {
            PageLocales::All => true,
            PageLocales::Own(own) => self
                .spec
                .locales
                .as_ref()
                .is_some_and(|all| all.len() == own.len()),
        }
    }

    /// The prefix that `locale` has on a page, as Rust source.
    pub(super) fn prefix_of(&self, page: &Page) -> String {
        match &page.locales {
            PageLocales::Own(own) if self.has_all_locales(page) => {
                let arms = join(own, "", &|locale| {
                    format!(
                        "Locale::{} => {}, ",
                        locale.name.camel,
                        literal(&locale.prefix)
                    )
                });
                format!("match locale {{ {arms} }}")
            }
            _ => "locale.prefix()".to_owned(),
        }
    }

    /// The locales of a page as a constant.
    pub(super) fn locale_info(&self, page: &Page) -> String {
        match &page.locales {
            PageLocales::All if self.spec.locales.is_some() => "Locale::INFO".to_owned(),
            PageLocales::All => "&[]".to_owned(),
            PageLocales::Own(own) => {
                let infos = join(own, "", &|locale| {
                    self.info_of(&locale.name, &locale.prefix)
                });
                format!("&[{infos}]")
            }
        }
    }

    /// A locale with its prefix, as an element of a list.
    fn info_of(&self, name: &Name, prefix: &str) -> String {
        let rt = &self.options.krate;
        format!(
            "{rt}::LocaleInfo {{ name: {}, prefix: {} }}, ",
            literal(&name.text),
            literal(prefix)
        )
    }

    fn locale_methods(&self, locales: &[(&Name, &str, &str)], has_info: bool) -> String {
        let mut methods = String::new();
        if has_info {
            let info = join(locales, "", &|(name, _, prefix)| self.info_of(name, prefix));
            self.fill(&mut methods, &INFO, &[("info", &info)]);
        }
        let prefixes = join(locales, "", &|(name, _, prefix)| {
            format!("            Self::{} => {},\n", name.camel, literal(prefix))
        });
        let receiver = receiver(locales.is_empty());
        self.fill(
            &mut methods,
            &PREFIX,
            &[("prefixes", &prefixes), ("receiver", receiver)],
        );
        methods
    }

    fn locale_enum(
        &self,
        name: &str,
        docs: &str,
        locales: &[(&Name, &str, &str)],
        methods: &str,
        out: &mut String,
    ) {
        let mut variants = Vec::new();
        for (name, doc, _) in locales {
            variants.push(Variant {
                name,
                doc,
                deprecated: None,
            });
        }
        self.named_enum(
            name,
            docs,
            "Its name in the declaration.",
            &variants,
            methods,
            out,
        );
    }
}
