//! From the attribute to tokens: read the declaration, generate, and put the faults beside it.

use std::env;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use paysera_pages_codegen::generate::{self, DocStyle, Options};
use paysera_pages_codegen::spec::limits::MOST_BYTES;
use paysera_pages_codegen::spec::{self, Context, Fault, Faults, Loader, Source};
use proc_macro::TokenStream;
use proc_macro2::Span;
use quote::quote_spanned;
use syn::{Error, LitStr, Result};

use crate::attribute::{Declaration, Derive};

/// The generated items, and a `compile_error!` for each fault of the declaration.
pub(crate) fn expand(derive: &Derive) -> Result<TokenStream> {
    let span = derive.declaration.span();
    let mut files = Files {
        root: manifest_dir(span),
        read: Vec::new(),
    };
    let source = match &derive.declaration {
        Declaration::Text(text) => Ok(Source::new(TEXT_NAME, text.value())),
        Declaration::File(path) => files.first(path)?,
    };
    let mut tokens = match source {
        Ok(source) => pages(&source, derive, &mut files, span)?,
        Err(fault) => errors(&fault.into(), span),
    };
    for path in files.read.iter().filter_map(|path| path.to_str()) {
        // Makes cargo build again when the file changes; the bytes are dropped as unused.
        let watch = quote_spanned!(span=> const _: &[u8] = ::core::include_bytes!(#path););
        tokens.extend(TokenStream::from(watch));
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

/// The files of the user's crate.
struct Files {
    /// The folder of the crate's `Cargo.toml`.
    root: Result<PathBuf>,
    /// The files that were read.
    read: Vec<PathBuf>,
}

impl Files {
    /// Reads the file that the attribute names.
    fn first(&mut self, literal: &LitStr) -> Result<std::result::Result<Arc<Source>, Fault>> {
        let path = self
            .root
            .as_ref()
            .map_err(Error::clone)?
            .join(literal.value());
        let help = "the path is relative to the folder of this crate's `Cargo.toml`";
        Ok(self.read(path).map_err(|fault| {
            if fault.place().is_none() {
                fault.help(help)
            } else {
                fault
            }
        }))
    }

    /// Reads a file, and remembers it: a change of it makes the crate build again.
    fn read(&mut self, path: PathBuf) -> std::result::Result<Arc<Source>, Fault> {
        let name = shown(&path);
        match read_file(&path) {
            Ok(bytes) => {
                // One file may be reached by several paths.
                let identity = path.canonicalize().unwrap_or_else(|_| path.clone());
                self.read.push(path);
                let source = Source::from_bytes(name, bytes)?;
                Ok(source.identified(identity.display().to_string()))
            }
            Err(error) => Err(Fault::unreadable(format!("cannot read `{name}`: {error}"))),
        }
    }
}

/// The bytes of a file, or as many as show that there are too many.
fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    // A pipe or a terminal would be waited for, and a device may never end.
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is no file"));
    }
    let mut bytes = Vec::new();
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    let file = fs::File::open(path)?;
    file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

impl Loader for Files {
    fn load(&mut self, from: &Source, name: &str) -> std::result::Result<Arc<Source>, Fault> {
        let Ok(root) = &self.root else {
            return Err(Fault::unreadable(format!(
                "cannot read `{name}`: `CARGO_MANIFEST_DIR` is not set"
            )));
        };
        let beside = self.read.iter().find(|path| shown(path) == from.name());
        let folder = beside.and_then(|path| path.parent()).unwrap_or(root);
        self.read(folder.join(name))
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
    files: &mut Files,
    span: Span,
) -> Result<TokenStream> {
    let context = Context {
        entry: derive.name.clone(),
        module: derive.module.is_some(),
    };
    let reading = spec::read(source, &context, files);
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
        // The compiler's own lexer: `proc_macro2` would check the text a second time, unoptimised.
        let generated: TokenStream = code.parse().map_err(|error| {
            let message =
                format!("the generated code is no Rust, which is a bug of paysera-pages: {error}");
            Error::new(span, message)
        })?;
        // As one stream: to extend by its tokens would hand over each of them.
        tokens.extend([generated]);
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
