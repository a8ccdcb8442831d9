//! Percent-encoding undone, as the runtime crate undoes it.

/// The name or value of a pair in a query; `None` if its bytes are no UTF-8.
pub(super) fn form(text: &str) -> Option<String> {
    segment(&text.replace('+', " "))
}

/// A part of a path; `None` if its bytes are no UTF-8.
pub(super) fn segment(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut parts = text.split('%');
    bytes.extend_from_slice(parts.next().unwrap_or_default().as_bytes());
    for part in parts {
        // `from_str_radix` alone would take a plus sign.
        let digits = part
            .get(..2)
            .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let encoded = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        let (byte, rest) = match (encoded, part.get(2..)) {
            (Some(byte), Some(rest)) => (byte, rest),
            _ => (b'%', part),
        };
        bytes.push(byte);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}
