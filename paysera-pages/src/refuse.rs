//! The panic of `from_static`, which in a `const` is the compile error that users read.

/// How long the message may be; a longer one is cut.
const LONGEST: usize = 512;

/// Panics with the name of the parameter, what is wrong with its value, and what a value is.
///
/// A `const fn` cannot format: the message is put together byte by byte.
#[track_caller]
#[expect(
    clippy::panic,
    reason = "a panic in a `const` is the compile error that `from_static` promises"
)]
pub(crate) const fn refuse(param: &str, summary: &str, allowed: &str) -> ! {
    let mut buffer = [0; LONGEST];
    let mut rest: &mut [u8] = &mut buffer;
    rest = write(rest, b"`");
    rest = write(rest, param.as_bytes());
    rest = write(rest, b"` ");
    rest = write(rest, summary.as_bytes());
    rest = write(rest, b": write ");
    rest = write(rest, allowed.as_bytes());
    let written = LONGEST - rest.len();
    match std::str::from_utf8(buffer.split_at(written).0) {
        Ok(message) => panic!("{}", message),
        // A name so long that it was cut within a character.
        Err(_) => panic!("{}", summary),
    }
}

/// Copies bytes to the front of a buffer, as many as fit, and hands back what is left of it.
const fn write<'a>(mut buffer: &'a mut [u8], mut bytes: &[u8]) -> &'a mut [u8] {
    while let [byte, more @ ..] = bytes {
        let Some((first, rest)) = buffer.split_first_mut() else {
            return &mut [];
        };
        *first = *byte;
        buffer = rest;
        bytes = more;
    }
    buffer
}

#[cfg(test)]
mod tests {
    use std::panic;

    use super::refuse;

    #[test]
    fn the_message_names_the_parameter() {
        for (param, message) in [
            (
                "client_id",
                "`client_id` must not be empty: write a text".to_owned(),
            ),
            (&"x".repeat(600), format!("`{}", "x".repeat(511))),
            (&"ž".repeat(600), "must not be empty".to_owned()),
        ] {
            let panic =
                panic::catch_unwind(|| refuse(param, "must not be empty", "a text")).unwrap_err();
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string));
            assert_eq!(text, Some(message));
        }
    }
}
