//! The page on which whoever tries the shop plays the bank. A real shop has none.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;

use crate::bank::Word;
use crate::html::View;
use crate::orders::with_order;
use crate::paysera::Locale;
use crate::session::Visitor;
use crate::shop::Shop;
use crate::texts::Texts;

/// Shows the visitor's orders as the bank has them. It is for whoever tries the shop, so it is in English.
pub(crate) async fn show(State(shop): State<Shop>, visitor: Visitor) -> Response {
    let session = visitor.session();
    let rows: String = session
        .orders
        .iter()
        .map(|order| {
            let said = match shop.bank.ask(order.id) {
                Word::NothingYet => "nothing yet",
                Word::Moved => "the money has moved",
                Word::Refused => "the money will not move",
            };
            format!(
                "<li><form method=\"post\" action=\"/bank/{id}\" class=\"row\">\
                 <span>Order {id}: {said}</span> \
                 <button name=\"word\" value=\"moved\">It has moved</button> \
                 <button name=\"word\" value=\"refused\">It will not</button></form></li>\n",
                id = order.id
            )
        })
        .collect();
    let content = format!(
        "<p>This is a placeholder for Paysera's API, which a real shop asks whether money has moved. Here you say what it \
         answers; the shop knows nothing of it until it asks.</p>\n<ul class=\"plain\">\n{rows}</ul>\n\
         <p><a href=\"/\">{}</a></p>",
        Texts::of(Locale::En).home
    );
    View::new(Locale::En, "The bank", content).respond(&shop, StatusCode::OK)
}

/// What the bank shall say.
#[derive(Debug, Deserialize)]
pub(crate) struct Decision {
    word: Word,
}

/// Decides what the bank says of an order from now on.
pub(crate) async fn decide(
    State(shop): State<Shop>,
    visitor: Visitor,
    Path(id): Path<u64>,
    Form(decision): Form<Decision>,
) -> Response {
    with_order(&shop, &visitor, id, |_, _| {
        shop.bank.decide(id, decision.word);
        Redirect::to("/bank").into_response()
    })
}
