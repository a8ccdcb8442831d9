//! Decimal digits without `format!`: the formatting machinery costs more than the rest of a URL.

use std::fmt;

/// How many digits the number has.
#[inline]
pub(crate) fn count(number: u64) -> usize {
    number.checked_ilog10().map_or(1, |log| log as usize + 1)
}

/// Writes the digits.
pub(crate) fn write<W: fmt::Write + ?Sized>(number: u64, out: &mut W) -> fmt::Result {
    let group = (number % 1000) as usize;
    let leading_zeros = if number >= 1000 {
        write(number / 1000, out)?;
        0
    } else {
        usize::from(group < 100) + usize::from(group < 10)
    };
    let digits = GROUPS.get(3 * group + leading_zeros..3 * group + 3);
    out.write_str(digits.unwrap_or_default())
}

/// The numbers from `000` to `999`: a part of a text need not be checked for UTF-8 as a buffer would.
static GROUPS: &str = match std::str::from_utf8(&groups()) {
    Ok(groups) => groups,
    Err(_) => "",
};

const fn groups() -> [u8; 3 * 1000] {
    let mut groups = [0; 3 * 1000];
    let mut number = [b'0'; 3];
    let mut rest: &mut [u8] = &mut groups;
    while let [hundreds, tens, ones, tail @ ..] = rest {
        [*hundreds, *tens, *ones] = number;
        number = match number {
            [hundreds, b'9', b'9'] => [hundreds + 1, b'0', b'0'],
            [hundreds, tens, b'9'] => [hundreds, tens + 1, b'0'],
            [hundreds, tens, ones] => [hundreds, tens, ones + 1],
        };
        rest = tail;
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_those_of_the_standard_library() {
        let around = |number: u64| [number.saturating_sub(1), number, number.saturating_add(1)];
        let powers = (0..20).flat_map(|power| around(10_u64.pow(power)));
        for number in (0..2000)
            .chain(powers)
            .chain([1_002_003_040, u64::MAX - 1, u64::MAX])
        {
            let mut written = String::new();
            write(number, &mut written).unwrap();
            assert_eq!(written, number.to_string());
            assert_eq!(count(number), written.len());
        }
    }
}
