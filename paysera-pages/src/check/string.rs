//! Plain texts: how long they are and which characters they have.

use super::Flaw;

/// The characters that a text may have, as `chars` in the declaration lists them.
#[derive(Clone, Copy, Debug)]
pub struct Chars {
    /// The set as written in the declaration, for messages: `A-Za-z0-9_-`.
    pub written: &'static str,
    /// The same set as ranges, both ends included.
    pub ranges: &'static [(char, char)],
}

/// Checks the length, in characters, and the set. A forbidden character is reported before a wrong
/// length, because leaving it out changes the length.
pub(super) const fn verify(
    text: &str,
    min_length: usize,
    max_length: Option<usize>,
    chars: Option<Chars>,
) -> Result<(), Flaw> {
    if text.is_empty() && min_length > 0 {
        return Err(Flaw::Empty);
    }
    let length = match chars {
        // Nothing is asked of the length that is not known by now.
        None if min_length <= 1 && max_length.is_none() => return Ok(()),
        None => count(text.as_bytes()),
        Some(chars) => match count_within(text.as_bytes(), chars) {
            Ok(length) => length,
            Err(flaw) => return Err(flaw),
        },
    };
    if length < min_length {
        return Err(Flaw::TooShort {
            min: min_length,
            length,
        });
    }
    match max_length {
        Some(max) if length > max => Err(Flaw::TooLong { max, length }),
        _ => Ok(()),
    }
}

/// Whether the text contains another one.
pub(super) const fn contains_text(text: &str, part: &str) -> bool {
    let mut rest = text.as_bytes();
    loop {
        if starts_with(rest, part.as_bytes()) {
            return true;
        }
        match rest {
            [_, tail @ ..] => rest = tail,
            [] => return false,
        }
    }
}

/// Whether the text begins with another one.
const fn starts_with(mut text: &[u8], mut start: &[u8]) -> bool {
    while let [wanted, more @ ..] = start {
        match text {
            [byte, tail @ ..] if *byte == *wanted => text = tail,
            _ => return false,
        }
        start = more;
    }
    true
}

/// The number of characters: of the bytes that begin one.
const fn count(text: &[u8]) -> usize {
    let mut length = 0;
    let mut rest = text;
    while let [first, tail @ ..] = rest {
        length += (*first & 0xC0 != 0x80) as usize;
        rest = tail;
    }
    length
}

/// The number of characters, all of which must be in the set.
const fn count_within(text: &[u8], chars: Chars) -> Result<usize, Flaw> {
    let mut length = 0;
    let mut rest = text;
    while let Some((char, tail)) = next_char(rest) {
        if !contains(chars.ranges, char) {
            return Err(Flaw::CharNotAllowed {
                at: text.len() - rest.len(),
                chars: chars.written,
            });
        }
        length += 1;
        rest = tail;
    }
    Ok(length)
}

/// Whether one of the ranges, both ends included, has the character.
pub(super) const fn contains(ranges: &[(char, char)], char: char) -> bool {
    let mut rest = ranges;
    while let [(low, high), tail @ ..] = rest {
        if *low <= char && char <= *high {
            return true;
        }
        rest = tail;
    }
    false
}

/// The first character of a UTF-8 text and what follows it: `str::chars` is not for `const fn`.
///
/// The bytes always come out of a `str`. What could not stand in one is read as U+FFFD, byte by byte.
pub(super) const fn next_char(text: &[u8]) -> Option<(char, &[u8])> {
    let (code, rest) = match text {
        [] => return None,
        [a, rest @ ..] if a.is_ascii() => (*a as u32, rest),
        [a, b, rest @ ..] if *a < 0xE0 => ((*a as u32 & 0x1F) << 6 | low_six(*b), rest),
        [a, b, c, rest @ ..] if *a < 0xF0 => (
            (*a as u32 & 0x0F) << 12 | low_six(*b) << 6 | low_six(*c),
            rest,
        ),
        [a, b, c, d, rest @ ..] => (
            (*a as u32 & 0x07) << 18 | low_six(*b) << 12 | low_six(*c) << 6 | low_six(*d),
            rest,
        ),
        [_, rest @ ..] => (char::REPLACEMENT_CHARACTER as u32, rest),
    };
    match char::from_u32(code) {
        Some(char) => Some((char, rest)),
        None => Some((char::REPLACEMENT_CHARACTER, rest)),
    }
}

/// What a continuation byte adds to its character.
const fn low_six(byte: u8) -> u32 {
    byte as u32 & 0x3F
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: Chars = Chars {
        written: "A-Za-z0-9_-",
        ranges: &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('_', '_'), ('-', '-')],
    };

    #[test]
    fn reads_every_character_as_std_does() {
        for char in '\0'..=char::MAX {
            let mut buffer = [0; 5];
            let length = char.encode_utf8(&mut buffer).len();
            let (read, rest) = next_char(&buffer).unwrap();
            assert_eq!((read, rest.len()), (char, buffer.len() - length));
        }
        assert_eq!(next_char(b""), None);
    }

    #[test]
    fn lengths_count_characters() {
        assert_eq!(verify("ąčę", 3, Some(3), None), Ok(()));
        assert_eq!(verify("💶", 1, Some(1), None), Ok(()));
        assert_eq!(
            verify("ą", 2, None, None),
            Err(Flaw::TooShort { min: 2, length: 1 })
        );
        assert_eq!(
            verify("ąčę", 1, Some(2), None),
            Err(Flaw::TooLong { max: 2, length: 3 })
        );
    }

    #[test]
    fn the_empty_text_has_a_flaw_of_its_own_unless_it_is_allowed() {
        assert_eq!(verify("", 1, None, None), Err(Flaw::Empty));
        assert_eq!(verify("", 4, None, Some(ID)), Err(Flaw::Empty));
        assert_eq!(verify("", 0, Some(0), Some(ID)), Ok(()));
    }

    #[test]
    fn a_set_refuses_all_other_characters() {
        assert_eq!(verify("Shop_12-a", 1, Some(9), Some(ID)), Ok(()));
        for (text, at) in [("abc!", 3), ("é", 0), ("a b", 1), ("a\0", 1), ("ab＿", 2)] {
            let flaw = Flaw::CharNotAllowed {
                at,
                chars: ID.written,
            };
            assert_eq!(verify(text, 1, Some(2), Some(ID)), Err(flaw), "{text:?}");
        }
    }

    #[test]
    fn without_a_set_every_character_is_allowed() {
        assert_eq!(verify("\0 \u{202E}\n", 1, None, None), Ok(()));
    }
}
