//! `[returns]`: what pages send back.

use std::sync::Arc;

use crate::by_name::ByName;

use super::fault::{Fault, Faults};
use super::model::{Kind, Outcome, Param, Return};
use super::outcome::{self, wire};
use super::source::{Located, Place};
use super::table::Entry;
use super::{Reader, suggest};

impl Reader {
    pub(super) fn returns(&mut self, entries: Vec<Entry<'_>>, faults: &mut Faults) {
        for entry in entries {
            match self.returned(&entry, faults).map(Arc::new) {
                Some(returned) => {
                    let name = returned.name.text.clone();
                    self.returns_by_name.insert(name, Arc::clone(&returned));
                    self.spec.returns.push(returned);
                }
                None => self.break_name("return", &entry.key.value),
            }
        }
    }

    /// A return. What is wrong with its parameters leaves its outcomes, which the user's code names.
    fn returned(&mut self, entry: &Entry<'_>, faults: &mut Faults) -> Option<Return> {
        let what = &entry.node.what;
        let table = entry
            .node
            .table(&["param", "outcomes", "echoes", "doc", "rust"], faults)?;
        let name = self.naming.read("return", &entry.key, &table, faults);
        let doc = table.doc(faults);
        let outcomes = outcome::read(&table, what, self.naming, faults);
        let by_value = outcomes.as_ref().is_none_or(|outcomes| outcomes.by_value);
        let param = table.get("param");
        let param = param.map(|node| (wire(node, PARAM, faults), node.place.clone()));
        let echoes = table
            .text("echoes", faults)
            .and_then(|echoes| self.echoed(&echoes, what, faults));
        let (name, outcomes) = (name?, outcomes?.list);
        let is_free = self.types.claim(&name.camel, what, &name.place, faults);
        if !is_free || !name.is_free(what, faults) {
            return None;
        }
        if let (Some((Some(param), place)), Some(echoed)) = (&param, &echoes) {
            if *param == echoed.wire {
                let message = format!("{what} is told by `{param}`, which comes back as its echo");
                faults.push(Fault::new(place.clone(), message).help(ONE_MEANING));
            }
        }
        let read = param.and_then(|(wire, _)| wire);
        let returned = Return {
            param: by_value.then(|| read.clone().unwrap_or_else(|| name.text.clone())),
            name,
            outcomes,
            echoes,
            doc,
        };
        for outcome in &returned.outcomes {
            check_wires(outcome, read.as_deref(), &returned, faults);
        }
        check_when(&returned.outcomes, faults);
        Some(returned)
    }

    /// The parameter whose value must come back; if it is faulty, another one keeps the shape of the return.
    fn echoed(
        &self,
        echoes: &Located<String>,
        what: &str,
        faults: &mut Faults,
    ) -> Option<Arc<Param>> {
        let (name, place) = (&echoes.value, echoes.place.clone());
        let known = self.params_by_name.get(name);
        if let Some(state) = known.filter(|param| matches!(param.kind, Kind::State)) {
            return Some(Arc::clone(state));
        }
        let (mut states, mut names) = (Vec::new(), Vec::new());
        for param in &self.spec.params {
            if matches!(param.kind, Kind::State) {
                states.push(param);
                names.push(param.name.text.as_str());
            }
        }
        match known {
            Some(param) => {
                let message = format!(
                    "{what} echoes `{name}`, which is of type `{}`: only a `state` can be told from a forged one",
                    param.kind.as_str()
                );
                let help = match suggest::list(names.iter().copied()) {
                    Some(list) => format!("the parameters of type `state` are: {list}"),
                    None => "declare a parameter with `type = \"state\"`".to_owned(),
                };
                faults.push(Fault::new(place, message).help(help));
            }
            None if self.is_broken("param", name) => {}
            None => {
                let message = format!("unknown parameter `{name}`");
                let what = "the parameters of type `state` are";
                let help = if names.is_empty() {
                    "declare it in `[params]` with `type = \"state\"`".to_owned()
                } else {
                    self.help(name, what, "param", &|number| names.get(number).copied())
                };
                faults.push(Fault::new(place, message).help(help));
            }
        }
        states.first().map(|state| Arc::clone(state))
    }
}

const PARAM: &str = "write `param = \"…\"`: the query parameter that tells the outcome";

const ONE_MEANING: &str = "one query parameter has one meaning: use another one";

/// What tells the outcome, and what is echoed, is nothing that an outcome has for itself.
fn check_wires(outcome: &Outcome, param: Option<&str>, returned: &Return, faults: &mut Faults) {
    let mut check = |wire: &str, place: &Place, verb: &str| {
        let is_echoed = |echoed: &Arc<Param>| echoed.wire == wire;
        let role = if param == Some(wire) {
            "tells the outcome"
        } else if returned.echoes.as_ref().is_some_and(is_echoed) {
            "comes back as the echo"
        } else {
            return;
        };
        let message = format!(
            "outcome `{}` {verb} `{wire}`, which {role}",
            outcome.name.text
        );
        faults.push(Fault::new(place.clone(), message).help(ONE_MEANING));
    };
    if let Some(when) = &outcome.when {
        check(when, &outcome.name.place, "is told by");
    }
    for carried in &outcome.carries {
        check(&carried.wire, &carried.name.place, "carries");
    }
    for carried in &outcome.optional {
        check(&carried.wire, &carried.name.place, "carries");
    }
}

/// The first outcome whose parameter is there is told: another one with the same would never be.
fn check_when(outcomes: &[Outcome], faults: &mut Faults) {
    let mut told: ByName<(&str, &Place)> = ByName::default();
    for outcome in outcomes {
        let (name, place) = (&outcome.name.text, &outcome.name.place);
        let Some(when) = &outcome.when else { continue };
        if let Some((first, first_place)) = told.get(when) {
            let message =
                format!("outcome `{name}` could never be told: `{when}` tells `{first}` before it");
            let fault = Fault::new(place.clone(), message)
                .related((*first_place).clone(), format!("outcome `{first}` is here"));
            faults.push(fault.help("give each outcome a `when` of its own"));
        } else {
            told.insert(when.clone(), (name, place));
        }
    }
}
