//! A literal is judged as a text at run time is, and the value is the same.

use std::panic::{self, AssertUnwindSafe};

use paysera_pages::__private::{Chars, Check, Text};
use proptest::prelude::*;

const CHECKS: [Check; 4] = [
    Check::Uri,
    Check::RedirectUri {
        schemes: Some(&["https", "myapp"]),
        reserved: &["status"],
    },
    Check::String {
        min_length: 2,
        max_length: Some(6),
        chars: Some(Chars {
            written: "a-zž",
            ranges: &[('a', 'z'), ('ž', 'ž')],
        }),
        segment: false,
        without: "",
    },
    Check::String {
        min_length: 0,
        max_length: None,
        chars: None,
        segment: true,
        without: ", ",
    },
];

/// What `from_static` makes of a text, outside a `const`.
fn literal(text: &str, check: &Check) -> Option<Text> {
    let text: &'static str = Box::leak(text.to_owned().into_boxed_str());
    let made = AssertUnwindSafe(|| Text::from_static(text, "param", check, "a text"));
    panic::catch_unwind(made).ok()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn both_take_the_same(
        text in "([a-zž]{0,8})|((https|myapp|data)://[a-z.@]{0,6}(/[a-zž %]{0,4})?([?](st%61tus|a)=1)?)|[., a]{0,4}|.{0,8}"
    ) {
        // A refused literal panics, which is the point and not worth a line each.
        let hook = panic::take_hook();
        panic::set_hook(Box::new(|_| {}));
        let made: Vec<_> = CHECKS
            .iter()
            .map(|check| (Text::new(text.clone(), "param", check).ok(), literal(&text, check)))
            .collect();
        panic::set_hook(hook);
        for (new, from_static) in made {
            prop_assert_eq!(new, from_static);
        }
    }
}
