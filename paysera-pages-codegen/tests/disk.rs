//! Declarations on disk: what is read, and when it is no longer what it was.

#![expect(clippy::expect_used, reason = "helpers of tests may panic")]

use std::fs;
use std::path::{Path, PathBuf};

use paysera_pages_codegen::spec::{self, Context, Disk};

const BASE: &str = "format = 1\nenvironments.production.base_url = \"https://pay.example\"\n";

/// An empty folder of a test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // There is none the first time.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("below")).expect("a folder");
    folder
}

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).expect("a file");
}

#[test]
fn a_file_extends_those_beside_itself() {
    let folder = folder("extends");
    write(
        &folder,
        "pages.toml",
        "format = 1\nextends = [\"below/one.toml\"]\n",
    );
    write(
        &folder,
        "below/one.toml",
        "format = 1\nextends = [\"two.toml\"]\n",
    );
    write(
        &folder,
        "below/two.toml",
        &format!("{BASE}pages.cash-out.path = \"below\"\n"),
    );
    // Not this one, which is beside the first file.
    write(&folder, "two.toml", "format = 2\n");
    let mut disk = Disk::new(&folder).shown(|path| {
        let name = path.file_name().expect("a name");
        name.to_string_lossy().into_owned()
    });
    let source = disk.read("pages.toml").expect("the file");
    let reading = spec::read(&source, &Context::default(), &mut disk);
    assert!(reading.faults.is_empty(), "{}", reading.faults);
    let names: Vec<_> = disk.names().collect();
    assert_eq!(names, ["pages.toml", "one.toml", "two.toml"]);
    let found: Vec<_> = disk.found().collect();
    let paths = ["pages.toml", "below/one.toml", "below/two.toml"];
    assert_eq!(found, paths.map(|path| folder.join(path)));
}

#[test]
fn a_change_a_loss_and_a_file_that_appears_are_seen() {
    let folder = folder("current");
    write(&folder, "pages.toml", BASE);
    let mut disk = Disk::new(&folder);
    assert_eq!(disk.read("pages.toml").expect("the file").text(), BASE);
    let missing = disk.read("later.toml").expect_err("there is no such file");
    assert!(missing.place().is_none());
    assert_eq!(disk.found().count(), 1);
    assert!(disk.is_current());

    write(&folder, "pages.toml", "format = 1\n");
    assert!(!disk.is_current());
    fs::remove_file(folder.join("pages.toml")).expect("the file");
    assert!(!disk.is_current());
    write(&folder, "pages.toml", BASE);
    assert!(disk.is_current());
    write(&folder, "later.toml", "");
    assert!(!disk.is_current());
}

#[test]
fn a_folder_is_no_file() {
    let folder = folder("folder");
    let mut disk = Disk::new(&folder).shown(|_| "below".to_owned());
    let fault = disk.read("below").expect_err("it is a folder");
    assert_eq!(fault.to_string(), "cannot read `below`: it is no file");
    assert_eq!(disk.found().count(), 0);
}

#[test]
fn without_rust_no_name_is_taken() {
    let text = format!("{BASE}pages.option.path = \"a\"\n");
    let folder = folder("names");
    write(&folder, "pages.toml", &text);
    let mut disk = Disk::new(&folder).shown(|_| "pages.toml".to_owned());
    let source = disk.read("pages.toml").expect("the file");
    let faults = spec::read(&source, &Context::default(), &mut disk).faults;
    assert!(!faults.is_empty());
    let faults = spec::read(&source, &Context::without_rust(), &mut disk).faults;
    assert!(faults.is_empty(), "{faults}");
}
