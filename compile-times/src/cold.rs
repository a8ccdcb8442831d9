//! Seconds for an app of two pages and everything that it depends on, from nothing.

use std::fs;
use std::time::Instant;

use crate::app::App;
use crate::subject::{Subject, paysera_pages};
use crate::{Result, median};

const PAGES: u32 = 2;
const RUNS: usize = 5;

struct Build {
    who: &'static str,
    app: App,
    packages: usize,
    seconds: Vec<f64>,
}

pub(crate) fn print() -> Result<()> {
    let mut builds = [
        build(
            "ours, default features",
            "ours",
            Subject::Ours,
            &paysera_pages(""),
        )?,
        build(
            "ours with `url`",
            "ours-url",
            Subject::Ours,
            &paysera_pages("\"url\""),
        )?,
        build(
            "typed-builder and url",
            "typed-builder",
            Subject::TypedBuilder,
            &Subject::TypedBuilder.dependencies(),
        )?,
        build(
            "bon and url",
            "bon",
            Subject::Bon,
            &Subject::Bon.dependencies(),
        )?,
        empty_derive()?,
    ];
    // One after another and then again, so that what else the machine does meets all of them.
    for _ in 0..RUNS {
        for build in &mut builds {
            build.run()?;
        }
    }
    let against = builds
        .iter()
        .find(|build| build.who == "typed-builder and url")
        .map_or(f64::NAN, |build| median(&build.seconds));
    println!(
        "| who | seconds | packages | ratio to typed-builder and url |\n| --- | --- | --- | --- |"
    );
    for Build {
        who,
        packages,
        seconds,
        ..
    } in &builds
    {
        let seconds = median(seconds);
        println!(
            "| {who} | {seconds:.1} | {packages} | {:.2} |",
            seconds / against
        );
    }
    Ok(())
}

fn build(who: &'static str, folder: &str, subject: Subject, dependencies: &str) -> Result<Build> {
    let app = App::new(folder, dependencies)?;
    subject.write(&app, PAGES)?;
    Ok(Build {
        who,
        app,
        packages: 0,
        seconds: Vec::new(),
    })
}

/// What no derive can go below.
fn empty_derive() -> Result<Build> {
    let app = App::new("empty", "")?;
    app.write(
        "empty/Cargo.toml",
        "[package]\nname = \"empty\"\nedition = \"2024\"\n\n[lib]\nproc-macro = true\n",
    )?;
    app.write(
        "empty/src/lib.rs",
        "#[proc_macro_derive(Empty)]\n\
         pub fn empty(_: proc_macro::TokenStream) -> proc_macro::TokenStream {\n    proc_macro::TokenStream::new()\n}\n",
    )?;
    let manifest = fs::read_to_string(app.path("Cargo.toml"))?;
    app.write(
        "Cargo.toml",
        &format!("{manifest}empty = {{ path = \"empty\" }}\n"),
    )?;
    app.write("src/lib.rs", "#[derive(empty::Empty)]\npub struct Pages;\n")?;
    Ok(Build {
        who: "a derive that does nothing",
        app,
        packages: 0,
        seconds: Vec::new(),
    })
}

impl Build {
    fn run(&mut self) -> Result<()> {
        let target = self.app.path("target");
        if target.exists() {
            fs::remove_dir_all(target)?;
        }
        let start = Instant::now();
        let (_, stderr) = self.app.cargo(&["build", "--offline"])?;
        self.seconds.push(start.elapsed().as_secs_f64());
        self.packages = stderr
            .lines()
            .filter(|line| line.trim_start().starts_with("Compiling "))
            .count();
        Ok(())
    }
}
