//! Instructions of the compiler for each page.

use crate::Result;
use crate::app::App;
use crate::rustc;
use crate::subject::{Subject, expected_urls};

const FEW: u32 = 10;
const MANY: u32 = 100;

/// Of all, or of those that are named.
pub(crate) fn print(names: &[&str]) -> Result<()> {
    println!(
        "| who | {FEW} pages | {MANY} pages | for each page between |\n| --- | --- | --- | --- |"
    );
    for subject in Subject::ALL {
        if !names.is_empty() && !names.contains(&subject.name()) {
            continue;
        }
        let app = App::new(subject.name(), &subject.dependencies())?;
        runs(&app, subject)?;
        let (few, many) = (count(&app, subject, FEW)?, count(&app, subject, MANY)?);
        println!(
            "| {subject} | {} | {} | {} |",
            millions(few, 1),
            millions(many, 1),
            millions(many.saturating_sub(few), MANY - FEW)
        );
    }
    Ok(())
}

/// The instructions for an app of that many pages.
pub(crate) fn count(app: &App, subject: Subject, pages: u32) -> Result<u64> {
    subject.write(app, pages)?;
    rustc::count(app)
}

/// Instructions among that many, in millions.
pub(crate) fn millions(instructions: u64, among: u32) -> String {
    let hundred_thousands = instructions / u64::from(among) / 100_000;
    format!("{}.{} M", hundred_thousands / 10, hundred_thousands % 10)
}

/// Fails if the app makes other URLs than all others do.
fn runs(app: &App, subject: Subject) -> Result<()> {
    subject.write(app, 2)?;
    let (urls, _) = app.cargo(&["run", "--offline"])?;
    if urls != expected_urls(2) {
        return Err(format!("{subject} makes other URLs:\n{urls}").into());
    }
    Ok(())
}
