//! Typed builders for the hosted pages of Paysera, made from a declaration when your crate compiles.
//!
//! A shop sends its user to a hosted page (adding funds, cashing out …) and gets the user back with a result.
//! Declare the pages in `pages.toml`, derive [`Pages`], and each page becomes a builder that does not compile
//! while a rule is broken, each kind of return an enum.
//!
//! ```
//! mod paysera {
//!     /// Paysera's hosted pages.
//!     #[derive(paysera_pages::Pages)]
//!     #[pages(toml = r#"
//!         format = 1
//!
//!         [environments]
//!         production = { base_url = "https://www.paysera.com/frontend" }
//!
//!         [params.client_id]
//!         type = "string"
//!         required = "with-any-other"
//!
//!         [params.wallet_id]
//!         type = "integer"
//!
//!         [pages.cash-out]
//!         path = "wallet/cash-out"
//!         query = ["client_id", "wallet_id"]
//!     "#)]
//!     pub struct Paysera;
//! }
//! use paysera::{ClientId, Paysera};
//!
//! let client_id = ClientId::new("12345678")?;
//! let url = Paysera::cash_out().client_id(&client_id).wallet_id(123).url();
//! assert_eq!(
//!     url.as_str(),
//!     "https://www.paysera.com/frontend/wallet/cash-out?client_id=12345678&wallet_id=123"
//! );
//! # Ok::<(), paysera_pages::InvalidParam>(())
//! ```
//!
//! Leaving `client_id` out is a compile error in the words of the declaration:
//!
//! ```text
//! error[E0277]: page `cash-out`: `client_id` is required when any other parameter is passed
//!    |
//!    |     let url = Paysera::cash_out().wallet_id(123).url();
//!    |                                                  ^^^ `client_id` is missing: call `.client_id(...)` first
//! ```
//!
//! # Features
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `axum` | [`PageUrl`] as an answer, and extractors for what came back: `paysera_pages::axum` |
//! | `http` | a [`PageUrl`] becomes an `http::Uri` or an `http::HeaderValue` |
//! | `random` | [`State`]`::random()`, out of the system's randomness |
//! | `serde` | values, locales, environments, bases and bare return codes are read, checked, and written; a [`State`] is only read, a [`PageUrl`] only written |
//! | `url` | a [`PageUrl`] becomes a `url::Url`; values of type `uri` and `redirect-uri` and a [`BaseUrl`] are made of a `&url::Url` |
//! | `wallet` | the shipped pages ready made, for documentation and trials |
//!
//! This crate reads no file and sends no request: the derive reads the declaration when your crate compiles,
//! and what you do with a [`PageUrl`] is yours to decide.

#![cfg_attr(docsrs, feature(doc_cfg))]

// The generated code of `wallet` names this crate as users do.
#[cfg(feature = "wallet")]
extern crate self as paysera_pages;

mod accept_language;
#[cfg(feature = "axum")]
pub mod axum;
mod base_url;
mod carried;
mod check;
mod decode;
mod digits;
mod encode;
mod escape;
mod excerpt;
mod features;
#[cfg(feature = "http")]
mod http;
mod info;
mod invalid_param;
mod list;
mod lookup;
mod number;
mod page_url;
mod presentation;
mod query;
mod refuse;
mod request;
mod return_error;
mod returns;
mod rule;
#[cfg(feature = "serde")]
mod serde;
pub mod slot;
mod state;
mod text;
mod unknown_name;
#[cfg(feature = "url")]
mod url;
mod value;
#[cfg(feature = "wallet")]
pub mod wallet;
mod words;

pub use crate::base_url::{BaseUrl, InvalidBaseUrl};
pub use crate::carried::Carried;
pub use crate::check::Flaw;
pub use crate::info::{LocaleInfo, PageInfo, ParamInfo, PresentationInfo, Required};
pub use crate::invalid_param::InvalidParam;
pub use crate::page_url::PageUrl;
pub use crate::presentation::{Iframe, Lightbox, Popup};
pub use crate::return_error::ReturnError;
pub use crate::returns::{EchoedReturn, Return};
pub use crate::rule::{BrokenRules, Rule, RuleInfo};
pub use crate::state::State;
pub use crate::unknown_name::UnknownName;

/// Turns the `pages.toml` that its attribute names into builders and return enums, beside the struct.
///
/// ```text
/// #[derive(paysera_pages::Pages)]
/// #[pages("pages.toml")] // relative to the crate's own Cargo.toml
/// pub struct Paysera;
/// ```
///
/// | in the attribute | meaning |
/// | --- | --- |
/// | `"pages.toml"` | the file, relative to the folder of the crate's `Cargo.toml` |
/// | `toml = "…"` | the text itself instead of a file |
/// | `module = pay` | put everything but the struct's own methods into `mod pay`, beside the struct |
/// | `crate = path` | where this crate is to be found, if it is renamed or re-exported |
/// | `non_exhaustive` | mark the enums, for a crate that publishes its pages |
///
/// Generated code needs the standard library: where there is `#![no_std]`, write `extern crate std;`, and in edition 2015
/// `extern crate core;`. What your module has under the names of the standard library or of this crate is never in its way. If
/// other names are, such as a `mod diagnostic` in the way of Rust's own `#[diagnostic::…]` or a type named `str`, `module = pay`
/// keeps it out of their reach.
///
/// The rules are traits in a module of their own, which is named after the struct: `paysera_rules`. Only messages and bounds
/// speak of them.
///
/// The struct is a name and no more. Where your crate asks for more of its types, derive that beside:
/// `#[derive(Clone, Copy, Debug, paysera_pages::Pages)]`.
///
/// All faults of the file are reported in one build, each with its place in the file. Editing the file
/// rebuilds the crate.
pub use paysera_pages_macro::Pages;

/// What generated code uses. It is no part of the interface and may change in any release.
#[doc(hidden)]
pub mod __private {
    pub use crate::__features as features;
    pub use crate::accept_language::negotiate;
    pub use crate::base_url::declared_base;
    pub use crate::check::{Chars, Check};
    pub use crate::info::Texts;
    pub use crate::list::Item;
    pub use crate::lookup::{is_same, name, unlisted, value};
    pub use crate::number::{Bounded, check_i64, check_u64, parse_i64, parse_u64};
    pub use crate::query::{Query, outcome, outcome_from_code};
    pub use crate::request::Request;
    #[cfg(feature = "serde")]
    pub use crate::serde::{
        Deserialize, Deserializer, Serialize, Serializer, read_list, read_number, read_text,
    };
    pub use crate::text::Text;
    pub use crate::value::Value;
    #[cfg(feature = "url")]
    pub use ::url::Url;
}
