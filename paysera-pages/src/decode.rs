//! Reading a query: `application/x-www-form-urlencoded`, as
//! <https://url.spec.whatwg.org/#urlencoded-parsing> has it.
//!
//! Looking for a parameter allocates nothing; only [`decode`] makes a text.

use crate::words;

/// The pairs of a query (without its `?`), name and value still encoded.
///
/// Empty pieces between `&` are left out; a piece without `=` has the empty value.
#[inline]
pub(crate) fn pairs(query: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = query;
    std::iter::from_fn(move || {
        // One walk over each byte: `str::split` looks for `&` and then again for `=`.
        while let Some(tail) = rest.strip_prefix('&') {
            rest = tail;
        }
        if rest.is_empty() {
            return None;
        }
        let (name, tail) = split_at(rest, words::position_of_either(rest.as_bytes(), b'=', b'&'));
        let (value, tail) = match tail.strip_prefix('=') {
            Some(tail) => split_at(tail, words::position(tail.as_bytes(), b'&')),
            None => ("", tail),
        };
        rest = tail;
        Some((name, value))
    })
}

/// Parts a text there; without a place, nothing stands after it.
fn split_at(text: &str, at: Option<usize>) -> (&str, &str) {
    at.and_then(|at| text.split_at_checked(at))
        .unwrap_or((text, ""))
}

/// Whether an encoded text stands for the expected one.
///
/// `+` is a space, `%41` is the byte 0x41, and a `%` without two hexadecimal digits is itself.
#[inline]
#[must_use]
pub(crate) const fn decoded_eq(raw: &str, expected: &str) -> bool {
    matches!(
        after_decoded::<false>(raw.as_bytes(), expected.as_bytes()),
        Some([])
    )
}

/// Whether a query begins with a pair of this name.
pub(crate) const fn name_is(query: &[u8], name: &[u8]) -> bool {
    matches!(
        after_decoded::<true>(query, name),
        Some([] | [b'=' | b'&', ..])
    )
}

/// What follows the encoded bytes that stand for the expected ones, if `raw` begins with such.
///
/// In a `NAME` no raw `=` or `&` counts, because there it ends.
const fn after_decoded<'a, const NAME: bool>(raw: &'a [u8], expected: &[u8]) -> Option<&'a [u8]> {
    // No byte is written with less than a byte.
    if raw.len() < expected.len() {
        return None;
    }
    let (mut raw, mut expected) = (raw, expected);
    while let [byte, expected_tail @ ..] = expected {
        if NAME && matches!(raw, [b'=' | b'&', ..]) {
            return None;
        }
        raw = match next_byte(raw) {
            Some((decoded, tail)) if decoded == *byte => tail,
            _ => return None,
        };
        expected = expected_tail;
    }
    Some(raw)
}

/// The text that an encoded one stands for.
///
/// # Errors
///
/// [`Undecodable`] if the decoded bytes are not UTF-8: a replacement character would make different
/// texts the same.
pub(crate) fn decode(raw: &str) -> Result<String, Undecodable> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.as_bytes();
    while let Some((byte, tail)) = next_byte(rest) {
        bytes.push(byte);
        rest = tail;
    }
    String::from_utf8(bytes).map_err(|_| Undecodable)
}

/// The first decoded byte and what follows it.
const fn next_byte(raw: &[u8]) -> Option<(u8, &[u8])> {
    let [first, rest @ ..] = raw else { return None };
    match (*first, rest) {
        (b'+', _) => Some((b' ', rest)),
        (b'%', [high, low, rest @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
            Some((hex_value(*high) << 4 | hex_value(*low), rest))
        }
        (literal, _) => Some((literal, rest)),
    }
}

/// The value of a hexadecimal digit of either case.
const fn hex_value(digit: u8) -> u8 {
    match digit {
        // Letters have bit 6 set and count up from 1 in the low bits.
        b'A'.. => (digit & 0xF) + 9,
        _ => digit & 0xF,
    }
}

/// An encoded text that stands for bytes which are no UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Undecodable;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn pieces_without_anything_are_left_out() {
        let all: Vec<_> = pairs("&a=1&&b&c=d=e&=&=x&").collect();
        let expected = [("a", "1"), ("b", ""), ("c", "d=e"), ("", ""), ("", "x")];
        assert_eq!(all, expected);
        assert_eq!(pairs("").count(), 0);
        assert_eq!(pairs("&&").count(), 0);
    }

    #[test]
    fn only_ampersands_part_pairs() {
        let all: Vec<_> = pairs("a=1;b=2?c%26d=%3D&ė=ž").collect();
        assert_eq!(all, [("a", "1;b=2?c%26d=%3D"), ("ė", "ž")]);
    }

    #[test]
    fn decodes_what_is_well_formed_and_keeps_the_rest() {
        for (raw, text) in [
            ("", ""),
            ("abc", "abc"),
            ("a+b", "a b"),
            ("a%2Bb", "a+b"),
            ("%c5%BE", "ž"),
            ("ž", "ž"),
            ("%", "%"),
            ("%4", "%4"),
            ("%zz", "%zz"),
            ("%4g%41", "%4gA"),
            ("%%41", "%A"),
            ("%+1", "% 1"),
            ("%ž", "%ž"),
            ("%00", "\0"),
            ("%2541", "%41"),
        ] {
            assert_eq!(decode(raw).as_deref(), Ok(text), "{raw:?}");
            assert!(decoded_eq(raw, text), "{raw:?}");
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        for raw in ["%ff", "a%C5", "%ED%A0%80", "%C0%AF", "ž%BE"] {
            assert_eq!(decode(raw), Err(Undecodable), "{raw:?}");
            assert!(!decoded_eq(raw, "\u{FFFD}"), "{raw:?}");
        }
    }

    #[test]
    fn comparing_wants_the_whole_text() {
        for (raw, text) in [
            ("a", ""),
            ("", "a"),
            ("ab", "a"),
            ("a", "ab"),
            ("%61b", "a"),
            ("a", "A"),
            ("a%00", "a"),
        ] {
            assert!(!decoded_eq(raw, text), "{raw:?} {text:?}");
        }
    }

    /// Queries of pieces that decoders could differ about.
    fn query() -> impl Strategy<Value = String> {
        let odd = prop::sample::select(vec![
            "&", "=", "+", "%", "%%", "%4", "%41", "%c5%BE", "%ff", "%26", "%3d", "%2B", "?", "ž",
        ]);
        prop::collection::vec(
            prop_oneof![3 => odd.prop_map(str::to_owned), 1 => ".{0,3}"],
            0..12,
        )
        .prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn pairs_are_read_as_form_urlencoded_reads_them(query in query()) {
            let ours: Vec<_> = pairs(&query).collect();
            let theirs: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
            prop_assert_eq!(ours.len(), theirs.len());
            let raw = ours.iter().flat_map(|(name, value)| [name, value]);
            let decoded = theirs.iter().flat_map(|(name, value)| [name, value]);
            for (raw, decoded) in raw.zip(decoded) {
                if let Ok(text) = decode(raw) {
                    prop_assert_eq!(&text, decoded);
                    prop_assert!(decoded_eq(raw, &text));
                } else {
                    prop_assert!(decoded.contains(char::REPLACEMENT_CHARACTER));
                    prop_assert!(!decoded_eq(raw, decoded));
                }
            }
        }

        #[test]
        fn names_are_found_in_a_query_as_in_its_first_pair(query in query(), name in "[&=+ažA%]{0,2}") {
            let first = query.split('&').next().unwrap_or_default().split('=').next().unwrap_or_default();
            prop_assert_eq!(name_is(query.as_bytes(), name.as_bytes()), decoded_eq(first, &name));
        }
    }
}
