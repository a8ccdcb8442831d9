//! How large a declaration may be: what is just within a limit is taken, what is beyond is a fault, and neither takes long.

#![cfg(feature = "generate")]
#![expect(clippy::expect_used, reason = "helpers of tests may panic")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use paysera_pages_codegen::generate::{self, DocStyle, Options};
use paysera_pages_codegen::spec::limits::{
    MOST_BYTES, MOST_ENTRIES, MOST_FAULTS, MOST_FILES, MOST_IN_RULE, MOST_PARAMS, MOST_RULES,
};
use paysera_pages_codegen::spec::{self, Context, Fault, Loader, NoFiles, Reading, Source};

const SOUND: &str = "format = 1\nenvironments.production.base_url = \"https://pay.example\"\n";

/// Ten times as long as an unoptimised build takes on a machine that is not busy.
const LONG: Duration = Duration::from_secs(10);

fn read(text: impl Into<String>) -> Reading {
    let source = Source::new("pages.toml", text);
    let start = Instant::now();
    let reading = spec::read(&source, &Context::default(), &mut NoFiles);
    assert!(start.elapsed() < LONG, "read in {:?}", start.elapsed());
    reading
}

fn generated(reading: &Reading) -> String {
    let options = Options {
        context: Context::default(),
        visibility: "pub".to_owned(),
        module: None,
        krate: "::paysera_pages".to_owned(),
        non_exhaustive: false,
        docs: DocStyle::Joined,
    };
    let spec = reading.spec.as_ref().expect("a model");
    let start = Instant::now();
    let code = generate::generate(spec, &options);
    assert!(start.elapsed() < LONG, "generated in {:?}", start.elapsed());
    code
}

/// What is wrong, a line for each.
fn messages(reading: &Reading) -> Vec<&str> {
    reading.faults.iter().map(Fault::message).collect()
}

/// A text for each number below `count`.
fn each(count: usize, text: impl Fn(usize) -> String) -> String {
    (0..count).map(text).collect()
}

fn params(count: usize) -> String {
    each(count, |param| {
        format!("params.p{param} = {{ type = \"string\" }}\n")
    })
}

fn names(count: usize) -> String {
    each(count, |param| format!("\"p{param}\", "))
}

#[test]
fn a_thousand_pages_are_taken_and_twice_as_many_take_twice_as_much() {
    let pages = |count| {
        let pages = each(count, |page| {
            format!("[pages.page-{page}]\npath = \"p{page}\"\nquery = [\"p0\", \"p1\", \"p2\"]\n")
        });
        let reading = read(format!("{SOUND}{}{pages}", params(3)));
        assert!(reading.faults.is_empty(), "{}", reading.faults);
        generated(&reading).len()
    };
    let (one, two) = (pages(1_000), pages(2_000));
    assert!(two > one && two < 2 * one + one / 10, "{one}, {two}");
}

#[test]
fn a_page_with_as_many_parameters_and_rules_as_there_may_be() {
    let member = |first: usize| {
        each(MOST_IN_RULE, |param| {
            format!("\"p{}\", ", (first + param) % MOST_PARAMS)
        })
    };
    let rules = each(MOST_RULES, |rule| {
        format!("{{ at_most_one = [{}] }},\n", member(rule))
    });
    let (params, names) = (params(MOST_PARAMS), names(MOST_PARAMS));
    let reading = read(format!(
        "{SOUND}{params}[pages.x]\npath = \"\"\nquery = [{names}]\nrules = [{rules}]\n"
    ));
    assert!(reading.faults.is_empty(), "{}", reading.faults);
    generated(&reading);
}

/// Seven things into six places: each is in one, and none holds two. To find out that it cannot be takes a time that
/// doubles with each.
#[test]
fn rules_that_are_hard_to_see_through() {
    let (things, places) = (7, 6);
    let param = |thing: usize, place: usize| format!("\"p{}\", ", thing * places + place);
    let one_each = each(things, |thing| {
        let members = each(places, |place| param(thing, place));
        format!("{{ exactly_one = [{members}] }},\n")
    });
    let none_twice = each(places, |place| {
        let members = each(things, |thing| param(thing, place));
        format!("{{ at_most_one = [{members}] }},\n")
    });
    let count = things * places;
    let pages = each(100, |page| {
        format!(
            "[pages.x{page}]\npath = \"\"\nquery = [{}]\nrules = [{none_twice}{one_each}]\n",
            names(count)
        )
    });
    let reading = read(format!("{SOUND}{}{pages}", params(count)));
    assert!(reading.faults.is_empty(), "{}", reading.faults);
    generated(&reading);
}

#[test]
fn tables_and_lists_have_an_end() {
    let values = |count| {
        let values = each(count, |value| format!("\"v{value}\", "));
        read(format!(
            "{SOUND}[params.e]\ntype = \"enum\"\nvalues = [{values}]\n[pages.x]\npath = \"\"\n"
        ))
    };
    assert!(values(MOST_ENTRIES).faults.is_empty());
    assert_eq!(
        messages(&values(MOST_ENTRIES + 1)),
        ["`values` of parameter `e` has 4001 items: at most 4000 are read"]
    );
    let pages = |count| {
        let pages = each(count, |page| {
            format!("p{page}-{page} = {{ path = \"\" }}\n")
        });
        read(format!("{SOUND}[pages]\n{pages}"))
    };
    let reading = pages(MOST_ENTRIES);
    assert!(reading.faults.is_empty());
    generated(&reading);
    assert_eq!(
        messages(&pages(MOST_ENTRIES + 1)),
        ["`pages` of the file has 4001 entries: at most 4000 are read"]
    );
}

#[test]
fn faults_have_an_end() {
    for (text, first) in [
        (
            each(2_000, |_| "5, ".to_owned()),
            "an item of `query` of page `x` must be a parameter's name or a table",
        ),
        (names(2_000), "unknown parameter `p0`"),
    ] {
        let reading = read(format!("{SOUND}[pages.x]\npath = \"\"\nquery = [{text}]\n"));
        let messages = messages(&reading);
        assert_eq!(messages.len(), MOST_FAULTS + 1);
        assert_eq!(messages.first(), Some(&first));
        let last = reading.faults.iter().last().map(ToString::to_string);
        let more = "after these 100 faults no more are looked for\n = help: mend these first: others may be gone with them";
        assert_eq!(last.as_deref(), Some(more));
    }
    let keys = each(30_000, |key| format!("key-{key} = 1\n"));
    let reading = read(format!("{SOUND}[pages.x]\npath = \"\"\n{keys}"));
    assert_eq!(reading.faults.len(), MOST_FAULTS + 1);
    // All pages are faulty in the same way, which is told once.
    let pages = each(1_000, |page| {
        format!("[pages.x{page}]\npath = \"\"\nquery = [\"u\", \"p0\"]\n")
    });
    let reading = read(format!(
        "{SOUND}{}params.u = {{ type = \"uri\", doc = 5 }}\n{pages}",
        params(1)
    ));
    assert_eq!(reading.faults.len(), 1, "{}", reading.faults);
}

#[test]
fn a_file_has_an_end() {
    let text = |size: usize| {
        let start = format!("{SOUND}[pages.x]\npath = \"\"\n#");
        let rest = size - start.len();
        format!("{start}{}", "x".repeat(rest))
    };
    assert!(read(text(MOST_BYTES)).faults.is_empty());
    let large = "the file has more than 524288 bytes\n --> pages.toml:1:1\n";
    let reading = read(text(MOST_BYTES + 1));
    assert!(reading.spec.is_none());
    assert!(reading.faults.to_string().contains(large));
    let fault = Source::from_bytes("pages.toml", vec![b' '; MOST_BYTES + 1]).expect_err("a fault");
    assert!(fault.to_string().starts_with(large), "{fault}");
    assert!(Source::from_bytes("pages.toml", vec![b' '; MOST_BYTES]).is_ok());
}

/// Each file extends the next one.
struct Chain {
    files: usize,
    size: usize,
}

impl Chain {
    fn text(&self, file: usize) -> String {
        let extends = if file + 1 < self.files {
            format!("extends = [\"{}\"]\n", file + 1)
        } else {
            String::new()
        };
        let table = if file == 0 {
            "environments.production.base_url = \"https://pay.example\"\n"
        } else {
            ""
        };
        let text = format!("format = 1\n{extends}{table}[pages.p{file}-x]\npath = \"p{file}\"\n#");
        let rest = self.size.saturating_sub(text.len());
        format!("{text}{}", "x".repeat(rest))
    }

    fn read(mut self) -> Reading {
        let first = Source::new("0", self.text(0));
        spec::read(&first, &Context::default(), &mut self)
    }
}

impl Loader for Chain {
    fn load(&mut self, _from: &Source, name: &str) -> Result<Arc<Source>, Fault> {
        let file = name.parse().unwrap_or_default();
        Ok(Source::new(name, self.text(file)))
    }
}

#[test]
fn files_have_an_end() {
    let read = |files, size| Chain { files, size }.read();
    assert!(read(MOST_FILES, 0).faults.is_empty());
    let reading = read(MOST_FILES + 1, 0);
    assert_eq!(
        messages(&reading),
        ["with this file the declaration has more than 64 files"]
    );
    assert!(read(4, MOST_BYTES / 4).faults.is_empty());
    let reading = read(5, MOST_BYTES / 4);
    assert_eq!(
        messages(&reading),
        ["with this file the declaration has more than 524288 bytes"]
    );
    let places: Vec<_> = reading.faults.iter().filter_map(Fault::place).collect();
    assert_eq!(
        places.first().map(ToString::to_string).as_deref(),
        Some("3:2:12")
    );
    assert_eq!(read(100_000, 0).faults.len(), 1);
}

#[test]
fn what_is_generated_has_an_end() {
    let doc = "d".repeat(50_000);
    let pages = each(1_000, |page| {
        format!("q{page} = {{ path = \"\", query = [\"e\"] }}\n")
    });
    let reading = read(format!(
        "{SOUND}[params.e]\ntype = \"string\"\ndoc = \"{doc}\"\n[pages]\n{pages}"
    ));
    assert!(reading.faults.is_empty());
    assert_eq!(
        generated(&reading),
        "::core::compile_error! { \"the declaration makes more than 16777216 bytes of Rust\\n = help: leave out what is \
         not needed, or declare the pages in two parts, each with a derive of its own\" }\n"
    );
}
