//! Decimal digits without `format!`: the formatting machinery costs more than the rest of a URL.

/// The decimal digits of a 64-bit integer.
pub(crate) struct Digits {
    /// Digits, right-aligned; 20 bytes hold every `u64`, and every `i64` with its sign.
    buffer: [u8; 20],
    /// Where the digits start.
    start: usize,
}

impl Digits {
    /// The digits of `number`.
    pub(crate) fn unsigned(number: u64) -> Self {
        let mut digits = Self {
            buffer: [b'0'; 20],
            start: 20,
        };
        let mut rest = number;
        for byte in digits.buffer.iter_mut().rev() {
            let digit = (rest % 10) as u8;
            *byte = b'0' + digit;
            digits.start -= 1;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        digits
    }

    /// The digits of `number`, after a `-` if it is negative.
    pub(crate) fn signed(number: i64) -> Self {
        let mut digits = Self::unsigned(number.unsigned_abs());
        if number < 0 {
            digits.start -= 1;
            if let Some(byte) = digits.buffer.get_mut(digits.start) {
                *byte = b'-';
            }
        }
        digits
    }

    /// The digits as text.
    pub(crate) fn as_str(&self) -> &str {
        // The buffer holds ASCII from `start` on, so neither default is ever used.
        let digits = self.buffer.get(self.start..).unwrap_or_default();
        std::str::from_utf8(digits).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Digits;

    #[test]
    fn digits_are_those_of_the_standard_library() {
        for number in [0, 1, 9, 10, 99, 100, 14471, u64::MAX - 1, u64::MAX] {
            assert_eq!(Digits::unsigned(number).as_str(), number.to_string());
        }
        for number in [0, 1, -1, 10, -10, i64::MAX, i64::MIN + 1, i64::MIN] {
            assert_eq!(Digits::signed(number).as_str(), number.to_string());
        }
    }
}
