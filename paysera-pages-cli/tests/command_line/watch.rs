//! `check --watch`: again whenever a file has changed, however it is saved.

use std::fs;

use crate::support::Shop;

#[test]
fn changes_of_the_file_and_of_what_it_extends_are_seen() {
    let shop = Shop::new("watch");
    let main = "format = 1\nextends = [\"more.toml\"]\n";
    let page =
        "format = 1\nenvironments.e.base_url = \"https://a.example\"\npages.x.path = \"x\"\n";
    shop.write("pages.toml", main);
    let watching = shop.start(&["check", "--watch"]);
    watching.wait_for("error: cannot read `more.toml`");
    watching.wait_for("watching pages.toml, more.toml");
    // A file that was missing appears.
    shop.write("more.toml", page);
    watching.wait_for("pages.toml: no faults");
    // A file is written in place; the other one is extended.
    shop.write("more.toml", &format!("{page}pages.x.docc = \"X\"\n"));
    watching.wait_for("error: unknown key `docc` in page `x`");
    shop.write("more.toml", page);
    watching.wait_for("pages.toml: no faults");
    // A new file is put in the place of the old one, as many editors save.
    shop.write("pages.toml.new", "format = 2\n");
    fs::rename(shop.path("pages.toml.new"), shop.path("pages.toml")).unwrap();
    watching.wait_for("error: format 2 is not known");
    watching.wait_for("watching pages.toml");
    fs::remove_file(shop.path("pages.toml")).unwrap();
    watching.wait_for("error: cannot read `pages.toml`");
    shop.write("pages.toml", main);
    watching.wait_for("pages.toml: no faults");
    // It sees the second change of a file as well as the first one.
    shop.write("pages.toml", "format = 3\n");
    watching.wait_for("error: format 3 is not known");
}

#[test]
fn the_shipped_file_never_changes() {
    let outcome = Shop::new("watch_shipped").run(&["check", "paysera", "--watch"]);
    assert_eq!(outcome.status, 2);
    assert_eq!(outcome.stdout, "paysera: no faults\n");
    assert_eq!(
        outcome.stderr,
        "error: there is no file to watch: name one\n"
    );
}
