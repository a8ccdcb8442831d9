//! A struct for each page whose builder is derived by a crate. `client_id` is simply required.

use super::{Subject, each};

pub(super) fn page(subject: Subject, page: u32) -> String {
    let (derive, optional) = match subject {
        Subject::DeriveBuilder => (
            "derive_builder::Builder",
            "#[builder(default, setter(strip_option))]\n    ",
        ),
        Subject::TypedBuilder => (
            "typed_builder::TypedBuilder",
            "#[builder(default, setter(strip_option))]\n    ",
        ),
        _ => ("bon::Builder", ""),
    };
    format!(
        r#"
#[derive({derive})]
pub struct Page{page}<'a> {{
    client_id: &'a str,
    {optional}wallet_id: Option<u64>,
    {optional}redirect_uri: Option<&'a str>,
}}

impl Page{page}<'_> {{
    pub fn url(&self) -> String {{
        url("wallet/page-{page}", Some(self.client_id), self.wallet_id, self.redirect_uri)
    }}
}}
"#
    )
}

/// A page with many parameters, all of them given, by bon.
pub(super) fn wide(parameters: u32) -> String {
    let fields = each(parameters / 2, |n| {
        format!("    text_{n}: Option<&'a str>,\n    number_{n}: Option<u64>,\n")
    });
    let setters = each(parameters / 2, |n| {
        format!(".text_{n}(text).number_{n}({n})")
    });
    let pairs = each(parameters / 2, |n| {
        format!(
            "        if let Some(value) = self.text_{n} {{\n            query.append_pair(\"text_{n}\", value);\n        }}\n        \
             if let Some(value) = self.number_{n} {{\n            query.append_pair(\"number_{n}\", &value.to_string());\n        }}\n"
        )
    });
    format!(
        r#"
#[derive(bon::Builder)]
pub struct Wide<'a> {{
{fields}}}

impl Wide<'_> {{
    pub fn url(&self) -> String {{
        let mut url = url::Url::parse("https://www.paysera.com/frontend/wide").unwrap();
        let mut query = url.query_pairs_mut();
{pairs}        drop(query);
        url.into()
    }}
}}

pub fn wide(text: &str) -> String {{
    Wide::builder(){setters}.build().url()
}}
"#
    )
}
