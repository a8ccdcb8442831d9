//! Orders are made, shown, and the bank is asked about them.

use std::num::ParseIntError;

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;

use crate::bank::Word;
use crate::hosted::{Hosted, hosted};
use crate::notice::{no_order, notice};
use crate::order::{Order, Page, Presentation};
use crate::order_page;
use crate::paysera::Locale;
use crate::session::Visitor;
use crate::shop::Shop;
use crate::texts::Texts;

/// The form of the first page.
#[derive(Debug, Deserialize)]
pub(crate) struct Wanted {
    page: Page,
    presentation: Presentation,
    wallet_id: String,
}

/// Makes an order, and sends the visitor on: to the hosted page itself, or to the page that shows it.
pub(crate) async fn make(
    State(shop): State<Shop>,
    visitor: Visitor,
    Form(wanted): Form<Wanted>,
) -> Response {
    let mut session = visitor.session();
    let locale = session.locale;
    let Ok(wallet_id) = wallet_id(&wanted.wallet_id) else {
        let texts = Texts::of(locale);
        let (title, why) = (texts.no_number, texts.unchanged);
        return notice(&shop, StatusCode::BAD_REQUEST, locale, title, why);
    };
    let state = paysera_pages::State::random();
    let order = Order {
        id: shop.next_order(),
        page: wanted.page,
        presentation: wanted.presentation,
        wallet_id,
        locale,
        state: Some(state.clone()),
        claim: None,
        word: Word::NothingYet,
    };
    let answer = match hosted(&shop.config, &order, &state) {
        Ok(Hosted::Redirect(url)) => url.into_response(),
        Ok(_) => Redirect::to(&order.path()).into_response(),
        Err(error) => return invalid(&error),
    };
    session.orders.push(order);
    answer
}

/// The wallet that the visitor has named, if any.
fn wallet_id(field: &str) -> Result<Option<u64>, ParseIntError> {
    match field.trim() {
        "" => Ok(None),
        digits => digits.parse().map(Some),
    }
}

/// Shows an order.
pub(crate) async fn show(
    State(shop): State<Shop>,
    visitor: Visitor,
    Path(id): Path<u64>,
) -> Response {
    with_order(
        &shop,
        &visitor,
        id,
        |order, locale| match order_page::view(&shop, locale, order) {
            Ok(view) => view.respond(&shop, StatusCode::OK),
            Err(error) => invalid(&error),
        },
    )
}

/// Asks the bank, whose word counts whatever the browser has brought, or has not.
pub(crate) async fn ask(
    State(shop): State<Shop>,
    visitor: Visitor,
    Path(id): Path<u64>,
) -> Response {
    with_order(&shop, &visitor, id, |order, _| {
        order.word = shop.bank.ask(id);
        Redirect::to(&order.path()).into_response()
    })
}

/// Answers with an order of the visitor's, in the visitor's language; nobody else's is to be had.
pub(crate) fn with_order(
    shop: &Shop,
    visitor: &Visitor,
    id: impl Into<Option<u64>>,
    answer: impl FnOnce(&mut Order, Locale) -> Response,
) -> Response {
    let mut session = visitor.session();
    let locale = session.locale;
    match id.into().and_then(|id| session.order(id)) {
        Some(order) => answer(order, locale),
        None => no_order(shop, locale),
    }
}

/// The redirect URI of the configuration has no room for an order and a state, since it has them already.
fn invalid(error: &paysera_pages::InvalidParam) -> Response {
    let message = format!("The shop's configuration is wrong: {error}.\n");
    (StatusCode::INTERNAL_SERVER_ERROR, message).into_response()
}
