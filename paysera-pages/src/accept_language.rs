//! Choosing a locale by an `Accept-Language` header.

/// The place of the best of `names` for the header; `None` if it wants none of them.
///
/// The most wanted range chooses, of those that take one ([RFC 9110, 12.5.4]). A range takes a locale of the same name, or
/// one that is the range without its last parts (`en-GB` takes `en`), or else one that begins with it (`en` takes
/// `en-GB`). Case does not matter, and `_` is a dash. What cannot be read is passed over, as browsers' headers are no
/// place to be strict.
///
/// [RFC 9110, 12.5.4]: https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4
#[must_use]
pub fn negotiate(header: &str, names: &[&str]) -> Option<usize> {
    let mut chosen = None;
    let mut most = 0;
    for (range, weight) in header.split(',').filter_map(range).take(RANGES) {
        // Of two that are wanted as much, the first one wins.
        if weight <= most {
            continue;
        }
        if let Some(place) = best(range, names) {
            chosen = Some(place);
            most = weight;
        }
    }
    chosen
}

/// More ranges than anybody has; the rest of a longer header is not looked at.
const RANGES: usize = 100;

/// A range with its weight in thousandths; `None` if it is not wanted.
fn range(item: &str) -> Option<(&str, u16)> {
    let (range, parameters) = item.split_once(';').unwrap_or((item, ""));
    let weight = match parameters.trim().split_once('=') {
        None if parameters.trim().is_empty() => 1000,
        Some((name, weight)) if name.trim().eq_ignore_ascii_case("q") => {
            thousandths(weight.trim())?
        }
        _ => return None,
    };
    let range = range.trim();
    (weight > 0 && !range.is_empty()).then_some((range, weight))
}

/// A weight such as `0.8`.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, rest) = weight.split_once('.').unwrap_or((weight, ""));
    if rest.len() > 3 || !rest.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digit = |place| {
        rest.as_bytes()
            .get(place)
            .map_or(0, |digit| u16::from(digit - b'0'))
    };
    let rest = digit(0) * 100 + digit(1) * 10 + digit(2);
    match whole {
        "1" if rest == 0 => Some(1000),
        "0" => Some(rest),
        _ => None,
    }
}

/// The place of the name that a range takes.
fn best(range: &str, names: &[&str]) -> Option<usize> {
    let mut lookup = range;
    loop {
        if let Some(index) = names.iter().position(|name| is_same(name, lookup)) {
            return Some(index);
        }
        match lookup.rsplit_once(['-', '_']) {
            Some((shorter, _)) => lookup = shorter,
            None => break,
        }
    }
    names.iter().position(|name| {
        let start = name.get(..range.len());
        let next = name.as_bytes().get(range.len());
        start.is_some_and(|start| is_same(start, range)) && matches!(next, Some(b'-' | b'_'))
    })
}

/// Whether two names are the same, but for case and the kind of dash.
fn is_same(one: &str, other: &str) -> bool {
    let fold = |byte: u8| {
        if byte == b'_' {
            b'-'
        } else {
            byte.to_ascii_lowercase()
        }
    };
    one.len() == other.len() && one.bytes().map(fold).eq(other.bytes().map(fold))
}

#[cfg(test)]
mod tests {
    use super::negotiate;

    #[test]
    fn the_best_locale_is_chosen() {
        let names = ["lt", "en", "ru", "pt-BR"];
        for (header, chosen) in [
            ("en", Some("en")),
            ("EN-gb", Some("en")),
            ("de, ru;q=0.5, en;q=0.8", Some("en")),
            ("de;q=1.0,ru;q=0.999,en;q=0.99", Some("ru")),
            ("pt", Some("pt-BR")),
            ("pt_br", Some("pt-BR")),
            ("en;q=0, lt", Some("lt")),
            ("en;q=0", None),
            ("ru, en", Some("ru")),
            ("*", None),
            ("", None),
            ("de, fr", None),
            (
                ";;;,=,q=1, en;q=2, en;q=x, ru;level=1, lt;q=0.1",
                Some("lt"),
            ),
            ("e", None),
            // A weight has three digits at most and is no more than 1; what is no weight is passed over.
            ("ru;q, lt;q=0.1", Some("lt")),
            ("ru;q=0.1234, lt;q=0.5", Some("lt")),
            ("ru;q=1.5, lt;q=0.1", Some("lt")),
            ("ru;q=1.0000, lt;q=0.1", Some("lt")),
            ("lt;q=0.9, ru;q=1.0", Some("ru")),
            ("lt;q=0.9, ru;", Some("ru")),
        ] {
            let found = negotiate(header, &names).and_then(|index| names.get(index).copied());
            assert_eq!(found, chosen, "{header}");
        }
    }
}
