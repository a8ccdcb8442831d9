//! From an order to the hosted page, by way of the builders.

use paysera_pages::{Iframe, InvalidParam, Lightbox, PageUrl, Popup, State};

use crate::config::Config;
use crate::order::{Order, Page, Presentation};
use crate::paysera::{Locale, OauthLocale, Scope};

/// A page, ready to be shown in the way that the visitor has chosen.
pub(crate) enum Hosted {
    Redirect(PageUrl),
    Iframe(Iframe),
    Popup(Popup),
    Lightbox(Lightbox),
}

/// The page of an order that the visitor goes away for.
///
/// The number of the order and the state are put into the redirect URI, and so come back with the status: the number
/// says which order is meant, the state that it is this visitor's return.
pub(crate) fn hosted(
    config: &Config,
    order: &Order,
    state: &State,
) -> Result<Hosted, InvalidParam> {
    let pages = config.pages();
    let return_to = config
        .return_to
        .with_query_pair("order", &order.id.to_string())?
        .with_state(state)?;

    // Each page is a type of its own, with its own rules, so this is no function.
    macro_rules! show {
        ($page:ident) => {{
            let request = pages
                .$page()
                .locale(order.locale)
                .client_id(&config.client_id)
                .maybe_wallet_id(order.wallet_id)
                .redirect_uri(&return_to);
            match order.presentation {
                Presentation::Redirect => Hosted::Redirect(request.url()),
                Presentation::Iframe => Hosted::Iframe(request.iframe()),
                Presentation::Popup => Hosted::Popup(request.popup()),
                Presentation::Lightbox => Hosted::Lightbox(request.lightbox()),
            }
        }};
    }
    Ok(match order.page {
        Page::UploadFunds => show!(upload_funds),
        Page::CashOut => show!(cash_out),
    })
}

/// The page where the visitor lets the shop know an email address.
pub(crate) fn login(config: &Config, locale: Locale, state: &State) -> PageUrl {
    let pages = config.pages();
    let mut request = pages
        .oauth()
        .client_id(&config.client_id)
        .scope(&[Scope::Email])
        .redirect_uri(&config.login_return_to)
        .state(state);
    // It has no Lithuanian form: then its address has no language.
    if let Ok(locale) = OauthLocale::try_from(locale) {
        request = request.locale(locale);
    }
    request.url()
}
