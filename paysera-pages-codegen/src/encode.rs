//! Percent-encoding of the fixed parts of a URL.

/// Encodes a path whose slashes part segments: what RFC 3986 lets stand in a segment stays.
pub(crate) fn path(text: &str) -> String {
    encode(text, |byte| {
        byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/".contains(&byte)
    })
}

/// Encodes a text as one segment of a path, so that no URL parser cuts or folds it.
#[cfg(any(feature = "generate", feature = "request"))]
pub(crate) fn segment(text: &str) -> String {
    encode(text, |byte| {
        byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
    })
}

/// Encodes a name or a value of a query as `application/x-www-form-urlencoded`.
#[cfg(any(feature = "generate", feature = "request"))]
pub(crate) fn form(text: &str) -> String {
    let encoded = encode(text, |byte| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'*' | b'-' | b'.' | b'_' | b' ')
    });
    encoded.replace(' ', "+")
}

fn encode(text: &str, is_kept: impl Fn(u8) -> bool) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if is_kept(byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}
