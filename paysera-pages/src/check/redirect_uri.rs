//! Addresses that a user is sent back to: read alike by everybody, with room for what the return adds.

use super::Flaw;
use super::uri::{Address, Kept, LIKE_HTTP, lists};
use crate::decode::name_is;
use crate::words;

/// Schemes that run a script, show local content, or wrap another address: nobody comes back over them.
const NEVER: &[&str] = &[
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

/// Checks an address that a user is sent back to.
pub(super) const fn verify(
    text: &str,
    schemes: Option<&'static [&'static str]>,
    reserved: &'static [&'static str],
) -> Result<(), Flaw> {
    let address = match Address::cut(text, Kept::Strict) {
        Ok(address) => address,
        Err(flaw) => return Err(flaw),
    };
    if let Err(flaw) = verify_scheme(address, schemes) {
        return Err(flaw);
    }
    // Before the host, so that `http://good.com:x@evil.com` is told about its user name and not about a
    // port. And for every scheme: the address is shown to people, who read a user name as the host.
    let authority = address.authority();
    if let Some(authority) = authority {
        if authority.has_userinfo {
            return Err(Flaw::Userinfo {
                at: authority.host_at - 1,
            });
        }
    }
    if let Err(flaw) = address.verify_host(authority, LIKE_HTTP) {
        return Err(flaw);
    }
    verify_query(address, reserved)
}

/// Checks the scheme against the list of those allowed, or else of those never allowed.
const fn verify_scheme(
    address: Address<'_>,
    schemes: Option<&'static [&'static str]>,
) -> Result<(), Flaw> {
    match schemes {
        Some(allowed) if !lists(allowed, address.scheme) => Err(Flaw::SchemeNotAllowed { allowed }),
        // Nearly all addresses are `http` or `https`: they need not be held against the whole list.
        None if !address.is_web && lists(NEVER, address.scheme) => Err(Flaw::SchemeForbidden),
        _ => Ok(()),
    }
}

/// Checks that the query has none of the reserved names, in whichever way they are written.
const fn verify_query(address: Address<'_>, reserved: &'static [&'static str]) -> Result<(), Flaw> {
    if reserved.is_empty() {
        return Ok(());
    }
    let mut rest = after(address.rest, b'?');
    while !rest.is_empty() {
        if let Some(name) = find(reserved, rest) {
            let at = address.length - rest.len();
            return Err(Flaw::Reserved { at, name });
        }
        rest = after(rest, b'&');
    }
    Ok(())
}

/// What stands after the first such byte; nothing if there is none.
const fn after(text: &[u8], byte: u8) -> &[u8] {
    if let Some(at) = words::position(text, byte) {
        if let Some((_, [_, rest @ ..])) = text.split_at_checked(at) {
            return rest;
        }
    }
    &[]
}

/// The reserved name of the pair that the query begins with.
const fn find(reserved: &'static [&'static str], query: &[u8]) -> Option<&'static str> {
    let mut rest = reserved;
    while let [first, tail @ ..] = rest {
        if name_is(query, first.as_bytes()) {
            return Some(*first);
        }
        rest = tail;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const RESERVED: &[&str] = &["status", "error code", "ką&"];

    #[test]
    fn addresses_of_apps_and_shops_are_accepted() {
        for text in [
            "http://localhost/abc?page=redirect",
            "https://example.com",
            "https://example.com:8443/cb?ids[]=1&ids[]=2;v=1,2",
            "https://пример.рф/возврат?имя=Иван",
            "http://[::1]/cb?x=1",
            "https://example.com/a@b?c@d",
            "myapp://paysera/return?id=7",
            "com.example.app:/oauth?x=%",
            "mailto:a@b",
            "urn:ietf:wg:oauth:2.0:oob",
            "javascript2:x",
        ] {
            assert_eq!(verify(text, None, RESERVED), Ok(()), "{text:?}");
        }
    }

    #[test]
    fn what_is_refused_and_where() {
        for (text, flaw) in [
            ("javascript:alert(1)", Flaw::SchemeForbidden),
            ("JavaScript://a.b/%0Aalert(1)", Flaw::SchemeForbidden),
            ("DATA:text/html,x", Flaw::SchemeForbidden),
            ("view-source:https://a.b", Flaw::SchemeForbidden),
            ("java\tscript:x", Flaw::Control { at: 4 }),
            ("\x01javascript:x", Flaw::Control { at: 0 }),
            (" javascript:x", Flaw::OuterSpace { at: 0 }),
            ("java script:x", Flaw::WhiteSpace { at: 4 }),
            ("javascript:", Flaw::NoRest { at: 11 }),
            ("javascript：x", Flaw::NoScheme { at: 10 }),
            ("javascript%3Ax", Flaw::NoScheme { at: 10 }),
            ("//evil.com", Flaw::NoScheme { at: 0 }),
            ("http:\\\\evil", Flaw::Backslash { at: 5 }),
            ("http://a.b/\\evil", Flaw::Backslash { at: 11 }),
            ("http://good@evil", Flaw::Userinfo { at: 11 }),
            ("http://good.com:x@evil", Flaw::Userinfo { at: 17 }),
            ("http://@evil", Flaw::Userinfo { at: 7 }),
            ("myapp://good@evil/x", Flaw::Userinfo { at: 12 }),
            ("http://a.b/?x=\u{A0}y", Flaw::WhiteSpace { at: 14 }),
            ("http://a.b/\u{2028}x", Flaw::WhiteSpace { at: 11 }),
            ("http://a.b/#x", Flaw::Fragment { at: 11 }),
            ("http://a.b#@c", Flaw::Fragment { at: 10 }),
            ("http:///a.b", Flaw::NoHost { at: 7 }),
            // Browsers read `ws` and `ftp` as they read `http`.
            ("ws:/good@evil", Flaw::NoSlashes { at: 3 }),
            ("WSS:good@evil", Flaw::NoSlashes { at: 4 }),
            ("ftp:///evil", Flaw::NoHost { at: 6 }),
        ] {
            assert_eq!(verify(text, None, RESERVED), Err(flaw), "{text:?}");
        }
    }

    #[test]
    fn listed_schemes_are_the_only_ones() {
        let allowed: &[&str] = &["HTTPS", "myapp"];
        for text in ["https://a.b/", "hTTps://a.b/", "MyApp:x"] {
            assert_eq!(verify(text, Some(allowed), &[]), Ok(()), "{text:?}");
        }
        for text in ["http://a.b/", "httpss://a.b/", "myap:x", "javascript:x"] {
            let flaw = Flaw::SchemeNotAllowed { allowed };
            assert_eq!(verify(text, Some(allowed), &[]), Err(flaw), "{text:?}");
        }
    }

    #[test]
    fn reserved_names_are_found_however_written() {
        for (query, at, name) in [
            ("status=1", 12, "status"),
            ("status", 12, "status"),
            ("a=1&status", 16, "status"),
            ("a=1&&status&b", 17, "status"),
            ("st%61tus=x", 12, "status"),
            ("%73%74%61%74%75%73", 12, "status"),
            ("a?b&status=", 16, "status"),
            ("error+code=1", 12, "error code"),
            ("x&error%20code", 14, "error code"),
            ("k%c4%85%26=1", 12, "ką&"),
            ("ką%26=1", 12, "ką&"),
        ] {
            let text = format!("https://a.b?{query}");
            let flaw = Flaw::Reserved { at, name };
            assert_eq!(verify(&text, None, RESERVED), Err(flaw), "{text:?}");
        }
    }

    #[test]
    fn other_names_are_left_alone() {
        for query in [
            "Status=1",
            "status2=1",
            "statu",
            "x=status",
            "x=&y=status=1",
            "st%61tu%",
            "status%00",
            "ką&=",
            "?status",
        ] {
            let text = format!("https://a.b/status?{query}");
            assert_eq!(verify(&text, None, &["status", "ką&"]), Ok(()), "{text:?}");
        }
    }
}
