//! Reads and checks `pages.toml`, and generates the Rust that users of `paysera-pages` see.
//!
//! An ordinary library for tools that work with declarations: text in; a model, Rust source or faults out. An application needs
//! `paysera-pages` alone.
//!
//! ```
//! use paysera_pages_codegen::spec::{self, Context, NoFiles, Source};
//!
//! let text = r#"
//! format = 1
//! extends = ["paysera"]
//!
//! [pages.refund]
//! path = "wallet/refund"
//! query = ["client_ID"]
//! "#;
//! let source = Source::new("pages.toml", text);
//! let reading = spec::read(&source, &Context::default(), &mut NoFiles);
//!
//! // What is sound is there, beside all that is wrong.
//! let pages = reading.spec.unwrap_or_default().pages;
//! assert!(pages.iter().any(|page| page.name.text == "cash-out"));
//! let fault = reading.faults.iter().next().map(ToString::to_string);
//! assert_eq!(
//!     fault.unwrap_or_default(),
//!     "unknown parameter `client_ID`
//!  --> pages.toml:7:10
//!   |
//! 7 | query = [\"client_ID\"]
//!   |          ^^^^^^^^^^^
//!   = help: did you mean `client_id`?"
//! );
//! ```
//!
//! # Features
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `generate` | Rust out of a declaration: the module `generate` |
//! | `request` | requests and returns at run time, under the same rules: the module `request` |
//! | `unicode`, on by default | Unicode's tables, by which two ways to write a name are one: `Context::default` and `Context::without_rust` |
#![cfg_attr(docsrs, feature(doc_cfg))]

mod by_name;
mod encode;
#[cfg(feature = "generate")]
pub mod generate;
mod join;
#[cfg(feature = "request")]
pub mod request;
pub mod spec;
