//! The shop: what all requests share, and what is where.

use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::http::header::CONTENT_TYPE;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use axum::{Router, response::IntoResponse};

use crate::bank::Bank;
use crate::config::{BACK, Config, ConfigError, LOGGED_IN, Origins};
use crate::guard::guard;
use crate::session::Sessions;
use crate::{back, bank_page, login, orders, start};

/// What all requests share.
#[derive(Clone)]
pub(crate) struct Shop(Arc<Shared>);

/// What there is one of.
pub(crate) struct Shared {
    pub(crate) config: Config,
    pub(crate) origins: Origins,
    pub(crate) sessions: Sessions,
    pub(crate) bank: Bank,
    orders: AtomicU64,
}

impl Shared {
    /// The number of a new order.
    pub(crate) fn next_order(&self) -> u64 {
        self.orders.fetch_add(1, Ordering::Relaxed)
    }
}

impl Deref for Shop {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

/// The shop's routes.
///
/// # Errors
///
/// The configuration is one that no shop can work with: see [`ConfigError`].
pub fn app(config: Config) -> Result<Router, ConfigError> {
    let shop = Shop(Arc::new(Shared {
        origins: config.origins()?,
        config,
        sessions: Sessions::default(),
        bank: Bank::default(),
        orders: AtomicU64::new(1),
    }));
    let style = async || {
        file(
            "text/css; charset=utf-8",
            include_str!("../assets/style.css"),
        )
    };
    let script = async || {
        file(
            "text/javascript; charset=utf-8",
            include_str!("../assets/shop.js"),
        )
    };
    Ok(Router::new()
        .route("/", get(start::start))
        .route("/orders", post(orders::make))
        .route("/orders/{id}", get(orders::show))
        .route("/orders/{id}/ask", post(orders::ask))
        .route(BACK, get(back::back))
        .route("/login", post(login::send))
        .route(LOGGED_IN, get(login::logged_in))
        .route("/bank", get(bank_page::show))
        .route("/bank/{id}", post(bank_page::decide))
        .route("/style.css", get(style))
        .route("/shop.js", get(script))
        .layer(from_fn_with_state(shop.clone(), guard))
        .with_state(shop))
}

/// A file of the shop's own.
fn file(content_type: &'static str, text: &'static str) -> impl IntoResponse {
    ([(CONTENT_TYPE, content_type)], text)
}
