//! Addresses, as the runtime crate takes them.

use form_urlencoded::parse;

use crate::spec::{LIKE_HTTP, UNSAFE_SCHEMES, is_scheme};

use super::host;
use super::problem::excerpt;

/// Checks an absolute address.
pub(super) fn check(text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Err("must not be empty".to_owned());
    }
    if let Some(char) = text.chars().find(|char| char.is_control()) {
        return Err(format!(
            "must not have control characters: found {}",
            excerpt(&char.to_string())
        ));
    }
    if text.trim() != text {
        return Err("must not begin or end with white space".to_owned());
    }
    let (scheme, rest) = parts(text)?;
    if scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https") {
        check_host(rest)
    } else {
        Ok(())
    }
}

/// Checks the host of an address of a scheme that has hosts as browsers know them.
fn check_host(rest: &str) -> Result<(), String> {
    let authority = authority(rest).ok_or("must have `//` between its scheme and its host")?;
    if authority.contains('\\') {
        return Err(
            "must not have a backslash in front of its path, write `/` or `%5C`".to_owned(),
        );
    }
    host::check(authority.rsplit('@').next().unwrap_or_default())
}

/// Checks an address that the user is sent back to; `reserved` are the parameters that the return adds.
pub(super) fn check_redirect(
    text: &str,
    schemes: Option<&[String]>,
    reserved: &[&str],
) -> Result<(), String> {
    check(text)?;
    if text.contains(char::is_whitespace) {
        return Err("must not have white space, write `%20` for a space".to_owned());
    }
    if text.contains('\\') {
        return Err("must not have a backslash, write `/` or `%5C`".to_owned());
    }
    if text.contains('#') {
        return Err("must not have a fragment, write `%23` for a `#` inside of a value".to_owned());
    }
    let (scheme, rest) = parts(text)?;
    let is_one_of = |known: &str| known.eq_ignore_ascii_case(scheme);
    match schemes {
        Some(schemes) if !schemes.iter().any(|known| is_one_of(known)) => {
            let schemes: Vec<_> = schemes
                .iter()
                .map(|scheme| format!("`{scheme}:`"))
                .collect();
            let many = if schemes.len() > 1 { "one of " } else { "" };
            return Err(format!("must begin with {many}{}", schemes.join(", ")));
        }
        None if UNSAFE_SCHEMES.iter().any(|known| is_one_of(known)) => {
            return Err(
                "must not have a scheme that runs code or stays inside the browser".to_owned(),
            );
        }
        _ => {}
    }
    if authority(rest).is_some_and(|authority| authority.contains('@')) {
        return Err("must not have a user name, which people take for the host".to_owned());
    }
    if LIKE_HTTP.iter().any(|known| is_one_of(known)) {
        check_host(rest)?;
    }
    let query = text.split_once('?').map_or("", |(_, query)| query);
    for (name, _) in parse(query.as_bytes()) {
        if reserved.contains(&&*name) {
            return Err(format!(
                "must not have the query parameter `{name}`, which the return adds"
            ));
        }
    }
    Ok(())
}

/// Scheme and rest.
fn parts(text: &str) -> Result<(&str, &str), String> {
    match text.split_once(':') {
        Some((scheme, "")) if is_scheme(scheme) => Err("must go on after its scheme".to_owned()),
        Some((scheme, rest)) if is_scheme(scheme) => Ok((scheme, rest)),
        _ => Err("must begin with a scheme, such as `https:`".to_owned()),
    }
}

/// What stands between `//` and the path.
fn authority(rest: &str) -> Option<&str> {
    let rest = rest.strip_prefix("//")?;
    rest.split(['/', '?', '#']).next()
}
