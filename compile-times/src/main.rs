//! What apps cost the compiler: with our derive, with other builders, and written by hand.
//!
//! ```sh
//! cargo run --release -p compile-times -- instructions  # of the compiler, for each page
//! cargo run --release -p compile-times -- linear        # whether that stays so up to a thousand
//! cargo run --release -p compile-times -- wall          # seconds for many pages
//! cargo run --release -p compile-times -- cold          # seconds for all that an app depends on
//! ```
//!
//! The first two need valgrind; `instructions bon ours` leaves out all others. Each makes apps in a
//! temporary folder, which it removes, and prints a Markdown table. Cargo fetches what the apps
//! depend on. On Linux only.

mod app;
mod cold;
mod instructions;
mod linear;
mod rustc;
mod subject;
mod wall;

use std::env;
use std::error::Error;
use std::process::ExitCode;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    let done = match rustc::wrapped() {
        Some(run) => run,
        None => print_table(),
    };
    done.unwrap_or_else(|error| {
        eprintln!("{error}");
        ExitCode::FAILURE
    })
}

fn print_table() -> Result<ExitCode> {
    let words: Vec<String> = env::args().skip(1).collect();
    match words
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["instructions", names @ ..] => instructions::print(names)?,
        ["linear"] => linear::print()?,
        ["wall"] => wall::print()?,
        ["cold"] => cold::print()?,
        _ => return Err("say one of `instructions`, `linear`, `wall` and `cold`".into()),
    }
    Ok(ExitCode::SUCCESS)
}

/// The one in the middle, of an odd number of figures.
fn median(figures: &[f64]) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}
