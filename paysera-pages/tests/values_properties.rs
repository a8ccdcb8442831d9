//! Addresses, held against the `url` crate: whatever is accepted, a URL parser reads as the same host.

use std::net::{Ipv4Addr, Ipv6Addr};

use paysera_pages::__private::Check;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use url::{Host, ParseError, Url};

const REDIRECT: Check = Check::RedirectUri {
    schemes: None,
    reserved: &["status", "error description", "ką"],
};

/// What stands between user name and port, cut out in the plainest way.
fn host_of(text: &str) -> &str {
    let (_, rest) = text.split_once("://").unwrap_or_default();
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (_, host) = authority.rsplit_once('@').unwrap_or(("", authority));
    match host.split_once(']') {
        Some((address, _)) => address,
        None => host.split(':').next().unwrap_or_default(),
    }
}

/// Holds an accepted `http` or `https` address against the `url` crate.
fn assert_same_host(text: &str) {
    let ours = host_of(text);
    let url = Url::parse(text);
    match url.as_ref().map(Url::host) {
        // Names that IDNA refuses, or of which it leaves nothing.
        Err(ParseError::IdnaError) => {}
        Err(ParseError::EmptyHost) if !ours.is_ascii() => {}
        Ok(Some(Host::Ipv4(address))) => assert_eq!(ours.parse(), Ok(address), "{text:?}"),
        Ok(Some(Host::Ipv6(address))) => {
            let ours = ours.strip_prefix('[').map(str::parse);
            assert_eq!(ours, Some(Ok(address)), "{text:?}");
        }
        Ok(Some(Host::Domain(domain))) => {
            assert_eq!(
                Host::parse(ours),
                Ok(Host::Domain(domain.to_owned())),
                "{text:?}"
            );
            // Label by label, the same in ASCII, or something else but ASCII signs as punycode.
            let (mapped, labels) = (domain.split('.'), ours.split('.'));
            assert_eq!(
                mapped.clone().count(),
                labels.clone().count(),
                "{text:?}: {domain}"
            );
            for (mapped, label) in mapped.zip(labels) {
                let same = !label.is_ascii() || mapped.eq_ignore_ascii_case(label);
                assert!(same, "{text:?}: {domain}");
                let plain = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
                assert!(mapped.bytes().all(plain), "{text:?}: {domain}");
            }
        }
        other => unreachable!("{text:?} is accepted, and read as {other:?}"),
    }
}

/// Characters that parsers disagree about, among harmless ones.
fn nasty() -> impl Strategy<Value = String> {
    let chars: Vec<char> = "abxXf0179.-_:/\\@?#%[]&=+ \t\n\0žяªˣ²١。．／＠：１①ß\u{AD}\u{34F}\u{200B}\u{200D}\u{2028}\u{A0}\u{85}💩"
        .chars()
        .collect();
    let char = prop_oneof![6 => select(chars), 1 => any::<char>()];
    vec(char, 0..6).prop_map(String::from_iter)
}

/// Hosts, most of them sound.
fn host() -> impl Strategy<Value = String> {
    let number = prop_oneof!["[0-9]{1,3}", "0x[0-9a-f]{0,3}", "0[0-7]{1,3}"];
    let numbers = vec(number, 1..6).prop_map(|numbers| numbers.join("."));
    let octets = any::<[u8; 4]>().prop_map(|octets| Ipv4Addr::from(octets).to_string());
    let label = "[a-zA-Z0-9_žяß한語x0-]{1,5}";
    let labels = vec(label, 1..5).prop_map(|labels| labels.join("."));
    let groups =
        vec("[0-9a-fA-F]{0,4}", 2..10).prop_map(|groups| format!("[{}]", groups.join(":")));
    let sound = any::<[u16; 8]>()
        .prop_map(|groups| format!("[{}]", Ipv6Addr::from(groups.map(|group| group % 3))));
    let mapped = (sound.clone(), octets.clone())
        .prop_map(|(groups, octets)| format!("{}:{octets}]", groups.trim_end_matches(']')));
    prop_oneof![
        2 => octets,
        2 => numbers.clone(),
        6 => labels.clone(),
        2 => (labels, numbers).prop_map(|(labels, numbers)| format!("{labels}.{numbers}")),
        2 => sound,
        2 => groups,
        1 => mapped,
        3 => nasty(),
    ]
}

/// Addresses with a host, a good half of them sound.
fn address() -> impl Strategy<Value = String> {
    let scheme = select(vec!["http", "https", "HTTP", "hTTps"]);
    let slashes = prop_oneof![12 => Just("//"), 1 => select(vec!["", "/", "///", "\\\\", "/\\"])];
    let user = prop_oneof![6 => Just(String::new()), 1 => Just("a:b@".to_owned()), 1 => nasty().prop_map(|user| user + "@")];
    let port = prop_oneof![6 => Just(String::new()), 2 => any::<u16>().prop_map(|port| format!(":{port}")), 1 => ":[0-9]{0,6}"];
    let tail =
        prop_oneof![4 => Just(String::new()), 4 => "[/?#][a-z=&%@:\\\\ ž]{0,8}", 2 => nasty()];
    (scheme, slashes, user, host(), port, tail).prop_map(
        |(scheme, slashes, user, host, port, tail)| {
            format!("{scheme}:{slashes}{user}{host}{port}{tail}")
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn accepted_addresses_have_the_same_host_everywhere(text in address()) {
        if Check::Uri.verify(&text).is_ok() {
            assert_same_host(&text);
        }
    }

    #[test]
    fn accepted_redirects_have_the_same_host_everywhere(text in address()) {
        if REDIRECT.verify(&text).is_ok() {
            prop_assert_eq!(Check::Uri.verify(&text), Ok(()));
            assert_same_host(&text);
            if let Ok(url) = Url::parse(&text) {
                prop_assert_eq!((url.username(), url.password(), url.fragment()), ("", None, None));
            }
        }
    }

    #[test]
    fn sound_addresses_are_accepted(
        labels in vec("[a-z_]([a-z0-9_-]{0,8})", 1..4),
        port in any::<u16>(),
        path in "[!-~]{0,20}",
    ) {
        let text = format!("https://{}:{port}/{path}", labels.join("."));
        prop_assert_eq!(Check::Uri.verify(&text), Ok(()));
    }

    #[test]
    fn brackets_hold_what_std_reads_as_an_ipv6_address(text in "[0-9a-f:.]{0,16}|([0-9a-f]{0,2}:){2,9}[0-9a-f.]{0,7}") {
        let accepted = Check::Uri.verify(&format!("http://[{text}]/")).is_ok();
        prop_assert_eq!(accepted, text.parse::<Ipv6Addr>().is_ok());
    }

    #[test]
    fn the_query_has_no_reserved_name(
        pieces in vec(prop_oneof![
            select(vec!["status", "st%61tus", "%73tatus", "statu", "error+description", "error%20description", "k%C4%85"]),
            select(vec!["ką", "&", "&&", "=", "?", "%", "+", "x", "status2", "%3D", "%26", "error"]),
        ], 0..8),
    ) {
        let query = pieces.concat();
        let text = format!("https://example.com/status?{query}");
        let carries = form_urlencoded::parse(query.as_bytes())
            .any(|(name, _)| matches!(&*name, "status" | "error description" | "ką"));
        prop_assert_eq!(REDIRECT.verify(&text).is_err(), carries);
    }

    #[test]
    fn no_text_does_harm(text in any::<String>(), noise in nasty()) {
        for text in [&text, &noise, &format!("http://{noise}"), &format!("https://a.b/?{text}")] {
            let accepted = REDIRECT.verify(text).is_ok();
            prop_assert!(!accepted || Check::Uri.verify(text).is_ok());
            prop_assert!(!accepted || !text.contains(|char: char| char.is_control() || char.is_whitespace()));
        }
    }
}

/// The table of characters that no host has must be complete: none of the others may become a number, a
/// dot or nothing.
#[test]
fn no_character_becomes_another_kind_of_host() {
    let mut accepted = 0;
    for char in '\u{80}'..=char::MAX {
        if Check::Uri.verify(&format!("http://{char}/")).is_err() {
            continue;
        }
        accepted += 1;
        for host in [
            "a%b.c%.%d",
            "0%7f",
            "0x7%",
            "1.2.3.%",
            "1.2.3%4",
            "1.2.3.4%",
        ] {
            let host = host.replace('%', char.encode_utf8(&mut [0; 4]));
            let text = format!("http://{host}/");
            if Check::Uri.verify(&text).is_ok() {
                assert_same_host(&text);
            }
        }
    }
    assert!(accepted > 100_000, "{accepted}");
}

/// The generator must not hide the properties behind refusals.
#[test]
fn a_good_share_of_the_generated_addresses_is_accepted() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut accepted = [0, 0];
    for _ in 0..1000 {
        let text = address().new_tree(&mut runner).expect("a tree").current();
        accepted[0] += usize::from(Check::Uri.verify(&text).is_ok());
        accepted[1] += usize::from(REDIRECT.verify(&text).is_ok());
    }
    assert!(accepted[0] > 300 && accepted[1] > 150, "{accepted:?}");
}
