//! Declarations on disk: where they are, what they extend, and whether they have changed since they were read.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Arg, ArgMatches, value_parser};
use paysera_pages_codegen::spec::model::Spec;
use paysera_pages_codegen::spec::{self, Context, Fault, Faults, Loader, Reading, Source};

use crate::answer::Failure;

/// What stands for the shipped file where a path could stand, as it does in `extends`.
pub(crate) const SHIPPED: &str = "paysera";

/// The file where none is named.
pub(crate) const DEFAULT: &str = "pages.toml";

/// The option for commands that need a declaration.
pub(crate) fn option() -> Arg {
    Arg::new("file")
        .long("file")
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .default_value(DEFAULT)
        .help("The declaration; `paysera` is the shipped one, `./paysera` a file of that name")
}

/// The path that a command was given under this name.
pub(crate) fn path<'m>(matches: &'m ArgMatches, id: &str) -> &'m Path {
    let path = matches.get_one::<PathBuf>(id);
    path.map_or(Path::new(DEFAULT), PathBuf::as_path)
}

/// Reads a declaration and all that it extends, for code with these names around it.
pub(crate) fn read(path: &Path, context: &Context) -> (Reading, Disk) {
    let mut disk = Disk::default();
    let source = if path == Path::new(SHIPPED) {
        let text = format!("format = 1\nextends = [\"{SHIPPED}\"]\n");
        Ok(Source::new(SHIPPED, text).identified("the shipped file, extended"))
    } else {
        disk.read(path.to_owned())
    };
    let reading = match source {
        Ok(source) => spec::read(&source, context, &mut disk),
        Err(fault) => Reading {
            spec: None,
            faults: Faults::from(fault),
        },
    };
    (reading, disk)
}

/// Reads a sound declaration for a command that makes no Rust of it, so that no name is taken by what is around it.
pub(crate) fn sound(path: &Path) -> Result<Spec, Failure> {
    let context = Context {
        // No type can have this name: it is no identifier.
        entry: "paysera-pages".to_owned(),
        module: true,
    };
    sound_for(path, &context)
}

/// Reads a sound declaration for code with these names around it.
pub(crate) fn sound_for(path: &Path, context: &Context) -> Result<Spec, Failure> {
    let (reading, _) = read(path, context);
    match reading.spec {
        Some(spec) if reading.faults.is_empty() => Ok(spec),
        _ => Err(Failure::Said(reading.faults.to_string())),
    }
}

/// The files of a declaration as they were when they were read.
#[derive(Debug, Default)]
pub(crate) struct Disk {
    files: Vec<File>,
}

#[derive(Debug)]
struct File {
    path: PathBuf,
    /// The path as messages show it.
    name: String,
    /// What it had; `None` if it could not be read.
    bytes: Option<Vec<u8>>,
}

impl Disk {
    fn read(&mut self, path: PathBuf) -> Result<Arc<Source>, Fault> {
        let name = path.display().to_string();
        let read = fs::read(&path);
        self.files.push(File {
            name: name.clone(),
            bytes: read.as_ref().ok().cloned(),
            path: path.clone(),
        });
        let bytes = read.map_err(|error| {
            let fault = Fault::unreadable(format!("cannot read `{name}`: {error}"));
            let is_first = self.files.len() == 1 && error.kind() == std::io::ErrorKind::NotFound;
            if is_first {
                fault.help("name the file, or make one with `paysera-pages new`")
            } else {
                fault
            }
        })?;
        // One file may be reached by several paths.
        let identity = path.canonicalize().unwrap_or(path);
        let source = Source::from_bytes(name, bytes)?;
        Ok(source.identified(identity.display().to_string()))
    }

    /// Whether all files are still as they were. They are read again, which takes no longer than to look at their times and
    /// is right whatever way an editor saves a file, and a missing file appears.
    pub(crate) fn is_current(&self) -> bool {
        let mut files = self.files.iter();
        files.all(|file| fs::read(&file.path).ok() == file.bytes)
    }

    /// The names of the files.
    pub(crate) fn names(&self) -> Vec<&str> {
        self.files.iter().map(|file| file.name.as_str()).collect()
    }
}

impl Loader for Disk {
    fn load(&mut self, from: &Source, name: &str) -> Result<Arc<Source>, Fault> {
        let beside = self.files.iter().find(|file| file.name == from.name());
        let folder = beside.and_then(|file| file.path.parent());
        self.read(folder.unwrap_or(Path::new("")).join(name))
    }
}
