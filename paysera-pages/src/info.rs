//! What a declaration says of its pages, for tables, tools and tests.

use crate::rule::RuleInfo;

/// One page of a declaration; `PAGES` of the derived struct lists them all.
///
/// ```
/// # mod paysera {
/// #     #[derive(paysera_pages::Pages)]
/// #     #[pages(toml = r#"
/// #         format = 1
/// #         [environments]
/// #         production = { base_url = "https://pay.example" }
/// #         [params]
/// #         client_id = { type = "string", required = true }
/// #         [pages]
/// #         cash-out = { path = "wallet/cash-out", query = ["client_id"] }
/// #     "#)]
/// #     pub struct Paysera;
/// # }
/// # use paysera::Paysera;
/// for page in Paysera::PAGES {
///     let params: Vec<&str> = page.params.iter().map(|param| param.name).collect();
///     println!("{}: {} ({})", page.name, page.path, params.join(", "));
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageInfo {
    /// Its name in the file.
    pub name: &'static str,
    /// Its documentation in the file; may be empty.
    pub doc: &'static str,
    /// Where the vendor documents the page.
    pub docs: Option<&'static str>,
    /// Why it should not be used any more.
    pub deprecated: Option<&'static str>,
    /// Its path as written in the file, path parameters in braces.
    pub path: &'static str,
    /// A base of its own, for which environments and locales do not apply.
    pub base_url: Option<&'static str>,
    /// Its locales, with the path prefix that each has on this page.
    pub locales: &'static [LocaleInfo],
    /// Its parameters, in the order in which they appear in the URL.
    pub params: &'static [ParamInfo],
    /// Its rules, those of single parameters first.
    pub rules: &'static [RuleInfo],
    /// The name of the return that its redirect URI gets.
    pub returns: Option<&'static str>,
    /// How it may be shown besides a full redirect.
    pub presentations: &'static [PresentationInfo],
    /// Its path in encoded pieces.
    #[doc(hidden)]
    pub pieces: &'static [&'static str],
    /// The last of the pieces with the key of the first parameter in the query: the two are mostly written together. Nothing
    /// if the query has no parameter.
    #[doc(hidden)]
    pub opening: &'static str,
}

impl PageInfo {
    /// No page at all.
    pub(crate) const NONE: Self = Self {
        name: "",
        doc: "",
        docs: None,
        deprecated: None,
        path: "",
        base_url: None,
        locales: &[],
        params: &[],
        rules: &[],
        returns: None,
        presentations: &[],
        pieces: &[],
        opening: "",
    };

    /// How many of the parameters stand in the path: there is a piece before, between and after them.
    pub(crate) const fn in_path(&self) -> usize {
        self.pieces.len().saturating_sub(1)
    }
}

/// A locale of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocaleInfo {
    /// Its name in the file.
    pub name: &'static str,
    /// The path between base and page, with a slash in front; empty for none.
    pub prefix: &'static str,
}

/// A parameter of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParamInfo {
    /// Its name in the URL.
    pub name: &'static str,
    /// The name of its type in the file, such as `redirect-uri`.
    pub kind: &'static str,
    /// Its documentation in the file; may be empty.
    pub doc: &'static str,
    /// When it must be given; a constant is always sent.
    pub required: Required,
    /// Why it should not be used any more.
    pub deprecated: Option<&'static str>,
    /// Its encoded name with what stands around it, `?name=` as the first of the query and `&name=` further on; nothing if
    /// it stands in the path.
    #[doc(hidden)]
    pub keys: [&'static str; 2],
    /// Texts that the declaration gives it.
    #[doc(hidden)]
    pub texts: Texts,
}

/// Encoded texts that the declaration gives a parameter.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texts {
    /// None: the caller gives the value.
    Given,
    /// The value, always sent.
    Constant(&'static str),
    /// The texts for yes and for no.
    Boolean(&'static str, &'static str),
}

/// When a parameter must be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Required {
    /// Never, unless another rule of the page asks for it.
    No,
    /// Always.
    Always,
    /// As soon as any other query parameter is given.
    WithAnyOther,
}

/// A way to show a page besides a full redirect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PresentationInfo {
    /// `popup`, `iframe` or `lightbox`.
    pub kind: &'static str,
    /// The names of the parameters that must be given for it.
    pub requires: &'static [&'static str],
    /// How a script opens it, `{url}` standing for the literal.
    pub call: Option<&'static str>,
}
