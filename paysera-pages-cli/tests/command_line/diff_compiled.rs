//! What `diff` says of code, held against the compiler: code that uses everything is compiled with each change.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use crate::diff::{CHANGES, OLD};
use crate::support::Shop;

/// An app with a module for each change; those that do not compile are taken out until the rest does.
struct App {
    shop: Shop,
    modules: BTreeSet<usize>,
}

impl App {
    fn new(declarations: &[String]) -> Self {
        let shop = Shop::new("diff_app");
        fs::create_dir(shop.path("src")).unwrap();
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let library = workspace.join("paysera-pages").canonicalize().unwrap();
        let manifest = format!(
            "[package]\nname = 'diff-app'\nedition = '2024'\n\n[dependencies]\npaysera-pages = {{ path = '{}' }}\n\n[workspace]\n",
            library.display()
        );
        shop.write("Cargo.toml", &manifest);
        // The versions that the tests themselves were built with are there without a network.
        fs::copy(workspace.join("Cargo.lock"), shop.path("Cargo.lock")).unwrap();
        for (number, declaration) in declarations.iter().enumerate() {
            let name = format!("change_{number}.toml");
            shop.write(&name, declaration);
            let user = include_str!("../apps/user_of_old.rs").replace("DECLARATION", &name);
            shop.write(&format!("src/change_{number}.rs"), &user);
        }
        let modules = (0..declarations.len()).collect();
        Self { shop, modules }
    }

    /// The modules with errors, of those that are left.
    fn broken(&self) -> BTreeSet<usize> {
        let modules = self.modules.iter();
        let modules: String = modules
            .map(|number| format!("mod change_{number};\n"))
            .collect();
        let main = format!("#![allow(dead_code, deprecated)]\n{modules}fn main() {{}}\n");
        self.shop.write("src/main.rs", &main);
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["check", "--offline", "--message-format", "short"])
            .current_dir(self.shop.path(""))
            .env("CARGO_TARGET_DIR", self.shop.path("../diff_app-target"))
            .env("CARGO_TERM_COLOR", "never")
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()
            .unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        let errors = stderr.lines().filter(|line| line.contains(": error"));
        let broken: BTreeSet<_> = errors
            .filter_map(|line| {
                let (_, rest) = line.split_once("change_")?;
                rest.split_once(".rs:")?.0.parse().ok()
            })
            .collect();
        assert_eq!(broken.is_empty(), output.status.success(), "{stderr}");
        broken
    }

    /// The modules that compile. An error in one may hide those of later stages in others.
    fn compiling(mut self) -> BTreeSet<usize> {
        loop {
            let broken = self.broken();
            if broken.is_empty() {
                return self.modules;
            }
            self.modules.retain(|number| !broken.contains(number));
        }
    }
}

#[test]
fn code_breaks_where_it_is_said_to_and_nowhere_else() {
    let changed = CHANGES
        .iter()
        .map(|(before, after, _)| OLD.replace(before, after));
    let declarations: Vec<_> = changed.chain([OLD.to_owned()]).collect();
    let compiling = App::new(&declarations).compiling();
    for (number, (before, after, told)) in CHANGES.iter().enumerate() {
        let breaks_code = told.contains("[code");
        assert_eq!(
            compiling.contains(&number),
            !breaks_code,
            "{before} -> {after}: {told}"
        );
    }
    assert!(
        compiling.contains(&CHANGES.len()),
        "the code compiles with the old declaration"
    );
}
