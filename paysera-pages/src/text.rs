//! The text behind every generated value type: checked once, encoded once, compared as it was written.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

use crate::InvalidParam;
use crate::check::{Check, is_plain};
use crate::encode::Encoding;
use crate::refuse::refuse;

/// A checked text together with its form-encoded form.
///
/// The text is kept byte for byte. Encoding it when it is made means that a URL is built by copying. With
/// both forms a text takes at most four times its own length.
#[derive(Clone)]
pub struct Text {
    text: Cow<'static, str>,
    form: Form,
}

/// Where the form-encoded text is to be found.
#[derive(Clone)]
enum Form {
    /// It is the text itself.
    Same,
    /// It was computed when the value was made.
    Kept(Box<str>),
    /// It differs and is computed for each URL: a `const` cannot allocate.
    Late,
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
        let form = Encoding::Form.encode(&text).map_or(Form::Same, Form::Kept);
        let text = Cow::Owned(text);
        Ok(Self { text, form })
    }

    /// Checks a literal with the check that [`Text::new`] uses; in a `const`, a bad one is a compile error.
    ///
    /// # Panics
    ///
    /// The text does not pass the check.
    #[must_use]
    #[track_caller]
    pub const fn from_static(text: &'static str, param: &'static str, check: &Check) -> Self {
        if let Err(flaw) = check.verify(text) {
            refuse(param, flaw.summary());
        }
        let form = if is_plain(text) {
            Form::Same
        } else {
            Form::Late
        };
        let text = Cow::Borrowed(text);
        Self { text, form }
    }

    /// A copy with one more pair in its query. The text is a URI without a fragment.
    ///
    /// # Errors
    ///
    /// The result does not pass the check.
    pub fn with_query_pair(
        &self,
        name: &str,
        value: &str,
        param: &'static str,
        check: &Check,
    ) -> Result<Self, InvalidParam> {
        let separator = match self.text.split_once('?') {
            None => "?",
            Some((_, query)) if query.is_empty() || query.ends_with('&') => "",
            Some(_) => "&",
        };
        let mut text = self.text.clone().into_owned();
        text.push_str(separator);
        Encoding::Form.encode_into(name, &mut text);
        text.push('=');
        Encoding::Form.encode_into(value, &mut text);
        Self::new(text, param, check)
    }

    /// The text as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text for a query, if it need not be encoded now.
    pub(crate) fn form(&self) -> Option<&str> {
        match &self.form {
            Form::Same => Some(&self.text),
            Form::Kept(form) => Some(form),
            Form::Late => None,
        }
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Text {}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}
