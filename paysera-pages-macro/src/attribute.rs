//! What the user wrote: the struct and its `#[pages(…)]`.

use paysera_pages_codegen::spec::raw;
use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::discouraged::AnyDelimiter as _;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, LitStr, Result, Token};

use crate::item::{Attribute, Item};
use crate::path;

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

impl Parse for Derive {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let item = Item::parse(input)?;
        let mut attributes = item.attributes.iter();
        let Some(attribute) = attributes.next() else {
            return Err(Error::new(
                item.name.span(),
                format!("`Pages` needs to know where the pages are declared: {USAGE}"),
            ));
        };
        if let Some(second) = attributes.next() {
            return Err(Error::new_range(
                second.whole.clone(),
                "a second `#[pages(…)]`: put everything into one",
            ));
        }
        let arguments = Arguments::of(attribute)?;
        let name = raw(&item.name.unraw().to_string());
        if arguments.module.is_none() && GENERATED.contains(&name.as_str()) {
            return Err(Error::new(
                item.name.span(),
                format!(
                    "`{name}` is what a generated type beside the struct is called: give the struct another name, or put \
                     the types into a module of their own: `module = pay`"
                ),
            ));
        }
        Ok(Self {
            name,
            visibility: item.visibility,
            declaration: arguments.declaration,
            module: arguments.module.map(|module| module.to_string()),
            krate: arguments
                .krate
                .unwrap_or_else(|| "::paysera_pages".to_owned()),
            non_exhaustive: arguments.non_exhaustive,
        })
    }
}

/// What stands between the parentheses.
struct Arguments {
    declaration: Declaration,
    module: Option<Ident>,
    krate: Option<String>,
    non_exhaustive: bool,
}

impl Arguments {
    fn of(attribute: &Attribute<'_>) -> Result<Self> {
        let error = |message| Err(Error::new_range(attribute.whole.clone(), message));
        match attribute.rest.parse_any_delimiter() {
            Ok((_, _, arguments)) if arguments.is_empty() => {
                error(format!("`#[pages()]` names no file: {USAGE}"))
            }
            Ok((_, _, arguments)) => arguments.call(Self::parse),
            Err(_) => error(format!(
                "`#[pages]` names no file between parentheses: {USAGE}"
            )),
        }
    }

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
                        once(krate.replace(path(input)?).is_none(), span, "`crate`")?;
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
fn path(input: ParseStream<'_>) -> Result<String> {
    // In the examples of the documentation, which are texts, it would mean nothing.
    match input.cursor().ident() {
        Some((first, _)) if first == "$crate" => Err(Error::new(
            first.span(),
            "`crate` takes no `$crate`: write the path as your users do, `crate = ::shop::paysera_pages`",
        )),
        _ => path::parse(input).map_err(|error| {
            let message = "`crate` takes a path without quotes: `crate = ::shop::paysera_pages`";
            Error::new(error.span(), message)
        }),
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
