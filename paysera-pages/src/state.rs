//! The secret that ties a return to the request it answers.

use std::fmt;
use std::str::FromStr;

use subtle::ConstantTimeEq;

use crate::InvalidParam;
use crate::check::Check;
use crate::text::Text;
use crate::value::Value;

/// A secret token that a return must bring back.
///
/// Without it, anybody can make a user's browser return with somebody else's result. Make a new one for each
/// request (`State::random()`, feature `random`), keep its [`secret`](State::secret) in the user's session, and hand it
/// to the return's parser.
///
/// It is not shown: there is no `Display`, and `Debug` redacts. Two are compared in constant time.
///
/// ```
/// use paysera_pages::State;
///
/// let kept = State::new("xyz")?;
/// assert_eq!(kept.secret(), "xyz");
/// assert_eq!(format!("{kept:?}"), "State([redacted])");
/// # Ok::<(), paysera_pages::InvalidParam>(())
/// ```
#[derive(Clone)]
pub struct State(Text);

/// A state is any text but the empty one.
const CHECK: Check = Check::String {
    min_length: 1,
    max_length: None,
    chars: None,
    segment: false,
    without: "",
};

impl State {
    /// The query parameter of a state that is not the vendor's own.
    pub(crate) const PARAM: &'static str = "state";

    /// Takes a state that was kept in a session.
    ///
    /// # Errors
    ///
    /// The text is empty.
    pub fn new(secret: impl Into<String>) -> Result<Self, InvalidParam> {
        Text::new(secret.into(), Self::PARAM, &CHECK)
            .map(Self)
            .map_err(InvalidParam::without_text)
    }

    /// A state for tests. A state that stands in a program is no secret.
    ///
    /// # Panics
    ///
    /// Outside a `const`, if the text is empty.
    #[must_use]
    #[track_caller]
    pub const fn from_static(secret: &'static str) -> Self {
        Self(Text::from_static(
            secret,
            Self::PARAM,
            &CHECK,
            "a text that is not empty",
        ))
    }

    /// A new state out of the system's randomness: 32 characters, 192 bits.
    ///
    /// # Panics
    ///
    /// The system has no randomness to give, and a state that can be guessed protects nobody.
    #[cfg(feature = "random")]
    #[must_use]
    #[expect(clippy::panic, reason = "to go on without randomness would be worse")]
    pub fn random() -> Self {
        const ALPHABET: &[u8; 64] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let mut bytes = [0; 32];
        if let Err(error) = getrandom::fill(&mut bytes) {
            panic!("the system gives no randomness for a state: {error}");
        }
        // 64 divides 256: every character is as likely as any other.
        let chars = bytes
            .iter()
            .filter_map(|byte| ALPHABET.get(usize::from(byte % 64)));
        Self(Text::plain(chars.copied().map(char::from).collect()))
    }

    /// The token itself, to be kept in the user's session and nowhere else.
    #[must_use]
    pub fn secret(&self) -> &str {
        self.0.as_str()
    }

    /// Whether a text that came back is this state. Takes the same time for every text of the same length: all bytes are
    /// looked at before anything is decided. Another length is told at once, which gives away nothing but the length, and
    /// that of a random state is known to all.
    pub(crate) fn matches(&self, text: &str) -> bool {
        self.secret().as_bytes().ct_eq(text.as_bytes()).into()
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("State([redacted])")
    }
}

impl PartialEq for State {
    fn eq(&self, other: &Self) -> bool {
        self.matches(other.secret())
    }
}

impl Eq for State {}

impl FromStr for State {
    type Err = InvalidParam;

    fn from_str(secret: &str) -> Result<Self, Self::Err> {
        Self::new(secret)
    }
}

impl TryFrom<&str> for State {
    type Error = InvalidParam;

    fn try_from(secret: &str) -> Result<Self, Self::Error> {
        Self::new(secret)
    }
}

impl TryFrom<String> for State {
    type Error = InvalidParam;

    fn try_from(secret: String) -> Result<Self, Self::Error> {
        Self::new(secret)
    }
}

impl<'a> From<&'a State> for Value<'a> {
    fn from(state: &'a State) -> Self {
        Self::Secret(&state.0)
    }
}

#[cfg(all(test, feature = "random"))]
mod tests {
    use std::collections::BTreeSet;

    use super::State;

    #[test]
    fn a_random_state_has_192_bits() {
        let states: Vec<_> = (0..100).map(|_| State::random()).collect();
        let mut used = BTreeSet::new();
        for state in &states {
            assert_eq!(state.secret().len(), 32);
            used.extend(state.secret().chars());
        }
        // 6 bits in each character. That one of 64 is not among 3200 happens once in 10^20 times.
        assert_eq!(used.len(), 64);
    }
}
