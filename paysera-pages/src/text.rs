//! The text behind every generated value type: checked once, encoded once, compared as it was written.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

use crate::check::{Check, is_plain};
use crate::decode;
use crate::encode::Encoding;
use crate::list::Item;
use crate::refuse::refuse;
use crate::{Flaw, InvalidParam, State};

/// A checked text together with its form-encoded form.
///
/// The text is kept byte for byte. Encoding it when it is made means that a URL is built by copying. With
/// both forms a text takes at most four times its own length.
#[derive(Clone)]
pub struct Text {
    raw: Cow<'static, str>,
    /// The form-encoded text, if it differs and was computed when the value was made.
    form: Option<Box<str>>,
    /// Whether it differs and is computed for each URL: a `const` cannot allocate.
    is_late: bool,
    /// Whether the query holds a state, which is not shown by accident.
    has_state: bool,
}

impl Text {
    /// Checks a text at run time. `param` is the name that an error mentions.
    ///
    /// # Errors
    ///
    /// The text does not pass the check; the error keeps it.
    pub fn new(text: String, param: &'static str, check: &Check) -> Result<Self, InvalidParam> {
        if let Err(flaw) = check.verify(&text) {
            return Err(InvalidParam::new(param, flaw, text));
        }
        Ok(Self::encoded(text))
    }

    /// A sound text with its encoded form.
    fn encoded(text: String) -> Self {
        Self {
            form: Encoding::Form.encode(&text),
            raw: Cow::Owned(text),
            is_late: false,
            has_state: false,
        }
    }

    /// Items with a separator between them; there must be something to send.
    ///
    /// # Errors
    ///
    /// There is no item, or a single one that is empty.
    pub fn join<T: Item>(
        items: &[T],
        separator: &str,
        param: &'static str,
    ) -> Result<Self, InvalidParam> {
        let items: Vec<&str> = items.iter().map(Item::text).collect();
        let text = items.join(separator);
        if text.is_empty() {
            return Err(InvalidParam::new(param, Flaw::Empty, text));
        }
        Ok(Self::encoded(text))
    }

    /// A text of letters, digits, `-` and `_`, which needs neither check nor encoding.
    #[cfg(feature = "random")]
    pub(crate) fn plain(text: String) -> Self {
        Self {
            raw: Cow::Owned(text),
            form: None,
            is_late: false,
            has_state: false,
        }
    }

    /// Checks a literal with the check that [`Text::new`] uses; in a `const`, a bad one is a compile error,
    /// which says what is `allowed`.
    ///
    /// # Panics
    ///
    /// The text does not pass the check.
    #[must_use]
    #[track_caller]
    pub const fn from_static(
        text: &'static str,
        param: &'static str,
        check: &Check,
        allowed: &'static str,
    ) -> Self {
        if let Err(flaw) = check.verify(text) {
            refuse(param, flaw.summary(), allowed);
        }
        Self {
            raw: Cow::Borrowed(text),
            form: None,
            is_late: !is_plain(text),
            has_state: false,
        }
    }

    /// A copy with one more pair in its query. The text is a URI without a fragment.
    ///
    /// # Errors
    ///
    /// The return adds a parameter of this name, or it is that of a state that is there already. The error does not keep
    /// the text, which may hold a state.
    pub fn with_query_pair(
        &self,
        name: &str,
        value: &str,
        param: &'static str,
        check: &Check,
    ) -> Result<Self, InvalidParam> {
        let query = self.raw.split_once('?').map(|(_, query)| query);
        let mut names = decode::pairs(query.unwrap_or_default()).map(|(name, _)| name);
        if name == State::PARAM && names.any(|name| decode::decoded_eq(name, State::PARAM)) {
            return Err(InvalidParam::new(param, Flaw::HasState, String::new()));
        }
        let separator = match query {
            None => "?",
            Some(query) if query.is_empty() || query.ends_with('&') => "",
            Some(_) => "&",
        };
        let mut text = self.raw.clone().into_owned();
        text.push_str(separator);
        Encoding::Form.encode_into(name, &mut text);
        text.push('=');
        Encoding::Form.encode_into(value, &mut text);
        let mut copy = Self::new(text, param, check).map_err(InvalidParam::without_text)?;
        copy.has_state = self.has_state;
        Ok(copy)
    }

    /// A copy with a state in its query, for returns that bring none back by themselves.
    ///
    /// # Errors
    ///
    /// As for [`Text::with_query_pair`].
    pub fn with_state(
        &self,
        state: &State,
        param: &'static str,
        check: &Check,
    ) -> Result<Self, InvalidParam> {
        let mut copy = self.with_query_pair(State::PARAM, state.secret(), param, check)?;
        copy.has_state = true;
        Ok(copy)
    }

    /// The text as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.raw
    }

    /// The text for a query, if it need not be encoded now.
    pub(crate) fn form(&self) -> Option<&str> {
        match &self.form {
            Some(form) => Some(form),
            None if self.is_late => None,
            None => Some(&self.raw),
        }
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.raw.split_once('?') {
            Some((before, _)) if self.has_state => {
                write!(f, "{:?}", format!("{before}?[redacted]"))
            }
            _ => fmt::Debug::fmt(self.as_str(), f),
        }
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}

impl Eq for Text {}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.raw.hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::Text;
    use crate::check::Check;

    #[test]
    fn a_literal_that_needs_encoding_is_encoded_when_it_is_sent() {
        let check = Check::String {
            min_length: 1,
            max_length: None,
            chars: None,
            segment: false,
            without: "",
        };
        let literal = |text| Text::from_static(text, "text", &check, "a text");
        assert_eq!(literal("a-1").form(), Some("a-1"));
        assert_eq!(literal("a b").form(), None);
        let made = Text::new("a b".to_owned(), "text", &check);
        assert_eq!(made.as_ref().ok().and_then(Text::form), Some("a+b"));
    }
}
