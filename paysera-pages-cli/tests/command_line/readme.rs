//! The commands of the README, run one after the other as they stand there.

#![cfg(unix)]

use std::env;
use std::path::Path;
use std::process::Command;

use crate::support::{Running, Shop};

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
        // The shell gives way to the command, so that a signal reaches it.
        let line = line.replacen("paysera-pages", "exec paysera-pages", 1);
        let mut command = Command::new("sh");
        command
            .args(["-c", &line])
            .current_dir(shop.path(""))
            .env("PATH", &path);
        run += 1;
        if line.starts_with("exec paysera-pages sandbox") {
            let sandbox = Running::new(&mut command);
            sandbox.wait_for("base URL for `at_base`");
            assert!(sandbox.end("INT").success(), "{line}");
            continue;
        }
        let output = command.output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success() && stderr.is_empty(),
            "{line}: {stderr}"
        );
    }
    assert_eq!(run, 9);
    assert_eq!(
        shop.read("pages.md"),
        include_str!("../../../docs/pages.md")
    );
    assert_eq!(
        shop.read("pages.schema.json"),
        include_str!("../../../pages.schema.json")
    );
}
