//! How large a declaration may be. Whatever stands in it, the derive is done in about a second in an unoptimised build,
//! and takes less than two hundred megabytes.
//!
//! A thousand pages are far within these limits. What is beyond one is a fault like any other.

/// The bytes of all files of a declaration together.
pub const MOST_BYTES: usize = 512 * 1024;

/// The files of a declaration.
pub const MOST_FILES: usize = 64;

/// The faults that are told: with more of them, something else is wrong, and each costs the compiler milliseconds.
pub const MOST_FAULTS: usize = 100;

/// The entries of a table and the items of a list.
pub const MOST_ENTRIES: usize = 4_000;

/// The parameters of a page: what is generated for a page grows with their square.
pub const MOST_PARAMS: usize = 100;

/// The rules of a page.
pub const MOST_RULES: usize = 64;

/// The parameters that a rule is about: what is generated for a rule grows with their square.
pub const MOST_IN_RULE: usize = 32;

/// The bytes of a name in Rust.
pub const LONGEST_NAME: usize = 100;
