//! Values by name.

use std::collections::HashMap;

/// A map whose keys are names.
///
/// It is the only kind of map in what the derive compiles. Users wait until this crate is compiled, and a hash table is much to compile: this one
/// is the same for all types of values, since it has no more than their places in a list.
#[derive(Clone, Debug)]
pub(crate) struct ByName<V> {
    places: HashMap<String, usize>,
    values: Vec<V>,
}

/// A set of names.
pub(crate) type Names = ByName<()>;

impl Names {
    /// Adds a name; whether it was not there before.
    pub(crate) fn add(&mut self, name: String) -> bool {
        self.insert(name, ())
    }
}

impl<V> Default for ByName<V> {
    fn default() -> Self {
        Self::with_capacity(0)
    }
}

impl<V> ByName<V> {
    /// A map with room for so many names.
    pub(crate) fn with_capacity(names: usize) -> Self {
        Self {
            places: HashMap::with_capacity(names),
            values: Vec::with_capacity(names),
        }
    }

    /// Whether there is no name.
    pub(crate) fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Whether there is such a name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.places.contains_key(name)
    }

    /// The value of a name.
    pub(crate) fn get(&self, name: &str) -> Option<&V> {
        self.values.get(*self.places.get(name)?)
    }

    /// The value of a name, to be changed.
    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut V> {
        self.values.get_mut(*self.places.get(name)?)
    }

    /// All values in the order in which their names came.
    #[cfg(feature = "generate")]
    pub(crate) fn into_values(self) -> Vec<V> {
        self.values
    }

    /// Gives a name a value; whether it had none before.
    pub(crate) fn insert(&mut self, name: String, value: V) -> bool {
        let place = *self.places.entry(name).or_insert(self.values.len());
        if let Some(before) = self.values.get_mut(place) {
            *before = value;
            return false;
        }
        self.values.push(value);
        true
    }
}
