//! Instructions of all ways, as valgrind counts them: `cargo bench -p paysera-pages --bench instructions`.
//!
//! The program runs itself under valgrind, once for each way, and lets it count inside of that function alone.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "it cannot go on after an error"
)]

mod peers;

use std::env;
use std::hint::black_box;
use std::process::Command;

use peers::{RETURNED, STATUSES, URLS, Values};

/// How often each runs: what the first call costs more does not count then.
const RUNS: u32 = 1000;

fn main() {
    let mut arguments = env::args().skip(1).filter(|argument| argument != "--bench");
    match (arguments.next(), arguments.next()) {
        (Some(group), Some(name)) => run(&group, &name),
        _ => count_all(),
    }
}

/// Runs one way under valgrind.
fn run(group: &str, name: &str) {
    let mut values = match group {
        "long" => Values::long(),
        _ => Values::short(),
    };
    let make = URLS.iter().find(|(way, _)| *way == name);
    let read = STATUSES.iter().find(|(way, _)| *way == name);
    for _ in 0..RUNS {
        if let Some((_, make)) = make {
            black_box(make(black_box(&mut values)));
        }
        if let Some((_, read)) = read {
            black_box(read(black_box(RETURNED)));
        }
    }
}

/// Counts all ways.
fn count_all() {
    peers::assert_equal();
    println!("instructions of one call; what it returns is dropped outside");
    for group in ["short", "long"] {
        for (name, _) in URLS {
            println!("{group:6} {name:28} {:6}", count(group, name));
        }
    }
    for (name, _) in STATUSES {
        println!("status {name:28} {:6}", count("status", name));
    }
}

/// Instructions of one call of one way.
fn count(group: &str, name: &str) -> u64 {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(format!("--toggle-collect=instructions::peers::{name}"))
        .arg(env::current_exe().unwrap())
        .args([group, name])
        .output()
        .unwrap();
    let report = String::from_utf8(output.stderr).unwrap();
    let collected = report
        .lines()
        .find_map(|line| line.split_once("Collected : "));
    let (_, collected) = collected.unwrap_or_else(|| panic!("no count in\n{report}"));
    collected.trim().parse::<u64>().unwrap() / u64::from(RUNS)
}
