//! What the tests in this folder share: app crates made on the fly, the toolchain that printed the messages, and the
//! tools that must be there.

mod app;
mod require;
mod toolchain;

pub use crate::app::{App, Outcome};
pub use crate::require::skip;
pub use crate::toolchain::{MESSAGES_OF, prints_known_messages, version};
