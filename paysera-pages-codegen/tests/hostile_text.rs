//! Whatever the bytes are: no panic, and faults that a person can read.

#![expect(clippy::expect_used, reason = "helpers of tests may panic")]

use paysera_pages_codegen::spec::{self, Context, Faults, NoFiles, Reading, Source};

const SOUND: &str = "format = 1\nenvironments.production.base_url = \"https://pay.example\"\n\
                     [pages.cash-out]\npath = \"wallet/cash-out\"\n";

fn read(bytes: impl Into<Vec<u8>>) -> Reading {
    match Source::from_bytes("pages.toml", bytes.into()) {
        Ok(source) => {
            let context = Context {
                entry: "Paysera".to_owned(),
                ..Context::default()
            };
            spec::read(&source, &context, &mut NoFiles)
        }
        Err(fault) => Reading {
            spec: None,
            faults: Faults::from(fault),
        },
    }
}

/// The faults as they are shown; whatever the file has, no line of them may steer a terminal.
fn shown(bytes: impl Into<Vec<u8>>) -> String {
    let shown = read(bytes).faults.to_string();
    let is_harmful = |char: char| {
        (char.is_control() && char != '\n')
            || matches!(
                char,
                '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            )
    };
    assert!(!shown.contains(is_harmful), "{shown:?}");
    shown
}

/// A sound file with a fault in the last line.
fn shown_after(line: &str) -> String {
    shown(format!("{SOUND}{line}"))
}

/// The line and column of the only fault.
fn position(bytes: impl Into<Vec<u8>>) -> (usize, usize) {
    let faults = read(bytes).faults;
    assert_eq!(faults.len(), 1, "{faults}");
    let fault = faults.iter().next().expect("a fault");
    let place = fault.place().expect("a place");
    (place.line(), place.column())
}

/// What the marker of the last fault stands under, as columns from the left and how many.
fn marker(shown: &str) -> (usize, usize) {
    let line = shown.lines().rev().find(|line| line.ends_with('^'));
    let (_, marker) = line
        .and_then(|line| line.split_once("| "))
        .expect("a marker");
    let indent = marker.len() - marker.trim_start().len();
    (indent, marker.trim_start().len())
}

#[test]
fn nothing_at_all() {
    for text in ["", "\u{feff}", "\n", "\r\n\r\n", "# a comment", "   \t  "] {
        let faults = read(text).faults;
        assert_eq!(faults.len(), 1, "{text:?}: {faults}");
        let fault = faults.iter().next().expect("a fault");
        assert_eq!(fault.message(), "the file has no `format`", "{text:?}");
        assert_eq!(position(text), (1, 1), "{text:?}");
    }
}

#[test]
fn another_file_altogether() {
    let manifest = "[package]\nname = \"app\"\n\n[dependencies]\npaysera-pages = \"0.1\"\n";
    assert_eq!(position(manifest), (1, 1));
    let fault = "error: the file has no `format`\n";
    assert!(shown(manifest).starts_with(fault), "{}", shown(manifest));
}

#[test]
fn a_byte_order_mark_is_no_column() {
    let marked = format!("\u{feff}{SOUND}");
    assert!(read(marked).faults.is_empty());
    assert_eq!(position("\u{feff}format = 2\n"), (1, 10));
    assert_eq!(position("\u{feff}format =\n"), (1, 9));
    // A second one is seen.
    assert!(shown("\u{feff}\u{feff}format = 2\n").contains('\u{fffd}'));
}

#[test]
fn line_ends_of_windows() {
    let text = SOUND.replace('\n', "\r\n");
    assert!(read(text.as_str()).faults.is_empty());
    let text = format!("{text}query = [\"a\",\r\n\t\"b\"]\r\n");
    let faults = read(text.as_str()).faults;
    let places: Vec<_> = faults
        .iter()
        .filter_map(|fault| fault.place())
        .map(|place| (place.line(), place.column(), place.line_after().to_owned()))
        .collect();
    assert_eq!(places, [(5, 10, ",".to_owned()), (6, 2, "]".to_owned())]);
    shown(text);
    shown(SOUND.replace('\n', "\r"));
    shown("format = 1\r");
    shown("format =\r\n");
}

#[test]
fn not_utf_8() {
    let fault = "error: the file is not UTF-8\n";
    for (bytes, place) in [
        (b"\xff".to_vec(), (1, 1)),
        (b"format = 1\n# caf\xe9\n".to_vec(), (2, 6)),
        (b"\xef\xbb\xbfformat = \"\xc3\"".to_vec(), (1, 11)),
        (b"# \xe2\x82\xac \xe2\x82\n".to_vec(), (1, 5)),
        // UTF-16, as some editors save it.
        (b"\xff\xfef\0o\0".to_vec(), (1, 1)),
    ] {
        assert_eq!(position(bytes.clone()), place, "{bytes:?}");
        let shown = shown(bytes);
        assert!(shown.starts_with(fault), "{shown}");
        assert!(shown.contains('\u{fffd}'), "{shown}");
    }
}

#[test]
fn control_characters_are_shown_harmlessly() {
    for text in [
        "\0",
        "format = 1\0",
        "format\0 = 1",
        "format = \"\x1b[31m\"",
        "# \x07\nformat = 1",
        "format = 1 # \u{7f}",
        "format = 1 # \u{85} \u{202e} \u{2066}\nx = ",
    ] {
        let shown = shown(text);
        assert!(!shown.is_empty(), "{text:?}");
    }
}

#[test]
fn escaped_control_characters_do_not_reach_messages() {
    let shown = shown_after("\"\\u001b[31m\\u202e\\n\\u0000\" = 1\n");
    let message = "error: unknown key `\\u{1b}[31m\\u{202e}\\n\\0` in page `cash-out`\n";
    assert!(shown.starts_with(message), "{shown}");
    shown_after("query = [\"\\u001b\", \"\\u202e\\r\"]\n");
    shown_after("present = [\"\\u2028\"]\n");
    shown_after("returns = \"\u{202e}\"\n");
}

#[test]
fn tabs_are_four_columns() {
    let shown = shown_after("\tquery\t=\t[\t\"a\"]\n");
    assert!(
        shown.contains("5 |     query    =    [    \"a\"]\n"),
        "{shown}"
    );
    assert_eq!(marker(&shown), (4 + 5 + 4 + 1 + 4 + 1 + 4, 3));
    assert!(shown.contains("pages.toml:5:12\n"), "{shown}");
}

#[test]
fn wide_characters_move_the_marker() {
    // What stands before the mistake, its columns in the terminal, its characters.
    for (before, columns, characters) in [
        ("", 0, 0),
        ("ž", 1, 1),
        ("z\u{30c}", 1, 2),
        ("支付", 4, 2),
        ("💶", 2, 1),
        ("👩\u{200d}👩\u{200d}👧", 2, 5),
        ("\u{200f}", 1, 1),
    ] {
        let shown = shown_after(&format!("query = [{{ \"{before}\" = 1 }}, 5]\n"));
        let start = "query = [{ \"\" = 1 }, ".len();
        assert_eq!(marker(&shown), (start + columns, 1), "{before}:\n{shown}");
        let place = format!("pages.toml:5:{}\n", start + characters + 1);
        assert!(shown.contains(&place), "{before}:\n{shown}");
    }
    // The marked part may be wide as well.
    assert_eq!(marker(&shown_after("query = [\"支付💶\"]\n")), (9, 8));
}

#[test]
fn a_fault_at_the_very_end() {
    for (text, place) in [
        ("format", (1, 7)),
        ("format =", (1, 9)),
        ("format = 1\n[pages", (2, 7)),
        ("format = 1\n[pages.x]\npath = \"", (3, 9)),
        ("format = 1\nx = \"\"\"\n\n", (4, 1)),
        ("format = 1\nx = [\n", (2, 6)),
    ] {
        assert_eq!(position(text), place, "{text:?}");
        let shown = shown(text);
        assert_eq!(marker(&shown), (place.1 - 1, 1), "{shown}");
    }
    assert_eq!(position(format!("{SOUND}x = 1")), (5, 1));
}

#[test]
fn half_a_megabyte_on_one_line() {
    // With what stands around it, as much as is read.
    let long = "x".repeat((1 << 19) - 200);
    for line in [
        format!("doc = \"{long}\" x"),
        format!("{long} = 1\n"),
        format!("\"{}\" = 1\n", "\u{301}".repeat(1 << 17)),
        format!("path_ = \"{long}\"\n"),
        format!("returns = \"{}\"\n", "支".repeat(1 << 17)),
        format!("present = [\"{long}\", \"x\"]\n"),
    ] {
        let shown = shown_after(&line);
        assert!(!shown.is_empty());
        assert!(shown.len() < 16_000, "{} bytes", shown.len());
    }
    let spaces = " ".repeat((1 << 19) - 10);
    assert_eq!(
        position(format!("{spaces}format = 2")),
        (1, (1 << 19) - 10 + 10)
    );
    shown(long.as_str());
    shown(vec![b'x'; 1 << 19]);
    shown(vec![0; 1 << 19]);
    shown(vec![0xff; 1 << 19]);
}

#[test]
fn half_a_megabyte_of_lines() {
    let empty = "\n".repeat((1 << 19) - 10);
    assert_eq!(
        position(format!("{empty}format = 2")),
        ((1 << 19) - 10 + 1, 10)
    );
    let comments = "# x\n".repeat((1 << 17) - 40);
    assert!(read(format!("{comments}{SOUND}")).faults.is_empty());
}

#[test]
fn thousands_of_brackets() {
    for count in [100, 5_000, 200_000] {
        let nested = |open: &str, close: &str| open.repeat(count) + &close.repeat(count);
        for text in [
            format!("format = {}", "[".repeat(count)),
            format!("format = {}", nested("[", "]")),
            format!("format = {}", nested("{a = ", "}")),
            format!("format = {}", "]".repeat(count)),
            "[".repeat(count),
            nested("[", "]"),
            format!("{SOUND}path{} = 1", ".a".repeat(count)),
            format!("{SOUND}[pages{}]", ".a".repeat(count)),
            format!("{SOUND}query = [\"{}\"]", "{".repeat(count)),
        ] {
            let faults = read(text.as_str()).faults;
            assert_eq!(faults.len(), 1);
            shown(text);
        }
        for path in [
            "{".repeat(count),
            "}".repeat(count),
            "{}".repeat(count),
            "../".repeat(count),
            "{a}".repeat(count),
        ] {
            let text = SOUND.replace("wallet/cash-out", &path);
            assert!(!read(text).faults.is_empty());
        }
    }
}

#[test]
fn too_deep_is_said_in_plain_words() {
    let keys = format!("{SOUND}a{} = 1\n", ".a".repeat(1_000));
    let fault = "error: tables and lists are nested too deeply to be read\n";
    for text in [
        keys.clone(),
        format!("{SOUND}a = {}", "[".repeat(1_000)),
        format!("{SOUND}a = {}", "{ a = ".repeat(1_000)),
    ] {
        assert!(shown(text.as_str()).starts_with(fault));
    }
    assert!(shown(keys.as_str()).ends_with(&format!("| {}", "^".repeat(81))));
    // Of two the first one is shown.
    let twice = format!("{keys}b{} = 1\n", ".a".repeat(1_000));
    assert_eq!(position(twice), (5, 1));
    assert_eq!(position(keys), (5, 1));
}

#[test]
fn huge_integers() {
    let huge = "9".repeat(1_000);
    for value in [
        huge.clone(),
        format!("-{huge}"),
        format!("0x{}", "f".repeat(1_000)),
        format!("0b{}", "1".repeat(1_000)),
        "170141183460469231731687303715884105728".to_owned(),
        "-170141183460469231731687303715884105729".to_owned(),
        "9223372036854775808".to_owned(),
    ] {
        assert_eq!(position(format!("format = {value}\n")), (1, 10), "{value}");
        for key in ["min", "max"] {
            let text = format!("{SOUND}[params.x]\ntype = \"integer\"\n{key} = {value}\n");
            let count = read(text.as_str()).faults.len();
            // The last one fits into 64 bits without a sign.
            assert_eq!(count, usize::from(value.len() != 19), "{key} = {value}");
            shown(text);
        }
        for key in ["min_length", "max_length"] {
            let text = format!("{SOUND}[params.x]\ntype = \"string\"\n{key} = {value}\n");
            assert_eq!(
                read(text.as_str()).faults.len() + usize::from(value.len() == 19),
                1
            );
            shown(text);
        }
    }
}

#[test]
fn other_kinds_of_values() {
    let values = [
        ("1.5", "a float"),
        ("nan", "a float"),
        ("-inf", "a float"),
        ("2024-02-29", "a date"),
        ("07:32:00", "a date"),
        ("1979-05-27T07:32:00Z", "a date"),
        ("true", "a boolean"),
        ("7", "an integer"),
        ("[]", "a list"),
        ("[[]]", "a list"),
        ("{}", "a table"),
    ];
    for (value, kind) in values {
        for key in ["doc", "docs", "deprecated", "returns", "rust"] {
            let shown = shown_after(&format!("{key} = {value}\n"));
            let message = format!("error: `{key}` of page `cash-out` must be a text, not {kind}\n");
            assert!(shown.starts_with(&message), "{shown}");
            assert!(shown.contains(&format!("{key} = {value}\n")), "{shown}");
        }
        let text = SOUND.replace("\"wallet/cash-out\"", value);
        assert_eq!(read(text).faults.len(), 1, "path = {value}");
        let text = SOUND.replace("\"https://pay.example\"", value);
        assert_eq!(read(text).faults.len(), 1, "base_url = {value}");
    }
}

#[test]
fn other_ways_to_write_tables() {
    let dotted = "format = 1\nenvironments.production.base_url = \"https://pay.example\"\n\
                  params.client_id.type = \"string\"\npages.cash-out.path = \"x\"\n\
                  pages.cash-out.query = [\"client_id\"]\n";
    let inline = "format = 1\nenvironments = { production = { base_url = \"https://pay.example\" } }\n\
                  params = { client_id = { type = \"string\" } }\n\
                  pages = { cash-out = { path = \"x\", query = [\"client_id\"] } }\n";
    let quoted = "\"format\" = 0x1\n['environments'.\"production\"]\nbase_url = '''https://pay.example'''\n\
                  [ params . client_id ]\ntype = \"\\u0073tring\"\n[pages.\"cash-out\"]\npath = \"\"\"x\"\"\"\n\
                  query = [\n  # one\n  { param = 'client_id' },\n]\n";
    for text in [dotted, inline, quoted] {
        let reading = read(text);
        assert!(reading.faults.is_empty(), "{}", reading.faults);
        let spec = reading.spec.expect("a model");
        assert_eq!(spec.pages.first().map(|page| page.params.len()), Some(1));
    }
}

#[test]
fn lists_of_tables_where_a_table_is_needed() {
    let help = "help: write its header with single brackets";
    for (text, place) in [
        (format!("{SOUND}[[params.x]]\ntype = \"string\"\n"), (5, 1)),
        (format!("{SOUND}[[params]]\nx = 1\n"), (5, 1)),
        (format!("{SOUND}[[returns.x]]\n[[returns.x]]\n"), (5, 1)),
        (format!("{SOUND}[[pages.x]]\npath = \"x\"\n"), (5, 1)),
        (format!("{SOUND}[[locales]]\n"), (5, 1)),
    ] {
        assert_eq!(position(text.as_str()), place, "{text}");
        assert!(shown(text.as_str()).contains(help), "{}", shown(text));
    }
}

/// A value of two lines is marked on its first.
#[test]
fn values_of_several_lines() {
    let shown = shown_after("query = [\"a\", '''\nb\n''']\nreturns = \"\"\"\nstatus\"\"\"\n");
    assert_eq!(shown.matches("\n  |\n").count(), 3, "{shown}");
    assert!(
        shown.contains("5 | query = [\"a\", '''\n  |               ^^^\n"),
        "{shown}"
    );
    assert!(shown.contains("unknown return `status`"), "{shown}");
}
