//! Writing a text into a URL.
//!
//! Both encodings leave some bytes alone and write all others as `%` and two upper case hexadecimal
//! digits; a table per encoding says which.

use std::fmt;

/// Where in the URL the text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// A name or value in a query, `application/x-www-form-urlencoded`: `A-Z a-z 0-9 * - . _` are left
    /// alone and a space becomes `+`. See <https://url.spec.whatwg.org/#urlencoded-serializing>.
    Form,
    /// One segment of a path: `A-Z a-z 0-9 - . _ ~` are left alone, so that nothing is left that a URL
    /// parser would cut at or fold. (The segments `.` and `..` stay what they are: who takes a segment
    /// from outside refuses them.)
    Segment,
}

/// How one byte is written: up to three bytes, the first one lowest, and above them how many of them count. One number
/// is copied faster than its bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Entry(u32);

impl Entry {
    const fn new(bytes: [u8; 3], count: u8) -> Self {
        let [a, b, c] = bytes;
        Self(u32::from_le_bytes([a, b, c, count]))
    }

    /// The bytes, and one that does not count.
    fn bytes(self) -> [u8; 4] {
        self.0.to_le_bytes()
    }

    /// How many of the bytes count.
    fn len(self) -> usize {
        (self.0 >> 24) as usize
    }
}

/// How every byte is written.
type Table = [Entry; 256];

/// The table of [`Encoding::Form`].
static FORM: Table = table(Encoding::Form);

/// The table of [`Encoding::Segment`].
static SEGMENT: Table = table(Encoding::Segment);

/// How many bytes are encoded in one go, in a buffer on the stack.
const CHUNK: usize = 64;

/// Room for an encoded chunk, and one byte more, so that every entry can be written whole.
const BUFFER: [u8; 3 * CHUNK + 1] = [0; 3 * CHUNK + 1];

/// How many bytes [`std::str::from_utf8`] looks at in one go, as long as they are ASCII.
const GROUP: usize = 2 * size_of::<usize>();

impl Encoding {
    /// The length in bytes of the encoded text.
    #[must_use]
    pub(crate) fn encoded_len(self, text: &str) -> usize {
        let table = self.table();
        text.bytes().map(|byte| entry(table, byte).len()).sum()
    }

    /// The encoded text in an allocation of its size, or none if it is the same as the text given.
    #[must_use]
    pub(crate) fn encode(self, text: &str) -> Option<Box<str>> {
        let table = self.table();
        let is_same = |byte: u8| entry(table, byte) == Entry::new([byte, 0, 0], 1);
        if text.bytes().all(is_same) {
            return None;
        }
        if text.len() <= CHUNK {
            return Some(encode_chunk(table, text.as_bytes(), &mut BUFFER.clone()).into());
        }
        let mut out = String::with_capacity(self.encoded_len(text));
        self.encode_into(text, &mut out);
        Some(out.into_boxed_str())
    }

    /// Appends the encoded text.
    pub(crate) fn encode_into(self, text: &str, out: &mut String) {
        // Writing to a `String` cannot fail.
        let _ = self.write(text, out);
    }

    /// Writes the encoded text without allocating.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    // Apart, so that its buffer does not burden those that write nothing but encoded texts.
    #[inline(never)]
    pub(crate) fn write<W: fmt::Write + ?Sized>(self, text: &str, out: &mut W) -> fmt::Result {
        for chunk in text.as_bytes().chunks(CHUNK) {
            out.write_str(encode_chunk(self.table(), chunk, &mut BUFFER.clone()))?;
        }
        Ok(())
    }

    fn table(self) -> &'static Table {
        match self {
            Self::Form => &FORM,
            Self::Segment => &SEGMENT,
        }
    }
}

/// Encodes up to [`CHUNK`] bytes in a buffer.
#[inline]
fn encode_chunk<'b>(table: &Table, chunk: &[u8], buffer: &'b mut [u8; BUFFER.len()]) -> &'b str {
    let mut end = 0;
    for byte in chunk {
        let Some(room) = buffer.get_mut(end..).and_then(<[u8]>::first_chunk_mut) else {
            break;
        };
        // Written whole, and counted by its length.
        let entry = entry(table, *byte);
        *room = entry.bytes();
        end += entry.len();
    }
    // What is left of the buffer is ASCII, too, and whole groups are looked at faster than single bytes. The buffer has room
    // for all: no default is ever used.
    let groups = buffer.get(..end.next_multiple_of(GROUP));
    let text = std::str::from_utf8(groups.unwrap_or_default()).unwrap_or_default();
    text.get(..end).unwrap_or_default()
}

/// How a byte is written.
#[expect(
    clippy::indexing_slicing,
    reason = "a table of 256 has an entry for every byte"
)]
fn entry(table: &Table, byte: u8) -> Entry {
    table[usize::from(byte)]
}

/// Makes the table of an encoding.
const fn table(encoding: Encoding) -> Table {
    let mut table = [Entry(0); 256];
    let mut byte = 0_u8;
    let mut rest: &mut [Entry] = &mut table;
    while let [first, tail @ ..] = rest {
        *first = match (byte, encoding) {
            (b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_', _)
            | (b'*', Encoding::Form)
            | (b'~', Encoding::Segment) => Entry::new([byte, 0, 0], 1),
            (b' ', Encoding::Form) => Entry::new([b'+', 0, 0], 1),
            _ => Entry::new([b'%', hex_digit(byte >> 4), hex_digit(byte & 0xF)], 3),
        };
        byte = byte.wrapping_add(1);
        rest = tail;
    }
    table
}

/// The upper case hexadecimal digit of a number below 16.
const fn hex_digit(number: u8) -> u8 {
    match number {
        0..=9 => b'0' + number,
        _ => b'A' + number - 10,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Encoding::{Form, Segment};

    /// All ways to encode a text, which must agree.
    fn encoded(encoding: Encoding, text: &str) -> String {
        let mut written = String::new();
        encoding.write(text, &mut written).unwrap();
        let mut appended = String::from("before");
        encoding.encode_into(text, &mut appended);
        assert_eq!(appended, format!("before{written}"));
        assert_eq!(encoding.encoded_len(text), written.len());
        let kept = encoding.encode(text);
        assert_eq!(kept.is_none(), written == text);
        assert_eq!(kept.as_deref().unwrap_or(text), written);
        written
    }

    #[test]
    fn every_byte_below_128() {
        for byte in 0..128_u8 {
            let text = char::from(byte).to_string();
            let escaped = format!("%{byte:02X}");
            let plain = byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
            let form = match byte {
                b' ' => "+",
                b'*' => "*",
                _ if plain => &text,
                _ => &escaped,
            };
            let segment = if plain || byte == b'~' {
                &text
            } else {
                &escaped
            };
            assert_eq!(encoded(Form, &text), form);
            assert_eq!(encoded(Segment, &text), *segment);
        }
    }

    #[test]
    fn other_characters_byte_by_byte() {
        assert_eq!(encoded(Form, "ž💶"), "%C5%BE%F0%9F%92%B6");
        assert_eq!(encoded(Segment, "ž💶"), "%C5%BE%F0%9F%92%B6");
    }

    #[test]
    fn what_a_url_parser_would_cut_at_or_fold_is_escaped() {
        assert_eq!(
            encoded(Segment, "a/b\\c?d#e%2F f;g"),
            "a%2Fb%5Cc%3Fd%23e%252F%20f%3Bg"
        );
        assert_eq!(
            encoded(Form, "http://localhost/abc?page=a b&c+d"),
            "http%3A%2F%2Flocalhost%2Fabc%3Fpage%3Da+b%26c%2Bd"
        );
    }

    #[test]
    fn long_texts_are_put_together_again() {
        for length in [CHUNK - 1, CHUNK, CHUNK + 1, 5 * CHUNK + 3] {
            assert_eq!(encoded(Form, &"ž".repeat(length)), "%C5%BE".repeat(length));
            assert_eq!(encoded(Segment, &"a".repeat(length)), "a".repeat(length));
        }
    }

    #[test]
    fn a_writer_that_fails_ends_it() {
        struct Full;
        impl fmt::Write for Full {
            fn write_str(&mut self, _: &str) -> fmt::Result {
                Err(fmt::Error)
            }
        }
        assert_eq!(Form.write("a", &mut Full), Err(fmt::Error));
        assert_eq!(Form.write("", &mut Full), Ok(()));
    }

    proptest::proptest! {
        #[test]
        fn form_is_what_form_urlencoded_writes(text: String) {
            let theirs: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
            assert_eq!(encoded(Form, &text), theirs);
        }

        #[test]
        fn a_segment_is_one_segment_for_a_url_parser(text in "[a-z/\\\\?#%;@: .&=ž\t\n\0]{0,12}") {
            let segment = encoded(Segment, &text);
            let url = url::Url::parse(&format!("https://a.b/x{segment}/y?z")).unwrap();
            assert_eq!(url.path(), format!("/x{segment}/y"));
            // Both encodings are read back alike, as there is no bare `+`.
            assert_eq!(crate::decode::decode(&segment).as_deref(), Ok(&*text));
        }
    }
}
