//! Reading the declaration whose pages are served.

use std::error::Error;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use paysera_pages_codegen::spec::model::Spec;
use paysera_pages_codegen::spec::{self, Context, Disk, Faults, Loader, NoFiles, Source};

/// Paysera's pages, as the shipped file has them.
const PAYSERA: &str = "format = 1\nextends = [\"paysera\"]\n";

/// Paysera's own pages, which are shipped and sound.
pub(crate) fn paysera() -> Spec {
    let source = Source::new("pages.toml", PAYSERA);
    let reading = spec::read(&source, &Context::without_rust(), &mut NoFiles);
    reading.spec.unwrap_or_default()
}

/// A text that stands alone.
pub(crate) fn from_toml(text: &str) -> Result<Spec, InvalidDeclaration> {
    read(&Source::new("pages.toml", text), &mut NoFiles)
}

/// A file, and those beside it that it extends.
pub(crate) fn from_file(path: &Path) -> Result<Spec, InvalidDeclaration> {
    let mut disk = Disk::new("");
    let source = disk.read(path).map_err(Faults::from)?;
    read(&source, &mut disk)
}

fn read(source: &Arc<Source>, loader: &mut dyn Loader) -> Result<Spec, InvalidDeclaration> {
    let reading = spec::read(source, &Context::without_rust(), loader);
    match reading.spec {
        Some(spec) if reading.faults.is_empty() => Ok(spec),
        _ => Err(reading.faults.into()),
    }
}

/// A declaration with faults, none of whose pages are served.
///
/// `Display` shows all of them, each with its place and what to write instead, as the derive does. `Debug` shows the
/// same, so that `Sandbox::from_file("pages.toml").unwrap()` in a test says what is wrong.
///
/// ```
/// use paysera_pages_sandbox::Sandbox;
///
/// let error = Sandbox::from_toml("format = 2").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "error: format 2 is not known: this version reads format 1
///  --> pages.toml:1:10
///   |
/// 1 | format = 2
///   |          ^
///   = help: write `format = 1` at the top of the file, above all tables"
/// );
/// ```
#[derive(Clone)]
pub struct InvalidDeclaration {
    faults: Faults,
}

impl From<Faults> for InvalidDeclaration {
    fn from(faults: Faults) -> Self {
        Self { faults }
    }
}

impl fmt::Display for InvalidDeclaration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.faults)
    }
}

impl fmt::Debug for InvalidDeclaration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the declaration has faults:\n\n{}", self.faults)
    }
}

impl Error for InvalidDeclaration {}
