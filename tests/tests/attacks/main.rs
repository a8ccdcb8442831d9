//! What an attacker would try, a file for each kind of attack. Each row has the input, what must happen, and why.
//!
//! Where a browser's view of an address matters, it is that of the `url` crate, which parses as browsers do.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]
#![allow(
    clippy::too_many_lines,
    reason = "a table has as many lines as it has rows"
)]

mod double_encoding;
mod folded_paths;
mod lookalike_hosts;
mod markup_injection;
mod parameter_pollution;
mod response_splitting;
mod script_urls;
mod smuggled_return;
mod unsafe_schemes;

use paysera_pages::PageUrl;
use url::Url;

pub mod paysera {
    //! The shipped pages.

    /// Paysera's hosted pages.
    #[derive(Clone, Copy, Debug, paysera_pages::Pages)]
    #[pages("../pages.toml")]
    pub struct Paysera;
}

pub mod shop {
    //! Values of kinds that the shipped pages do not have.

    /// Pages of a vendor.
    #[derive(Clone, Copy, Debug, paysera_pages::Pages)]
    #[pages(toml = r#"
        format = 1
        environments.production.base_url = "https://pay.example/base"

        [params]
        key = { type = "string" }
        note = { type = "string" }
        items = { type = "list", items = "string", separator = "," }
        link = { type = "uri" }
        only_https = { type = "redirect-uri", schemes = ["https"] }
        secret = { type = "state", required = false }

        [pages.order]
        path = "order/{key}/pay"
        query = ["note", "items", "link", "only_https", "secret"]
    "#)]
    pub struct Shop;
}

/// The pairs that a browser, and the page behind it, finds in the query.
fn pairs(url: &PageUrl) -> Vec<(String, String)> {
    browser(url).query_pairs().into_owned().collect()
}

/// The address as a browser has it, which must be the one that was built.
fn browser(url: &PageUrl) -> Url {
    let read = Url::parse(url.as_str()).unwrap();
    assert_eq!(read.as_str(), url.as_str());
    read
}
