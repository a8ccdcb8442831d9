//! The sandbox's own first page.

use super::{Attribute, Text, layout, message};
use crate::site::Site;

/// A list of all pages with their addresses.
pub(crate) fn index(site: &Site) -> String {
    let pages = site.spec.pages.iter();
    let pages: String = pages
        .map(|page| {
            let addresses = site.addresses_of(page);
            let addresses: String = addresses.iter().map(address).collect();
            let rule = "Its rules are those of the file: a request that breaks one is told which.";
            let (label, name) = (Attribute(&page.name.text), Text(&page.name.text));
            let doc = message(page.doc.trim());
            format!(
                "<section aria-label=\"{label}\">\n<h2>{name}</h2>\n<p>{doc}</p>\n\
                 <details><summary>Addresses</summary>\n<p>{rule}</p>\n<ul>\n{addresses}</ul></details>\n</section>\n"
            )
        })
        .collect();
    let content = format!(
        "<h1>Stand-in for hosted pages</h1>\n\
         <p>This sandbox serves the pages of a declaration, so that a shop can be tried without their vendor. It keeps \
         no accounts, asks for no secrets and moves no money. Everything that it is sent stays in its memory until it \
         stops.</p>\n{pages}"
    );
    layout("Sandbox", None, "", &content)
}

/// An address; a link if it is whole.
fn address(address: &crate::PageAddress) -> String {
    let environment = address
        .environment
        .as_deref()
        .unwrap_or("a base of its own");
    let locale = address.locale.as_deref().unwrap_or("no locale");
    let (href, url) = (Attribute(&address.url), Text(&address.url));
    let shown = if address.url.contains('{') {
        format!("<code>{url}</code>")
    } else {
        format!("<a href=\"{href}\"><code>{url}</code></a>")
    };
    let about = message(&format!("{environment}, {locale}: "));
    format!("<li>{about}{shown}</li>\n")
}
