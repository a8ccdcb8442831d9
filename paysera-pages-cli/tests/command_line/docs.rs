//! `docs`: the declaration as Markdown.

use std::path::Path;

use crate::support::{Shop, golden};

#[test]
fn the_shipped_pages_are_documented_in_the_checked_in_file() {
    let outcome = Shop::new("docs").run(&["docs", "--file", "paysera"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    golden(Path::new("../../docs/pages.md"), &outcome.stdout);
}

/// Texts that would be markup, break a table or steer something, wherever a text can stand.
#[test]
fn no_text_of_the_declaration_becomes_markup() {
    let evil = r##"a | b <script>alert(1)</script> ` `` ![x](http://e.example) **b** \\| \n\n# head\n\n| x | <!-- --> &lt; [l](javascript:0)"##;
    let shop = Shop::new("docs_evil");
    shop.write(
        "pages.toml",
        &format!(
            r##"
format = 1
[environments]
"e|`<b>" = {{ base_url = "https://a.example/%7C", doc = "\u001b[31m\u202e {evil}", rust = "e" }}
[locales]
"l|\n# x" = {{ prefix = "a|b`c", default = true, doc = "{evil}", rust = "l" }}
[params]
"p|`q" = {{ type = "enum", name = "w|\n<i>`", values = {{ "v|<b>`" = {{ doc = "{evil}", rust = "v", deprecated = "{evil}" }} }}, doc = "{evil}", rust = "p", deprecated = "{evil}" }}
chars = {{ type = "string", chars = "`|<" }}
list = {{ type = "list", items = "string", separator = "|" }}
constant = {{ type = "constant", value = "`|<b>\n" }}
[returns."r|`<b>"]
param = "x|`"
rust = "r"
doc = "{evil}"
outcomes."o|`<b>" = {{ doc = "{evil}", rust = "o", carries = [{{ name = "c|`<b>", rust = "c" }}] }}
[pages."page|`<b>"]
path = "a|b/<b>/`"
query = ["p|`q", "chars", "list", "constant"]
rules = [{{ at_most_one = ["p|`q", "chars"], doc = "{evil}" }}]
returns = "r|`<b>"
rust = "page"
doc = "{evil}"
docs = "javascript:alert(1)|<b>"
deprecated = "{evil}"
"##
        ),
    );
    let outcome = shop.run(&["docs"]);
    assert_eq!(outcome.stderr, "");
    golden(Path::new("golden/docs_evil.md"), &outcome.stdout);
    let mut columns = 0;
    for line in outcome.stdout.lines() {
        if let Some(cells) = line.strip_prefix("| ") {
            let bars = cells.replace("\\|", "").matches('|').count();
            if columns == 0 {
                columns = bars;
            }
            assert_eq!(bars, columns, "{line}");
        } else {
            columns = 0;
        }
        let is_heading = line.starts_with('#');
        let known = [
            "# Pages",
            "## Environments",
            "## Locales",
            "## Page ",
            "## Return ",
            "## Values of ",
        ];
        assert!(
            !is_heading || known.iter().any(|known| line.starts_with(known)),
            "{line}"
        );
    }
}
