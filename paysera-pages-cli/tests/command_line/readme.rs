//! The commands of the README, run one after the other as they stand there.

#![cfg(unix)]

use std::env;
use std::path::Path;
use std::process::Command;

use crate::support::Shop;

const README: &str = include_str!("../../../README.md");

#[test]
fn the_commands_of_the_readme_run() {
    let (_, chapter) = README.split_once("\n## The command line\n").unwrap();
    let (_, block) = chapter.split_once("```sh\n").unwrap();
    let (block, _) = block.split_once("```").unwrap();
    let shop = Shop::new("readme");
    let programs = Path::new(env!("CARGO_BIN_EXE_paysera-pages"))
        .parent()
        .unwrap();
    let path = format!(
        "{}:{}",
        programs.display(),
        env::var("PATH").unwrap_or_default()
    );
    let mut run = 0;
    for line in block.lines() {
        let output = Command::new("sh")
            .args(["-c", line])
            .current_dir(shop.path(""))
            .env("PATH", &path)
            .output()
            .unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success() && stderr.is_empty(),
            "{line}: {stderr}"
        );
        run += 1;
    }
    assert_eq!(run, 8);
    assert_eq!(
        shop.read("pages.md"),
        include_str!("../../../docs/pages.md")
    );
    assert_eq!(
        shop.read("pages.schema.json"),
        include_str!("../../../pages.schema.json")
    );
}
