//! Names of a declaration may be of any script, and `rust` may be any text: what it has of letters and digits is the name.

#[derive(paysera_pages::Pages)]
#[pages(toml = r#"
    format = 1
    environments.live.base_url = "https://pay.example"

    [params]
    "cafe\u0301" = { type = "integer" }
    "\u1100\u1161\u11A8" = { type = "enum", values = ["E\u0301te\u0301", "\u212Aelvin"] }

    [pages.menu]
    path = "menu"
    query = ["cafe\u0301", "\u1100\u1161\u11A8"]
    rust = "Se\u0301lf::\uFFFD\u0000 \U0001F600 \"\\\n'r#e\u0301' }\u0660"

    [pages."type\u0301"]
    path = "type"
"#)]
struct Pay;

#[test]
fn accents_are_put_together_as_the_compiler_does() {
    let url = Pay::sélf_r_é_٠().café(1).각(각::Été).url();
    assert_eq!(
        url.as_str(),
        "https://pay.example/menu?cafe%CC%81=1&%E1%84%80%E1%85%A1%E1%86%A8=E%CC%81te%CC%81"
    );
    let url = Pay::sélf_r_é_٠().각(각::Kelvin).url();
    assert_eq!(
        url.as_str(),
        "https://pay.example/menu?%E1%84%80%E1%85%A1%E1%86%A8=%E2%84%AAelvin"
    );
    assert_eq!(Pay::typé().url().as_str(), "https://pay.example/type");
}
