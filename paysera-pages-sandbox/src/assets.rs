//! The scripts and the style of the sandbox's own.

use axum::body::Body;
use axum::http::Response;
use paysera_pages_codegen::spec::model::{Location, PresentationKind};

use crate::respond::file;
use crate::site::{OWN, Site};

/// Paysera's script: the one thing here that is of one vendor.
const SCRIPT: &str = include_str!("../assets/web-to-pay-wallet.js");
/// The object that it defines. The stand-in is served if the declaration opens its lightbox by that.
const SCRIPT_OBJECT: &str = "WebToPayWallet";
const SCRIPT_NAME: &str = "web-to-pay-wallet.js";

pub(crate) fn style() -> Response<Body> {
    file(
        "text/css; charset=utf-8",
        include_str!("../assets/style.css"),
    )
}

pub(crate) fn frame() -> Response<Body> {
    file(
        "text/javascript; charset=utf-8",
        include_str!("../assets/frame.js"),
    )
}

/// The path of the stand-in for the vendor's script, if the declaration calls that.
pub(crate) fn script_path(site: &Site) -> Option<String> {
    let mut calls = site.spec.calls.iter();
    calls
        .any(|call| {
            call.kind == PresentationKind::Lightbox && call.template.contains(SCRIPT_OBJECT)
        })
        .then(|| format!("{OWN}/{SCRIPT_NAME}"))
}

/// The stand-in for the vendor's script.
pub(crate) fn script(site: &Site) -> Response<Body> {
    // The page that `openConfirmationDialog` opens, without a language: which one it has there is not documented.
    let confirm = site.page("confirm").filter(|page| {
        let names = page.params.iter();
        let names: Vec<_> = names
            .map(|item| (item.param.name.text.as_str(), item.location))
            .collect();
        names == [("transaction_key", Location::Path)]
    });
    let address = confirm.and_then(|page| {
        let mut addresses = site.addresses_of(page);
        let plain = addresses
            .iter()
            .position(|address| address.locale.is_none());
        (!addresses.is_empty()).then(|| addresses.swap_remove(plain.unwrap_or_default()))
    });
    let literal = address.map_or("null".to_owned(), |address| format!("{:?}", address.url));
    file(
        "text/javascript; charset=utf-8",
        SCRIPT.replace("/*confirm*/", &literal),
    )
}
