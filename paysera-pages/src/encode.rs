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

/// How one byte is written: the bytes to write, and at the end how many of them count.
type Entry = [u8; 4];

/// How every byte is written.
type Table = [Entry; 256];

/// The table of [`Encoding::Form`].
static FORM: Table = table(Encoding::Form);

/// The table of [`Encoding::Segment`].
static SEGMENT: Table = table(Encoding::Segment);

/// How many bytes are encoded in one go, in a buffer on the stack.
const CHUNK: usize = 64;

impl Encoding {
    /// The length in bytes of the encoded text.
    #[must_use]
    pub(crate) fn encoded_len(self, text: &str) -> usize {
        let table = self.table();
        let length_of = |byte: u8| usize::from(entry(table, byte)[3]);
        text.bytes().map(length_of).sum()
    }

    /// Appends the encoded text. Who reserves [`Encoding::encoded_len`] bytes before allocates once at
    /// most.
    pub(crate) fn encode_into(self, text: &str, out: &mut String) {
        self.each_chunk(text, |chunk| {
            out.push_str(chunk);
            Some(())
        });
    }

    /// The encoded text, or none if it is the same as the text given.
    #[must_use]
    pub(crate) fn encode(self, text: &str) -> Option<Box<str>> {
        let table = self.table();
        if text
            .bytes()
            .all(|byte| entry(table, byte)[0] == byte && entry(table, byte)[3] == 1)
        {
            return None;
        }
        let mut out = String::with_capacity(self.encoded_len(text));
        self.encode_into(text, &mut out);
        Some(out.into_boxed_str())
    }

    /// Writes the encoded text without allocating.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub(crate) fn write<W: fmt::Write + ?Sized>(self, text: &str, out: &mut W) -> fmt::Result {
        self.each_chunk(text, |chunk| out.write_str(chunk).ok())
            .ok_or(fmt::Error)
    }

    /// Hands the encoded text over in pieces, until one is not taken.
    fn each_chunk(self, text: &str, mut take: impl FnMut(&str) -> Option<()>) -> Option<()> {
        let table = self.table();
        // One byte more than needed, because every entry is written whole and only counted by its
        // length.
        let mut buffer = [0; 3 * CHUNK + 1];
        for bytes in text.as_bytes().chunks(CHUNK) {
            let mut length = 0;
            for byte in bytes {
                let entry = entry(table, *byte);
                buffer
                    .get_mut(length..)?
                    .first_chunk_mut()?
                    .clone_from(entry);
                length += usize::from(entry[3]);
            }
            // The table holds ASCII only, so this never fails; of ASCII it tests many bytes at once.
            take(std::str::from_utf8(buffer.get(..length)?).ok()?)?;
        }
        Some(())
    }

    fn table(self) -> &'static Table {
        match self {
            Self::Form => &FORM,
            Self::Segment => &SEGMENT,
        }
    }
}

/// How a byte is written.
#[expect(
    clippy::indexing_slicing,
    reason = "a table of 256 has an entry for every byte"
)]
fn entry(table: &Table, byte: u8) -> &Entry {
    &table[usize::from(byte)]
}

/// Makes the table of an encoding.
const fn table(encoding: Encoding) -> Table {
    let mut table = [[0; 4]; 256];
    let mut byte = 0_u8;
    let mut rest: &mut [Entry] = &mut table;
    while let [first, tail @ ..] = rest {
        *first = match (byte, encoding) {
            (b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_', _)
            | (b'*', Encoding::Form)
            | (b'~', Encoding::Segment) => [byte, 0, 0, 1],
            (b' ', Encoding::Form) => [b'+', 0, 0, 1],
            _ => [b'%', hex_digit(byte >> 4), hex_digit(byte & 0xF), 3],
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
        let boxed = encoding.encode(text);
        assert_eq!(boxed.is_none(), written == text);
        assert_eq!(boxed.as_deref().unwrap_or(text), written);
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
