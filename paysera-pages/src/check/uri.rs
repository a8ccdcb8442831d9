//! Absolute addresses: scheme, `:`, a rest; and where the scheme is `http` or `https`, a sound host.
//!
//! What stands after the host is kept byte for byte, so nothing of it is looked into but control
//! characters and outer white space. They are refused because URL parsers drop some of them, and then
//! read another address than was checked.

use super::{Flaw, host, string};
use crate::words::are_harmless;

/// Checks an address of any scheme.
pub(super) const fn verify(text: &str) -> Result<(), Flaw> {
    let address = match Address::cut(text, Kept::All) {
        Ok(address) => address,
        Err(flaw) => return Err(flaw),
    };
    address.verify_host(address.authority(), &[])
}

/// Schemes that browsers read as they read `http` and `https`, with whatever slashes: of `ws:/a@b` the host is `b`.
pub(super) const LIKE_HTTP: &[&str] = &["ws", "wss", "ftp"];

/// What may stand in an address beside the harmless characters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// Inner white space, backslashes and fragments.
    All,
    /// None of these.
    Strict,
}

/// An address cut where its rules differ.
#[derive(Clone, Copy)]
pub(super) struct Address<'a> {
    /// What stands before the first colon.
    pub(super) scheme: &'a [u8],
    /// Whether that is `http` or `https`, which have hosts as browsers know them.
    pub(super) is_web: bool,
    /// What stands after the first colon; never empty.
    pub(super) rest: &'a [u8],
    /// The length of the whole text: parts at its end are placed by it.
    pub(super) length: usize,
}

impl<'a> Address<'a> {
    /// Checks all characters and parts the scheme from the rest.
    #[inline]
    pub(super) const fn cut(text: &'a str, kept: Kept) -> Result<Self, Flaw> {
        let bytes = text.as_bytes();
        if bytes.is_empty() {
            return Err(Flaw::Empty);
        }
        if let Err(flaw) = scan(bytes, kept) {
            return Err(flaw);
        }
        let (length, is_web) = match bytes {
            [b'H' | b'h', b'T' | b't', b'T' | b't', b'P' | b'p', b':', ..] => (4, true),
            [
                b'H' | b'h',
                b'T' | b't',
                b'T' | b't',
                b'P' | b'p',
                b'S' | b's',
                b':',
                ..,
            ] => (5, true),
            _ => (scheme_length(bytes), false),
        };
        match bytes.split_at_checked(length) {
            Some(([b'A'..=b'Z' | b'a'..=b'z', ..], [b':'])) => Err(Flaw::NoRest { at: length + 1 }),
            Some((scheme @ [b'A'..=b'Z' | b'a'..=b'z', ..], [b':', rest @ ..])) => Ok(Self {
                scheme,
                is_web,
                rest,
                length: bytes.len(),
            }),
            Some(([b'A'..=b'Z' | b'a'..=b'z', ..], _)) => Err(Flaw::NoScheme { at: length }),
            _ => Err(Flaw::NoScheme { at: 0 }),
        }
    }

    /// Checks the host, if the scheme is `http` or `https`, or one of the others that are given.
    #[inline]
    pub(super) const fn verify_host(
        &self,
        authority: Option<Authority<'_>>,
        others: &[&str],
    ) -> Result<(), Flaw> {
        if !self.is_web && !lists(others, self.scheme) {
            return Ok(());
        }
        let Some(authority) = authority else {
            // Browsers mend `http:/host` and `http:\\host`, others do not.
            return Err(Flaw::NoSlashes {
                at: self.length - self.rest.len(),
            });
        };
        if let Some(at) = authority.backslash {
            return Err(Flaw::Backslash { at });
        }
        host::verify(authority.host, authority.host_at)
    }

    /// What stands between `//` and the first `/`, `?` or `#`, if the rest begins with `//`.
    pub(super) const fn authority(&self) -> Option<Authority<'a>> {
        let [b'/', b'/', text @ ..] = self.rest else {
            return None;
        };
        let start = self.length - text.len();
        let mut host_at = start;
        let mut backslash = None;
        let mut end = start;
        let mut rest = text;
        while let [first, tail @ ..] = rest {
            match *first {
                b'/' | b'?' | b'#' => break,
                b'@' => host_at = end + 1,
                b'\\' if backslash.is_none() => backslash = Some(end),
                _ => {}
            }
            end += 1;
            rest = tail;
        }
        let Some((authority, _)) = text.split_at_checked(end - start) else {
            return None;
        };
        let Some((_, host)) = authority.split_at_checked(host_at - start) else {
            return None;
        };
        Some(Authority {
            has_userinfo: host_at > start,
            backslash,
            host,
            host_at,
        })
    }
}

/// What stands between `//` and the path.
#[derive(Clone, Copy)]
pub(super) struct Authority<'a> {
    /// Whether a user name stands before the host; its `@` is the byte before `host_at`.
    pub(super) has_userinfo: bool,
    /// The place of the first backslash: browsers end the host there, others do not.
    backslash: Option<usize>,
    /// The host and port.
    host: &'a [u8],
    /// The place of the host in the text.
    pub(super) host_at: usize,
}

/// Checks every character by itself.
const fn scan(text: &[u8], kept: Kept) -> Result<(), Flaw> {
    let mut rest = text;
    loop {
        while let Some((word, tail)) = rest.split_first_chunk() {
            if !are_harmless(*word) {
                break;
            }
            rest = tail;
        }
        while let [b'!'..=b'"' | b'$'..=b'[' | b']'..=b'~', tail @ ..] = rest {
            rest = tail;
        }
        let Some((char, tail)) = string::next_char(rest) else {
            return Ok(());
        };
        let at = text.len() - rest.len();
        let strict = matches!(kept, Kept::Strict);
        match char {
            _ if is_control(char) => return Err(Flaw::Control { at }),
            _ if is_white_space(char) && (at == 0 || tail.is_empty()) => {
                return Err(Flaw::OuterSpace { at });
            }
            _ if is_white_space(char) && strict => return Err(Flaw::WhiteSpace { at }),
            '\\' if strict => return Err(Flaw::Backslash { at }),
            '#' if strict => return Err(Flaw::Fragment { at }),
            _ => rest = tail,
        }
    }
}

/// The number of bytes at the start that may stand in a scheme.
const fn scheme_length(text: &[u8]) -> usize {
    let mut rest = text;
    while let [first, tail @ ..] = rest {
        if !first.is_ascii_alphanumeric() && !matches!(first, b'+' | b'-' | b'.') {
            break;
        }
        rest = tail;
    }
    text.len() - rest.len()
}

/// `char::is_control`, which is not for `const fn`.
const fn is_control(char: char) -> bool {
    matches!(char, '\0'..='\x1F' | '\x7F'..='\u{9F}')
}

/// `char::is_whitespace`, which is not for `const fn` in all compilers that this crate serves.
const fn is_white_space(char: char) -> bool {
    matches!(
        char,
        '\t'..='\r' | ' ' | '\u{85}' | '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{2028}' | '\u{2029}'
            | '\u{202F}' | '\u{205F}' | '\u{3000}'
    )
}

/// Whether the list has the scheme, in any case.
pub(super) const fn lists(list: &[&str], scheme: &[u8]) -> bool {
    let mut rest = list;
    while let [first, tail @ ..] = rest {
        if eq_ignore_case(first.as_bytes(), scheme) {
            return true;
        }
        rest = tail;
    }
    false
}

/// `<[u8]>::eq_ignore_ascii_case`, which is not for `const fn` in all compilers that this crate serves.
const fn eq_ignore_case(left: &[u8], right: &[u8]) -> bool {
    let (mut left, mut right) = (left, right);
    while let ([a, left_tail @ ..], [b, right_tail @ ..]) = (left, right) {
        if !a.eq_ignore_ascii_case(b) {
            return false;
        }
        (left, right) = (left_tail, right_tail);
    }
    left.is_empty() && right.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn character_classes_are_those_of_std() {
        for char in '\0'..=char::MAX {
            assert_eq!(is_control(char), char.is_control(), "{char:?}");
            assert_eq!(is_white_space(char), char.is_whitespace(), "{char:?}");
        }
    }

    #[test]
    fn everything_after_the_host_is_kept() {
        for text in [
            "https://example.com",
            "HTTPS://EXAMPLE.COM:8443/cb",
            "https://example.com/100%?p=50%",
            "https://example.com/cb?v=%zz&b=a b\\c#/x#y",
            "https://example.com/\u{200B}/šalom/\u{FEFF}?v=💶",
            "https://example.com?a=http://b@c:99999",
            "https://user:p%40ss@example.com/cb",
            "https://a@b@example.com/cb",
            "myapp://paysera/return?id=7",
            "myapp:\\\\x y",
            "urn:ietf:wg:oauth:2.0:oob",
            "a+b-c.1:x",
            "javascript:alert(1)",
        ] {
            assert_eq!(verify(text), Ok(()), "{text:?}");
        }
    }

    #[test]
    fn what_is_refused_and_where() {
        for (text, flaw) in [
            ("", Flaw::Empty),
            ("/abc", Flaw::NoScheme { at: 0 }),
            ("://example.com", Flaw::NoScheme { at: 0 }),
            ("1http://example.com", Flaw::NoScheme { at: 0 }),
            ("example.com", Flaw::NoScheme { at: 11 }),
            ("example.com/a:b", Flaw::NoScheme { at: 11 }),
            ("hťtp://example.com", Flaw::NoScheme { at: 1 }),
            ("https:", Flaw::NoRest { at: 6 }),
            ("http:example.com", Flaw::NoSlashes { at: 5 }),
            ("http:/example.com", Flaw::NoSlashes { at: 5 }),
            ("http:\\\\evil.com", Flaw::NoSlashes { at: 5 }),
            ("http:/\\evil.com", Flaw::NoSlashes { at: 5 }),
            ("http://good.com\\@evil.com/", Flaw::Backslash { at: 15 }),
            ("http://evil.com\\.good.com/", Flaw::Backslash { at: 15 }),
            ("http://a\\b\\c/", Flaw::Backslash { at: 8 }),
            ("https://evil.com\\.good.com/", Flaw::Backslash { at: 16 }),
            ("HTTPS:/good.com", Flaw::NoSlashes { at: 6 }),
            ("http://", Flaw::NoHost { at: 7 }),
            ("http:///evil.com", Flaw::NoHost { at: 7 }),
            ("http://user@/", Flaw::NoHost { at: 12 }),
            (" http://a.b", Flaw::OuterSpace { at: 0 }),
            ("http://a.b/\u{3000}", Flaw::OuterSpace { at: 11 }),
            ("http://a.b/\n", Flaw::Control { at: 11 }),
            ("java\tscript:x", Flaw::Control { at: 4 }),
            ("ht\ntp://a.b", Flaw::Control { at: 2 }),
            ("http://a.b/\u{85}x", Flaw::Control { at: 11 }),
            ("http://a.b/\x7F", Flaw::Control { at: 11 }),
        ] {
            assert_eq!(verify(text), Err(flaw), "{text:?}");
        }
    }
}
