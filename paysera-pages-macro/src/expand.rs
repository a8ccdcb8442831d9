//! From the attribute to tokens: read the declaration, generate, and put the faults beside it.

use std::env;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use paysera_pages_codegen::generate::{self, Options};
use paysera_pages_codegen::spec::{self, Context, Fault, Faults, Source};
use proc_macro::TokenStream;
use proc_macro2::Span;
use quote::quote_spanned;
use syn::{Error, LitStr, Result};

use crate::attribute::{Declaration, Derive};

/// The generated items, and a `compile_error!` for each fault of the declaration.
pub(crate) fn expand(derive: &Derive) -> Result<TokenStream> {
    let span = derive.declaration.span();
    let (source, tracked) = match &derive.declaration {
        Declaration::Text(text) => (Ok(Source::new("<toml>", text.value())), None),
        Declaration::File(path) => load(path)?,
    };
    let mut tokens = match source {
        Ok(source) => pages(&source, derive, span)?,
        Err(fault) => errors(&fault.into(), span),
    };
    if let Some(path) = tracked {
        // Makes cargo build again when the file changes; the bytes are dropped as unused.
        let watch = quote_spanned!(span=> const _: &[u8] = ::core::include_bytes!(#path););
        tokens.extend(TokenStream::from(watch));
    }
    Ok(tokens)
}

/// A source or why it is none, and the path to watch.
type Loaded = (std::result::Result<Arc<Source>, Fault>, Option<String>);

/// Reads the file that the attribute names.
fn load(literal: &LitStr) -> Result<Loaded> {
    let relative = literal.value();
    let Some(root) = env::var_os("CARGO_MANIFEST_DIR") else {
        let message = "`CARGO_MANIFEST_DIR` is not set, so the file cannot be found: build with cargo, or give the \
                       text itself: `#[pages(toml = \"…\")]`";
        return Err(Error::new(literal.span(), message));
    };
    let path = Path::new(&root).join(&relative);
    let name = shown(&path);
    Ok(match fs::read(&path) {
        Ok(bytes) => {
            let tracked = path.to_str().map(str::to_owned);
            (Source::from_bytes(name, bytes), tracked)
        }
        Err(error) => {
            let fault = Fault::unreadable(format!("cannot read `{name}`: {error}"))
                .help("the path is relative to the folder of this crate's `Cargo.toml`");
            (Err(fault), None)
        }
    })
}

/// The path as rustc prints paths: relative to the folder in which cargo runs it.
fn shown(path: &Path) -> String {
    let current = env::current_dir().ok();
    let relative = current.and_then(|current| path.strip_prefix(current).ok());
    relative.unwrap_or(path).display().to_string()
}

/// The items of what is sound, and the errors of what is not.
fn pages(source: &Arc<Source>, derive: &Derive, span: Span) -> Result<TokenStream> {
    let context = Context {
        entry: derive.name.clone(),
        module: derive.module.is_some(),
    };
    let reading = spec::read(source, &context);
    let mut tokens = errors(&reading.faults, span);
    if let Some(spec) = &reading.spec {
        let options = Options {
            context,
            visibility: derive.visibility.clone(),
            module: derive.module.clone(),
            krate: derive.krate.clone(),
        };
        let code = generate::generate(spec, &options);
        // The compiler's own lexer: `proc_macro2` would check the text a second time, unoptimised.
        let generated: TokenStream = code.parse().map_err(|error| {
            let message =
                format!("the generated code is no Rust, which is a bug of paysera-pages: {error}");
            Error::new(span, message)
        })?;
        tokens.extend(generated);
    }
    Ok(tokens)
}

/// One `compile_error!` for each fault, at the declaration.
fn errors(faults: &Faults, span: Span) -> TokenStream {
    let errors = faults.iter().map(|fault| {
        let text = fault.to_string();
        TokenStream::from(quote_spanned!(span=> ::core::compile_error! { #text }))
    });
    errors.collect()
}
