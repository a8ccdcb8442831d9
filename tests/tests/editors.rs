//! What an editor knows of an app's builders, asked of rust-analyzer: no errors, documentation on hover, and definitions.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::collections::HashMap;
use std::env;
use std::path::Path;
use std::process::Command;

use paysera_pages_tests::{App, Outcome, skip};
use serde_json::Value;

const PAGES: &str = r#"
format = 1
environments.live.base_url = "https://pay.example"

[params]
order = { type = "string", required = true, doc = "The number of the order." }
currency = { type = "enum", values = { EUR = "The euro." }, doc = "The currency of the order." }

[returns.status]
param = "status"
outcomes = { done = "The order is paid." }

[pages.pay]
path = "pay"
query = ["order", "currency"]
returns = "status"
doc = "The user pays an order."
"#;

const MAIN: &str = r#"//! A shop.

mod vendor {
    /// The vendor's pages.
    #[derive(paysera_pages::Pages)]
    #[pages("pages.toml")]
    pub(crate) struct Vendor;
}

use vendor::{Currency, Order, Status, Vendor};

fn main() {
    let number = Order::from_static("17");
    let url = Vendor::pay().order(&number).currency(Currency::Eur).url();
    match Status::from_url(url.as_str()) {
        Ok(Status::Done) => println!("done"),
        Err(error) => println!("{error}"),
    }
}
"#;

/// The code up to a name, and what must be said of that name: a part of its signature, and how its documentation begins.
const KNOWN: &[(&str, &str, &str)] = &[
    (
        "Vendor::pay",
        "fn pay() -> Pay<'static>",
        "Starts a request for page `pay`: The user pays an order.\n",
    ),
    (
        ".order",
        "fn order(self, order: &'a Order)",
        "Gives `order`: The number of the order.",
    ),
    (
        ".currency",
        "fn currency(self, currency: Currency)",
        "Gives `currency`: The currency of the order.",
    ),
    (
        ".url",
        "fn url(self) -> ::paysera_pages::PageUrl",
        "The URL of the page with what has been given.",
    ),
    (
        "let number = Order",
        "struct Order",
        "A value of parameter `order`.\n\nThe number of the order.\n",
    ),
    (
        "Order::from_static",
        "fn from_static(text: &'static str) -> Self",
        "Checks a literal as ",
    ),
    ("Currency::Eur", "Eur", "`EUR`: The euro."),
    (
        "Status::from_url",
        "fn from_url(url: &str)",
        "Reads the address that the user came back to",
    ),
    ("Status::Done", "Done", "`done`: The order is paid."),
];

/// What rust-analyzer prints for an app; says so and gives nothing where it is missing.
fn analyze(name: &str, command: &[&str]) -> Option<Outcome> {
    if let Some(reason) = missing() {
        skip("rust-analyzer", name, reason);
        return None;
    }
    let app = App::new(env!("CARGO_TARGET_TMPDIR"), name).unwrap();
    app.write("pages.toml", PAGES).unwrap();
    app.write("src/main.rs", MAIN).unwrap();
    let outcome = app.run("rust-analyzer", command).unwrap();
    Some(outcome)
}

/// What is missing, if anything is.
fn missing() -> Option<&'static str> {
    // Without the component, rustup has a program of that name which fails.
    let version = Command::new("rust-analyzer").arg("--version").output();
    if !version.is_ok_and(|output| output.status.success()) {
        return Some("there is no rust-analyzer");
    }
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .args(["--print", "sysroot"])
        .output()
        .unwrap();
    let sysroot = String::from_utf8(output.stdout).unwrap();
    let source = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library");
    (!source.exists()).then_some("there is no source of the standard library for rust-analyzer")
}

#[test]
fn an_app_has_no_errors() {
    let command = ["diagnostics", ".", "--severity", "error"];
    let Some(outcome) = analyze("an_app_has_no_errors", &command) else {
        return;
    };
    // Besides them, there is a line for each file.
    let lines = outcome.stdout.lines();
    let errors = lines.filter_map(|line| line.split_once("at crate "));
    let errors: Vec<_> = errors.map(|(_, error)| error).collect();
    assert!(
        outcome.success && errors.is_empty(),
        "{errors:#?}\n{}",
        outcome.stderr
    );
    assert!(outcome.stdout.contains("src/main.rs"));
}

#[test]
fn builders_have_documentation_and_lead_to_their_declaration() {
    let name = "builders_have_documentation_and_lead_to_their_declaration";
    let command = ["lsif", ".", "--exclude-vendored-libraries"];
    let Some(outcome) = analyze(name, &command) else {
        return;
    };
    assert!(outcome.success, "{}", outcome.stderr);
    let index = Index::new(&outcome.stdout);
    for (code, signature, docs) in KNOWN {
        let (hover, definition) = index.known(code);
        let (shown, text) = hover.rsplit_once("\n---\n\n").unwrap_or((&hover, ""));
        assert!(shown.contains(signature), "`{code}`: {hover}");
        assert!(text.starts_with(docs), "`{code}`: {hover}");
        assert_eq!(definition, [r#""pages.toml""#], "`{code}`");
    }
}

/// What `rust-analyzer lsif` knows of the app: a graph, of which each line is a vertex or an edge
/// (<https://microsoft.github.io/language-server-protocol/specifications/lsif/0.4.0/specification/>).
struct Index {
    vertices: HashMap<u64, Value>,
    /// Edges by where they come from and their label.
    edges: HashMap<(u64, String), Vec<Value>>,
}

impl Index {
    fn new(lines: &str) -> Self {
        let mut index = Self {
            vertices: HashMap::new(),
            edges: HashMap::new(),
        };
        for line in lines.lines() {
            let value: Value = serde_json::from_str(line).unwrap();
            if value["type"] == "vertex" {
                index.vertices.insert(value["id"].as_u64().unwrap(), value);
            } else {
                let key = (value["outV"].as_u64().unwrap(), text(&value["label"]));
                index.edges.entry(key).or_default().push(value);
            }
        }
        index
    }

    /// What is shown of the name at the end of `code`, and the pieces of the app that define it.
    fn known(&self, code: &str) -> (String, Vec<&'static str>) {
        let end = MAIN.find(code).unwrap() + code.len();
        let document = self.vertices.iter().find(|(_, vertex)| {
            vertex["label"] == "document" && text(&vertex["uri"]).ends_with("/src/main.rs")
        });
        let ranges = self.targets(*document.unwrap().0, "contains");
        let is_it = |range: &&u64| place(&self.vertices[range]["end"]) == end;
        let range = ranges.iter().find(is_it);
        let range = range.unwrap_or_else(|| panic!("nothing is known of `{code}`"));
        let [known] = self.targets(*range, "next")[..] else {
            panic!("`{code}`")
        };
        let hover = self.targets(known, "textDocument/hover");
        let hover = hover.iter().map(|hover| &self.vertices[hover]);
        let hover = hover.map(|hover| text(&hover["result"]["contents"]["value"]));
        let definitions = self.targets(known, "textDocument/definition");
        let items = definitions
            .iter()
            .flat_map(|definition| self.targets(*definition, "item"));
        let pieces = items.map(|item| {
            let range = &self.vertices[&item];
            let piece = MAIN.get(place(&range["start"])..place(&range["end"]));
            piece.unwrap_or("no place in the app")
        });
        (hover.collect(), pieces.collect())
    }

    /// Where the edges of this label lead.
    fn targets(&self, from: u64, label: &str) -> Vec<u64> {
        let edges = self.edges.get(&(from, label.to_owned()));
        let targets = edges.into_iter().flatten().flat_map(|edge| {
            let many = edge["inVs"].as_array().into_iter().flatten();
            many.chain(edge.get("inV")).filter_map(Value::as_u64)
        });
        targets.collect()
    }
}

/// A position as an offset into the app's source, which is ASCII.
fn place(position: &Value) -> usize {
    let [line, character] =
        ["line", "character"].map(|key| usize::try_from(position[key].as_u64().unwrap()).unwrap());
    let lines = MAIN.split_inclusive('\n').take(line);
    lines.map(str::len).sum::<usize>() + character
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
