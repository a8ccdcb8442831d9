//! Hosts of `http` and `https` addresses, as the runtime crate takes them.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

/// Characters beyond ASCII that have no place in a host: browsers map them to digits, dots or nothing, or their blocks
/// have no letters. The same table stands in the runtime crate, where a test over all characters holds it complete.
const NEVER: &[(u32, u32)] = &[
    (0x80, 0xBF),
    (0xD7, 0xD7),
    (0xF7, 0xF7),
    (0x2B0, 0x2FF),
    (0x34F, 0x34F),
    (0x37A, 0x37A),
    (0x37E, 0x37E),
    (0x384, 0x385),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x1D2C, 0x1D6A),
    (0x1D78, 0x1D78),
    (0x1D9B, 0x1DBF),
    (0x1FBD, 0x1FC1),
    (0x1FCD, 0x1FCF),
    (0x1FDD, 0x1FDF),
    (0x1FED, 0x1FEF),
    (0x1FFD, 0x1FFF),
    (0x2000, 0x2BFF),
    (0x2E00, 0x2E7F),
    (0x2FF0, 0x3004),
    (0x3008, 0x3020),
    (0x309B, 0x309C),
    (0x3164, 0x3164),
    (0x3200, 0x33FF),
    (0xA7F2, 0xA7F4),
    (0xE000, 0xF8FF),
    (0xFB00, 0xFFFF),
    (0x1_BCA0, 0x1_BCA3),
    (0x1_CC00, 0x1_CEBF),
    (0x1_D000, 0x1_D7FF),
    (0x1_F000, 0x1_FFFF),
    (0x4_0000, 0x10_FFFF),
];

/// Checks a host and its port.
pub(super) fn check(text: &str) -> Result<(), String> {
    let (host, port) = if text.starts_with('[') {
        let (address, port) = text
            .split_once(']')
            .ok_or("must have a `]` after its IPv6 address")?;
        let address = address.strip_prefix('[').unwrap_or(address);
        if Ipv6Addr::from_str(address).is_err() {
            return Err("must have an IPv6 address without a zone in its brackets".to_owned());
        }
        (None, port)
    } else {
        let colon = text.find(':').unwrap_or(text.len());
        let (host, port) = text.split_at_checked(colon).unwrap_or((text, ""));
        (Some(host), port)
    };
    if let Some(host) = host {
        check_name(host)?;
    }
    let is_port = |digits: &str| {
        let digits = digits.trim_start_matches('0');
        !digits.starts_with('+') && (digits.is_empty() || digits.parse::<u16>().is_ok())
    };
    match port.strip_prefix(':') {
        None if port.is_empty() => Ok(()),
        Some(digits) if !digits.is_empty() && is_port(digits) => Ok(()),
        _ => {
            Err("must have a port up to 65535 after the colon of its host, or no colon".to_owned())
        }
    }
}

/// Checks a domain name or an IPv4 address.
fn check_name(host: &str) -> Result<(), String> {
    if host.is_empty() {
        return Err("must have a host, such as `example.com`".to_owned());
    }
    let is_letter = |char: char| {
        let code = u32::from(char);
        char.is_ascii_alphanumeric()
            || matches!(char, '-' | '_')
            || (!char.is_ascii()
                && !NEVER
                    .iter()
                    .any(|(first, last)| (*first..=*last).contains(&code)))
    };
    if host.split('.').any(str::is_empty) {
        return Err(
            "must have one dot between the labels of its host, none around them".to_owned(),
        );
    }
    if !host.chars().all(|char| char == '.' || is_letter(char)) {
        return Err("must have only letters, digits, `-`, `_` and dots in its host".to_owned());
    }
    let last = host.rsplit('.').next().unwrap_or_default();
    let hex = last.strip_prefix("0x").or_else(|| last.strip_prefix("0X"));
    let is_number = match hex {
        // A character beyond ASCII counts as a digit, in case that it is mapped to one.
        Some(digits) => digits
            .chars()
            .all(|char| char.is_ascii_hexdigit() || !char.is_ascii()),
        None => last.bytes().all(|byte| byte.is_ascii_digit()),
    };
    if is_number && Ipv4Addr::from_str(host).is_err() {
        return Err(
            "must have a host that is an IPv4 address, or does not end in a number".to_owned(),
        );
    }
    Ok(())
}
