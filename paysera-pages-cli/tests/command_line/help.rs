//! `--help`, whole.

use crate::support::Shop;

#[test]
fn the_help_of_everything() {
    let mut shop = Shop::new("help");
    shop.see(&["--help"]);
    shop.see(&["--version"]);
    for subcommand in [
        "new", "check", "return", "docs", "schema", "expand", "diff", "sandbox",
    ] {
        shop.see(&[subcommand, "--help"]);
    }
    shop.compare("help");
}

#[test]
fn wrong_usage_is_explained_on_standard_error() {
    let mut shop = Shop::new("usage");
    shop.see(&[]);
    shop.see(&["chek"]);
    shop.see(&["check", "--wach"]);
    shop.see(&["check", "--format", "xml"]);
    shop.see(&["return", "status"]);
    shop.see(&["diff", "paysera"]);
    shop.see(&["expand", "--struct", "not a name", "--file", "paysera"]);
    shop.see(&["expand", "--crate", "not a path", "--file", "paysera"]);
    shop.compare("usage");
}
