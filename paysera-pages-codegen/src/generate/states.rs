//! The states of slots for which a rule holds, whatever the maybes turn out to be.
//!
//! A maybe triggers a rule and clashes like a set slot, but never satisfies one. No two states of a rule overlap, since
//! Rust has no overlapping impls.

use crate::join::join;

use super::Generator;
use super::slot::Slot;

/// What a rule's trait is a bound on, and for which types it is implemented.
pub(super) struct States {
    /// One slot, or a tuple of slots.
    pub(super) subject: String,
    /// Types for which the rule holds, each with its free type parameters.
    pub(super) holds: Vec<(Vec<String>, String)>,
}

/// What a rule says of one slot.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Is {
    Unset,
    Maybe,
    Set,
    /// In any state.
    Free,
    /// Not surely given.
    Open,
}

impl States {
    /// The slot is set.
    pub(super) fn set(generator: &Generator<'_>, slot: &Slot<'_>) -> Self {
        Self {
            subject: slot.name.clone(),
            holds: vec![(Vec::new(), generator.state("Set"))],
        }
    }

    /// The slot is set, or no other is given.
    pub(super) fn with_any_other(
        generator: &Generator<'_>,
        slot: &Slot<'_>,
        others: &[&Slot<'_>],
    ) -> Self {
        let mut slots = vec![slot];
        slots.extend(others);
        let rest = others.len();
        let states = [
            one_and(Is::Set, Is::Free, rest),
            one_and(Is::Open, Is::Unset, rest),
        ];
        Self::of(generator, &slots, &states)
    }

    /// The first is not given, or all others are set.
    pub(super) fn requires(
        generator: &Generator<'_>,
        given: &[&Slot<'_>],
        needed: &[&Slot<'_>],
    ) -> Self {
        let mut slots = given.to_vec();
        slots.extend(needed);
        let rest = needed.len();
        let states = [
            one_and(Is::Unset, Is::Free, rest),
            one_and(Is::Maybe, Is::Set, rest),
            one_and(Is::Set, Is::Set, rest),
        ];
        Self::of(generator, &slots, &states)
    }

    /// All are set, or none is given.
    pub(super) fn all_or_none(generator: &Generator<'_>, slots: &[&Slot<'_>]) -> Self {
        let states = [vec![Is::Set; slots.len()], vec![Is::Unset; slots.len()]];
        Self::of(generator, slots, &states)
    }

    /// At most one is given.
    pub(super) fn at_most_one(generator: &Generator<'_>, slots: &[&Slot<'_>]) -> Self {
        let mut states = vec![vec![Is::Unset; slots.len()]];
        states.extend(one_each(Is::Maybe, Is::Unset, slots.len()));
        states.extend(one_each(Is::Set, Is::Unset, slots.len()));
        Self::of(generator, slots, &states)
    }

    /// One is set, and no other is given.
    pub(super) fn exactly_one(generator: &Generator<'_>, slots: &[&Slot<'_>]) -> Self {
        let states = one_each(Is::Set, Is::Unset, slots.len());
        Self::of(generator, slots, &states)
    }

    /// At least one is set: the first that is has no set one before it.
    pub(super) fn at_least_one(generator: &Generator<'_>, slots: &[&Slot<'_>]) -> Self {
        let mut states = Vec::new();
        for first in 0..slots.len() {
            let mut state = vec![Is::Open; first];
            state.extend(one_and(Is::Set, Is::Free, slots.len() - first - 1));
            states.push(state);
        }
        Self::of(generator, slots, &states)
    }

    /// Tuples of slots in these states.
    fn of(generator: &Generator<'_>, slots: &[&Slot<'_>], states: &[Vec<Is>]) -> Self {
        let mut holds = Vec::new();
        for states in states {
            let (mut free, mut types) = (Vec::new(), Vec::new());
            for (is, slot) in states.iter().zip(slots) {
                let name = &slot.name;
                types.push(match is {
                    Is::Unset => generator.state("Unset"),
                    Is::Maybe => generator.state("Maybe"),
                    Is::Set => generator.state("Set"),
                    Is::Free => {
                        free.push(name.clone());
                        name.clone()
                    }
                    Is::Open => {
                        free.push(format!("{name}: {}", generator.open_slot()));
                        name.clone()
                    }
                });
            }
            holds.push((free, format!("({})", types.join(", "))));
        }
        let names = join(slots, ", ", &|slot| slot.name.clone());
        Self {
            subject: format!("({names})"),
            holds,
        }
    }
}

/// A state for the first slot and one for all others.
fn one_and(first: Is, others: Is, count: usize) -> Vec<Is> {
    let mut states = vec![others; count];
    states.insert(0, first);
    states
}

/// For each slot, a state for it and one for all others.
fn one_each(one: Is, others: Is, count: usize) -> Vec<Vec<Is>> {
    let mut each = Vec::new();
    for index in 0..count {
        let mut states = vec![others; count - 1];
        states.insert(index, one);
        each.push(states);
    }
    each
}
