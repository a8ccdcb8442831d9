//! The first page: what the visitor can do, and the orders so far.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use crate::html::{View, button};
use crate::notice::negotiated;
use crate::order::Order;
use crate::order_page::state;
use crate::paysera::Locale;
use crate::session::{Session, Visitor};
use crate::shop::Shop;
use crate::texts::Texts;

/// The query of the first page.
#[derive(Debug, Deserialize)]
pub(crate) struct Asked {
    /// The language that the visitor has chosen.
    locale: Option<Locale>,
}

/// Shows the page, and begins a session.
pub(crate) async fn start(
    State(shop): State<Shop>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Response {
    let locale = asked.locale.unwrap_or_else(|| negotiated(&headers));
    let Ok((visitor, jar)) = Visitor::begin(&shop, jar, locale) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut session = visitor.session();
    if let Some(locale) = asked.locale {
        session.locale = locale;
    }
    let response = view(&session).respond(&shop, StatusCode::OK);
    drop(session);
    (jar, response).into_response()
}

fn view(session: &Session) -> View {
    let texts = Texts::of(session.locale);
    let what = radios(
        "page",
        texts.what,
        &[
            ("upload-funds", texts.upload_funds),
            ("cash-out", texts.cash_out),
        ],
    );
    let how = radios(
        "presentation",
        texts.how,
        &[
            ("redirect", texts.redirect),
            ("iframe", texts.iframe),
            ("popup", texts.popup),
            ("lightbox", texts.lightbox),
        ],
    );
    let log_in = button("/login", "", texts.log_in);
    let content = format!(
        "<p>{lead}</p>\n\
         <form method=\"post\" action=\"/orders\" class=\"card\">\n{what}{how}\
         <label class=\"field\">{wallet} <input name=\"wallet_id\" inputmode=\"numeric\" pattern=\"[0-9]*\"></label>\n\
         <button>{go}</button>\n</form>\n\
         <section class=\"card\">\n<p>{log_in_lead}</p>\n{log_in}</section>\n{orders}",
        lead = texts.lead,
        wallet = texts.wallet,
        go = texts.go,
        log_in_lead = texts.log_in_lead,
        orders = orders(texts, &session.orders),
    );
    View::new(session.locale, texts.title, content)
}

/// A choice, of which the first is made already.
fn radios(name: &str, legend: &str, choices: &[(&str, &str)]) -> String {
    let choices = choices.iter().enumerate();
    let choices: String = choices
        .map(|(index, (value, label))| {
            let checked = if index == 0 { " checked" } else { "" };
            format!(
                "<label><input type=\"radio\" name=\"{name}\" value=\"{value}\"{checked}> {label}</label>\n"
            )
        })
        .collect();
    format!("<fieldset>\n<legend>{legend}</legend>\n{choices}</fieldset>\n")
}

fn orders(texts: &Texts, orders: &[Order]) -> String {
    if orders.is_empty() {
        return String::new();
    }
    let rows: String = orders
        .iter()
        .map(|order| {
            format!(
                "<li><a href=\"{path}\">{name} {id}</a>: {page}. {state}</li>\n",
                path = order.path(),
                id = order.id,
                name = texts.order,
                page = texts.page(order.page),
                state = state(texts, order),
            )
        })
        .collect();
    format!("<h2>{}</h2>\n<ul>\n{rows}</ul>\n", texts.orders)
}
