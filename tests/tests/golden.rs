//! What the shipped `pages.toml` becomes, formatted, to be read and reviewed like code.
//!
//! `UPDATE_EXPECT=1` writes the file; `golden_compiles` compiles and lints it.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::path::Path;
use std::{env, fs};

use paysera_pages_codegen::generate::{self, DocStyle, Options};
use paysera_pages_codegen::spec::{self, Context, NoFiles, Source};

/// What the derive gives to a public struct named `Paysera`.
fn expansion() -> String {
    let source = Source::new("pages.toml", include_str!("../../pages.toml"));
    let context = Context {
        entry: "Paysera".to_owned(),
        ..Context::default()
    };
    let reading = spec::read(&source, &context, &mut NoFiles);
    assert!(reading.faults.is_empty(), "{}", reading.faults);
    let options = Options {
        context,
        visibility: "pub".to_owned(),
        module: None,
        krate: "::paysera_pages".to_owned(),
        non_exhaustive: false,
        docs: DocStyle::Lines,
    };
    let code = generate::generate(&reading.spec.unwrap(), &options);
    let file = syn::parse_file(&code).unwrap_or_else(|error| panic!("{error} in\n{code}"));
    prettyplease::unparse(&file)
}

#[test]
fn the_shipped_pages_expand_to_the_golden_file() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/paysera.rs");
    let expansion = expansion();
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &expansion).unwrap();
    }
    let golden = fs::read_to_string(&path).unwrap();
    let mut lines = golden.lines().zip(expansion.lines()).enumerate();
    if let Some((index, (golden, found))) = lines.find(|(_, (golden, found))| golden != found) {
        let line = index + 1;
        panic!("golden/paysera.rs:{line} is\n  {golden}\nand the generator writes\n  {found}");
    }
    assert_eq!(golden.lines().count(), expansion.lines().count());
}
