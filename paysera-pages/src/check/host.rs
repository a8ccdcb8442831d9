//! Hosts of `http` and `https` addresses, so that everybody reads the same one.
//!
//! Whatever is accepted here, a browser reads as the same host or refuses because of its rules for names
//! that are not ASCII (IDNA). See <https://url.spec.whatwg.org/#host-parsing>.

use super::{Flaw, string};

/// Characters beyond ASCII that have no place in a host.
///
/// Browsers map a host with the rules of UTS 46 before they use it. What they map to a digit, a dot or
/// another ASCII sign, or leave out, could turn into an address of numbers or into another host: a
/// circled `①`, the full stops of East Asia, the fullwidth forms, variation selectors. So could a raised
/// `ˣ` or `ª`, through `0x` numbers. Blocks without letters go with them. The test over all characters
/// in `tests/values_properties.rs` holds the table complete.
const NEVER: &[(char, char)] = &[
    ('\u{80}', '\u{BF}'), // Latin-1 signs, with superscripts and fractions
    ('×', '×'),
    ('÷', '÷'),
    ('\u{2B0}', '\u{2FF}'), // modifier letters
    ('\u{34F}', '\u{34F}'), // left out: grapheme joiner
    ('\u{37A}', '\u{37A}'), // Greek signs, here and below: they map to a space or `;`
    ('\u{37E}', '\u{37E}'),
    ('\u{384}', '\u{385}'),
    ('\u{115F}', '\u{1160}'), // left out: Hangul fillers
    ('\u{17B4}', '\u{17B5}'), // left out: Khmer vowels
    ('\u{180B}', '\u{180F}'), // left out: Mongolian selectors
    ('\u{1D2C}', '\u{1D6A}'), // modifier letters
    ('\u{1D78}', '\u{1D78}'),
    ('\u{1D9B}', '\u{1DBF}'),
    ('\u{1FBD}', '\u{1FC1}'),
    ('\u{1FCD}', '\u{1FCF}'),
    ('\u{1FDD}', '\u{1FDF}'),
    ('\u{1FED}', '\u{1FEF}'),
    ('\u{1FFD}', '\u{1FFF}'),
    ('\u{2000}', '\u{2BFF}'), // punctuation, superscripts, letter-like, number and enclosed forms, symbols
    ('\u{2E00}', '\u{2E7F}'), // punctuation
    ('\u{2FF0}', '\u{3004}'), // descriptions of ideographs, punctuation with the ideographic full stop
    ('\u{3008}', '\u{3020}'), // brackets and signs
    ('\u{309B}', '\u{309C}'), // map to a space
    ('\u{3164}', '\u{3164}'), // left out: Hangul filler
    ('\u{3200}', '\u{33FF}'), // enclosed and squared forms
    ('\u{A7F2}', '\u{A7F4}'), // modifier letters
    ('\u{E000}', '\u{F8FF}'), // private use
    ('\u{FB00}', '\u{FFFF}'), // ligatures, presentation, half and fullwidth forms
    ('\u{1BCA0}', '\u{1BCA3}'), // left out: shorthand controls
    ('\u{1CC00}', '\u{1CEBF}'), // symbols of old computers
    ('\u{1D000}', '\u{1D7FF}'), // music, mathematical letters and digits
    ('\u{1F000}', '\u{1FFFF}'), // pictures, enclosed forms
    ('\u{40000}', '\u{10FFFF}'), // planes without letters: tags, variation selectors, private use
];

/// Checks a host and its port, which stand at byte `start` of the text.
pub(super) const fn verify(text: &[u8], start: usize) -> Result<(), Flaw> {
    if let [b'[', bracketed @ ..] = text {
        return verify_bracketed(bracketed, start + 1);
    }
    let name = match Name::cut(text, start) {
        Ok(name) => name,
        Err(flaw) => return Err(flaw),
    };
    let end = start + text.len() - name.port.len();
    if is_number(name.last_label) && !is_ipv4(name.text) {
        return Err(Flaw::HostNumber {
            at: end - name.last_label.len(),
        });
    }
    verify_port(name.port, end)
}

/// A host that is no bracketed address.
struct Name<'a> {
    /// Its dotted labels.
    text: &'a [u8],
    /// What stands after its last dot.
    last_label: &'a [u8],
    /// What stands after it, with the colon.
    port: &'a [u8],
}

impl<'a> Name<'a> {
    /// Checks dotted labels and cuts them from the port.
    #[inline]
    const fn cut(text: &'a [u8], start: usize) -> Result<Self, Flaw> {
        let mut label = text;
        let mut rest = text;
        loop {
            rest = after_letters(rest);
            let at = start + text.len() - rest.len();
            match rest {
                [] | [b':', ..] => break,
                [b'.', ..] if label.len() == rest.len() => return Err(Flaw::EmptyLabel { at }),
                [b'.', tail @ ..] => {
                    label = tail;
                    rest = tail;
                }
                [b'0'..=b'9' | b'-' | b'_', tail @ ..] => rest = tail,
                _ => match string::next_char(rest) {
                    Some((char @ '\u{80}'.., tail)) if !string::contains(NEVER, char) => {
                        rest = tail;
                    }
                    _ => return Err(Flaw::HostChar { at }),
                },
            }
        }
        let length = text.len() - rest.len();
        match (
            text.split_at_checked(length),
            label.split_at_checked(label.len() - rest.len()),
        ) {
            _ if length == 0 => Err(Flaw::NoHost { at: start }),
            _ if label.len() == rest.len() => Err(Flaw::EmptyLabel { at: start + length }),
            (Some((text, port)), Some((last_label, _))) => Ok(Self {
                text,
                last_label,
                port,
            }),
            _ => Err(Flaw::NoHost { at: start }),
        }
    }
}

/// What stands after the first ASCII letters, of which a host mostly consists.
const fn after_letters(text: &[u8]) -> &[u8] {
    let mut rest = text;
    while let [b'A'..=b'Z' | b'a'..=b'z', tail @ ..] = rest {
        rest = tail;
    }
    rest
}

/// Whether browsers read a host that ends in this label as an IPv4 address: `1`, `007`, `0x7f`, `0x`.
///
/// A character beyond ASCII after `0x` counts as a digit, in case that it is mapped to one.
const fn is_number(label: &[u8]) -> bool {
    let (digits, hexadecimal) = match label {
        [b'0', b'x' | b'X', digits @ ..] => (digits, true),
        _ => (label, false),
    };
    let mut rest = digits;
    while let [first, tail @ ..] = rest {
        let digit = match *first {
            b'0'..=b'9' => true,
            b'a'..=b'f' | b'A'..=b'F' | 0x80.. => hexadecimal,
            _ => false,
        };
        if !digit {
            return false;
        }
        rest = tail;
    }
    true
}

/// Whether the text is four numbers from 0 to 255 without leading zeros. Other notations are refused,
/// because some programs read `0177.0.0.1` as octal and others do not.
const fn is_ipv4(text: &[u8]) -> bool {
    let mut octets = 1;
    let mut octet = None;
    let mut rest = text;
    while let [first, tail @ ..] = rest {
        octet = match (*first, octet) {
            (b'.', Some(0..=255)) => {
                octets += 1;
                None
            }
            (b'0'..=b'9', None) => Some((*first - b'0') as u32),
            (b'0'..=b'9', Some(number @ 1..=25)) => Some(number * 10 + (*first - b'0') as u32),
            _ => return false,
        };
        rest = tail;
    }
    octets == 4 && matches!(octet, Some(0..=255))
}

/// Checks an IPv6 address after its opening bracket, and the port after it.
const fn verify_bracketed(text: &[u8], start: usize) -> Result<(), Flaw> {
    let mut rest = text;
    while let [first, tail @ ..] = rest {
        if *first == b']' {
            return match text.split_at_checked(text.len() - rest.len()) {
                Some((address, _)) if is_ipv6(address) => {
                    verify_port(tail, start + text.len() - tail.len())
                }
                _ => Err(Flaw::HostIpv6 { at: start }),
            };
        }
        rest = tail;
    }
    Err(Flaw::HostIpv6 { at: start })
}

/// Whether the text is an IPv6 address, see <https://url.spec.whatwg.org/#concept-ipv6-parser>: eight
/// groups, `::` in place of one or more, the last two perhaps written as IPv4. Zone identifiers are no
/// part of a URL.
const fn is_ipv6(text: &[u8]) -> bool {
    let mut groups = 0;
    let mut compressed = false;
    let mut rest = text;
    // Each round reads a group and what parts it from the one before.
    while !rest.is_empty() {
        let group = match rest {
            [b':', b':'] if !compressed => return groups < 8,
            [b':', b':', group @ ..] if !compressed => {
                compressed = true;
                group
            }
            [b':', group @ ..] if groups > 0 => group,
            _ if groups == 0 => rest,
            _ => return false,
        };
        if is_ipv4(group) {
            groups += 2;
            break;
        }
        rest = after_hex_digits(group);
        if rest.len() == group.len() {
            return false;
        }
        groups += 1;
    }
    if compressed { groups < 8 } else { groups == 8 }
}

/// What stands after the first hexadecimal digits, of which four are read at most.
const fn after_hex_digits(text: &[u8]) -> &[u8] {
    let mut rest = text;
    while let [first, tail @ ..] = rest {
        if !first.is_ascii_hexdigit() || text.len() - tail.len() > 4 {
            break;
        }
        rest = tail;
    }
    rest
}

/// Checks what stands after the host: nothing, or a colon and the digits of a number up to 65535.
const fn verify_port(text: &[u8], start: usize) -> Result<(), Flaw> {
    let [b':', digits @ ..] = text else {
        return match text {
            [] => Ok(()),
            _ => Err(Flaw::HostChar { at: start }),
        };
    };
    let mut number = 0;
    let mut rest = digits;
    while let [digit @ b'0'..=b'9', tail @ ..] = rest {
        number = number * 10 + (*digit - b'0') as u32;
        if number > 65535 {
            break;
        }
        rest = tail;
    }
    if digits.is_empty() || !rest.is_empty() {
        return Err(Flaw::Port { at: start + 1 });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_addresses() {
        for host in "example.com LOCALHOST:3000 a my_shop.a-b.c -a-.b xn--e1afmkfd.xn--p1ai пример.рф münchen.de:443 \
            例え.テスト 한국.kr हिन्दी.भारत a.1b 1.a 0x7g a.x a:00080 1.2.3.4 0.0.0.0:0 255.255.255.255:65535 [::] \
            [::1]:8080 [1::] [2001:DB8::1] [1:2:3:4:5:6:7:8] [1:2:3:4:5:6:7::] [::2:3:4:5:6:7:8] [1::3:4:5:6:7:8] \
            [::ffff:1.2.3.4] [1:2:3:4:5:6:1.2.3.4] [::1.2.3.4] [1::2:3:4:5:1.2.3.4]"
            .split(' ')
        {
            assert_eq!(verify(host.as_bytes(), 0), Ok(()), "{host:?}");
        }
    }

    #[test]
    fn what_is_refused_and_where() {
        for (hosts, flaw) in [
            (" :80", Flaw::NoHost { at: 7 }),
            (". .a", Flaw::EmptyLabel { at: 7 }),
            ("a..b a. a.:1", Flaw::EmptyLabel { at: 9 }),
            (
                "a%2eb a]b a\\b a\u{AD}b a\u{200B}b a。b a．b a⁄b a／b aªb a²b a💩b a\u{34F}b 0ˣ7f",
                Flaw::HostChar { at: 8 },
            ),
            ("１２７.0.0.1 ①.②.③.④ % @", Flaw::HostChar { at: 7 }),
            ("[::1]x", Flaw::HostChar { at: 12 }),
            ("1 127 0x7f 0x 017 4294967296", Flaw::HostNumber { at: 7 }),
            (
                "a.0X a.0xa a.0xaж a.07 a.999 1.2 1.256",
                Flaw::HostNumber { at: 9 },
            ),
            (
                "1.2.3.04 1.2.3.256 1.256.3 1.2.3.1000",
                Flaw::HostNumber { at: 13 },
            ),
            ("1.2.3.4.5 5.6.7.8.9", Flaw::HostNumber { at: 15 }),
            ("01.2.3.4 1.02.3.4", Flaw::HostNumber { at: 14 }),
            (
                "a: a:-1 a:+1 a:99999 a:65536 a:18446744073709551617 a:1:2 a:1b a:８",
                Flaw::Port { at: 9 },
            ),
            ("[::1]:", Flaw::Port { at: 13 }),
        ] {
            for host in hosts.split(' ') {
                assert_eq!(verify(host.as_bytes(), 7), Err(flaw), "{host:?}");
            }
        }
    }

    #[test]
    fn no_sound_ipv6() {
        for host in "[ [] [::1 [:] [:::] [1] [1:2:3:4:5:6:7] [1:2:3:4:5:6:7:] [:2:3:4:5:6:7:8] [:1:2:3:4:5:6:7:8] [1:2:3:4:5:6:7:8:9] \
            [1:2:3:4:5:6:7:8::] [::1:2:3:4:5:6:7:8] [1::2::3] [::1::] [::12345] [::g] [fe80::1%25eth0] [::1.2.3] \
            [::1.2.3.04] [::1.2.3.256] [1.2.3.4] [::1.2.3.4:5] [::1.2.3.4::] [1:2:3:4:5:6:7:1.2.3.4] \
            [1:2:3:4:5:6:7::1.2.3.4] [::１] [[::1]] [v1.a] [1:::2] [1:2:3:4:5:6:7:::]"
            .split(' ')
        {
            let flaw = Err(Flaw::HostIpv6 { at: 8 });
            assert_eq!(verify(host.as_bytes(), 7), flaw, "{host:?}");
        }
    }
}
