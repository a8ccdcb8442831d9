//! Parameters of every type, with constraints at random.

use std::fmt::Write as _;

use crate::random::Random;

/// Names of parameters: plain ones, keywords of Rust, and some that need quotes and encoding.
const NAMES: [&str; 8] = [
    "client_id",
    "order-number",
    "type",
    "ids[]",
    "amount",
    "ref",
    "x & y",
    "ąžuolas",
];
const VALUES: &str = r#"["x", "y z", "p%&", "ą/é"]"#;
/// Types with keys of their own; none of them is a list, a constant or a state.
const SINGLE: [&str; 19] = [
    r#"type = "string""#,
    r#"type = "string", min_length = 0"#,
    r#"type = "string", max_length = 5"#,
    r#"type = "string", min_length = 3, max_length = 12"#,
    r#"type = "string", chars = "a-z""#,
    r#"type = "string", chars = "A-Za-z0-9_. -""#,
    r#"type = "integer""#,
    r#"type = "integer""#,
    r#"type = "integer", min = 1"#,
    r#"type = "integer", max = 100"#,
    r#"type = "integer", min = -5, max = 42"#,
    r#"type = "integer", min = -9223372036854775808"#,
    r#"type = "boolean""#,
    r#"type = "boolean", true = "yes & no", false = "ne""#,
    r#"type = "uri""#,
    r#"type = "redirect-uri""#,
    r#"type = "redirect-uri", schemes = ["https", "MyApp"]"#,
    r#"type = "enum", values = VALUES"#,
    r#"type = "enum", values = { one = "Uno", Two = { doc = "Due", rust = "other" }, "three%" = {} }"#,
];
const LISTS: [&str; 6] = [
    r#"type = "list", separator = " ", values = VALUES2"#,
    r#"type = "list", separator = ",", values = VALUES, empty = "send""#,
    r#"type = "list", separator = ", ", values = VALUES, empty = "omit""#,
    r#"type = "list", separator = ",", items = "string""#,
    r#"type = "list", separator = "&;", items = "string", empty = "send""#,
    r#"type = "list", separator = ",", items = "string", empty = "omit""#,
];
/// A parameter while the declaration is put together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Param {
    pub(crate) name: &'static str,
    pub(crate) in_path: bool,
    pub(crate) is_constant: bool,
    /// Whether it is left out when it is empty, so that it cannot be required.
    pub(crate) is_omitted: bool,
}

/// A `[params]` table of every type.
pub(crate) fn params(random: &mut Random, text: &mut String) -> Vec<Param> {
    let count = 3 + random.below(NAMES.len() - 2);
    let mut params = Vec::new();
    text.push_str("\n[params]\n");
    for name in random.some(&NAMES, count) {
        let chosen = random.below(100);
        let (kind, in_path) = match chosen {
            0..65 => (random.pick(&SINGLE), true),
            65..85 => (random.pick(&LISTS), false),
            85..93 => (r#"type = "constant", value = "a b&ą""#, false),
            _ => (r#"type = "state""#, false),
        };
        let is_constant = kind.contains("constant");
        let is_omitted = kind.contains("omit");
        let kind = kind
            .replace("VALUES2", r#"["x", "y-z", "p%&", "ą/é"]"#)
            .replace("VALUES", VALUES);
        let required = if is_constant || random.percent(60) {
            ""
        } else {
            required(is_omitted, random)
        };
        let wire = if random.percent(20) {
            format!(", name = \"w {name}\"")
        } else {
            String::new()
        };
        let _ = writeln!(text, "\"{name}\" = {{ {kind}{required}{wire} }}");
        params.push(Param {
            name,
            in_path,
            is_constant,
            is_omitted,
        });
    }
    params
}

/// A `required` that goes with the type.
pub(crate) fn required(is_omitted: bool, random: &mut Random) -> &'static str {
    let required = [
        ", required = \"with-any-other\"",
        ", required = false",
        ", required = true",
    ];
    required[random.below(if is_omitted { 2 } else { 3 })]
}
