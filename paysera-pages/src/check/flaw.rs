//! What can be wrong with a text, and how it is said.

use std::fmt;

use crate::excerpt::Excerpt;

/// What is wrong with a text. Places (`at`) are byte offsets into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Flaw {
    /// Nothing stands there.
    Empty,
    /// Fewer characters than needed.
    TooShort {
        /// The fewest characters allowed.
        min: usize,
        /// The characters there are.
        length: usize,
    },
    /// More characters than allowed.
    TooLong {
        /// The most characters allowed.
        max: usize,
        /// The characters there are.
        length: usize,
    },
    /// A character outside of the set.
    CharNotAllowed {
        /// Its place.
        at: usize,
        /// The set as written in the declaration.
        chars: &'static str,
    },
    /// A control character.
    Control {
        /// Its place.
        at: usize,
    },
    /// White space at the start or the end.
    OuterSpace {
        /// Its place.
        at: usize,
    },
    /// White space in a redirect address.
    WhiteSpace {
        /// Its place.
        at: usize,
    },
    /// A backslash in a redirect address, or in what stands before a path.
    Backslash {
        /// Its place.
        at: usize,
    },
    /// A fragment in a redirect address.
    Fragment {
        /// The place of its `#`.
        at: usize,
    },
    /// No scheme and colon at the start.
    NoScheme {
        /// Where the scheme cannot go on.
        at: usize,
    },
    /// Nothing after the scheme and its colon.
    NoRest {
        /// The place of the end.
        at: usize,
    },
    /// A scheme outside of the list.
    SchemeNotAllowed {
        /// The schemes allowed.
        allowed: &'static [&'static str],
    },
    /// A scheme that no redirect address may have.
    SchemeForbidden,
    /// No `//` after `http:` or `https:`.
    NoSlashes {
        /// Where it should stand.
        at: usize,
    },
    /// A user name or password before the host of a redirect address.
    Userinfo {
        /// The place of the `@` after it.
        at: usize,
    },
    /// No host where one should stand.
    NoHost {
        /// Where it should stand.
        at: usize,
    },
    /// Nothing before, between or after the dots of a host.
    EmptyLabel {
        /// Where a label should stand.
        at: usize,
    },
    /// A character that no host has.
    HostChar {
        /// Its place.
        at: usize,
    },
    /// A host that ends in a number and is no IPv4 address.
    HostNumber {
        /// The place of the number.
        at: usize,
    },
    /// Brackets without an IPv6 address.
    HostIpv6 {
        /// Where the address should stand.
        at: usize,
    },
    /// No number up to 65535 after the colon that follows a host.
    Port {
        /// Where it should stand.
        at: usize,
    },
    /// A query parameter that the return adds.
    Reserved {
        /// Where its name begins.
        at: usize,
        /// Its name, decoded.
        name: &'static str,
    },
    /// A state, where one is to be added.
    HasState,
    /// A segment of a path that every browser folds away.
    DotSegment,
    /// An item of a list that would look like two.
    Separator {
        /// The text between two items.
        separator: &'static str,
    },
    /// None of the values of an enum.
    Unlisted {
        /// The values there are.
        values: &'static [&'static str],
    },
    /// No number, or one out of bounds.
    OutOfRange {
        /// The smallest number allowed.
        min: i128,
        /// The largest number allowed.
        max: i128,
    },
}

impl Flaw {
    /// What is asked for, in fixed words without the details: for messages of the compiler.
    #[must_use]
    pub const fn summary(self) -> &'static str {
        match self {
            Self::Empty => "must not be empty",
            Self::TooShort { .. } => "must have more characters",
            Self::TooLong { .. } => "must have fewer characters",
            Self::CharNotAllowed { .. } => "must have only characters of the set allowed",
            Self::Control { .. } => "must not have control characters",
            Self::OuterSpace { .. } => "must not begin or end with white space",
            Self::WhiteSpace { .. } => "must not have white space, write `%20` for a space",
            Self::Backslash { .. } => "must not have a backslash there, write `/` or `%5C`",
            Self::Fragment { .. } => {
                "must not have a fragment, write `%23` for a `#` inside of a value"
            }
            Self::NoScheme { .. } => "must begin with a scheme, such as `https:`",
            Self::NoRest { .. } => "must go on after its scheme",
            Self::SchemeNotAllowed { .. } => "must begin with a scheme of the list allowed",
            Self::SchemeForbidden => {
                "must not have a scheme that runs code or stays inside the browser"
            }
            Self::NoSlashes { .. } => "must have `//` between its scheme and its host",
            Self::Userinfo { .. } => "must not have a user name, which people take for the host",
            Self::NoHost { .. } => "must have a host, such as `example.com`",
            Self::EmptyLabel { .. } => {
                "must have one dot between the labels of its host, none around them"
            }
            Self::HostChar { .. } => {
                "must have only letters, digits, `-`, `_` and dots in its host"
            }
            Self::HostNumber { .. } => {
                "must have a host that is an IPv4 address such as `192.0.2.1`, or does not end in a number"
            }
            Self::HostIpv6 { .. } => {
                "must have an IPv6 address without a zone in its brackets, such as `[2001:db8::1]`"
            }
            Self::Port { .. } => {
                "must have a port up to 65535 after the colon of its host, or no colon"
            }
            Self::Reserved { .. } => "must not have a query parameter that the return adds",
            Self::HasState => "must not have a `state` in its query already",
            Self::DotSegment => "must not be `.` or `..`, which browsers fold away in a path",
            Self::Separator { .. } => "must not contain the separator of the list",
            Self::Unlisted { .. } => "must be one of the values in the declaration",
            Self::OutOfRange { .. } => "must be a number within its bounds",
        }
    }

    /// Says what is wrong with the checked text, where, and what to write instead: one line, to follow
    /// the name of what was checked. Of the text no more than 64 characters are shown, escaped.
    ///
    /// # Errors
    ///
    /// Those of the formatter.
    pub(crate) fn explain(&self, text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Empty | Self::HasState | Self::DotSegment => f.write_str(self.summary()),
            Self::TooShort { min, length } => {
                write!(f, "must have at least {}: found {length}", Characters(min))
            }
            Self::TooLong { max, length } => {
                write!(f, "must have at most {}: found {length}", Characters(max))
            }
            Self::CharNotAllowed { at, chars } => {
                write!(f, "has {}: only `{chars}` are allowed", Place { text, at })
            }
            Self::SchemeNotAllowed { allowed } => {
                let many = if allowed.len() > 1 { "one of " } else { "" };
                write!(f, "must begin with {many}")?;
                for scheme in allowed {
                    write!(f, "`{scheme}:`, ")?;
                }
                write!(f, "but has the scheme {}", Excerpt(scheme(text)))
            }
            Self::SchemeForbidden => {
                write!(f, "{}: found {}", self.summary(), Excerpt(scheme(text)))
            }
            Self::Reserved { at, name } => write!(
                f,
                "must not have the query parameter {} at byte {at}, which the return adds: give it another name",
                Excerpt(name)
            ),
            Self::Separator { separator } => {
                write!(
                    f,
                    "must not contain {}, which parts the items of the list",
                    Excerpt(separator)
                )
            }
            Self::Unlisted { values } => {
                f.write_str("must be one of ")?;
                for value in values.iter().take(20) {
                    write!(f, "`{value}`, ")?;
                }
                let more = if values.len() > 20 { "…, " } else { "" };
                write!(f, "{more}but is {}", Excerpt(text))
            }
            Self::OutOfRange { min, max } => {
                write!(
                    f,
                    "must be a number from {min} to {max}: found {}",
                    Excerpt(text)
                )
            }
            Self::Control { at }
            | Self::OuterSpace { at }
            | Self::WhiteSpace { at }
            | Self::Backslash { at }
            | Self::Fragment { at }
            | Self::NoScheme { at }
            | Self::NoRest { at }
            | Self::NoSlashes { at }
            | Self::Userinfo { at }
            | Self::NoHost { at }
            | Self::EmptyLabel { at }
            | Self::HostChar { at }
            | Self::HostNumber { at }
            | Self::HostIpv6 { at }
            | Self::Port { at } => write!(f, "{}: found {}", self.summary(), Place { text, at }),
        }
    }
}

/// The scheme of an address that has one.
fn scheme(text: &str) -> &str {
    text.split(':').next().unwrap_or(text)
}

/// A number of characters.
struct Characters(usize);

impl fmt::Display for Characters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ending = if self.0 == 1 { "" } else { "s" };
        write!(f, "{} character{ending}", self.0)
    }
}

/// The character at a byte offset of a text, with that offset.
struct Place<'a> {
    text: &'a str,
    at: usize,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rest = self.text.get(self.at..).unwrap_or_default();
        match rest.chars().next() {
            Some(char) => Excerpt(char.encode_utf8(&mut [0; 4])).fmt(f)?,
            None => f.write_str("the end")?,
        }
        write!(f, " at byte {}", self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Chars, Check};

    /// A flaw as it is explained.
    struct Explained<'a>(Flaw, &'a str);

    impl fmt::Display for Explained<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.explain(self.1, f)
        }
    }

    fn explained(check: Check, text: &str) -> String {
        Explained(check.verify(text).unwrap_err(), text).to_string()
    }

    #[test]
    fn plain_texts() {
        let check = Check::String {
            min_length: 2,
            max_length: Some(4),
            chars: Some(Chars {
                written: "a-z",
                ranges: &[('a', 'z')],
            }),
            segment: false,
            without: "",
        };
        for (text, message) in [
            ("", "must not be empty"),
            ("a", "must have at least 2 characters: found 1"),
            ("abcde", "must have at most 4 characters: found 5"),
            ("abc!", "has `!` at byte 3: only `a-z` are allowed"),
            ("a\n", r"has `\n` at byte 1: only `a-z` are allowed"),
            (
                "\u{202E}",
                r"has `\u{202e}` at byte 0: only `a-z` are allowed",
            ),
        ] {
            assert_eq!(explained(check, text), message);
        }
    }

    #[test]
    fn addresses() {
        let check = Check::RedirectUri {
            schemes: None,
            reserved: &["status"],
        };
        for (text, message) in [
            (
                "shop/é",
                "must begin with a scheme, such as `https:`: found `/` at byte 4",
            ),
            (
                "https:",
                "must go on after its scheme: found the end at byte 6",
            ),
            (
                "http://a.b/\u{1B}[1m",
                r"must not have control characters: found `\u{1b}` at byte 11",
            ),
            (
                "http://žž%/",
                "must have only letters, digits, `-`, `_` and dots in its host: found `%` at byte 11",
            ),
            (
                "JAR:x",
                "must not have a scheme that runs code or stays inside the browser: found `JAR`",
            ),
            (
                "x:?st%61tus",
                "must not have the query parameter `status` at byte 3, which the return adds: give it another name",
            ),
        ] {
            assert_eq!(explained(check, text), message);
        }
    }

    #[test]
    fn long_schemes_are_cut() {
        let check = Check::RedirectUri {
            schemes: Some(&["https", "http"]),
            reserved: &[],
        };
        let message = explained(check, &format!("{}:x", "a".repeat(70)));
        let cut = "a".repeat(64);
        assert_eq!(
            message,
            format!("must begin with one of `https:`, `http:`, but has the scheme `{cut}…`")
        );
    }

    #[test]
    fn another_text_than_the_checked_one_does_no_harm() {
        let message = Explained(Flaw::Control { at: 1 }, "ž").to_string();
        assert_eq!(
            message,
            "must not have control characters: found the end at byte 1"
        );
    }

    #[test]
    fn of_many_values_twenty_are_told() {
        const VALUES: [&str; 21] = ["v"; 21];
        const TWENTY: [&str; 20] = ["v"; 20];
        for (values, more) in [(TWENTY.as_slice(), ""), (&VALUES, "…, ")] {
            let flaw = Flaw::Unlisted { values };
            let told = crate::InvalidParam::new("kind", flaw, "x".to_owned());
            let listed = "`v`, ".repeat(20);
            assert_eq!(
                told.to_string(),
                format!("`kind` must be one of {listed}{more}but is `x`")
            );
        }
    }
}
