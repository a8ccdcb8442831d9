//! What the shop knows of a visitor, between one request and the next.
//!
//! It is kept in memory, for a trial. A real shop has a store that outlives the process and forgets old sessions.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use paysera_pages::State;

use crate::order::Order;
use crate::paysera::Locale;
use crate::shop::Shop;
use crate::{notice, random};

const NAME: &str = "session";

/// What the shop knows of one visitor.
#[derive(Debug)]
pub(crate) struct Session {
    /// The language.
    pub(crate) locale: Locale,
    /// The visitor's orders, in their order.
    pub(crate) orders: Vec<Order>,
    /// The state of the login that the visitor is away for.
    pub(crate) login: Option<State>,
}

impl Session {
    /// The visitor's order of this number: nobody else's is to be had.
    pub(crate) fn order(&mut self, id: u64) -> Option<&mut Order> {
        self.orders.iter_mut().find(|order| order.id == id)
    }
}

/// All sessions, by what stands in the visitors' cookies. There is no `Debug`, which would show that.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<HashMap<String, Arc<Mutex<Session>>>>);

impl Sessions {
    fn find(&self, token: &str) -> Option<Visitor> {
        lock(&self.0).get(token).cloned().map(Visitor)
    }

    fn start(&self, token: String, locale: Locale) -> Visitor {
        let session = Session {
            locale,
            orders: Vec::new(),
            login: None,
        };
        let session = Arc::new(Mutex::new(session));
        lock(&self.0).insert(token, Arc::clone(&session));
        Visitor(session)
    }
}

/// A visitor with a session. A request without one is told to begin on the first page.
///
/// Only that page begins a session. What a return comes to must not: in a frame the browser keeps the cookie back, and a
/// new one would take the place of the one that the order is in.
#[derive(Debug)]
pub(crate) struct Visitor(Arc<Mutex<Session>>);

impl Visitor {
    /// The visitor that a request is from, with the cookie that says so in the next one.
    pub(crate) fn begin(
        shop: &Shop,
        jar: CookieJar,
        locale: Locale,
    ) -> Result<(Self, CookieJar), getrandom::Error> {
        if let Some(known) = Self::known(shop, &jar) {
            return Ok((known, jar));
        }
        let token = random::token()?;
        // `Lax` is sent along when a page leads the visitor back, and withheld from other sites' forms. `Strict` would
        // be withheld from the return, too.
        let cookie = Cookie::build((NAME, token.clone()))
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .secure(shop.origins.shop.is_https());
        Ok((shop.sessions.start(token, locale), jar.add(cookie)))
    }

    fn known(shop: &Shop, jar: &CookieJar) -> Option<Self> {
        jar.get(NAME)
            .and_then(|cookie| shop.sessions.find(cookie.value()))
    }

    /// What is known of the visitor, for as long as this is held.
    pub(crate) fn session(&self) -> MutexGuard<'_, Session> {
        lock(&self.0)
    }
}

impl FromRequestParts<Shop> for Visitor {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, shop: &Shop) -> Result<Self, Response> {
        let jar = CookieJar::from_headers(&parts.headers);
        Self::known(shop, &jar).ok_or_else(|| notice::no_session(shop, &parts.headers))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
