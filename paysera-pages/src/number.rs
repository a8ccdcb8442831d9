//! Checks of numbers with bounds, for the types that are generated for them.

use std::str::FromStr;

use crate::InvalidParam;
use crate::check::Flaw;

/// A number that has been checked. Around a bare integer, rustc would suggest the private constructor of the generated
/// type to whoever passes an unchecked one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bounded<T>(T);

impl<T: Copy> Bounded<T> {
    /// Takes a number that is within its bounds.
    #[must_use]
    pub const fn new(number: T) -> Self {
        Self(number)
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> T {
        self.0
    }
}

/// Declares the checks of one integer type.
macro_rules! checks {
    ($int:ident, $check:ident, $parse:ident) => {
        /// The number, if it is within its bounds.
        ///
        /// # Errors
        ///
        /// The number is below `min` or above `max`.
        pub fn $check(
            number: $int,
            min: $int,
            max: $int,
            param: &'static str,
        ) -> Result<Bounded<$int>, InvalidParam> {
            if (min..=max).contains(&number) {
                return Ok(Bounded(number));
            }
            let flaw = Flaw::OutOfRange {
                min: min.into(),
                max: max.into(),
            };
            Err(InvalidParam::new(param, flaw, number.to_string()))
        }

        /// The number that the text is, if it is within its bounds.
        ///
        /// # Errors
        ///
        /// The text is no number, or the number is below `min` or above `max`.
        pub fn $parse(
            text: &str,
            min: $int,
            max: $int,
            param: &'static str,
        ) -> Result<Bounded<$int>, InvalidParam> {
            let flaw = match $int::from_str(text) {
                // As it is written into a URL: neither a plus sign nor leading zeros.
                Ok(number) if (min..=max).contains(&number) && number.to_string() == text => {
                    return Ok(Bounded(number));
                }
                _ => Flaw::OutOfRange {
                    min: min.into(),
                    max: max.into(),
                },
            };
            Err(InvalidParam::new(param, flaw, text.to_owned()))
        }
    };
}

checks!(u64, check_u64, parse_u64);
checks!(i64, check_i64, parse_i64);
