//! The declarations that commands are given.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Arg, ArgMatches, value_parser};
use paysera_pages_codegen::spec::limits::MOST_BYTES;
use paysera_pages_codegen::spec::model::Spec;
use paysera_pages_codegen::spec::{self, Context, Disk, Fault, Faults, Reading, Source};

use crate::answer::Failure;

/// What stands for the shipped file where a path could stand, as it does in `extends`.
pub(crate) const SHIPPED: &str = "paysera";

/// What stands for standard input.
pub(crate) const STDIN: &str = "-";

/// The file where none is named.
pub(crate) const DEFAULT: &str = "pages.toml";

/// The argument for commands that are about a declaration.
pub(crate) fn argument() -> Arg {
    Arg::new("file")
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .default_value(DEFAULT)
        .help("The declaration; `paysera` is the shipped one, `-` standard input")
}

/// The option for commands that need a declaration.
pub(crate) fn option() -> Arg {
    Arg::new("file")
        .long("file")
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .default_value(DEFAULT)
        .help("The declaration; `paysera` is the shipped one, `-` standard input, `./paysera` a file of that name")
}

/// The path that a command was given under this name.
pub(crate) fn path<'m>(matches: &'m ArgMatches, id: &str) -> &'m Path {
    let path = matches.get_one::<PathBuf>(id);
    path.map_or(Path::new(DEFAULT), PathBuf::as_path)
}

/// Reads a declaration and all that it extends, for code with these names around it.
pub(crate) fn read(path: &Path, context: &Context) -> (Reading, Disk) {
    let mut disk = Disk::new("");
    let source = if path == Path::new(SHIPPED) {
        let text = format!("format = 1\nextends = [\"{SHIPPED}\"]\n");
        Ok(Source::new(SHIPPED, text).identified("the shipped file, extended"))
    } else if path == Path::new(STDIN) {
        standard_input()
    } else {
        disk.read(path).map_err(|fault| {
            if matches!(path.try_exists(), Ok(false)) {
                fault.help("name the file, or make one with `paysera-pages new`")
            } else if !path.is_file() && !path.is_dir() {
                fault.help("pipe it in, and write `-` for standard input")
            } else {
                fault
            }
        })
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

/// What is piped in; the files that it extends are those of the current folder.
fn standard_input() -> Result<Arc<Source>, Fault> {
    let mut bytes = Vec::new();
    // One byte too many shows that there are too many.
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    let read = io::stdin()
        .lock()
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes);
    match read {
        Ok(_) => Source::from_bytes(STDIN, bytes),
        Err(error) => Err(Fault::unreadable(format!(
            "cannot read standard input: {error}"
        ))),
    }
}

/// Reads a sound declaration for a command that makes no Rust of it, so that no name is taken by what is around it.
pub(crate) fn sound(path: &Path) -> Result<Spec, Failure> {
    sound_for(path, &Context::without_rust())
}

/// Reads a sound declaration for code with these names around it.
pub(crate) fn sound_for(path: &Path, context: &Context) -> Result<Spec, Failure> {
    let (reading, _) = read(path, context);
    match reading.spec {
        Some(spec) if reading.faults.is_empty() => Ok(spec),
        _ => Err(Failure::Said(reading.faults.to_string())),
    }
}
