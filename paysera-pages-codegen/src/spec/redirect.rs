//! Redirect URIs: each belongs to one return.

use super::Reader;
use super::fault::{Fault, Faults};
use super::items::Items;
use super::model::{Kind, Return};
use super::source::Place;

/// The first page that sends users to a redirect URI and has a return.
pub(super) struct Redirect {
    returned: String,
    page: String,
    place: Place,
}

impl Reader {
    /// All pages that use one redirect URI parameter have the same return or none: the type refuses what that return
    /// would add.
    pub(super) fn redirects(
        &mut self,
        items: &Items<'_>,
        returns: Option<&Return>,
        faults: &mut Faults,
    ) {
        let Some(own) = returns.map(|returned| returned.name.text.as_str()) else {
            return;
        };
        for (item, place) in items.list.iter().zip(&items.places) {
            let param = &item.param.name.text;
            if !matches!(item.param.kind, Kind::RedirectUri { .. }) {
                continue;
            }
            let Some(first) = self.redirects.get(param) else {
                let first = Redirect {
                    returned: own.to_owned(),
                    page: items.page.to_owned(),
                    place: place.clone(),
                };
                self.redirects.insert(param.clone(), first);
                continue;
            };
            if first.returned == own {
                continue;
            }
            let message = format!(
                "{} has the return `{own}`, but `{param}` belongs to the return `{}`",
                items.page, first.returned
            );
            let help = format!(
                "declare a second parameter for it, with `type = \"redirect-uri\"` and `name = \"{}\"`",
                item.wire
            );
            let fault = Fault::new(place.clone(), message)
                .related(first.place.clone(), format!("{} uses it here", first.page))
                .help(help);
            faults.push(fault);
        }
    }
}
