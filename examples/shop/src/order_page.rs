//! The page of an order: the hosted page or the way to it, and what came back.

use paysera_pages::InvalidParam;

use crate::html::{View, button};
use crate::order::{Order, Progress};
use crate::paysera::Locale;
use crate::present::{Presented, present};
use crate::shop::Shop;
use crate::texts::Texts;

/// Shows an order.
pub(crate) fn view(shop: &Shop, locale: Locale, order: &Order) -> Result<View, InvalidParam> {
    let texts = Texts::of(locale);
    let progress = order.progress();
    let presented = match &order.state {
        Some(state) if progress == Progress::Away => present(shop, locale, order, state)?,
        _ => Presented::default(),
    };
    let id = order.id;
    let claim = match order.claim {
        Some(status) => format!("<strong><code>{status}</code></strong>. {}", texts.claim),
        None => texts.nothing.to_owned(),
    };
    let content = format!(
        "<dl class=\"card {name}\">\n<dt>{state_label}</dt>\n<dd id=\"state\">{state}</dd>\n\
         <dt>{came_back}</dt>\n<dd id=\"claim\">{claim}</dd>\n</dl>\n{presented}\
         <div class=\"row\">\n{ask}<a href=\"/bank\">{bank}</a> <a href=\"/\">{home}</a>\n</div>",
        name = name(progress),
        state_label = texts.state,
        state = state(texts, order),
        came_back = texts.came_back,
        presented = presented.html,
        ask = button(&format!("{}/ask", order.path()), "", texts.ask),
        bank = texts.bank,
        home = texts.home,
    );
    let title = format!("{} {id}: {}", texts.order, texts.page(order.page));
    Ok(View {
        attributes: format!(" data-order=\"{id}\" data-progress=\"{}\"", name(progress)),
        script: presented.script,
        ..View::new(locale, &title, content)
    })
}

/// How far an order has come, in the visitor's language.
pub(crate) fn state(texts: &Texts, order: &Order) -> &'static str {
    match order.progress() {
        Progress::Away => texts.away,
        Progress::Claimed(status) => texts.claimed(status),
        Progress::Paid => texts.paid,
        Progress::Failed => texts.failed,
    }
}

/// How far it has come, for the style sheet and the script.
fn name(progress: Progress) -> &'static str {
    match progress {
        Progress::Away => "away",
        Progress::Claimed(_) => "claimed",
        Progress::Paid => "paid",
        Progress::Failed => "failed",
    }
}
