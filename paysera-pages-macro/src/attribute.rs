//! What the user wrote: the struct and its `#[pages(…)]`.

use paysera_pages_codegen::spec::raw;
use proc_macro2::Span;
use quote::ToTokens;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Data, DeriveInput, Error, Fields, Ident, LitStr, Path, Result, Token};

const USAGE: &str =
    "write `#[pages(\"pages.toml\")]`, the path relative to this crate's `Cargo.toml`";

/// The generated types whose names are no declaration's to choose.
const GENERATED: [&str; 2] = ["Environment", "Locale"];

/// The struct with its attribute, checked.
pub(crate) struct Derive {
    /// The struct's name.
    pub(crate) name: String,
    /// The struct's visibility as Rust source.
    pub(crate) visibility: String,
    /// Where the declaration is.
    pub(crate) declaration: Declaration,
    /// The module for the generated items.
    pub(crate) module: Option<String>,
    /// The path of the runtime crate.
    pub(crate) krate: String,
    /// Whether enums may get variants in a minor version.
    pub(crate) non_exhaustive: bool,
}

/// Where the declaration is.
pub(crate) enum Declaration {
    /// In a file, relative to the crate's `Cargo.toml`.
    File(LitStr),
    /// In the attribute itself.
    Text(LitStr),
}

impl Declaration {
    /// Where faults of the declaration are reported.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::File(literal) | Self::Text(literal) => literal.span(),
        }
    }
}

impl Derive {
    /// Checks the struct and reads its attribute.
    pub(crate) fn parse(input: &DeriveInput) -> Result<Self> {
        let Data::Struct(data) = &input.data else {
            return Err(Error::new_spanned(
                &input.ident,
                "`Pages` is derived for a struct: write `pub struct Paysera;`",
            ));
        };
        if !matches!(data.fields, Fields::Unit) {
            return Err(Error::new_spanned(
                &data.fields,
                format!(
                    "`Pages` is derived for a struct without fields: write `struct {};`",
                    input.ident
                ),
            ));
        }
        if !input.generics.params.is_empty() || input.generics.where_clause.is_some() {
            return Err(Error::new_spanned(
                &input.generics,
                format!(
                    "`Pages` is derived for a struct without parameters: write `struct {};`",
                    input.ident
                ),
            ));
        }
        let mut attributes = input
            .attrs
            .iter()
            .filter(|attribute| attribute.path().is_ident("pages"));
        let Some(attribute) = attributes.next() else {
            return Err(Error::new_spanned(
                &input.ident,
                format!("`Pages` needs to know where the pages are declared: {USAGE}"),
            ));
        };
        if let Some(second) = attributes.next() {
            return Err(Error::new_spanned(
                second,
                "a second `#[pages(…)]`: put everything into one",
            ));
        }
        let arguments = Arguments::of(attribute)?;
        let name = raw(&input.ident.unraw().to_string());
        if arguments.module.is_none() && GENERATED.contains(&name.as_str()) {
            return Err(Error::new_spanned(
                &input.ident,
                format!(
                    "`{name}` is what a generated type beside the struct is called: give the struct another name, or put \
                     the types into a module of their own: `module = pay`"
                ),
            ));
        }
        Ok(Self {
            name,
            visibility: source(&input.vis),
            declaration: arguments.declaration,
            module: arguments.module.map(|module| module.to_string()),
            krate: arguments
                .krate
                .map_or_else(|| "::paysera_pages".to_owned(), |path| source(&path)),
            non_exhaustive: arguments.non_exhaustive,
        })
    }
}

/// Tokens as source text, without the spaces that the compiler puts between them.
fn source(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    // The only words that need a space between them are those of `pub(in path)`.
    text.replace(' ', "").replace("(in", "(in ")
}

/// What stands between the parentheses.
struct Arguments {
    declaration: Declaration,
    module: Option<Ident>,
    krate: Option<Path>,
    non_exhaustive: bool,
}

impl Arguments {
    fn of(attribute: &Attribute) -> Result<Self> {
        match &attribute.meta {
            syn::Meta::List(list) if list.tokens.is_empty() => Err(Error::new_spanned(
                attribute,
                format!("`#[pages()]` names no file: {USAGE}"),
            )),
            syn::Meta::List(_) => attribute.parse_args(),
            _ => Err(Error::new_spanned(
                attribute,
                format!("`#[pages]` names no file between parentheses: {USAGE}"),
            )),
        }
    }
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut declaration = None;
        let mut module = None;
        let mut krate = None;
        let mut non_exhaustive = false;
        while !input.is_empty() {
            if input.peek(LitStr) {
                let path: LitStr = input.parse()?;
                let span = path.span();
                let fresh = declaration.replace(Declaration::File(path)).is_none();
                once(fresh, span, "the declaration")?;
            } else {
                let key = input.call(Ident::parse_any).map_err(|error| {
                    let message =
                        format!("neither a text in quotes nor the name of an argument: {USAGE}");
                    Error::new(error.span(), message)
                })?;
                let span = key.span();
                match key.to_string().as_str() {
                    "toml" => {
                        input.parse::<Token![=]>()?;
                        let text = literal(input)?;
                        let fresh = declaration.replace(Declaration::Text(text)).is_none();
                        once(fresh, span, "the declaration")?;
                    }
                    "module" => {
                        input.parse::<Token![=]>()?;
                        once(module.replace(name(input)?).is_none(), span, "`module`")?;
                    }
                    "crate" => {
                        input.parse::<Token![=]>()?;
                        let path = path(input)?;
                        once(krate.replace(path).is_none(), span, "`crate`")?;
                    }
                    "non_exhaustive" => {
                        once(!non_exhaustive, span, "`non_exhaustive`")?;
                        non_exhaustive = true;
                    }
                    other => {
                        let message = format!(
                            "unknown argument `{other}`: the path of the file stands in quotes, \
                             `#[pages(\"pages.toml\")]`, and besides there are `toml = \"…\"`, `module = name`, \
                             `crate = path` and `non_exhaustive`"
                        );
                        return Err(Error::new(span, message));
                    }
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        // `input.error` would begin with "unexpected end of input", which is not what is wrong.
        let nowhere = || {
            Error::new(
                input.span(),
                format!("the pages are declared nowhere: {USAGE}"),
            )
        };
        let declaration = declaration.ok_or_else(nowhere)?;
        Ok(Self {
            declaration,
            module,
            krate,
            non_exhaustive,
        })
    }
}

/// The text of `toml`.
fn literal(input: ParseStream<'_>) -> Result<LitStr> {
    input.parse().map_err(|error| {
        let message =
            "`toml` takes the text itself, in quotes; for a file write `#[pages(\"pages.toml\")]`";
        Error::new(error.span(), message)
    })
}

/// The name of `module`.
fn name(input: ParseStream<'_>) -> Result<Ident> {
    input.parse().map_err(|error| {
        let message = "`module` takes a name without quotes: `module = pay`";
        Error::new(error.span(), message)
    })
}

/// The path of `crate`.
fn path(input: ParseStream<'_>) -> Result<Path> {
    let path = input.call(Path::parse_mod_style).map_err(|error| {
        let message = "`crate` takes a path without quotes: `crate = ::shop::paysera_pages`";
        Error::new(error.span(), message)
    })?;
    // In the examples of the documentation, which are texts, it would mean nothing.
    match path.segments.first() {
        Some(first) if first.ident == "$crate" => Err(Error::new(
            first.ident.span(),
            "`crate` takes no `$crate`: write the path as your users do, `crate = ::shop::paysera_pages`",
        )),
        _ => Ok(path),
    }
}

/// Refuses what is given a second time.
fn once(fresh: bool, span: Span, what: &str) -> Result<()> {
    if fresh {
        Ok(())
    } else {
        Err(Error::new(
            span,
            format!("{what} is given twice: take one out"),
        ))
    }
}
