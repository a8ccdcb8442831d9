//! Pages in frames: which may be, and which open themselves again in the parent window.

use axum::body::Body;
use axum::http::{HeaderMap, Response, StatusCode};
use paysera_pages_codegen::request::Incoming;
use paysera_pages_codegen::spec::model::{Page, PresentationKind};

use crate::html::{Attribute, Notice, Text, notice};
use crate::respond::{Framing, html};

/// Whether the browser says that the page is for a frame.
pub(crate) fn is_framed(headers: &HeaderMap) -> bool {
    let destination = headers.get("sec-fetch-dest");
    destination.is_some_and(|name| {
        ["iframe", "frame", "embed", "object"]
            .iter()
            .any(|frame| name == frame)
    })
}

/// A page is for frames if the declaration shows it in one.
pub(crate) fn framing(page: &Page) -> Framing {
    let mut shown = page.presentations.iter().map(|shown| shown.kind);
    if shown.any(|kind| kind != PresentationKind::Popup) {
        Framing::Anybody
    } else {
        Framing::Nobody
    }
}

/// The link into the parent window, if the request lacks what the page requires in a frame.
pub(crate) fn reopen(page: &Page, incoming: &Incoming<'_>, target: &str) -> String {
    let in_frames = page.presentations.iter();
    let in_frames = in_frames.filter(|shown| shown.kind != PresentationKind::Popup);
    let mut missing = in_frames
        .flat_map(|shown| &shown.requires)
        .filter_map(|required| page.params.get(required.value))
        .map(|item| &item.param.name.text)
        .filter(|name| !incoming.values.iter().any(|(known, _)| known == *name));
    match missing.next() {
        Some(name) => format!(
            "<p id=\"reopen\" hidden>In a frame, <code>{}</code> is required. \
             <a href=\"{}\" target=\"_parent\">Open the page in the parent window</a></p>\n",
            Text(name),
            Attribute(target)
        ),
        None => String::new(),
    }
}

/// What a frame shows of a page that does not stay in it.
pub(crate) fn reopened(incoming: &Incoming<'_>, reopen: &str) -> Response<Body> {
    let said = Notice {
        title: "This page leaves its frame",
        lang: incoming.locale,
        paragraphs: &["It opens itself again in the parent window.".to_owned()],
        html: reopen,
        attributes: " data-reopen",
        ..Notice::default()
    };
    html(StatusCode::OK, Framing::Anybody, notice(&said))
}
