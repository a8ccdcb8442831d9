//! What users of the sandbox rely on, seen from outside and over real sockets.

#![expect(clippy::unwrap_used, reason = "tests panic on purpose")]

mod answers;
mod attacks;
mod client;
mod faults;
mod frames;
mod pages;
mod readme;
mod round_trip;
mod start;
mod thousand;
