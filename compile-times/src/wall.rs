//! Seconds of the compiler for very many pages, and for a very wide one.

use crate::app::App;
use crate::rustc::{self, Seconds};
use crate::subject::Subject;
use crate::{Result, median};

const PAGES: [u32; 2] = [100, 1_000];
const PARAMETERS: u32 = 40;
const RUNS: usize = 5;

pub(crate) fn print() -> Result<()> {
    let ours = App::new("ours", &Subject::Ours.dependencies())?;
    let bon = App::new("bon", &Subject::Bon.dependencies())?;
    println!("| what | ours: seconds, of the processor | bon | ratio |\n| --- | --- | --- | --- |");
    for pages in PAGES {
        let (of_ours, of_bon) = alternate(
            || {
                Subject::Ours
                    .write(&ours, pages)
                    .and_then(|()| rustc::time(&ours))
            },
            || {
                Subject::Bon
                    .write(&bon, pages)
                    .and_then(|()| rustc::time(&bon))
            },
        )?;
        print_row(&format!("{pages} pages"), of_ours, of_bon);
    }
    let (of_ours, of_bon) = alternate(
        || {
            Subject::Ours
                .write_wide(&ours, PARAMETERS)
                .and_then(|()| rustc::time(&ours))
        },
        || {
            Subject::Bon
                .write_wide(&bon, PARAMETERS)
                .and_then(|()| rustc::time(&bon))
        },
    )?;
    print_row(
        &format!("a page with {PARAMETERS} parameters"),
        of_ours,
        of_bon,
    );
    Ok(())
}

/// Medians of several runs. They alternate, so that what else the machine does meets both.
fn alternate(
    one: impl Fn() -> Result<Seconds>,
    other: impl Fn() -> Result<Seconds>,
) -> Result<(Seconds, Seconds)> {
    // The first of each also compiles what the app depends on.
    let (mut ones, mut others) = (vec![one()?], vec![other()?]);
    for _ in 1..RUNS {
        ones.push(one()?);
        others.push(other()?);
    }
    Ok((middle(&ones), middle(&others)))
}

fn middle(runs: &[Seconds]) -> Seconds {
    Seconds {
        wall: median(&runs.iter().map(|run| run.wall).collect::<Vec<_>>()),
        processor: median(&runs.iter().map(|run| run.processor).collect::<Vec<_>>()),
    }
}

fn print_row(what: &str, ours: Seconds, bon: Seconds) {
    println!(
        "| {what} | {:.2}, {:.2} | {:.2}, {:.2} | {:.2}, {:.2} |",
        ours.wall,
        ours.processor,
        bon.wall,
        bon.processor,
        ours.wall / bon.wall,
        ours.processor / bon.processor
    );
}
