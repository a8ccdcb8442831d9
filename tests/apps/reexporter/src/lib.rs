//! A framework that hands the library on to its apps.

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

pub use paysera_pages;
