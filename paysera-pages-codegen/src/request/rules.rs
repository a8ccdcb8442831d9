//! The rules of a page, for parameters that are given or not.

use crate::spec::in_words;
use crate::spec::model::{Location, Page, Presentation, Required, RuleKind};

use super::problem::{Problem, Problems};

/// Adds the rules that do not hold; `given` has an entry for each parameter of the page.
pub(super) fn check(page: &Page, given: &[bool], problems: &mut Problems) {
    let is = |index: usize| given.get(index).copied().unwrap_or_default();
    let mut broken = |rule: String, reason: &str| {
        problems.push(Problem::Rule {
            rule,
            reason: reason.to_owned(),
        });
    };
    for (index, item) in page
        .params
        .iter()
        .enumerate()
        .filter(|(_, item)| item.param.kind.is_given())
    {
        let name = &item.param.name.text;
        match item.required.value {
            Required::Always if !is(index) => broken(format!("`{name}` is required"), ""),
            Required::WithAnyOther if !is(index) => {
                let mut others = page
                    .params
                    .iter()
                    .enumerate()
                    .filter(|(_, item)| item.location == Location::Query);
                if others.any(|(other, _)| is(other)) {
                    broken(
                        format!("`{name}` is required when any other parameter is passed"),
                        "",
                    );
                }
            }
            _ => {}
        }
    }
    for rule in &page.rules {
        let count = |members: &[usize]| members.iter().filter(|member| is(**member)).count();
        let holds = match &rule.kind {
            RuleKind::Requires { given, needed } => !is(*given) || count(needed) == needed.len(),
            RuleKind::AllOrNone(members) => count(members) == 0 || count(members) == members.len(),
            RuleKind::AtMostOne(members) => count(members) <= 1,
            RuleKind::ExactlyOne(members) => count(members) == 1,
            RuleKind::AtLeastOne(members) => count(members) >= 1,
        };
        if !holds {
            broken(in_words(&page.params, &rule.kind), rule.doc.trim());
        }
    }
}

/// Adds what a presentation requires and is not given.
pub(super) fn check_presentation(
    page: &Page,
    presentation: &Presentation,
    given: &[bool],
    problems: &mut Problems,
) {
    for required in &presentation.requires {
        let is_given = given.get(required.value).copied().unwrap_or_default();
        let Some(item) = page.params.get(required.value).filter(|_| !is_given) else {
            continue;
        };
        let (name, kind) = (&item.param.name.text, presentation.kind.with_article());
        problems.push(Problem::Rule {
            rule: format!("`{name}` is required for {kind}"),
            reason: String::new(),
        });
    }
}
