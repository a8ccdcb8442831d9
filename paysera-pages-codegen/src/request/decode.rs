//! Percent-encoding, undone.

/// Undoes percent-encoding; `None` if that gives no UTF-8.
pub(super) fn text(segment: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut parts = segment.split('%');
    bytes.extend_from_slice(parts.next().unwrap_or_default().as_bytes());
    for part in parts {
        let encoded = part
            .get(..2)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        let (byte, rest) = match (encoded, part.get(2..)) {
            (Some(byte), Some(rest)) => (byte, rest),
            _ => (b'%', part),
        };
        bytes.push(byte);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}
