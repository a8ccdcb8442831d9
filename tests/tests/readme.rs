//! The README, done as a new user does it: by copying what stands there.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::Path;

use paysera_pages_tests::App;

const README: &str = include_str!("../../README.md");
const SHIPPED: &str = include_str!("../../pages.toml");

/// The code blocks of a chapter in a language, in their order.
fn blocks(chapter: &str, language: &str) -> Vec<String> {
    let readme = format!("\n{README}");
    let heading = format!("\n{chapter}\n");
    let Some((_, rest)) = readme.split_once(&heading) else {
        panic!("the README has no chapter `{chapter}`");
    };
    let chapter = rest.split("\n## ").next().unwrap_or_default();
    let fence = format!("```{language}\n");
    let blocks = chapter.split(&fence).skip(1);
    blocks
        .map(|block| block.split("```").next().unwrap_or_default())
        // Blocks of a list are indented.
        .map(|block| {
            block
                .lines()
                .map(|line| format!("{}\n", line.trim_start_matches("   ")))
                .collect()
        })
        .collect()
}

const DERIVE: &str = r#"
mod paysera {
    /// Paysera's hosted pages.
    #[derive(paysera_pages::Pages)]
    #[pages("pages.toml")] // relative to your Cargo.toml
    pub struct Paysera;
}
"#;

/// Runs statements in an app with this declaration.
fn run(name: &str, pages: &str, derive: &str, statements: &str) {
    run_with(name, "", pages, derive, statements);
}

/// The same with more in the manifest.
fn run_with(name: &str, manifest: &str, pages: &str, derive: &str, statements: &str) {
    let app = App::new(env!("CARGO_TARGET_TMPDIR"), name).unwrap();
    app.extend_manifest(manifest).unwrap();
    app.write("pages.toml", pages).unwrap();
    let main = format!(
        "{derive}\nfn main() -> Result<(), Box<dyn std::error::Error>> {{\n{statements}\nOk(())\n}}\n"
    );
    app.write("src/main.rs", main).unwrap();
    let outcome = app.cargo(&["run"]).unwrap();
    assert!(outcome.success, "{}", outcome.stderr);
}

#[test]
fn the_first_example_runs() {
    let [example] = <[String; 1]>::try_from(blocks("# paysera-pages", "rust")).unwrap_or_default();
    run("readme-first", SHIPPED, "", &example);
}

#[test]
fn a_page_is_added_as_the_chapter_says() {
    let [start] = <[String; 1]>::try_from(blocks("## Start", "toml")).unwrap_or_default();
    let [page] = <[String; 1]>::try_from(blocks("## Adding a page", "toml")).unwrap_or_default();
    let [code] = <[String; 1]>::try_from(blocks("## Adding a page", "rust")).unwrap_or_default();
    assert!(
        code.contains("assert_eq!"),
        "the chapter says what comes out"
    );
    run("readme-extends", &format!("{start}\n{page}"), DERIVE, &code);
    run("readme-copy", &format!("{SHIPPED}\n{page}"), DERIVE, &code);
}

#[test]
fn pages_are_shown_and_answered_as_the_chapter_says() {
    let chapter = "## Presentations and web frameworks";
    let [shown, axum, other] = <[String; 3]>::try_from(blocks(chapter, "rust")).unwrap_or_default();
    assert!(
        shown.contains("assert_eq!"),
        "the chapter says what comes out"
    );
    let [manifest] = <[String; 1]>::try_from(blocks(chapter, "toml")).unwrap_or_default();
    let version = r#"paysera-pages = { version = "0.1", features = ["axum"] }"#;
    assert!(manifest.contains(version), "{manifest}");
    let around = r#"
        let client_id = ClientId::new("12345678")?;
        let url = Paysera::upload_funds().client_id(&client_id).url();
    "#;
    let request = r#"let request = http::Request::get("/done?status=success").body(())?;"#;
    run_with(
        "readme-frameworks",
        "features = ['axum']\n\
         [dependencies]\n\
         axum = { version = '0.8', default-features = false }\n\
         http = '1'\n",
        SHIPPED,
        DERIVE,
        &format!("use paysera::*;\n{around}\n{shown}\n{axum}\n{request}\n{other}"),
    );
}

#[test]
fn the_pictures_are_there_and_small() {
    let pictures: Vec<_> = README
        .split("](docs/images/")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .collect();
    assert_eq!(pictures, ["shop.png", "stand-in.png", "what-came-back.png"]);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/images");
    let sizes = pictures.iter().map(|name| {
        let picture = fs::read(folder.join(name)).unwrap();
        assert!(picture.starts_with(b"\x89PNG"), "{name}");
        picture.len()
    });
    assert!(sizes.sum::<usize>() < 400_000);
}
