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
//! This crate reads no file and sends no request: the derive reads the declaration when your crate compiles,
//! and what you do with a [`PageUrl`] is yours to decide.

mod base_url;
mod check;
mod decode;
mod digits;
mod encode;
mod excerpt;
mod info;
mod invalid_param;
mod number;
mod page_url;
mod presentation;
mod refuse;
mod request;
mod returns;
mod rule;
pub mod slot;
mod text;
mod unknown_name;
mod value;

pub use crate::base_url::{BaseUrl, InvalidBaseUrl};
pub use crate::check::Flaw;
pub use crate::info::{LocaleInfo, PageInfo, ParamInfo, PresentationInfo, Required};
pub use crate::invalid_param::InvalidParam;
pub use crate::page_url::PageUrl;
pub use crate::presentation::{Iframe, Lightbox, Popup};
pub use crate::returns::{Return, ReturnError};
pub use crate::rule::{BrokenRules, Rule, RuleInfo};
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
///
/// All faults of the file are reported in one build, each with its place in the file. Editing the file
/// rebuilds the crate.
pub use paysera_pages_macro::Pages;

/// What generated code uses. It is no part of the interface and may change in any release.
#[doc(hidden)]
pub mod __private {
    pub use crate::check::{Chars, Check};
    pub use crate::number::{check_i64, check_u64, parse_i64, parse_u64};
    pub use crate::request::Request;
    pub use crate::returns::{outcome, outcome_from_code};
    pub use crate::text::Text;
    pub use crate::value::Value;
}
