//! Looking at eight bytes at once: a number of 64 bits is tested nearly as fast as a single byte.

/// Where the first such byte stands.
pub(crate) const fn position(text: &[u8], byte: u8) -> Option<usize> {
    position_of_either(text, byte, byte)
}

/// Where the first byte stands that is one of the two.
#[inline]
pub(crate) const fn position_of_either(text: &[u8], one: u8, other: u8) -> Option<usize> {
    let mut rest = text;
    while let Some((word, tail)) = rest.split_first_chunk() {
        let found = places(*word, one) | places(*word, other);
        if found != 0 {
            let before = found.trailing_zeros() / u8::BITS;
            return Some(text.len() - rest.len() + before as usize);
        }
        rest = tail;
    }
    while let [first, tail @ ..] = rest {
        if *first == one || *first == other {
            return Some(text.len() - rest.len());
        }
        rest = tail;
    }
    None
}

/// Whether all eight bytes are ASCII signs that may stand anywhere in an address: `!` to `~` without `#` and `\`.
pub(crate) const fn are_harmless(bytes: [u8; 8]) -> bool {
    let word = u64::from_ne_bytes(bytes);
    // A byte below `!` borrows when that is taken away, which sets its high bit; so does a byte that was
    // equal to the other one when one is taken from their difference.
    let below = word.wrapping_sub(EACH_BYTE * b'!' as u64);
    let hash = difference(word, b'#').wrapping_sub(EACH_BYTE);
    let backslash = difference(word, b'\\').wrapping_sub(EACH_BYTE);
    let delete = difference(word, 0x7F).wrapping_sub(EACH_BYTE);
    (word | below | hash | backslash | delete) & HIGH_BITS == 0
}

/// A word whose lowest bit set belongs to the first of the eight bytes that is the given one; zero if none is.
///
/// See <https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord>.
const fn places(bytes: [u8; 8], byte: u8) -> u64 {
    let difference = difference(u64::from_le_bytes(bytes), byte);
    difference.wrapping_sub(EACH_BYTE) & !difference & HIGH_BITS
}

/// The bits in which each byte of a word is different from the given byte.
const fn difference(word: u64, byte: u8) -> u64 {
    word ^ (EACH_BYTE * byte as u64)
}

/// A word with the number one in each byte.
const EACH_BYTE: u64 = u64::from_ne_bytes([1; 8]);

/// A word with only the high bit of each byte.
const HIGH_BITS: u64 = EACH_BYTE << 7;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_judged_as_their_bytes_are() {
        for place in 0..8 {
            for byte in 0..=u8::MAX {
                for beside in *b"!09Az~ \\" {
                    let mut word = [beside; 8];
                    word[place] = byte;
                    let harmless = |byte: &u8| byte.is_ascii_graphic() && !b"#\\".contains(byte);
                    assert_eq!(are_harmless(word), word.iter().all(harmless), "{word:?}");
                    let first = word.iter().position(|byte| *byte == b'9');
                    assert_eq!(position(&word, b'9'), first, "{word:?}");
                }
            }
        }
    }

    #[test]
    fn the_first_byte_is_found_wherever_it_stands() {
        for length in 0..40 {
            let mut text = vec![b'a'; length];
            assert_eq!(position(&text, b'?'), None);
            for at in (0..length).rev() {
                text[at] = b'?';
                assert_eq!(position(&text, b'?'), Some(at));
                assert_eq!(position_of_either(&text, b'#', b'?'), Some(at));
                assert_eq!(position_of_either(&text, b'?', b'#'), Some(at));
            }
        }
    }
}
