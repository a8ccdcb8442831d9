//! "Did you mean": the known name that is nearest to an unknown one.

use super::distance::distance;

/// Names longer than this are not compared: comparing costs the product of both lengths.
const LONGEST: usize = 64;

/// As many candidates are compared, at most.
const COMPARED: usize = 2_000;

type Names<'i, 'a> = &'i mut dyn Iterator<Item = &'a str>;

/// The candidate that a user most likely meant, if one is near.
#[must_use]
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest_of(name, &mut candidates.into_iter())
}

/// It is compiled once, and not for each kind of iterator: users wait for it.
fn nearest_of<'a>(name: &str, candidates: Names<'_, 'a>) -> Option<&'a str> {
    if name.len() > LONGEST {
        return None;
    }
    let folded = fold(name);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates.take(COMPARED) {
        if candidate.len() > LONGEST {
            continue;
        }
        let distance = distance(&folded, &fold(candidate));
        let allowed = candidate.chars().count().max(name.chars().count()) / 3;
        if distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The help for an unknown name: the nearest known one, or all of them.
pub(super) fn help<'a>(
    name: &str,
    what: &str,
    candidates: impl IntoIterator<Item = &'a str> + Clone,
) -> String {
    help_with(nearest(name, candidates.clone()), what, candidates)
}

/// The help for an unknown name of which it is known what was meant, if anything.
pub(super) fn help_with<'a>(
    meant: Option<&str>,
    what: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> String {
    match meant {
        Some(candidate) => format!("did you mean `{candidate}`?"),
        None => match list(candidates) {
            Some(list) => format!("{what}: {list}"),
            None => "none is declared".to_owned(),
        },
    }
}

/// Names in backticks, separated by commas; `None` if there is none.
pub(super) fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    list_of(&mut names.into_iter())
}

fn list_of(names: Names<'_, '_>) -> Option<String> {
    const SHOWN: usize = 20;
    let mut list = format!("`{}`", names.next()?);
    for name in (&mut *names).take(SHOWN - 1) {
        list.push_str(&format!(", `{name}`"));
    }
    if names.next().is_some() {
        list.push_str(", …");
    }
    Some(list)
}

/// Differences in case and in the kind of dash are none.
fn fold(name: &str) -> String {
    name.to_lowercase().replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::{list, nearest};

    #[test]
    fn a_near_name_is_suggested_and_a_far_one_is_not() {
        let keys = ["type", "name", "required", "doc"];
        assert_eq!(nearest("requierd", keys), Some("required"));
        assert_eq!(nearest("Type", keys), Some("type"));
        assert_eq!(nearest("docs", keys), Some("doc"));
        assert_eq!(nearest("max_length", keys), None);
        assert_eq!(nearest("", keys), None);
        assert_eq!(
            nearest("required", ["requirexx", "requires"]),
            Some("requires")
        );
        // Of two that are as near, the first.
        assert_eq!(nearest("path", ["paths", "patho"]), Some("paths"));
        assert_eq!(nearest(&"x".repeat(1_000_000), keys), None);
    }

    #[test]
    fn of_many_names_twenty_are_listed() {
        let names = "abcdefghijklmnopqrstuvwxyz"
            .split("")
            .filter(|name| !name.is_empty());
        assert_eq!(list(names.clone().take(0)), None);
        let twenty = names.clone().take(20).map(|name| format!("`{name}`"));
        let twenty = twenty.collect::<Vec<_>>().join(", ");
        assert_eq!(list(names.clone().take(20)), Some(twenty.clone()));
        assert_eq!(list(names.take(21)), Some(format!("{twenty}, …")));
    }
}
