//! Instructions of the hot paths, as valgrind counts them: they repeat exactly, where times do not.
//!
//! `UPDATE_EXPECT=1` writes `instructions.txt`. What is spent inside the C library is left out, since it differs from one
//! system to the next; allocations are counted in `paysera-pages/tests/allocations.rs`.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use paysera_pages_tests::{MESSAGES_OF, skip, version};

/// The hot paths: a name, the function of `hot-paths` and the length of the redirect URI, where it is long.
const PATHS: &[(&str, &str, usize)] = &[
    ("url short", "url", 0),
    ("url long", "url", 2000),
    ("write_url short", "write_url", 0),
    ("new and url short", "new_and_url", 0),
    ("new and url long", "new_and_url", 2000),
    ("status", "status", 0),
];

/// Texts that somebody made to take long: where they stand, and what is repeated in them.
const HOSTILE: &[&str] = &[
    "status:&",
    "status:=",
    "status:%",
    "status:?",
    "status:#",
    "status:%73",
    "status:status",
    "status:status=success&",
    "status:status=x&",
    "status:status=%ff&",
    "status:&#",
    "status:%73tatus&",
    "status:ž",
    "address:a",
    "address::",
    "address:ž",
    "address:%",
    "host:a",
    "host:1",
    "host:a.",
    "host:1.",
    "host:.",
    "host:@",
    "host:a@",
    "host:-",
    "host:ž",
    "host:[",
    "host:::1",
    "host:a:",
    "host:0x",
    "query:&",
    "query:?",
    "query:=",
    "query:%",
    "query:statu",
    "query:statu&",
    "query:%73tatu&",
    "query:ž",
    "query:/",
    "query:#",
];

/// Builds the program as users build theirs; says so and gives nothing where its instructions cannot be compared.
fn hot_paths(what: &str) -> Option<PathBuf> {
    let reason = if Command::new("valgrind").arg("--version").output().is_err() {
        Some("there is no valgrind".to_owned())
    } else if !version().starts_with(&format!("rustc {MESSAGES_OF}.")) {
        Some(format!(
            "the figures are those of rustc {MESSAGES_OF}, and this is {}",
            version()
        ))
    } else if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        Some("the figures are those of Linux on x86-64".to_owned())
    } else {
        None
    };
    if let Some(reason) = reason {
        skip("valgrind", what, &reason);
        return None;
    }
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hot-paths");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .args([
            "build",
            "--release",
            "--offline",
            "--quiet",
            "--package",
            "paysera-pages-app-hot-paths",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("CARGO_TARGET_DIR", &target)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .status()
        .unwrap();
    assert!(built.success());
    Some(target.join("release/paysera-pages-app-hot-paths"))
}

/// Instructions inside a function of the program, without those inside the C library.
fn count(program: &Path, function: &str, arguments: &[&str]) -> u64 {
    let length = arguments.last().unwrap();
    let out = program.with_file_name(format!("{function}-{length}.callgrind"));
    let output = Command::new("valgrind")
        .args([
            "--tool=callgrind",
            "--compress-strings=no",
            "--compress-pos=no",
        ])
        .arg(format!(
            "--toggle-collect=paysera_pages_app_hot_paths::{function}"
        ))
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(program)
        .args(arguments)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let mut instructions = 0;
    let mut is_ours = false;
    let mut is_call = false;
    for line in fs::read_to_string(&out).unwrap().lines() {
        if let Some(object) = line.strip_prefix("ob=") {
            is_ours = Path::new(object) == program;
        } else if line.starts_with("calls=") {
            // The next line has what the callee spends, which is counted there.
            is_call = true;
        } else if line.starts_with(|first: char| first.is_ascii_digit()) {
            let (_, cost) = line.split_once(' ').unwrap();
            if is_ours && !is_call {
                instructions += cost.parse::<u64>().unwrap();
            }
            is_call = false;
        }
    }
    instructions
}

#[test]
fn no_hot_path_grows_by_more_than_a_twentieth() {
    let Some(program) = hot_paths("no_hot_path_grows_by_more_than_a_twentieth") else {
        return;
    };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/instructions.txt");
    let runs = 1000;
    let counted: Vec<_> = PATHS
        .iter()
        .map(|(name, function, length)| {
            let arguments = [*function, &runs.to_string(), &length.to_string()];
            (*name, count(&program, function, &arguments) / runs)
        })
        .collect();
    if env::var_os("UPDATE_EXPECT").is_some() {
        let lines = counted
            .iter()
            .map(|(name, found)| format!("{name}: {found}\n"));
        fs::write(&path, lines.collect::<String>()).unwrap();
    }
    let known = fs::read_to_string(&path).unwrap();
    let mut changed = String::new();
    for (name, found) in counted {
        let figure = known
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        let figure: u64 = figure
            .unwrap_or_default()
            .parse()
            .unwrap_or_else(|_| panic!("no figure for `{name}`"));
        if 20 * found.abs_diff(figure) > figure {
            let how = if found > figure { "grew" } else { "shrank" };
            changed.push_str(&format!(
                "\n`{name}` {how} from {figure} instructions to {found}"
            ));
        }
    }
    assert!(
        changed.is_empty(),
        "{changed}\nif that is meant, UPDATE_EXPECT=1 writes the figures anew"
    );
}

#[test]
fn hostile_texts_take_time_in_proportion_to_their_length() {
    let Some(program) = hot_paths("hostile_texts_take_time_in_proportion_to_their_length") else {
        return;
    };
    for text in HOSTILE {
        let function = if text.starts_with("status:") {
            "hostile_status"
        } else {
            "hostile_value"
        };
        let [once, twice] =
            ["20000", "40000"].map(|length| count(&program, function, &[text, "1", length]));
        assert!(
            twice <= 2 * once + once / 10,
            "`{text}`: {once} instructions, for twice its length {twice}"
        );
    }
}
