//! Addresses inside the file.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

/// Checks the base that paths are put after; says what is wrong with it.
pub(crate) fn check_base(text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Err("is empty: write an absolute address, such as `https://…`".to_owned());
    }
    let Some((scheme, rest)) = text.split_once(':') else {
        return Err("is not absolute: write it with its scheme, such as `https://`".to_owned());
    };
    if !is_scheme(scheme) {
        return Err("is not absolute: write it with its scheme, such as `https://`".to_owned());
    }
    if ["javascript", "data", "vbscript"]
        .iter()
        .any(|known| known.eq_ignore_ascii_case(scheme))
    {
        return Err(format!("has the scheme `{scheme}`, which runs code"));
    }
    let folded = |segment: &str| {
        matches!(
            segment.to_ascii_lowercase().replace("%2e", ".").as_str(),
            "." | ".."
        )
    };
    if let Some(segment) = rest.split('/').find(|segment| folded(segment)) {
        return Err(format!(
            "has a segment `{segment}`, which browsers fold away: leave it out"
        ));
    }
    if let Some(char) = text.chars().find(|char| !is_url_char(*char)) {
        let shown = if char == ' ' {
            "a space".to_owned()
        } else if char.is_control() {
            "a control character".to_owned()
        } else {
            format!("`{char}`")
        };
        return Err(format!(
            "has {shown}, which may not stand in a URL: write it percent-encoded, a host in punycode"
        ));
    }
    if text.contains('?') {
        return Err("has a query: leave out the `?` and what follows".to_owned());
    }
    if text.contains('#') {
        return Err("has a fragment: leave out the `#` and what follows".to_owned());
    }
    let Some(rest) = rest.strip_prefix("//") else {
        if is_like_http(scheme) || rest.is_empty() {
            return Err(format!("has no host: write `{scheme}://` and a host"));
        }
        return Ok(());
    };
    let authority = rest.split('/').next().unwrap_or_default();
    if authority.is_empty() && (is_like_http(scheme) || rest.trim_matches('/').is_empty()) {
        return Err(format!("has no host: write `{scheme}://` and a host"));
    }
    if authority.contains('@') {
        return Err(
            "has user info, which every visitor would see: leave out what stands before the `@`"
                .to_owned(),
        );
    }
    if is_like_http(scheme) {
        check_authority(authority)
    } else {
        Ok(())
    }
}

/// Checks host and port of an address that browsers read as `http`.
fn check_authority(authority: &str) -> Result<(), String> {
    let (host, port) = match authority.rfind(']') {
        Some(end) => authority
            .split_at_checked(end + 1)
            .unwrap_or((authority, "")),
        None => authority
            .find(':')
            .and_then(|colon| authority.split_at_checked(colon))
            .unwrap_or((authority, "")),
    };
    if !port.is_empty() {
        let Some(digits) = port.strip_prefix(':') else {
            return Err(no_host(authority));
        };
        let sound =
            digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.parse::<u16>().is_ok();
        if digits.is_empty() {
            return Err("has a `:` without a port: leave it out".to_owned());
        }
        if !sound {
            return Err(format!(
                "has the port `{digits}`, which is no number up to 65535"
            ));
        }
    }
    if host.is_empty() {
        return Err("has no host".to_owned());
    }
    if is_host(host) {
        Ok(())
    } else {
        Err(no_host(host))
    }
}

fn no_host(text: &str) -> String {
    format!("has the host `{text}`, which is neither a domain name nor an IP address")
}

/// Whether this is a domain name, an IPv4 address or a bracketed IPv6 address.
fn is_host(host: &str) -> bool {
    if let Some(rest) = host.strip_prefix('[') {
        let address = rest.strip_suffix(']').unwrap_or_default();
        return Ipv6Addr::from_str(address).is_ok();
    }
    let last = host.rsplit('.').next().unwrap_or_default();
    if last.starts_with(|char: char| char.is_ascii_digit()) && is_number(last) {
        return Ipv4Addr::from_str(host).is_ok();
    }
    host.split('.').all(|label| {
        let sound = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        !label.is_empty() && label.bytes().all(sound)
    })
}

/// Whether a URL parser takes a host that ends in this label for an IPv4 address.
fn is_number(label: &str) -> bool {
    let hex = label
        .strip_prefix("0x")
        .or_else(|| label.strip_prefix("0X"));
    match hex {
        Some(digits) => digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
        None => label.bytes().all(|byte| byte.is_ascii_digit()),
    }
}

/// A base without a slash at its end: what is put behind it has its own.
pub(crate) fn without_slash(base_url: &str) -> String {
    base_url.strip_suffix('/').unwrap_or(base_url).to_owned()
}

/// Schemes that run code or stay inside the browser: nobody is sent back to them.
pub(crate) const UNSAFE_SCHEMES: &[&str] = &[
    "javascript",
    "data",
    "vbscript",
    "file",
    "blob",
    "about",
    "view-source",
    "filesystem",
    "intent",
    "content",
    "jar",
];

/// Whether this is a URI scheme.
pub(crate) fn is_scheme(text: &str) -> bool {
    text.starts_with(|char: char| char.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

fn is_like_http(scheme: &str) -> bool {
    LIKE_HTTP
        .iter()
        .any(|known| known.eq_ignore_ascii_case(scheme))
}

/// Schemes that browsers read as they read `http`, with whatever slashes: of `ws:/a@b` the host is `b`.
pub(crate) const LIKE_HTTP: &[&str] = &["http", "https", "ws", "wss", "ftp"];

/// Whether the character may stand in a URL as it is.
fn is_url_char(char: char) -> bool {
    char.is_ascii_graphic() && !matches!(char, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}')
}

#[cfg(test)]
mod tests {
    use super::check_base;

    #[test]
    fn bases_are_absolute_without_query_and_fragment() {
        for base in [
            "https://www.paysera.com/frontend",
            "https://pay.example/",
            "http://localhost:8080/frontend",
            "http://127.0.0.1",
            "http://[::1]:80",
            "paysera://transaction",
            "app:transaction",
        ] {
            assert_eq!(check_base(base), Ok(()), "{base}");
        }
        for base in [
            "",
            "/frontend",
            "www.paysera.com/frontend",
            "https:",
            "https:/pay.example",
            "https://",
            "https:///frontend",
            "https://pay.example?a=b",
            "https://pay.example#a",
            "https://pay..example",
            "https://user@pay.example",
            "https://pay.example:65536",
            "https://pay.example:",
            "https://1.2.3",
            "https://pay example",
            "https://pay.example\\frontend",
            "1https://pay.example",
            "https://[::1",
            "https://žirgas.lt",
            "://pay.example",
        ] {
            assert!(check_base(base).is_err(), "{base}");
        }
    }
}
