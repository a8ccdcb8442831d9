//! From the attribute to tokens: read the declaration, generate, and put the faults beside it.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use paysera_pages_codegen::generate::{self, DocStyle, Options};
use paysera_pages_codegen::spec::{self, Context, Disk, Fault, Faults, Loader, Source};
use proc_macro::TokenStream;
use proc_macro2::Span;
use syn::{Error, Result};

use crate::attribute::{Declaration, Derive};
use crate::compose::compose;
use crate::tokens::lex;

/// The generated items, and a `compile_error!` for each fault of the declaration.
pub(crate) fn expand(derive: &Derive) -> Result<TokenStream> {
    let span = derive.declaration.span();
    let mut disk = manifest_dir(span).map(|root| Disk::new(root).shown(shown));
    let source = match (&derive.declaration, &mut disk) {
        (Declaration::Text(text), _) => Ok(Source::new(TEXT_NAME, text.value())),
        (Declaration::File(path), Ok(disk)) => first(disk, &path.value()),
        (Declaration::File(_), Err(error)) => return Err(error.clone()),
    };
    let loader: &mut dyn Loader = match &mut disk {
        Ok(disk) => disk,
        Err(_) => &mut NoFolder,
    };
    let mut tokens = match source {
        Ok(source) => pages(&source, derive, loader, span)?,
        Err(fault) => errors(&fault.into(), span),
    };
    for path in disk.iter().flat_map(Disk::found).filter_map(Path::to_str) {
        // Makes cargo build again when the file changes; the bytes are dropped as unused.
        let watch = format!("const _: &[u8] = ::core::include_bytes!({path:?});");
        tokens.extend(rust(&watch, span)?);
    }
    Ok(tokens)
}

/// The name of a text in the attribute, in messages.
const TEXT_NAME: &str = "<toml>";

/// The folder of the crate's `Cargo.toml`.
fn manifest_dir(span: Span) -> Result<PathBuf> {
    let message = "`CARGO_MANIFEST_DIR` is not set, so the file cannot be found: build with cargo, or give the text \
                   itself: `#[pages(toml = \"…\")]`";
    let root = env::var_os("CARGO_MANIFEST_DIR");
    root.map(PathBuf::from)
        .ok_or_else(|| Error::new(span, message))
}

/// Reads the file that the attribute names.
fn first(disk: &mut Disk, path: &str) -> std::result::Result<Arc<Source>, Fault> {
    let help = "the path is relative to the folder of this crate's `Cargo.toml`";
    disk.read(path).map_err(|fault| {
        if fault.place().is_none() {
            fault.help(help)
        } else {
            fault
        }
    })
}

/// For a text where nobody knows which folder it stands in.
struct NoFolder;

impl Loader for NoFolder {
    fn load(&mut self, _from: &Source, name: &str) -> std::result::Result<Arc<Source>, Fault> {
        Err(Fault::unreadable(format!(
            "cannot read `{name}`: `CARGO_MANIFEST_DIR` is not set"
        )))
    }
}

/// The path as rustc prints paths: relative to the folder in which cargo runs it.
fn shown(path: &Path) -> String {
    let current = env::current_dir().ok();
    let relative = current.and_then(|current| path.strip_prefix(current).ok());
    relative.unwrap_or(path).display().to_string()
}

/// The items of what is sound, and the errors of what is not.
fn pages(
    source: &Arc<Source>,
    derive: &Derive,
    loader: &mut dyn Loader,
    span: Span,
) -> Result<TokenStream> {
    let context = Context {
        entry: derive.name.clone(),
        module: derive.module.is_some(),
        compose,
    };
    let reading = spec::read(source, &context, loader);
    let mut tokens = errors(&reading.faults, span);
    if let Some(spec) = &reading.spec {
        let options = Options {
            context,
            visibility: derive.visibility.clone(),
            module: derive.module.clone(),
            krate: derive.krate.clone(),
            non_exhaustive: derive.non_exhaustive,
            docs: DocStyle::Joined,
        };
        let code = generate::generate(spec, &options);
        let generated = rust(&code, span)?;
        // As one stream: to extend by its tokens would hand over each of them.
        tokens.extend([generated]);
    }
    Ok(tokens)
}

/// The tokens of generated code.
fn rust(code: &str, span: Span) -> Result<TokenStream> {
    lex(code, span.unwrap()).map_err(|error| {
        let message =
            format!("the generated code is no Rust, which is a bug of paysera-pages: {error}");
        Error::new(span, message)
    })
}

/// One `compile_error!` for each fault, at the declaration.
fn errors(faults: &Faults, span: Span) -> TokenStream {
    let errors = faults
        .iter()
        .map(|fault| TokenStream::from(Error::new(span, fault).into_compile_error()));
    errors.collect()
}
