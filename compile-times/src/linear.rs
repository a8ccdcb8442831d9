//! Whether a page costs the same among many as among few.

use crate::Result;
use crate::app::App;
use crate::instructions::{count, millions};
use crate::subject::Subject;

pub(crate) fn print() -> Result<()> {
    let subject = Subject::Ours;
    let app = App::new(subject.name(), &subject.dependencies())?;
    println!(
        "| pages | instructions | for each page more than in the line above |\n| --- | --- | --- |"
    );
    let mut last = None;
    for pages in [10, 100, 1_000] {
        let instructions = count(&app, subject, pages)?;
        let more = last.map_or_else(String::new, |(fewer, before)| {
            millions(instructions.saturating_sub(before), pages - fewer)
        });
        println!("| {pages} | {} | {more} |", millions(instructions, 1));
        last = Some((pages, instructions));
    }
    Ok(())
}
