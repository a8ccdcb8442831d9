//! A page is opened.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, Response, StatusCode};
use paysera_pages_codegen::request::Incoming;
use paysera_pages_codegen::spec::model::{Kind as ParamKind, Page, PresentationKind};
use tokio::time::sleep;

use crate::answer::{Answer, Kind};
use crate::guard::target;
use crate::html::{Attribute, Notice, PageView, Text, notice, page};
use crate::outcome::{Journey, Told};
use crate::record::{SentReturn, Visit};
use crate::respond::{self, Framing, html, no_randomness, see_other, wrong_method};
use crate::shared::Shared;

/// Answers a request for a page, and records it.
pub(crate) async fn open(shared: Arc<Shared>, request: Request<Body>) -> Response<Body> {
    let target = target(request.uri()).to_owned();
    let framed = is_framed(request.headers());
    let (mount, incoming) = match shared.site.read(&target) {
        Ok(found) => found,
        Err(problem) => {
            let why = problem.to_string();
            shared.records.visit(unknown(target, framed, why.clone()));
            return not_found(&why);
        }
    };
    let mut problems: Vec<_> = incoming.problems.iter().map(ToString::to_string).collect();
    let is_get = request.method() == Method::GET;
    if !is_get {
        problems.push(format!(
            "a page is opened with `GET`: found `{}`",
            request.method()
        ));
    }
    let pairs = incoming.values.iter().chain(&incoming.unknown).cloned();
    let visit = shared.records.visit(Visit {
        page: Some(incoming.page.name.text.clone()),
        locale: incoming.locale.map(str::to_owned),
        environment: mount.environment.clone(),
        pairs: pairs.collect(),
        problems: problems.clone(),
        framed,
        target: target.clone(),
    });
    if !is_get {
        return wrong_method("GET", "A page is opened with `GET`.");
    }
    if !problems.is_empty() {
        return refused(&incoming, &problems);
    }
    let reopen = reopen(incoming.page, &incoming, &target);
    if framed && !reopen.is_empty() {
        return reopened(&incoming, &reopen);
    }
    let journey = journey(&incoming, visit);
    let name = &incoming.page.name.text;
    let answer = shared.answers.next(name);
    if let Some(delay) = answer.as_ref().and_then(|answer| answer.delay) {
        sleep(delay).await;
    }
    match answer {
        Some(answer) if answer.kind != Kind::Buttons => ended(&shared, &journey, &answer),
        _ => {
            let ending = ending(incoming.page, &journey);
            let Ok(token) = shared.show(journey) else {
                return no_randomness();
            };
            let view = PageView {
                page: incoming.page,
                locale: incoming.locale,
                environment: mount.environment.as_deref(),
                values: &incoming.values,
                ending: &ending,
                token: &token,
                reopen: &reopen,
            };
            html(StatusCode::OK, framing(incoming.page), page(&view))
        }
    }
}

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

/// What the return will be made of.
fn journey(incoming: &Incoming<'_>, visit: usize) -> Journey {
    let value = |name: &str| {
        let pair = incoming.values.iter().find(|(known, _)| known == name);
        pair.map(|(_, value)| value.clone())
    };
    let page = incoming.page;
    let mut redirect_uris = page
        .params
        .iter()
        .filter(|item| matches!(item.param.kind, ParamKind::RedirectUri { .. }))
        .filter_map(|item| value(&item.param.name.text));
    let echoes = page
        .returns
        .as_ref()
        .and_then(|returns| returns.echoes.as_ref());
    Journey {
        page: page.name.text.clone(),
        visit,
        locale: incoming.locale.map(str::to_owned),
        redirect_uri: redirect_uris.next(),
        echoed: echoes.and_then(|param| value(&param.name.text)),
    }
}

/// What a button will do.
fn ending(page: &Page, journey: &Journey) -> String {
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
    let redirects = page.params.iter();
    let mut redirects =
        redirects.filter(|item| matches!(item.param.kind, ParamKind::RedirectUri { .. }));
    paragraphs.push(match redirects.next() {
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
    let link = format!(
        "<p><a href=\"{}\">{}</a></p>",
        Attribute(address),
        Text(address)
    );
    let said = Notice {
        title: "The user comes back twice",
        lang: locale,
        paragraphs: &[
            "A test has asked for it: once in a hidden frame, then in this window.".to_owned(),
        ],
        html: &link,
        attributes: &attributes,
        ..Notice::default()
    };
    html(StatusCode::OK, framing(page), notice(&said))
}

/// All that is wrong with a request.
fn refused(incoming: &Incoming<'_>, problems: &[String]) -> Response<Body> {
    let title = format!("`{}` refuses this request", incoming.page.name.text);
    let said = Notice {
        title: &title,
        lang: incoming.locale,
        paragraphs: &["Its rules, which stand in the declaration, are broken:".to_owned()],
        list: problems,
        ..Notice::default()
    };
    html(StatusCode::BAD_REQUEST, Framing::Anybody, notice(&said))
}

/// No page is served there.
fn not_found(why: &str) -> Response<Body> {
    let said = Notice {
        title: "There is no such page",
        paragraphs: &[format!("In this declaration, {why}.")],
        html: "<p><a href=\"/\" target=\"_top\">All pages</a></p>",
        ..Notice::default()
    };
    html(StatusCode::NOT_FOUND, Framing::Anybody, notice(&said))
}

/// What a frame shows of a page that does not stay in it.
fn reopened(incoming: &Incoming<'_>, reopen: &str) -> Response<Body> {
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

/// The link into the parent window, if the request lacks what the page requires in a frame.
fn reopen(page: &Page, incoming: &Incoming<'_>, target: &str) -> String {
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

/// A page is for frames if the declaration shows it in one.
fn framing(page: &Page) -> Framing {
    let mut shown = page.presentations.iter().map(|shown| shown.kind);
    if shown.any(|kind| kind != PresentationKind::Popup) {
        Framing::Anybody
    } else {
        Framing::Nobody
    }
}

/// Whether the browser says that the page is for a frame.
fn is_framed(headers: &HeaderMap) -> bool {
    let destination = headers.get("sec-fetch-dest");
    destination.is_some_and(|name| {
        ["iframe", "frame", "embed", "object"]
            .iter()
            .any(|frame| name == frame)
    })
}

/// A request that no page is served for.
pub(crate) fn unknown(target: String, framed: bool, problem: String) -> Visit {
    Visit {
        page: None,
        locale: None,
        environment: None,
        pairs: Vec::new(),
        problems: vec![problem],
        framed,
        target,
    }
}
