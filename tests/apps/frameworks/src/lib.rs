//! A shop on axum: its values come out of its configuration, its users go to pages and come back.

pub mod pay {
    //! The pages; `serde` has an `allow` in what it derives, so the lints are forbidden here alone.
    #![forbid(
        missing_docs,
        missing_debug_implementations,
        missing_copy_implementations,
        unreachable_pub,
        unused_qualifications,
        single_use_lifetimes,
        clippy::all,
        clippy::pedantic,
        warnings
    )]

    /// Hosted pages with a parameter of each kind.
    #[derive(Clone, Copy, Debug, paysera_pages::Pages)]
    #[pages("pages.toml")]
    pub struct Vendor;
}

use axum::Router;
use axum::extract::State;
use axum::response::Html;
use axum::routing::{get, post};
use paysera_pages::axum::{Returned, Unverified};
use paysera_pages::{BaseUrl, PageUrl, ReturnError};

use pay::{
    ClientId, Kind, Locale, LoginRedirectUri, LoginReturn, RedirectUri, Scope, ScopeList, Status,
    Vendor,
};

/// The shop's configuration; a value that the declaration does not allow is refused when it is read.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct Shop {
    client_id: ClientId,
    return_to: RedirectUri,
    login_return_to: LoginRedirectUri,
    base_url: BaseUrl,
    locale: Locale,
    kind: Kind,
    scope: ScopeList,
    /// Of the one user that this shop has; another one keeps it in the session.
    state: paysera_pages::State,
}

/// The shop's routes.
pub fn app(shop: Shop) -> Router {
    Router::new()
        .route("/pay", post(send))
        .route("/frame", get(frame))
        .route("/login", get(login))
        .route("/paid", get(paid))
        .route("/paid-or-not", get(paid_or_not))
        .route("/logged-in", get(logged_in))
        .with_state(shop)
}

async fn send(State(shop): State<Shop>) -> PageUrl {
    let pages = Vendor::at_base(shop.base_url.clone());
    pages
        .pay()
        .locale(shop.locale)
        .client_id(&shop.client_id)
        .kind(shop.kind)
        .scope(&shop.scope)
        .redirect_uri(&shop.return_to)
        .url()
}

async fn frame(State(shop): State<Shop>) -> Html<String> {
    let request = Vendor::pay()
        .client_id(&shop.client_id)
        .kind(Kind::BankLink);
    let call = request.lightbox().call().unwrap_or_default();
    let frame = request.iframe().html("Pay & go");
    let popup = request.popup();
    Html(format!(
        "{frame}<script>{call}</script><a href='{popup}'>Pay</a>"
    ))
}

async fn login(State(shop): State<Shop>) -> PageUrl {
    Vendor::login()
        .client_id(&shop.client_id)
        .redirect_uri(&shop.login_return_to)
        .state(&shop.state)
        .url()
}

async fn paid(Returned(status): Returned<Status>) -> &'static str {
    match status {
        Status::Success => "We ask whether this is so.",
        Status::Reject => "Maybe next time.",
    }
}

async fn paid_or_not(returned: Result<Returned<Status>, ReturnError>) -> String {
    match returned {
        Ok(Returned(status)) => status.to_string(),
        Err(error) => format!("`{}` is wrong", error.param()),
    }
}

async fn logged_in(
    State(shop): State<Shop>,
    unverified: Unverified<LoginReturn>,
) -> Result<String, ReturnError> {
    Ok(match unverified.verify(&shop.state)? {
        LoginReturn::Granted { code } => format!("{} characters", code.as_str().len()),
        LoginReturn::Denied { error } => format!("denied: {}", error.as_str()),
    })
}

/// What the shop asks a user's consent for.
pub const SCOPES: &[Scope] = Scope::ALL;
