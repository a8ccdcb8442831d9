//! The path of a request that comes in: which values of its page's parameters it has.

use std::collections::HashSet;

use crate::spec::model::{Item, Location, Page, Spec};

use super::{decode, value};

/// The path parameters of a page, decoded, if the path is the page's.
///
/// A parameter stays within its segment. Where the texts between parameters leave a choice, as in `{a}-{b}`, it falls on
/// values that the page takes, if there are such; then each parameter is as long as it can be.
pub(super) fn read(spec: &Spec, page: &Page, path: &str) -> Option<Vec<String>> {
    let (first, pieces) = page.pieces.split_first()?;
    let path = path.strip_prefix(first.as_str())?;
    let items = page.params.iter();
    let items: Vec<_> = items
        .filter(|item| item.location == Location::Path)
        .collect();
    let find = |only_sound: bool| {
        let mut search = Search {
            spec,
            items: &items,
            only_sound,
            dead: HashSet::new(),
            values: Vec::new(),
        };
        search.is_match(pieces, path).then_some(search.values)
    };
    find(true).or_else(|| find(false))
}

/// The way through a path.
struct Search<'s> {
    spec: &'s Spec,
    items: &'s [&'s Item],
    /// Whether only values count that the page takes.
    only_sound: bool,
    /// How many pieces and bytes were left where nothing fitted: looking there again would take a time that doubles
    /// with each parameter.
    dead: HashSet<(usize, usize)>,
    /// The values so far.
    values: Vec<String>,
}

impl Search<'_> {
    /// Matches a parameter in front of each piece.
    fn is_match(&mut self, pieces: &[String], path: &str) -> bool {
        let Some((piece, rest_of_pieces)) = pieces.split_first() else {
            return path.is_empty();
        };
        let segment = path.split('/').next().unwrap_or_default();
        for end in (1..=segment.len()).rev() {
            let Some((text, rest)) = path.split_at_checked(end) else {
                continue;
            };
            let Some(rest) = rest.strip_prefix(piece.as_str()) else {
                continue;
            };
            if self.dead.contains(&(rest_of_pieces.len(), rest.len())) {
                continue;
            }
            let Some(value) = self.value(text) else {
                continue;
            };
            self.values.push(value);
            if self.is_match(rest_of_pieces, rest) {
                return true;
            }
            self.values.pop();
        }
        self.dead.insert((pieces.len(), path.len()));
        false
    }

    /// The value of the next parameter, if it may have this one.
    fn value(&self, text: &str) -> Option<String> {
        let value = decode::segment(text)?;
        let item = self.items.get(self.values.len())?;
        let is_sound = value::check(self.spec, &item.param, &value).is_ok();
        (is_sound || !self.only_sound).then_some(value)
    }
}
