//! The states of a builder's slots.
//!
//! A builder has one type parameter for each parameter of its page. It says at compile time what the
//! builder knows of that parameter, and the rules of the page are bounds on it. These types have no values.

/// The parameter has not been given.
#[derive(Clone, Copy, Debug)]
pub enum Unset {}

/// The parameter has been given as an `Option`, or as a list that may turn out empty: whether it is sent is
/// known only at run time.
///
/// It triggers a rule like [`Set`] does, but it never satisfies one.
#[derive(Clone, Copy, Debug)]
pub enum Maybe {}

/// The parameter has been given.
#[derive(Clone, Copy, Debug)]
pub enum Set {}
