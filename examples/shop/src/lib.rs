//! A small shop that sends its visitors to hosted pages and bears what comes back.
//!
//! `cargo run -p shop` starts it, with a sandbox in the place of Paysera's pages. In the order of a visitor's way:
//!
//! | file | what it shows |
//! | --- | --- |
//! | `config` | values that are checked when the shop starts: `ClientId`, `RedirectUri`, the base of the pages |
//! | `paysera` | the pages, out of `pages.toml` |
//! | `start`, `orders` | a form becomes an order, with a state that the session keeps |
//! | `hosted` | an order becomes a request of the builders |
//! | `present` | a page in a frame, a pop-up, a lightbox |
//! | `back` | a return is tied to its order; what is forged or repeated changes nothing |
//! | `order` | a status is a claim: only the bank's word makes an order paid |
//! | `bank`, `bank_page` | a placeholder for Paysera's API |
//! | `login` | the OAuth round trip |

mod back;
mod bank;
mod bank_page;
pub mod config;
mod guard;
mod hosted;
mod html;
mod login;
mod notice;
mod order;
mod order_page;
mod orders;
pub mod paysera;
mod present;
mod random;
mod session;
mod shop;
mod start;
mod texts;

pub use crate::config::{Config, ConfigError};
pub use crate::shop::app;

/// The declaration of the shop's pages, for a sandbox to serve.
pub const PAGES: &str = include_str!("../pages.toml");
