//! `diff`: what a change of a declaration breaks.

use serde_json::Value;

use crate::support::Shop;

/// A declaration, in which one thing after the other is changed.
pub(crate) const OLD: &str = r#"format = 1
[environments]
live = { base_url = "https://pay.example", default = true, doc = "Live." }
test = { base_url = "https://test.example" }
[locales]
lt = { prefix = "", default = true }
en = { prefix = "en" }
[params]
id = { type = "string", min_length = 2, max_length = 8, chars = "A-Z", required = "with-any-other", doc = "ID." }
number = { type = "integer" }
bounded = { type = "integer", min = 1, max = 9 }
flag = { type = "boolean" }
back = { type = "redirect-uri", schemes = ["https", "http"] }
kind = { type = "enum", values = { a = "A.", b = "B." } }
scope = { type = "list", values = ["x", "y"], separator = " " }
words = { type = "list", items = "string", separator = " ", empty = "send" }
version = { type = "constant", value = "1" }
key = { type = "string" }
secret = { type = "state" }
[returns.status]
param = "status"
outcomes.done = { doc = "Done.", carries = ["code"], optional = ["note"] }
outcomes.failed = "Failed."
[returns.token]
outcomes.granted = { when = "code", carries = ["code"] }
outcomes.denied = { when = "error" }
[presentations]
lightbox = { call = "open({url})" }
[pages.pay]
path = "pay/{key}"
query = ["version", "id", "number", "flag", "back"]
rules = [{ at_most_one = ["number", "flag"], doc = "One of them." }]
returns = "status"
present = { popup = {}, lightbox = { requires = ["id"] } }
doc = "Pays."
[pages.ask]
path = "ask"
query = ["bounded", "kind", "scope", "words", "secret"]
locales = ["en"]
[pages.app]
path = ""
base_url = "app://open"
"#;

/// What becomes of a part of it, and what is said of that.
pub(crate) const CHANGES: &[(&str, &str, &str)] = &[
    // Environments and locales.
    (
        "test = { base_url = \"https://test.example\" }\n",
        "",
        "[code, values] environment `test`: removed",
    ),
    (
        "[locales]",
        "next = { base_url = \"https://next.example\" }\n[locales]",
        "[code] environment `next`: added: matches must handle it",
    ),
    (
        "https://test.example",
        "https://other.example",
        "[urls] environment `test`: its base is `https://other.example`, was `https://test.example`",
    ),
    (
        "https://test.example\"",
        "https://test.example\", rust = \"trial\"",
        "[code] environment `test`: `Trial` in Rust, was `Test`",
    ),
    (
        "default = true, doc = \"Live.\" }\ntest = {",
        "doc = \"Live.\" }\ntest = { default = true,",
        "[urls] the default environment: `test` where none is named, was `live`",
    ),
    (
        "doc = \"Live.\"",
        "doc = \"Alive.\"",
        "[documentation] environment `live`: `doc` reworded",
    ),
    (
        "en = { prefix = \"en\" }",
        "en = { prefix = \"eng\" }",
        "[urls] locale `en`: its prefix is `/eng`, was `/en`\n[urls] locale `en` of page `ask`: its prefix is `/eng`, was `/en`",
    ),
    (
        "en = { prefix = \"en\" }",
        "en = { prefix = \"en\" }\nru = { prefix = \"ru\" }",
        "[code] locale `ru`: added: matches must handle it",
    ),
    (
        "lt = { prefix = \"\", default = true }\n",
        "",
        "[code, values] locale `lt`: removed\n[urls] the default locale: none where none is named, was `lt`",
    ),
    // Parameters.
    (
        "id = { type = \"string\", min_length = 2",
        "id = { type = \"string\", min_length = 3",
        "[values] parameter `id`: `min_length` is 3, was 2",
    ),
    (
        "max_length = 8, ",
        "",
        "[compatible] parameter `id`: `max_length` is nothing, was 8",
    ),
    (
        "max_length = 8",
        "max_length = 7",
        "[values] parameter `id`: `max_length` is 7, was 8",
    ),
    (
        "chars = \"A-Z\"",
        "chars = \"A-Za-z\"",
        "[compatible] parameter `id`: its characters are `A-Za-z`, were `A-Z`",
    ),
    (
        "chars = \"A-Z\"",
        "chars = \"A-MO-Z\"",
        "[values] parameter `id`: its characters are `A-MO-Z`, were `A-Z`",
    ),
    ("chars = \"A-Z\"", "chars = \"N-ZA-M\"", ""),
    (
        "doc = \"ID.\"",
        "deprecated = \"Old.\"",
        "[compatible] parameter `id`: deprecated: a warning where it is used\n[documentation] parameter `id`: `doc` removed",
    ),
    (
        "number = { type = \"integer\" }",
        "number = { type = \"integer\", max = 5 }",
        "[code] parameter `number`: is a type of its own out of `u64` in Rust, was a plain `u64`\n[values] parameter `number`: `max` is 5, was 18446744073709551615",
    ),
    (
        "min = 1, max = 9",
        "min = -1, max = 9",
        "[code] parameter `bounded`: is a type of its own out of `i64` in Rust, was a type of its own out of `u64`\n[compatible] parameter `bounded`: `min` is -1, was 1",
    ),
    (
        "min = 1, max = 9",
        "min = 2, max = 10",
        "[values] parameter `bounded`: `min` is 2, was 1\n[compatible] parameter `bounded`: `max` is 10, was 9",
    ),
    (
        "number = { type = \"integer\" }",
        "number = { type = \"string\" }",
        "[code, values] parameter `number`: is of type `string`, was `integer`",
    ),
    (
        "flag = { type = \"boolean\" }",
        "flag = { type = \"boolean\", true = \"yes\" }",
        "[urls] parameter `flag`: `true` is sent as `yes`, was `1`",
    ),
    (
        "\"https\", \"http\"",
        "\"https\"",
        "[values] parameter `back`: its schemes are `https`, were `https`, `http`",
    ),
    (
        ", schemes = [\"https\", \"http\"]",
        "",
        "[compatible] parameter `back`: its schemes are any that is safe, were `https`, `http`",
    ),
    (
        ", b = \"B.\"",
        "",
        "[code, values] value `b` of parameter `kind`: removed",
    ),
    (
        "b = \"B.\"",
        "b = { doc = \"B.\", rust = \"bee\" }",
        "[code] value `b` of parameter `kind`: `Bee` in Rust, was `B`",
    ),
    (
        "b = \"B.\"",
        "b = \"B.\", c = \"C.\"",
        "[code] value `c` of parameter `kind`: added: matches must handle it",
    ),
    (
        "values = [\"x\", \"y\"], separator = \" \"",
        "values = [\"x\", \"y\"], separator = \",\"",
        "[urls] parameter `scope`: its items are parted by `,`, was ` `",
    ),
    (
        "values = [\"x\", \"y\"], separator = \" \"",
        "values = [\"x\", \"y\"], separator = \" \", empty = \"send\"",
        "[code] parameter `scope`: `empty` is `send`, was `forbid`",
    ),
    (
        "empty = \"send\"",
        "empty = \"omit\"",
        "[urls] parameter `words`: `empty` is `omit`, was `send`",
    ),
    (
        "items = \"string\", separator = \" \"",
        "items = \"string\", separator = \"-\"",
        "[values] parameter `words`: an item may not have `-`, which parts them\n[urls] parameter `words`: its items are parted by `-`, was ` `",
    ),
    (
        "value = \"1\"",
        "value = \"2\"",
        "[urls] parameter `version`: is always sent as `2`, was `1`",
    ),
    (
        "id = { type",
        "id = { name = \"ident\", type",
        "[urls] parameter `id` of page `pay`: is sent as `ident`, was `id`",
    ),
    (
        "id = { type",
        "id = { rust = \"ident\", type",
        "[code] parameter `id`: `Ident` in Rust, was `Id`\n[code] parameter `id` of page `pay`: `ident` in Rust, was `id`",
    ),
    // Returns.
    (
        "param = \"status\"",
        "param = \"result\"",
        "[values] parameter `back`: its query may not have `result` any more, which the return adds\n[returns] return `status`: is told by `result`, was `status`\n[compatible] parameter `back`: its query may have `status` now",
    ),
    (
        "outcomes.failed = \"Failed.\"",
        "outcomes.failed = \"Failed.\"\noutcomes.late = \"Late.\"",
        "[code, returns] outcome `late` of return `status`: added: matches must handle it",
    ),
    (
        "outcomes.failed = \"Failed.\"\n",
        "",
        "[code, returns] outcome `failed` of return `status`: removed",
    ),
    (
        "[\"code\"], optional = [\"note\"]",
        "[\"code\", \"note\"]",
        "[code, returns] `note` of outcome `done` of return `status`: is always carried, was optional",
    ),
    (
        "[\"code\"], optional = [\"note\"]",
        "[\"code\"]",
        "[code] `note` of outcome `done` of return `status`: is not carried any more\n[compatible] parameter `back`: its query may have `note` now",
    ),
    (
        "outcomes.denied = { when = \"error\" }",
        "outcomes.denied = { when = \"error\", optional = [\"why\"] }",
        "[code] `why` of outcome `denied` of return `token`: may be carried",
    ),
    (
        "outcomes.denied = { when = \"error\" }",
        "outcomes.denied = { when = \"fault\" }",
        "[returns] outcome `denied` of return `token`: is told by `fault`, was `error`",
    ),
    (
        "outcomes.granted = { when = \"code\", carries = [\"code\"] }\noutcomes.denied = { when = \"error\" }",
        "outcomes.denied = { when = \"error\" }\noutcomes.granted = { when = \"code\", carries = [\"code\"] }",
        "[returns] return `token`: its outcomes are tried in another order",
    ),
    (
        "[returns.token]",
        "[returns.token]\nechoes = \"secret\"",
        "[code, returns] return `token`: cannot be read without `secret`, which it echoes now",
    ),
    // Pages.
    (
        "[pages.app]\npath = \"\"\nbase_url = \"app://open\"\n",
        "",
        "[code] page `app`: removed",
    ),
    (
        "[pages.app]",
        "[pages.more]\npath = \"more\"\n[pages.app]",
        "[compatible] page `more`: added",
    ),
    (
        "[pages.app]",
        "[pages.app]\nrust = \"mobile\"",
        "[code] page `app`: `mobile` in Rust, was `app`",
    ),
    (
        "base_url = \"app://open\"\n",
        "",
        "[urls] page `app`: has the base of the environment, had its own\n[compatible] page `app`: has locales",
    ),
    (
        "app://open",
        "app://start",
        "[urls] page `app`: its base is `app://start`, was `app://open`",
    ),
    (
        "path = \"pay/{key}\"",
        "path = \"v2/pay/{key}\"",
        "[urls] page `pay`: its path is `v2/pay/{key}`, was `pay/{key}`",
    ),
    (
        "\"id\", \"number\", \"flag\"",
        "\"number\", \"id\", \"flag\"",
        "[compatible] page `pay`: its parameters are in another order, so that URLs differ byte for byte",
    ),
    (
        "\"version\", \"id\"",
        "\"id\"",
        "[urls] parameter `version` of page `pay`: removed",
    ),
    (
        "\"id\", \"number\"",
        "{ param = \"id\", required = true }, \"number\"",
        "[code] parameter `id` of page `pay`: required, was required with any other",
    ),
    (
        "\"id\", \"number\"",
        "{ param = \"id\", required = false }, \"number\"",
        "[compatible] parameter `id` of page `pay`: optional, was required with any other",
    ),
    (
        "\"id\", \"number\"",
        "\"id\", { param = \"kind\", required = true }, \"number\"",
        "[code] parameter `kind` of page `pay`: added, and required",
    ),
    (
        "\"id\", \"number\"",
        "\"id\", \"kind\", \"number\"",
        "[compatible] parameter `kind` of page `pay`: added",
    ),
    (
        "\"flag\", \"back\"]",
        "\"flag\"]",
        "[code] parameter `back` of page `pay`: removed\n[compatible] parameter `back`: its query may have `code` now\n[compatible] parameter `back`: its query may have `note` now\n[compatible] parameter `back`: its query may have `status` now",
    ),
    (
        "rules = [{ at_most_one = [\"number\", \"flag\"], doc = \"One of them.\" }]\n",
        "",
        "[compatible] page `pay`: rule gone: at most one of `number` and `flag` may be passed",
    ),
    (
        "rules = [{ at_most_one",
        "rules = [{ exactly_one",
        "[code] page `pay`: rule: exactly one of `number` and `flag` must be passed\n[compatible] page `pay`: rule gone: at most one of `number` and `flag` may be passed",
    ),
    (
        "One of them.",
        "Not both.",
        "[documentation] page `pay`, rule that at most one of `number` and `flag` may be passed: `doc` reworded",
    ),
    (
        "popup = {}, ",
        "",
        "[code] page `pay`: no `.popup()` any more",
    ),
    (
        "popup = {}",
        "popup = {}, iframe = {}",
        "[compatible] page `pay`: has `.iframe()`",
    ),
    (
        "popup = {}",
        "popup = { requires = [\"id\"] }",
        "[code] page `pay`: `id` is required for a popup",
    ),
    (
        "lightbox = { requires = [\"id\"] }",
        "lightbox = {}",
        "[compatible] page `pay`: `id` is not required for a lightbox any more",
    ),
    (
        "open({url})",
        "show({url})",
        "[urls] presentation `lightbox`: scripts open it with `show({url})`, was `open({url})`",
    ),
    (
        "locales = [\"en\"]\n",
        "",
        "[code] page `ask`: has all locales, had an enum of its own",
    ),
    (
        "locales = [\"en\"]",
        "locales = [\"en\", \"lt\"]",
        "[code] locale `lt` of page `ask`: added: matches must handle it",
    ),
    (
        "locales = [\"en\"]",
        "locales = []",
        "[code] page `ask`: has no locales any more",
    ),
    (
        "path = \"ask\"",
        "path = \"ask\"\nreturns = \"token\"",
        "[returns] page `ask`: sends back `token`, sent back nothing",
    ),
    (
        "path = \"ask\"",
        "path = \"ask/{key}\"",
        "[code] parameter `key` of page `ask`: added, and required\n[urls] page `ask`: its path is `ask/{key}`, was `ask`",
    ),
    (
        "doc = \"Pays.\"",
        "doc = \"Pays.\"\ndocs = \"https://pay.example\"",
        "[documentation] page `pay`: `docs` added",
    ),
];

#[test]
fn each_change_is_told_with_whom_it_breaks() {
    let shop = Shop::new("diff_each");
    shop.write("old.toml", OLD);
    for (before, after, expected) in CHANGES {
        assert_eq!(OLD.matches(before).count(), 1, "{before}");
        shop.write("new.toml", &OLD.replace(before, after));
        let outcome = shop.run(&["diff", "old.toml", "new.toml", "--format", "json"]);
        assert_eq!(outcome.stderr, "", "{before} -> {after}");
        let lines = outcome.stdout.lines().map(|line| {
            let change: Value = serde_json::from_str(line).unwrap();
            let text = |key: &str| change[key].as_str().unwrap().to_owned();
            let effects = change["effects"]
                .as_array()
                .unwrap()
                .iter()
                .map(|effect| effect.as_str().unwrap());
            let effects = effects.collect::<Vec<_>>().join(", ");
            let breaks = !["compatible", "documentation"].contains(&effects.as_str());
            assert_eq!(change["breaking"].as_bool(), Some(breaks));
            format!("[{effects}] {}: {}", text("what"), text("how"))
        });
        let told = lines.collect::<Vec<_>>().join("\n");
        assert_eq!(&told, expected, "{before} -> {after}");
        let breaks = told
            .lines()
            .any(|line| !line.starts_with("[compatible]") && !line.starts_with("[documentation]"));
        assert_eq!(outcome.status, i32::from(breaks), "{before} -> {after}");
    }
}

#[test]
fn a_change_is_told_by_whom_it_breaks() {
    let mut shop = Shop::new("diff");
    shop.write("old.toml", OLD);
    let new = OLD
        .replace("max_length = 8", "max_length = 7")
        .replace(
            "outcomes.failed = \"Failed.\"",
            "outcomes.failed = \"Gone wrong.\"\noutcomes.late = \"Late.\"",
        )
        .replace("https://test.example", "https://other.example")
        .replace("[pages.app]", "[pages.more]\npath = \"more\"\n[pages.app]");
    shop.write("new.toml", &new);
    shop.write("words.toml", &OLD.replace("Pays.", "The user pays."));
    shop.write(
        "more.toml",
        &OLD.replace("[pages.app]", "[pages.more]\npath = \"more\"\n[pages.app]"),
    );
    shop.write(
        "value.toml",
        &OLD.replace("b = \"B.\"", "b = \"B.\", c = \"C.\""),
    );
    shop.write("faulty.toml", "format = 1\n");
    shop.see(&["diff", "old.toml", "old.toml"]);
    shop.see(&["diff", "old.toml", "words.toml"]);
    shop.see(&["diff", "old.toml", "more.toml"]);
    shop.see(&["diff", "old.toml", "new.toml"]);
    shop.see(&["diff", "old.toml", "new.toml", "--format", "json"]);
    shop.see(&["diff", "new.toml", "old.toml"]);
    shop.see(&["diff", "old.toml", "value.toml"]);
    shop.see(&["diff", "old.toml", "value.toml", "--non-exhaustive"]);
    shop.see(&["diff", "paysera", "paysera"]);
    shop.see(&["diff", "old.toml", "faulty.toml"]);
    shop.see(&["diff", "old.toml", "nowhere.toml"]);
    shop.compare("diff");
}
