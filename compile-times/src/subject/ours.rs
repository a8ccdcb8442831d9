//! Our derive, with everything that a page may have.

use super::each;

/// The dependency on this workspace's crate, with features in quotes.
pub(crate) fn paysera_pages(features: &str) -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../paysera-pages");
    format!("paysera-pages = {{ path = \"{path}\", features = [{features}] }}\n")
}

pub(super) const SOURCE: &str = r#"mod paysera {
    /// Paysera's hosted pages.
    #[derive(paysera_pages::Pages)]
    #[pages("pages.toml")]
    pub struct Paysera;
}

pub use paysera::*;
"#;

const HEAD: &str = r#"format = 1

[environments]
production = { base_url = "https://www.paysera.com/frontend", default = true }

[locales]
lt = { prefix = "", doc = "Lithuanian", default = true }
en = { prefix = "en", doc = "English" }
ru = { prefix = "ru", doc = "Russian" }
"#;

const SHARED: &str = r#"
[params.client_id]
type = "string"
required = "with-any-other"
doc = "Your client ID, the same as in authorised requests to the API."

[params.wallet_id]
type = "integer"
doc = "The wallet that the user is expected to use; with another one the user sees a notice."

[params.redirect_uri]
type = "redirect-uri"
doc = "Where the user is sent after rejecting or completing the action."

[returns.status]
param = "status"

[returns.status.outcomes]
success = "The user has completed the action."
reject = "The user has rejected the action."
error = "Some error occurred."
"#;

pub(super) fn declaration(pages: u32) -> String {
    let pages = each(pages, |page| {
        format!(
            r#"
[pages.page-{page}]
path = "wallet/page-{page}"
query = ["client_id", "wallet_id", "redirect_uri"]
returns = "status"
present = {{ popup = {{}}, iframe = {{ requires = ["client_id"] }}, lightbox = {{ requires = ["client_id"] }} }}
doc = "The user does what page {page} is for."
"#
        )
    });
    format!("{HEAD}{SHARED}{pages}")
}

/// A page with many parameters, each with a type of its own where it is a text.
pub(super) fn wide_declaration(parameters: u32) -> String {
    let params = each(parameters / 2, |n| {
        format!(
            "\n[params.text_{n}]\ntype = \"string\"\ndoc = \"Text {n}.\"\n\n[params.number_{n}]\ntype = \"integer\"\n\
             doc = \"Number {n}.\"\n"
        )
    });
    let names = each(parameters / 2, |n| {
        format!("    \"text_{n}\", \"number_{n}\",\n")
    });
    format!(
        "{HEAD}{params}\n[pages.wide]\npath = \"wide\"\nquery = [\n{names}]\ndoc = \"All of it.\"\n"
    )
}

/// The app of [`wide_declaration`], all parameters given.
pub(super) fn wide(parameters: u32) -> String {
    let arguments = each(parameters / 2, |n| format!(", text_{n}: &Text{n}"));
    let setters = each(parameters / 2, |n| {
        format!(".text_{n}(text_{n}).number_{n}({n})")
    });
    format!(
        "{SOURCE}\npub fn wide({}) -> String {{\n    Paysera::wide(){setters}.url().into_string()\n}}\n",
        arguments.trim_start_matches(", ")
    )
}
