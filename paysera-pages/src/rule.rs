//! The rules between a page's parameters, checked at run time.
//!
//! The same rules are bounds on the builder's methods; [`BrokenRules`] is for values known only at run time.

use std::error::Error;
use std::fmt;

use crate::info::PageInfo;
use crate::value::Value;

/// A rule of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleInfo {
    /// The rule in plain words, without the page's name.
    pub message: &'static str,
    /// Why there is the rule, in the words of the file; may be empty.
    pub reason: &'static str,
    /// What it asks for.
    pub rule: Rule,
}

/// What a rule asks for. Numbers are places in [`PageInfo::params`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// The parameter must be given.
    Required(usize),
    /// The parameter must be given when any other query parameter is.
    WithAnyOther(usize),
    /// If the first one is given, all of the others must be.
    Requires(usize, &'static [usize]),
    /// All must be given, or none.
    AllOrNone(&'static [usize]),
    /// At most one may be given.
    AtMostOne(&'static [usize]),
    /// One must be given and no other.
    ExactlyOne(&'static [usize]),
    /// At least one must be given.
    AtLeastOne(&'static [usize]),
}

impl Rule {
    /// Whether the rule holds for these values, one for each parameter of the page, of which the first
    /// `in_path` stand in the path.
    fn holds(self, values: &[Value<'_>], in_path: usize) -> bool {
        let given = |index: usize| values.get(index).is_some_and(|value| value.is_given());
        let count = |params: &[usize]| params.iter().filter(|param| given(**param)).count();
        match self {
            Self::Required(param) => given(param),
            Self::WithAnyOther(param) => {
                given(param) || !values.iter().skip(in_path).any(|value| value.is_given())
            }
            Self::Requires(param, others) => !given(param) || count(others) == others.len(),
            Self::AllOrNone(params) => count(params) == 0 || count(params) == params.len(),
            Self::AtMostOne(params) => count(params) <= 1,
            Self::ExactlyOne(params) => count(params) == 1,
            Self::AtLeastOne(params) => count(params) >= 1,
        }
    }
}

/// The rules of a page that a request breaks.
///
/// ```
/// # mod paysera {
/// #     #[derive(paysera_pages::Pages)]
/// #     #[pages(toml = r#"
/// #         format = 1
/// #         [environments]
/// #         production = { base_url = "https://pay.example" }
/// #         [params]
/// #         client_id = { type = "string", required = "with-any-other" }
/// #         wallet_id = { type = "integer" }
/// #         [pages]
/// #         cash-out = { path = "wallet/cash-out", query = ["client_id", "wallet_id"] }
/// #     "#)]
/// #     pub struct Paysera;
/// # }
/// # use paysera::Paysera;
/// let broken = Paysera::cash_out().wallet_id(123).try_url().unwrap_err();
/// assert_eq!(
///     broken.to_string(),
///     "page `cash-out`: `client_id` is required when any other parameter is passed"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenRules {
    page: &'static PageInfo,
    rules: Vec<&'static RuleInfo>,
}

impl BrokenRules {
    /// Checks the values against the rules of the page.
    pub(crate) fn check(page: &'static PageInfo, values: &[Value<'_>]) -> Result<(), Self> {
        let rules: Vec<_> = page
            .rules
            .iter()
            .filter(|info| !info.rule.holds(values, page.in_path()))
            .collect();
        if rules.is_empty() {
            Ok(())
        } else {
            Err(Self { page, rules })
        }
    }

    /// The page's name in the file.
    #[must_use]
    pub fn page(&self) -> &'static str {
        self.page.name
    }

    /// The broken rules, in the order of the page; there is at least one.
    pub fn iter(&self) -> impl Iterator<Item = &'static RuleInfo> + '_ {
        self.rules.iter().copied()
    }
}

impl fmt::Display for BrokenRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "page `{}`: ", self.page.name)?;
        for (index, rule) in self.rules.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            f.write_str(rule.message)?;
            if !rule.reason.is_empty() {
                write!(f, " ({})", rule.reason)?;
            }
        }
        Ok(())
    }
}

impl Error for BrokenRules {}
