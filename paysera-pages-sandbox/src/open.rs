//! A page is opened.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{Method, Request, Response, StatusCode};
use paysera_pages_codegen::request::Incoming;
use tokio::time::sleep;

use crate::answer::Kind;
use crate::end::{ended, ending};
use crate::frame::{framing, is_framed, reopen, reopened};
use crate::guard::target;
use crate::html::{Notice, PageView, notice, page};
use crate::outcome::Journey;
use crate::record::Visit;
use crate::respond::{Framing, html, no_randomness, not_found, wrong_method};
use crate::shared::Shared;

/// Answers a request for a page, and records it.
pub(crate) async fn open(shared: Arc<Shared>, request: Request<Body>) -> Response<Body> {
    let target = target(request.uri()).to_owned();
    let framed = is_framed(request.headers());
    let (mount, incoming) = match shared.site.read(&target) {
        Ok(found) => found,
        Err(problem) => {
            let why = problem.to_string();
            let visit = Visit::unknown(target, framed, why.clone());
            shared.records.visit(visit);
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
    let journey = Journey::new(&incoming, visit);
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
                url: &mount.declared(&target),
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
