//! The shop, tested as its author would: with a sandbox in the place of Paysera's pages, and no browser.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod binary;
mod configuration;
mod round_trip;
mod visitor;
