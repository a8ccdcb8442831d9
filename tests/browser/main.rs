//! The shop and its sandbox in a real browser, as a visitor meets them.
//!
//! Chromium and chromedriver are needed (`apt-get install -y chromium chromium-driver`). Without them the tests are skipped,
//! each with a line that says so, unless `PAYSERA_PAGES_REQUIRE` names `browser`.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod chromium;
mod frames;
mod languages;
mod login;
mod presentations;
mod refused;
mod returns;
mod screenshots;
mod scripts;
mod stage;
