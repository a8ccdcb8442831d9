//! Rules of one page, held against all requests that could be made: what is refused as a contradiction is one, and what is
//! accepted can be asked for.

#![expect(clippy::expect_used, reason = "helpers of tests may panic")]

use paysera_pages_codegen::spec::model::{Item, Page};
use paysera_pages_codegen::spec::{self, Context, Fault, NoFiles, Source};

const REQUIRED: [&str; 3] = ["false", "true", "\"with-any-other\""];

const RULES: [&str; 11] = [
    "if = \"a\", requires = [\"b\"]",
    "if = \"b\", requires = [\"a\", \"c\"]",
    "if = \"c\", requires = [\"a\"]",
    "all_or_none = [\"a\", \"c\"]",
    "at_most_one = [\"a\", \"b\"]",
    "at_most_one = [\"a\", \"b\", \"c\"]",
    "exactly_one = [\"b\", \"c\"]",
    "exactly_one = [\"a\", \"b\", \"c\"]",
    "at_least_one = [\"a\", \"b\"]",
    "at_least_one = [\"b\", \"c\"]",
    "all_or_none = [\"a\", \"b\", \"c\"]",
];

/// A page with a path parameter and a constant, which no rule can be about, and three parameters that rules are about.
fn declaration(required: [&str; 3], rules: &[&str]) -> String {
    let [a, b, c] = required;
    let rules: Vec<_> = rules.iter().map(|rule| format!("{{ {rule} }}")).collect();
    format!(
        "format = 1\nenvironments.production.base_url = \"https://pay.example\"\n[params]\n\
         p = {{ type = \"string\" }}\nk = {{ type = \"constant\", value = \"k\" }}\n\
         a = {{ type = \"string\", required = {a} }}\nb = {{ type = \"string\", required = {b} }}\n\
         c = {{ type = \"string\", required = {c} }}\n[pages.cash-out]\npath = \"cash-out/{{p}}\"\n\
         query = [\"k\", \"a\", \"b\", \"c\"]\nrules = [{}]\n",
        rules.join(", ")
    )
}

/// Which of the parameters `a`, `b` and `c` a request passes.
type Request = [bool; 3];

/// All requests, those that leave out the first parameters first.
fn requests() -> impl Iterator<Item = Request> {
    (0..8).map(|bits| [bits & 4 != 0, bits & 2 != 0, bits & 1 != 0])
}

/// Whether a request keeps what each parameter asks for.
fn is_complete(required: [&str; 3], request: Request) -> bool {
    let any = request.contains(&true);
    required.iter().zip(request).all(|(required, given)| {
        given || *required == "false" || (*required == "\"with-any-other\"" && !any)
    })
}

/// Whether a request keeps a rule, as it is written.
fn keeps(rule: &str, request: Request) -> bool {
    let given = |name| {
        let index = ["a", "b", "c"].iter().position(|known| *known == name);
        index
            .and_then(|index| request.get(index).copied())
            .expect("a parameter")
    };
    let names: Vec<_> = rule.split('"').skip(1).step_by(2).collect();
    let all = names.iter().filter(|name| given(**name)).count();
    match rule.split(' ').next().expect("a form") {
        "if" => {
            let (first, needed) = names.split_first().expect("a parameter");
            !given(*first) || needed.iter().all(|name| given(*name))
        }
        "all_or_none" => all == 0 || all == names.len(),
        "at_most_one" => all <= 1,
        "exactly_one" => all == 1,
        _ => all >= 1,
    }
}

/// What is said of the rules of a page, taken one after the other; and the requests that remain.
fn expected(required: [&str; 3], rules: &[&str]) -> (Vec<String>, Vec<Request>) {
    let mut left: Vec<_> = requests()
        .filter(|request| is_complete(required, *request))
        .collect();
    let mut messages = Vec::new();
    for rule in rules {
        let mut still = left.clone();
        still.retain(|request| keeps(rule, *request));
        let lost = (0..3).find(|index| {
            !still
                .iter()
                .any(|request| request.get(*index) == Some(&true))
        });
        let problem = match lost.and_then(|index| ["a", "b", "c"].get(index)) {
            _ if still.is_empty() => "no request could keep all rules".to_owned(),
            Some(name) => format!("`{name}` could never be passed"),
            None => {
                left = still;
                continue;
            }
        };
        messages.push(format!("with this rule of page `cash-out`, {problem}"));
    }
    (messages, left)
}

/// The request that the reader takes for the smallest that passes what is wanted, as its example does.
fn smallest(page: &Page, wanted: Request) -> Request {
    let names = ["a", "b", "c"];
    let is_wanted = |item: &Item| {
        let mut pairs = names.iter().zip(wanted);
        pairs.any(|(name, wanted)| wanted && item.param.name.text == **name)
    };
    let given = spec::smallest(&page.params, &page.rules, is_wanted);
    let [path, constant, rest @ ..] = given.as_slice() else {
        unreachable!("{given:?}")
    };
    // What stands in the path is always given, and nobody gives a constant.
    assert_eq!((*path, *constant), (true, false));
    rest.try_into().expect("three parameters")
}

/// Reads a page of three parameters and rules, and holds it against all requests.
fn assert_as_requests_say(required: [&str; 3], rules: &[&str]) {
    let text = declaration(required, rules);
    let reading = spec::read(
        &Source::new("pages.toml", &*text),
        &Context::default(),
        &mut NoFiles,
    );
    let messages: Vec<_> = reading.faults.iter().map(Fault::message).collect();
    // A rule that says nothing new is a mistake of another kind.
    let (twins, contradictions): (Vec<_>, Vec<_>) = messages
        .into_iter()
        .partition(|message| message.starts_with("this rule "));
    let spec = reading.spec.expect("the model");
    let page = spec.pages.first().expect("the page");
    let (expected, left) = expected(required, rules);
    if twins.is_empty() {
        assert_eq!(contradictions, expected, "{text}");
    }
    for wanted in requests() {
        let holds = |request: &&Request| {
            wanted
                .iter()
                .zip(**request)
                .all(|(wanted, given)| given || !wanted)
        };
        let best = left.iter().find(holds).or(left.first()).expect("a request");
        if twins.is_empty() {
            assert_eq!(smallest(page, wanted), *best, "{wanted:?} of {text}");
        }
    }
}

#[test]
fn rules_are_refused_where_no_request_keeps_them() {
    for a in REQUIRED {
        for b in REQUIRED {
            for c in REQUIRED {
                assert_as_requests_say([a, b, c], &[]);
                for rule in RULES {
                    assert_as_requests_say([a, b, c], &[rule]);
                }
            }
        }
    }
}

#[test]
fn two_rules_are_refused_where_no_request_keeps_both() {
    for required in [
        ["false", "false", "false"],
        ["\"with-any-other\"", "false", "false"],
        ["false", "true", "\"with-any-other\""],
    ] {
        for first in RULES {
            for second in RULES {
                assert_as_requests_say(required, &[first, second]);
            }
        }
    }
}

#[test]
fn rules_read_as_sentences() {
    let sentences = |rules: &[&str]| {
        let text = declaration(["false"; 3], rules);
        let reading = spec::read(
            &Source::new("pages.toml", text),
            &Context::default(),
            &mut NoFiles,
        );
        let spec = reading.spec.expect("the model");
        let page = spec.pages.first().expect("the page");
        let rules = page.rules.iter();
        rules
            .map(|rule| spec::in_words(&page.params, &rule.kind))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        sentences(&[
            "if = \"a\", requires = [\"b\"]",
            "at_most_one = [\"a\", \"c\"]",
            "at_least_one = [\"b\", \"c\"]"
        ]),
        [
            "`b` is required when `a` is passed",
            "at most one of `a` and `c` may be passed",
            "at least one of `b` and `c` must be passed",
        ]
    );
    assert_eq!(
        sentences(&["if = \"a\", requires = [\"b\", \"c\"]"]),
        ["`b` and `c` are required when `a` is passed"]
    );
    assert_eq!(
        sentences(&["all_or_none = [\"a\", \"b\", \"c\"]"]),
        ["`a`, `b` and `c` go together: pass all of them or none"]
    );
    assert_eq!(
        sentences(&["exactly_one = [\"a\", \"b\"]"]),
        ["exactly one of `a` and `b` must be passed"]
    );
}
