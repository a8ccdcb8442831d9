//! The type parameters of a builder: one slot for each parameter that a caller gives.

use crate::spec::model::{Item, Page};

use super::Generator;

/// A slot of a page's builder.
pub(super) struct Slot<'p> {
    /// The place of its parameter in the page's list.
    pub(super) index: usize,
    /// The name of the type parameter.
    pub(super) name: String,
    /// Its parameter.
    pub(super) item: &'p Item,
}

impl Generator<'_> {
    /// The slots of a page; a constant has none.
    pub(super) fn slots<'p>(&self, page: &'p Page) -> Vec<Slot<'p>> {
        let mut slots = Vec::new();
        for (index, item) in page.params.iter().enumerate() {
            if item.param.kind.is_given() {
                slots.push(Slot {
                    index,
                    name: self.fresh(format!("{}Slot", item.name.camel)),
                    item,
                });
            }
        }
        slots
    }

    /// The path of a slot's state: `Unset`, `Maybe` or `Set`.
    pub(super) fn state(&self, state: &str) -> String {
        format!("{}::slot::{state}", self.options.krate)
    }
}
