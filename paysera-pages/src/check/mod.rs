//! The rules that a value keeps, as data, and the one function that checks them.
//!
//! Generated code holds a [`Check`] per parameter. [`Check::verify`] is a `const fn`: a literal is
//! checked by the compiler and a text at run time by the very same code, so the two cannot differ.

mod flaw;
mod host;
mod redirect_uri;
mod string;
mod uri;

pub use flaw::Flaw;
pub use string::Chars;

/// The rule of one text-like parameter.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// A plain text. Lengths are in characters (Unicode scalar values).
    String {
        /// The fewest characters allowed.
        min_length: usize,
        /// The most characters allowed; any number where there is none.
        max_length: Option<usize>,
        /// The characters allowed; any where there is none.
        chars: Option<Chars>,
        /// Whether it stands in a path, where it must be one segment that stays: neither `.` nor `..`.
        segment: bool,
        /// A text that it must not contain, the separator of a list; nothing if it is empty.
        without: &'static str,
    },
    /// An absolute address of any scheme, of which `http` and `https` have a sound host.
    Uri,
    /// An address that a user is sent back to: a [`Check::Uri`] that no two programs read differently.
    RedirectUri {
        /// The only schemes allowed, in any case; where there is none, every scheme but those that run
        /// code or stay inside the browser.
        schemes: Option<&'static [&'static str]>,
        /// The decoded names of the query parameters that the return adds, and that may not stand there
        /// before.
        reserved: &'static [&'static str],
    },
}

impl Check {
    /// Checks a text, in one walk over it, or two for the query of a redirect address.
    ///
    /// # Errors
    ///
    /// The first [`Flaw`] found.
    pub const fn verify(&self, text: &str) -> Result<(), Flaw> {
        match *self {
            Self::String {
                min_length,
                max_length,
                chars,
                segment,
                without,
            } => {
                if !without.is_empty() && string::contains_text(text, without) {
                    return Err(Flaw::Separator { separator: without });
                }
                if segment && matches!(text.as_bytes(), b"" | b"." | b"..") {
                    return Err(if text.is_empty() {
                        Flaw::Empty
                    } else {
                        Flaw::DotSegment
                    });
                }
                string::verify(text, min_length, max_length, chars)
            }
            Self::Uri => uri::verify(text),
            Self::RedirectUri { schemes, reserved } => {
                redirect_uri::verify(text, schemes, reserved)
            }
        }
    }
}

/// Whether the text is the same raw, form-encoded and as a path segment: all of it is `A-Z a-z 0-9 - .
/// _`.
#[must_use]
pub(crate) const fn is_plain(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        if !matches!(first, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_') {
            return false;
        }
        rest = tail;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::Encoding;

    #[test]
    fn checks_at_compile_time() {
        const CHECK: Check = Check::RedirectUri {
            schemes: Some(&["https"]),
            reserved: &["status"],
        };
        const SOUND: Result<(), Flaw> = CHECK.verify("https://пример.рф/?a=1");
        const TAKEN: Result<(), Flaw> = CHECK.verify("https://example.com/?status=1");
        assert_eq!(SOUND, Ok(()));
        assert_eq!(
            TAKEN,
            Err(Flaw::Reserved {
                at: 21,
                name: "status"
            })
        );
    }

    #[test]
    fn plain_bytes_are_those_that_no_encoding_touches() {
        for char in '\0'..='\u{FF}' {
            let text = char.to_string();
            let untouched = [Encoding::Form, Encoding::Segment]
                .iter()
                .all(|encoding| encoding.encode(&text).is_none());
            assert_eq!(is_plain(&text), untouched, "{char:?}");
        }
        assert!(is_plain("") && is_plain("Ab-1.z_"));
        assert!(!is_plain("ab cd") && !is_plain("abc/"));
    }
}
