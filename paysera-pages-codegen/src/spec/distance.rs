//! How far one name is from another.

use std::{iter, mem};

/// The fewest changes of one character that make `other` of `one`: to put one in, to take one out, to put another in its place,
/// or to swap it with its neighbour. No place is changed twice (optimal string alignment).
pub(super) fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    // A row has the distances of a beginning of `one` to all beginnings of `other`.
    let mut above: Vec<usize> = (0..=other.len()).collect();
    // For the first row nothing is looked up there.
    let mut two_above = above.clone();
    let mut row = Vec::with_capacity(above.len());
    let mut mine_before = None;
    for (index, mine) in one.chars().enumerate() {
        let mut left = index + 1;
        row.clear();
        row.push(left);
        let mut theirs_before = None;
        // Two rows up, and two to the left: the first column has none.
        let swapped = iter::once(&0).chain(&two_above);
        let cells = above.iter().zip(above.iter().skip(1)).zip(swapped);
        for (theirs, ((diagonal, up), swapped)) in other.iter().zip(cells) {
            let replaced = diagonal + usize::from(mine != *theirs);
            left = replaced.min(left + 1).min(up + 1);
            if theirs_before == Some(mine) && mine_before == Some(*theirs) {
                left = left.min(swapped + 1);
            }
            row.push(left);
            theirs_before = Some(*theirs);
        }
        mem::swap(&mut two_above, &mut above);
        mem::swap(&mut above, &mut row);
        mine_before = Some(mine);
    }
    above.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn known_distances() {
        for (one, other, expected) in [
            ("", "", 0),
            ("", "kitten", 6),
            ("kitten", "kitten", 0),
            ("kitten", "sitting", 3),
            ("ab", "ba", 1),
            ("abcd", "badc", 2),
            // Swapped, and then one between them: a place may not be changed twice.
            ("ca", "abc", 3),
            ("damerau", "aderua", 3),
            ("requierd", "required", 1),
            ("lėšos", "lešos", 1),
            ("ėš", "šė", 1),
            ("\u{1f600}a", "a\u{1f600}", 1),
        ] {
            assert_eq!(distance(one, other), expected, "{one}, {other}");
            assert_eq!(distance(other, one), expected, "{other}, {one}");
        }
    }

    #[test]
    fn all_short_names_are_as_far_as_strsim_says() {
        let mut names = vec![String::new()];
        let mut longest = names.clone();
        for _ in 0..5 {
            let longer = |name: &String| ["a", "b", "ė"].map(|last| format!("{name}{last}"));
            longest = longest.iter().flat_map(longer).collect();
            names.extend(longest.iter().cloned());
        }
        assert_eq!(names.len(), 364);
        for one in &names {
            for other in &names {
                let expected = strsim::osa_distance(one, other);
                assert_eq!(distance(one, other), expected, "{one}, {other}");
            }
        }
    }
}
