//! Declarations on disk: a file, and those beside it that it extends.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::extends::Loader;
use super::fault::Fault;
use super::limits::MOST_BYTES;
use super::source::Source;

/// The files of a declaration, as they were when they were read.
///
/// ```
/// use paysera_pages_codegen::spec::{self, Context, Disk};
///
/// # fn main() -> Result<(), paysera_pages_codegen::spec::Fault> {
/// let mut disk = Disk::new(env!("CARGO_MANIFEST_DIR"));
/// let source = disk.read("pages.toml")?;
/// let reading = spec::read(&source, &Context::without_rust(), &mut disk);
/// assert!(reading.faults.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Disk {
    root: PathBuf,
    shown: fn(&Path) -> String,
    files: Vec<File>,
}

/// A file that was asked for.
#[derive(Clone, Debug)]
struct File {
    path: PathBuf,
    /// The path as messages show it.
    name: String,
    /// What it had; `None` if it could not be read.
    bytes: Option<Vec<u8>>,
}

impl Disk {
    /// Paths are relative to this folder, where those of files that a text extends are, too. The empty path is the current
    /// folder.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            shown: |path| path.display().to_string(),
            files: Vec::new(),
        }
    }

    /// How messages show paths; as they are if this is not called.
    #[must_use]
    pub fn shown(mut self, shown: fn(&Path) -> String) -> Self {
        self.shown = shown;
        self
    }

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// It cannot be read, or is no text. The fault has a place only in a file that was read.
    pub fn read(&mut self, path: impl AsRef<Path>) -> Result<Arc<Source>, Fault> {
        self.add(self.root.join(path))
    }

    fn add(&mut self, path: PathBuf) -> Result<Arc<Source>, Fault> {
        let name = (self.shown)(&path);
        let read = contents(&path);
        // One file may be reached by several paths.
        let identity = path.canonicalize().unwrap_or_else(|_| path.clone());
        self.files.push(File {
            path,
            name: name.clone(),
            bytes: read.as_ref().ok().cloned(),
        });
        match read {
            Ok(bytes) => {
                let source = Source::from_bytes(name, bytes)?;
                Ok(source.identified(identity.display().to_string()))
            }
            Err(error) => Err(Fault::unreadable(format!("cannot read `{name}`: {error}"))),
        }
    }

    /// The names of all files that were asked for, as messages show them.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.name.as_str())
    }

    /// The paths of the files that could be read.
    pub fn found(&self) -> impl Iterator<Item = &Path> {
        let found = self.files.iter().filter(|file| file.bytes.is_some());
        found.map(|file| file.path.as_path())
    }

    /// Whether all files are still as they were. They are read again, which takes no longer than to look at their times and
    /// is right whatever way an editor saves a file, and a missing file appears.
    #[must_use]
    pub fn is_current(&self) -> bool {
        let mut files = self.files.iter();
        files.all(|file| contents(&file.path).ok() == file.bytes)
    }
}

impl Loader for Disk {
    fn load(&mut self, from: &Source, name: &str) -> Result<Arc<Source>, Fault> {
        let beside = self.files.iter().find(|file| file.name == from.name());
        let folder = beside.and_then(|file| file.path.parent());
        self.add(folder.unwrap_or(&self.root).join(name))
    }
}

/// The bytes of a file, or as many as show that there are too many.
fn contents(path: &Path) -> io::Result<Vec<u8>> {
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
