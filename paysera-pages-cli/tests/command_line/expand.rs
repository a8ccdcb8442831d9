//! `expand`: the generated Rust.

use crate::support::Shop;

#[test]
fn the_shipped_pages_expand_to_what_the_derive_makes() {
    let shop = Shop::new("expand");
    shop.write("pages.toml", include_str!("../../../pages.toml"));
    let outcome = shop.run(&["expand", "--struct", "Paysera"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    assert!(outcome.stdout == include_str!("../../../tests/golden/paysera.rs"));
}

#[test]
fn the_attribute_can_be_told() {
    let mut shop = Shop::new("expand_options");
    shop.write(
        "pages.toml",
        "format = 1\nenvironments.e.base_url = \"https://a.example\"\npages.vec.path = \"x\"\n",
    );
    let outcome = shop.run(&[
        "expand",
        "--struct",
        "Shop",
        "--module",
        "pay",
        "--crate",
        "crate::urls",
        "--non-exhaustive",
    ]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    for expected in [
        "impl Shop {",
        "pub mod pay {",
        "crate::urls::PageUrl",
        "#[non_exhaustive]",
    ] {
        assert!(outcome.stdout.contains(expected), "{expected}");
    }
    assert!(!outcome.stdout.contains("paysera_pages"));
    shop.see(&["expand"]);
    shop.compare("expand_refused");
}
