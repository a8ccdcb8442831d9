//! The shipped `pages.toml` and its copies are one.

mod copied {
    /// The file at the root, as those who copy it have it.
    #[derive(paysera_pages::Pages)]
    #[pages("../pages.toml")]
    pub(crate) struct Copied;
}

mod extended {
    /// What `extends` brings.
    #[derive(paysera_pages::Pages)]
    #[pages(toml = "format = 1\nextends = [\"paysera\"]")]
    pub(crate) struct Extended;
}

mod some {
    /// One page, and no more than it needs.
    #[derive(paysera_pages::Pages)]
    #[pages(toml = r#"format = 1
extends = [{ from = "paysera", pages = ["oauth-session"] }]"#)]
    pub(crate) struct Session;
}

#[test]
fn codegen_packs_the_shipped_file() {
    let root = include_str!("../../pages.toml");
    let packed = include_str!("../../paysera-pages-codegen/pages.toml");
    assert!(
        root == packed,
        "copy `pages.toml` to `paysera-pages-codegen/pages.toml`"
    );
}

#[test]
fn every_way_to_the_shipped_pages_leads_to_the_same() {
    assert_eq!(copied::Copied::PAGES, extended::Extended::PAGES);
    let names: Vec<_> = extended::Extended::PAGES
        .iter()
        .map(|page| page.name)
        .collect();
    assert_eq!(
        names,
        [
            "upload-funds",
            "cash-out",
            "confirm",
            "oauth",
            "oauth-session",
            "confirm-with-oauth",
            "transfer-sign",
            "remind-password",
            "app-transaction",
            "app-qr"
        ]
    );
}

#[test]
fn some_pages_are_all_that_is_generated() {
    let names: Vec<_> = some::Session::PAGES.iter().map(|page| page.name).collect();
    assert_eq!(names, ["oauth-session"]);
    let source = "format = 1\nextends = [{ from = \"paysera\", pages = [\"oauth-session\"] }]";
    let source = paysera_pages_codegen::spec::Source::new("pages.toml", source);
    let context = paysera_pages_codegen::spec::Context::default();
    let reading = paysera_pages_codegen::spec::read(
        &source,
        &context,
        &mut paysera_pages_codegen::spec::NoFiles,
    );
    assert!(reading.faults.is_empty(), "{}", reading.faults);
    let spec = reading.spec.unwrap_or_default();
    let params: Vec<_> = spec
        .params
        .iter()
        .map(|param| param.name.text.as_str())
        .collect();
    assert_eq!(params, ["session_key"]);
    assert!(spec.returns.is_empty());
}
