//! What the tests in this folder share: app crates made on the fly, and the toolchain that printed the messages.

mod app;
mod toolchain;

pub use crate::app::{App, Outcome};
pub use crate::toolchain::prints_known_messages;
