//! Two hundred declarations with everything in them, put together at random: what is accepted makes Rust that compiles
//! without a warning. With the first fifty, the builders and the request at run time build the same URLs, and refuse the
//! same requests.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod case;
mod declaration;
mod params;
mod random;
mod values;

use std::fmt::Write as _;

use case::Case;
use paysera_pages_codegen::request::Incoming;
use paysera_pages_codegen::spec::model::{Page, Spec};
use paysera_pages_codegen::spec::{self, Context, NoFiles, Source};
use paysera_pages_tests::App;
use random::Random;

/// Another seed gives other declarations; that they have no faults is asserted.
const SEED: u64 = 0x5EED_2026;
const DECLARATIONS: usize = 200;
/// How many of them are asked for pages.
const COMPARED: usize = 50;
/// Requests for each page.
const CASES: usize = 10;

/// The model of a declaration.
fn read(text: &str) -> Spec {
    let source = Source::new("pages.toml", text);
    let reading = spec::read(&source, &Context::default(), &mut NoFiles);
    assert!(reading.faults.is_empty(), "{}\n{text}", reading.faults);
    reading.spec.unwrap_or_default()
}

/// A request that is built is one that the page takes when it comes in.
fn is_taken(spec: &Spec, page: &Page, url: &str) {
    let declared = spec
        .environments
        .iter()
        .map(|known| known.base_url.as_str());
    let mut bases = declared.chain([values::BASE]);
    let base = bases.find(|base| url.starts_with(base)).unwrap_or_default();
    let incoming = Incoming::read(spec, base, url).unwrap();
    assert_eq!(incoming.page.name.text, page.name.text, "{url}");
    assert!(incoming.problems.is_empty(), "{url}: {}", incoming.problems);
}

#[test]
fn builders_and_requests_at_run_time_agree() {
    let mut random = Random::new(SEED);
    let mut modules = String::new();
    let mut functions = String::new();
    let mut main = String::new();
    let mut expected = Vec::new();
    for number in 0..DECLARATIONS {
        let text = declaration::declaration(number, &mut random);
        let spec = read(&text);
        let _ = write!(
            modules,
            "mod d{number} {{\n    #[derive(paysera_pages::Pages)]\n    #[pages(toml = r####\"\n{text}\"####)]\n    \
             pub struct D{number};\n}}\n"
        );
        if number >= COMPARED {
            continue;
        }
        for page in &spec.pages {
            for _ in 0..CASES {
                let case = Case::new(&format!("D{number}"), &spec, page, &mut random);
                let index = expected.len();
                let _ = write!(
                    functions,
                    "fn case{index}() -> Option<String> {{\n    use d{number}::*;\n{}}}\n",
                    case.rust
                );
                let _ = writeln!(main, "    show(case{index}());");
                let url = case.url(&spec, page);
                if let Ok(url) = &url {
                    is_taken(&spec, page, url);
                }
                expected.push((url, case, text.clone()));
            }
        }
    }
    let built = expected.iter().filter(|(url, ..)| url.is_ok()).count();
    let refused = expected.len() - built;
    // Neither side is tried by the way only.
    assert!(
        built > 200 && refused > 200,
        "{built} built, {refused} refused"
    );

    let app = App::new(env!("CARGO_TARGET_TMPDIR"), "two_hundred").unwrap();
    let source = format!(
        "#![deny(warnings)]\n#![allow(dead_code, unused_imports)]\n{modules}\n{functions}\nfn main() {{\n{main}}}\n\n\
         fn show(url: Option<String>) {{\n    println!(\"{{}}\", url.as_deref().unwrap_or(\"refused\"));\n}}\n"
    );
    app.write("src/main.rs", source).unwrap();
    let outcome = app.cargo(&["run", "--quiet"]).unwrap();
    assert!(outcome.success, "{}", outcome.stderr);
    let lines: Vec<_> = outcome.stdout.lines().collect();
    assert_eq!(lines.len(), expected.len());
    for (line, (url, case, text)) in lines.into_iter().zip(expected) {
        let said = url.as_deref().unwrap_or("refused");
        assert_eq!(line, said, "{url:?}\n{case:?}\n{text}");
    }
}
