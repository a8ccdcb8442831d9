//! `check`: the faults of a declaration.

use std::path::Path;
use std::{fs, io};

use serde_json::Value;

use crate::support::{Outcome, Shop};

const FAULTY: &str = "\
format = 1
extends = [\"more.toml\"]

[pages.pay]
path = \"pay\"
query = [\"client_id\"]
retuns = \"status\"
";

const MORE: &str = "\
format = 1
extends = [\"paysera\"]

[params.client_id]
type = \"string\"
";

#[test]
fn faults_are_told_as_the_derive_tells_them() {
    let mut shop = Shop::new("check");
    shop.write("pages.toml", FAULTY);
    shop.write("more.toml", MORE);
    shop.write("sound.toml", "format = 1\nextends = [\"paysera\"]\n");
    shop.write(
        "vec.toml",
        "format = 1\nenvironments.e.base_url = \"https://a.example\"\npages.vec.path = \"\"\n",
    );
    shop.see(&["check"]);
    shop.see(&["check", "--format", "json"]);
    shop.see(&["check", "sound.toml"]);
    shop.see(&["check", "sound.toml", "--format", "json"]);
    shop.see(&["check", "paysera"]);
    shop.see(&["check", "nowhere.toml"]);
    shop.see(&["check", "nowhere.toml", "--format", "json"]);
    // Which names are taken depends on what is generated around them.
    shop.see(&["check", "vec.toml"]);
    shop.see(&["check", "vec.toml", "--module", "pay"]);
    shop.see(&["check", "sound.toml", "--struct", "ClientId"]);
    shop.compare("check");
}

/// The broken declarations, each with what the derive says of it.
#[test]
fn every_fault_that_there_is_has_the_same_text_here() {
    let shop = Shop::new("check_all");
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../paysera-pages-codegen/tests/faults");
    let mut checked = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read(&path).unwrap();
        // What is said of other files depends on where they are.
        let reads_others = String::from_utf8_lossy(&text).contains("common.toml");
        if path.extension().is_none_or(|extension| extension != "toml") || reads_others {
            continue;
        }
        fs::write(shop.path("pages.toml"), text).unwrap();
        let outcome = shop.run(&["check", "--struct", "Paysera"]);
        let expected = fs::read_to_string(path.with_extension("txt")).unwrap();
        assert_eq!(
            outcome.stderr.trim_end(),
            expected.trim_end(),
            "{}",
            path.display()
        );
        assert_eq!((outcome.status, outcome.stdout.as_str()), (1, ""));
        checked += 1;
    }
    assert!(checked > 300, "only {checked} were checked");
}

#[test]
fn each_line_of_json_is_a_fault_with_its_place() {
    let shop = Shop::new("check_json");
    shop.write("pages.toml", FAULTY);
    shop.write("more.toml", MORE);
    let outcome = shop.run(&["check", "--format", "json"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (1, ""));
    let faults: Vec<Value> = outcome
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(faults.len(), 2);
    assert_eq!(faults[0]["file"], "pages.toml");
    assert_eq!(
        (&faults[0]["line"], &faults[0]["column"]),
        (&7.into(), &1.into())
    );
    let span = faults[0]["start"].as_u64().unwrap()..faults[0]["end"].as_u64().unwrap();
    let span = usize::try_from(span.start).unwrap()..usize::try_from(span.end).unwrap();
    assert_eq!(FAULTY.get(span), Some("retuns"));
    assert_eq!(faults[0]["help"], "did you mean `returns`?");
    assert_eq!(faults[0]["note"], Value::Null);
    assert_eq!(faults[1]["file"], "more.toml");
    assert_eq!(faults[1]["note"]["file"], "paysera");
    let told: Vec<_> = faults
        .iter()
        .map(|fault| fault["text"].as_str().unwrap())
        .collect();
    assert_eq!(
        format!("{}\n", told.join("\n\n")),
        shop.run(&["check"]).stderr
    );
}

/// What is left of a coloured text without its colours.
fn without_colour(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        text + part.split_once('m').map_or("", |(_, rest)| rest)
    })
}

#[test]
fn colours_change_no_word_and_can_be_refused() {
    let shop = Shop::new("check_colour");
    shop.write("pages.toml", FAULTY);
    shop.write("more.toml", MORE);
    let run = |name: &str, value: &str| -> io::Result<String> {
        let output = shop.command(&["check"]).env(name, value).output()?;
        Ok(String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let plain = run("NO_COLOR", "1").unwrap();
    let coloured = run("CLICOLOR_FORCE", "1").unwrap();
    assert!(!plain.contains('\u{1b}'), "{plain}");
    assert!(
        coloured.starts_with("\u{1b}[1m\u{1b}[31merror\u{1b}[0m"),
        "{coloured:?}"
    );
    assert_eq!(without_colour(&coloured), plain);
    // Not a terminal, and nobody has asked for colour.
    let Outcome { stderr, .. } = shop.run(&["check"]);
    assert_eq!(stderr, plain);
}
