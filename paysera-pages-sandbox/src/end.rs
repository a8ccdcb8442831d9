//! A page ends: the user is sent back, or told why not.

use axum::body::Body;
use axum::http::{Response, StatusCode};
use paysera_pages_codegen::spec::model::{Page, PresentationKind};

use crate::answer::{Answer, Kind};
use crate::frame::framing;
use crate::html::{Attribute, Notice, Text, notice};
use crate::outcome::{Journey, Told, redirect_uris};
use crate::record::SentReturn;
use crate::respond::{self, html, no_randomness, not_found, see_other};
use crate::shared::Shared;

/// Ends a page as the answer says.
pub(crate) fn ended(shared: &Shared, journey: &Journey, answer: &Answer) -> Response<Body> {
    let locale = journey.locale.as_deref();
    let Some(page) = shared.site.page(&journey.page) else {
        return not_found(&format!("there is no page `{}`", journey.page));
    };
    match answer.kind {
        Kind::DroppedConnection => return respond::dropped(),
        Kind::NeverReturns => {
            let said = Notice {
                title: "The user stays here",
                lang: locale,
                paragraphs: &["A test has asked for a user who never comes back.".to_owned()],
                ..Notice::default()
            };
            return html(StatusCode::OK, framing(page), notice(&said));
        }
        _ => {}
    }
    let Ok(told) = journey.told(page, answer) else {
        return no_randomness();
    };
    let Some(address) = &told.address else {
        return not_told(page, answer, &told, locale);
    };
    let sent = SentReturn {
        page: journey.page.clone(),
        visit: journey.visit,
        answer: answer.clone(),
        address: address.clone(),
    };
    if let Kind::ReturnsTwice(_) = answer.kind {
        shared.records.sent(sent.clone());
        shared.records.sent(sent);
        return twice(page, address, locale);
    }
    shared.records.sent(sent);
    see_other(address)
}

/// What a button will do.
pub(crate) fn ending(page: &Page, journey: &Journey) -> String {
    let adds = match &page.returns {
        Some(returns) => format!(
            "with what the return `{}` adds to its query",
            returns.name.text
        ),
        None => "as it is, since the declaration names no return for this page".to_owned(),
    };
    match &journey.redirect_uri {
        Some(redirect_uri) => {
            format!("A button sends the user to `{}`, {adds}.", redirect_uri.replace('`', "%60"))
        }
        None => "The request has no redirect URI, so the user does not leave: a button shows what would have been told, \
                 and to whom."
            .to_owned(),
    }
}

/// The page that shows what would have been told, and to whom.
fn not_told(page: &Page, answer: &Answer, told: &Told, locale: Option<&str>) -> Response<Body> {
    let mut paragraphs = Vec::new();
    paragraphs.push(if told.query.is_empty() {
        "Nothing would have been added to a redirect URI.".to_owned()
    } else {
        format!(
            "This would have been added to the redirect URI's query: `{}`.",
            told.query
        )
    });
    paragraphs.push(match redirect_uris(page).next() {
        Some(item) => format!(
            "It would have been told to the address in `{}`, which the request does not have.",
            item.wire
        ),
        None => "The declaration has no redirect URI for this page: where its user goes is settled elsewhere.".to_owned(),
    });
    let lightbox = page.presentations.iter();
    if lightbox
        .map(|shown| shown.kind)
        .any(|kind| kind == PresentationKind::Lightbox)
    {
        paragraphs.push(
            "In a lightbox, the script that opened it would have been told. How is not known, so the shop's page gets \
             no message."
                .to_owned(),
        );
    }
    let outcome = answer.outcomes().first().copied().unwrap_or_default();
    let attributes = format!(" data-ended=\"{}\"", Attribute(outcome));
    let said = Notice {
        title: "Nobody is told",
        lang: locale,
        paragraphs: &paragraphs,
        attributes: &attributes,
        ..Notice::default()
    };
    html(StatusCode::OK, framing(page), notice(&said))
}

/// The page that leads to the address twice.
fn twice(page: &Page, address: &str, locale: Option<&str>) -> Response<Body> {
    let attributes = format!(" data-twice=\"{}\"", Attribute(address));
    let href = Attribute(address);
    let links = format!(
        "<p><code>{}</code></p>\n<ul>\n\
         <li><a href=\"{href}\" target=\"_blank\" rel=\"noopener\">Come back in a new tab</a></li>\n\
         <li><a href=\"{href}\">Come back in this window</a></li>\n</ul>",
        Text(address)
    );
    let said = Notice {
        title: "The user comes back twice",
        lang: locale,
        paragraphs: &[
            "A test has asked for it: in a new tab and in this window. If the browser has not opened the tab by itself, \
             follow both links."
                .to_owned(),
        ],
        html: &links,
        attributes: &attributes,
        ..Notice::default()
    };
    html(StatusCode::OK, framing(page), notice(&said))
}
