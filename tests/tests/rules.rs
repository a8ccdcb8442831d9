//! What compiles and what `try_url` allows are the same, for every rule and every combination of what may be known of two
//! parameters, and of three.
//!
//! A slot is unset, set, or a maybe, which is `None` or `Some` once the program runs. A request must compile exactly if
//! its rule holds whatever the maybes turn out to be.

use std::marker::PhantomData;

use paysera_pages::slot::{Maybe, Set, Unset};
use paysera_pages::{BrokenRules, PageUrl};

mod rules {
    /// Every rule for itself.
    #[derive(paysera_pages::Pages)]
    #[pages("specs/rules.toml")]
    pub(crate) struct Rules;
}
use rules::Rules;

/// What comes of one combination once its maybes have values.
struct Run {
    /// Which parameters are given then.
    given: [bool; 3],
    /// What `try_url` says.
    tried: Result<PageUrl, BrokenRules>,
    /// What `url` gives, if it compiles.
    url: Option<PageUrl>,
}

/// A combination of states, with all values that its maybes can have.
struct Row {
    states: &'static str,
    runs: Vec<Run>,
}

/// The values of the maybes: eight combinations.
fn maybes() -> impl Iterator<Item = [Option<u64>; 3]> {
    let value = |bits: u8, place: u8| (bits & (1 << place) != 0).then_some(u64::from(place) + 1);
    (0..8).map(move |bits| [value(bits, 0), value(bits, 1), value(bits, 2)])
}

/// Leaves a slot as it is, or fills it as a maybe or for certain.
#[rustfmt::skip]
macro_rules! fill {
    ($builder:expr, unset, $set:ident $maybe:ident $value:expr) => { $builder };
    ($builder:expr, maybe, $set:ident $maybe:ident $value:expr) => { $builder.$maybe($value) };
    ($builder:expr, set, $set:ident $maybe:ident $value:expr) => { $builder.$set(7) };
}

/// Whether a slot in a state has a value.
#[rustfmt::skip]
macro_rules! is_given {
    (unset, $value:expr) => { false };
    (maybe, $value:expr) => { $value.is_some() };
    (set, $value:expr) => { true };
}

#[rustfmt::skip]
macro_rules! state {
    (unset) => { Unset };
    (maybe) => { Maybe };
    (set) => { Set };
}

/// One combination; `Probe` and `Builder` are those of the page.
#[rustfmt::skip]
macro_rules! row {
    ($rows:ident $page:ident $a:ident $b:ident) => {
        row!($rows, stringify!($page: $a, $b), (state!($a), state!($b)), |values| (
            fill!(fill!(Rules::$page(), $a, a maybe_a values[0]), $b, b maybe_b values[1]),
            [is_given!($a, values[0]), is_given!($b, values[1]), false]
        ))
    };
    ($rows:ident $page:ident $a:ident $b:ident $c:ident) => {
        row!($rows, stringify!($page: $a, $b, $c), (state!($a), state!($b), state!($c)), |values| (
            fill!(
                fill!(fill!(Rules::$page(), $a, a maybe_a values[0]), $b, b maybe_b values[1]),
                $c, c maybe_c values[2]
            ),
            [is_given!($a, values[0]), is_given!($b, values[1]), is_given!($c, values[2])]
        ))
    };
    ($rows:ident, $states:expr, ($($state:ty),*), |$values:ident| ($builder:expr, $given:expr)) => {
        let runs = maybes().map(|$values: [Option<u64>; 3]| {
            let _ = $values;
            let builder = $builder;
            let url = Probe::<Builder<'_, $($state),*>>::url(builder);
            Run { given: $given, tried: builder.try_url(), url }
        });
        $rows.push(Row { states: $states, runs: runs.collect() });
    };
}

/// All combinations of a page whose first parameter can be in the states `first`.
#[rustfmt::skip]
macro_rules! rows {
    ($rows:ident $page:ident A B: $($first:ident)*) => {$(
        row!($rows $page $first unset); row!($rows $page $first maybe); row!($rows $page $first set);
    )*};
    ($rows:ident $page:ident A B C: $($first:ident)*) => {$(
        row!($rows $page $first unset unset); row!($rows $page $first unset maybe); row!($rows $page $first unset set);
        row!($rows $page $first maybe unset); row!($rows $page $first maybe maybe); row!($rows $page $first maybe set);
        row!($rows $page $first set unset); row!($rows $page $first set maybe); row!($rows $page $first set set);
    )*};
}

/// The table of a page. Whether a bound holds is told by which `url` there is: the inherent one, which exists only if it
/// does and then hides that of the trait. It calls the method with no more than this bound, so the method asks for no more.
macro_rules! table {
    ($page:ident $builder:ident<$($slot:ident)*>: $subject:ty: $rule:ident, $($first:ident)*) => {{
        use rules::$builder as Builder;
        use rules::rules_rules::$rule as Rule;
        struct Probe<T>(PhantomData<T>);
        trait NoUrl<T> {
            fn url(_: T) -> Option<PageUrl> {
                None
            }
        }
        impl<T> NoUrl<T> for Probe<T> {}
        impl<'a, $($slot),*> Probe<Builder<'a, $($slot),*>>
        where
            $subject: Rule,
        {
            fn url(builder: Builder<'a, $($slot),*>) -> Option<PageUrl> {
                Some(builder.url())
            }
        }
        let mut rows = Vec::new();
        rows!(rows $page $($slot)*: $($first)*);
        rows
    }};
}

/// Holds a table against the rule in Rust. `compile` is how many of its combinations have to compile.
fn check(rows: &[Row], compile: usize, holds: impl Fn([bool; 3]) -> bool) {
    for Row { states, runs } in rows {
        assert_eq!(runs.len(), 8);
        let always = runs.iter().all(|run| run.tried.is_ok());
        for Run { given, tried, url } in runs {
            assert_eq!(tried.is_ok(), holds(*given), "{states}: {given:?}");
            assert_eq!(url.is_some(), always, "{states}");
            for url in url.iter().chain(tried) {
                assert_eq!(Ok(url), tried.as_ref(), "{states}");
                let url = url.as_str();
                let (address, query) = url.split_once('?').unwrap_or((url, ""));
                assert_eq!(address, "https://pay.example/p");
                let found = ["a=", "b=", "c="].map(|name| {
                    let mut pairs = query.split('&');
                    pairs.any(|pair| pair.starts_with(name))
                });
                assert_eq!(found, *given, "{states}");
            }
        }
    }
    let compiling = rows
        .iter()
        .filter(|row| row.runs.iter().all(|run| run.url.is_some()));
    assert_eq!(compiling.count(), compile);
}

#[test]
fn required() {
    let two = table!(required_two RequiredTwo<A B>: A: RequiredTwoARequired, unset set);
    assert_eq!(two.len(), 6);
    check(&two, 3, |[a, _, _]| a);
    let three = table!(required_three RequiredThree<A B C>: A: RequiredThreeARequired, unset set);
    assert_eq!(three.len(), 18);
    check(&three, 9, |[a, _, _]| a);
}

/// A rule between two parameters and its twin between three, in all 9 and 27 combinations.
macro_rules! both {
    (
        $two:ident $two_builder:ident $two_rule:ident $two_compile:literal,
        $three:ident $three_builder:ident $three_rule:ident $three_compile:literal,
        $holds_two:expr, $holds_three:expr
    ) => {
        let two = table!($two $two_builder<A B>: (A, B): $two_rule, unset maybe set);
        assert_eq!(two.len(), 9);
        check(&two, $two_compile, $holds_two);
        let three = table!($three $three_builder<A B C>: (A, B, C): $three_rule, unset maybe set);
        assert_eq!(three.len(), 27);
        check(&three, $three_compile, $holds_three);
    };
}

#[test]
fn with_any_other() {
    both!(
        with_any_other_two WithAnyOtherTwo WithAnyOtherTwoARequired 5,
        with_any_other_three WithAnyOtherThree WithAnyOtherThreeARequired 11,
        |[a, b, _]| a || !b, |[a, b, c]| a || !(b || c)
    );
}

#[test]
fn requires() {
    both!(
        requires_two RequiresTwo RequiresTwoRule1 5,
        requires_three RequiresThree RequiresThreeRule1 11,
        |[a, b, _]| !a || b, |[a, b, c]| !a || (b && c)
    );
}

#[test]
fn all_or_none() {
    both!(
        all_or_none_two AllOrNoneTwo AllOrNoneTwoRule1 2,
        all_or_none_three AllOrNoneThree AllOrNoneThreeRule1 2,
        |[a, b, _]| a == b, |[a, b, c]| a == b && b == c
    );
}

#[test]
fn at_most_one() {
    both!(
        at_most_one_two AtMostOneTwo AtMostOneTwoRule1 5,
        at_most_one_three AtMostOneThree AtMostOneThreeRule1 7,
        |[a, b, _]| !(a && b), |given| given.into_iter().filter(|given| *given).count() <= 1
    );
}

#[test]
fn exactly_one() {
    both!(
        exactly_one_two ExactlyOneTwo ExactlyOneTwoRule1 2,
        exactly_one_three ExactlyOneThree ExactlyOneThreeRule1 3,
        |[a, b, _]| a != b, |given| given.into_iter().filter(|given| *given).count() == 1
    );
}

#[test]
fn at_least_one() {
    both!(
        at_least_one_two AtLeastOneTwo AtLeastOneTwoRule1 5,
        at_least_one_three AtLeastOneThree AtLeastOneThreeRule1 19,
        |[a, b, _]| a || b, |[a, b, c]| a || b || c
    );
}
