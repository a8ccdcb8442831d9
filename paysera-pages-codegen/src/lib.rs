//! Reads and checks `pages.toml`, and generates the Rust that users of `paysera-pages` see.
//!
//! An ordinary library: text in, a model, Rust source or faults out. It reads no file by itself.

mod encode;
#[cfg(feature = "generate")]
pub mod generate;
#[cfg(feature = "request")]
pub mod request;
pub mod spec;
