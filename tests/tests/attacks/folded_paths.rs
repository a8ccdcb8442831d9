//! Path segments that URL parsers fold away or cut at: a value in a path must stay one segment of that page.

use paysera_pages::{BaseUrl, Flaw};

use crate::browser;
use crate::paysera::{Paysera, TransactionKey};
use crate::shop::{Key, Shop};

#[test]
fn a_value_stays_one_segment() {
    for (text, segment, why) in [
        ("../admin", "..%2Fadmin", "goes up"),
        ("..", "", "goes up"),
        (".", "", "stays, so that the segment is gone"),
        ("", "", "leaves the page of the segment before"),
        ("...", "...", "is a name like any other"),
        (
            "%2e%2e",
            "%252e%252e",
            "goes up once it is decoded, which browsers do to this one",
        ),
        (".%2e", ".%252e", "the same, by half"),
        ("%2E.", "%252E.", "the same, in capitals"),
        ("%252e%252e", "%25252e%25252e", "the same, encoded twice"),
        (
            "..\\admin",
            "..%5Cadmin",
            "browsers take a backslash for a slash",
        ),
        (
            "\\\\evil.example",
            "%5C%5Cevil.example",
            "browsers take backslashes for a host",
        ),
        ("//evil.example", "%2F%2Fevil.example", "a host of its own"),
        ("..\t", "..%09", "browsers drop tabs, and then fold"),
        (".\n.", ".%0A.", "browsers drop line ends, and then fold"),
        (
            "..;/admin",
            "..%3B%2Fadmin",
            "some servers drop what follows a semicolon",
        ),
        (
            "..%2fadmin",
            "..%252fadmin",
            "some servers decode before they fold",
        ),
        ("a?status=success", "a%3Fstatus%3Dsuccess", "begins a query"),
        ("a#b", "a%23b", "begins a fragment"),
        ("a\u{0}b", "a%00b", "ends a text in C"),
        (
            "．．",
            "%EF%BC%8E%EF%BC%8E",
            "wide dots, which some fold to dots",
        ),
        ("a b", "a%20b", "a space is no plus sign in a path"),
        ("a+b", "a%2Bb", "and a plus sign is no space"),
        (
            "https://evil.example/",
            "https%3A%2F%2Fevil.example%2F",
            "an address of its own",
        ),
        (
            "javascript:alert(1)",
            "javascript%3Aalert%281%29",
            "a script",
        ),
    ] {
        if segment.is_empty() {
            let flaw = Key::new(text).unwrap_err().flaw();
            assert!(
                matches!(flaw, Flaw::Empty | Flaw::DotSegment),
                "{why}: {text:?}: {flaw:?}"
            );
            assert!(TransactionKey::new(text).is_err(), "{why}: {text:?}");
            continue;
        }
        let key = Key::new(text).unwrap();
        let url = Shop::order().key(&key).url();
        assert_eq!(
            url.as_str(),
            format!("https://pay.example/base/order/{segment}/pay"),
            "{why}"
        );
        let read = browser(&url);
        assert_eq!(read.host_str(), Some("pay.example"), "{why}: {url}");
        assert_eq!(read.query(), None, "{why}: {url}");
        let segments: Vec<_> = read.path_segments().unwrap().collect();
        assert_eq!(segments, ["base", "order", segment, "pay"], "{why}: {url}");
    }
}

#[test]
fn a_base_keeps_its_path() {
    for (text, why) in [
        ("https://pay.example/..", "goes up"),
        ("https://pay.example/a/../b", "goes up"),
        ("https://pay.example/./a", "is folded away"),
        ("https://pay.example/%2e%2e/a", "is folded by browsers"),
        ("https://pay.example/.%2E", "is folded by browsers"),
        (
            "https://pay.example/a\\..\\b",
            "browsers take a backslash for a slash",
        ),
        (
            "https://pay.example\\@evil.example",
            "browsers take a backslash for a slash",
        ),
        (
            "https://pay.example/a?b",
            "what is put behind it would be part of a query",
        ),
        (
            "https://pay.example/a#b",
            "what is put behind it would be part of a fragment",
        ),
        ("https://pay.example/\t..", "browsers drop tabs"),
        ("https://pay.example/a b", "has a space"),
        ("https:pay.example", "browsers put the slashes in"),
        ("https:/pay.example", "browsers put the slashes in"),
        ("https:///pay.example", "browsers take one out"),
        (
            "ws:/user@evil.example",
            "browsers put the slash in, and then it has a user name",
        ),
        ("paysera://transaction/..", "an app would fold it"),
    ] {
        assert!(BaseUrl::new(text).is_err(), "{why}: {text}");
    }
    for base in [
        "https://pay.example/a%2Fb/...",
        "https://pay.example/~a;b=c/@d",
        "http://127.0.0.1:8080/%5C",
    ] {
        let base_url = BaseUrl::new(base).unwrap();
        let url = Paysera::cash_out().base_url(&base_url).url();
        assert_eq!(url.as_str(), format!("{base}/wallet/cash-out"));
        browser(&url);
    }
}
