//! A struct may have a keyword for a name.

#![expect(
    non_camel_case_types,
    reason = "no keyword that may be a name is in capitals"
)]

/// Called like its parameter.
#[derive(paysera_pages::Pages)]
#[pages(toml = r#"
    format = 1
    environments.live.base_url = "https://pay.example"
    params.type.type = "string"
    pages.home = { path = "home", query = ["type"] }
"#)]
struct r#type;

#[test]
fn a_parameter_may_be_called_like_the_struct() {
    let value = Type::from_static("a");
    let url = r#type::home().r#type(&value).url();
    assert_eq!(url.as_str(), "https://pay.example/home?type=a");
}
