//! Hosts that a person, or another parser, takes for somebody else's.
//!
//! What is promised: that everybody who parses an accepted address finds the same host in it, or refuses it. What is not:
//! that the host is the one that a person reads. Whoever takes redirect URIs from others compares the whole text with a
//! list.

use paysera_pages::{BaseUrl, Flaw};
use url::Url;

use crate::paysera::RedirectUri;

#[test]
fn nobody_reads_another_host() {
    for (text, flaw, why) in [
        (
            "https://good.example@evil.example/",
            Flaw::Userinfo { at: 20 },
            "the good one is a user name",
        ),
        (
            "https://good.example:443@evil.example/",
            Flaw::Userinfo { at: 24 },
            "the same, with what looks like a port",
        ),
        (
            "https://good.example%40evil.example/",
            Flaw::HostChar { at: 20 },
            "an encoded sign, decoded by some",
        ),
        (
            "https://@evil.example/",
            Flaw::Userinfo { at: 8 },
            "an empty user name",
        ),
        (
            "https://good.example\\@evil.example/",
            Flaw::Backslash { at: 20 },
            "to browsers a path, to others a user name",
        ),
        (
            "https://evil.example\\.good.example/",
            Flaw::Backslash { at: 20 },
            "to browsers a path, to others a label",
        ),
        (
            "https:\\\\evil.example/",
            Flaw::Backslash { at: 6 },
            "browsers take backslashes for slashes",
        ),
        (
            "https:/evil.example/",
            Flaw::NoSlashes { at: 6 },
            "browsers put the slash in",
        ),
        (
            "https:evil.example/",
            Flaw::NoSlashes { at: 6 },
            "browsers put both in",
        ),
        (
            "https:///evil.example/",
            Flaw::NoHost { at: 8 },
            "browsers take one out",
        ),
        (
            "https://evil.example#@good.example/",
            Flaw::Fragment { at: 20 },
            "the good one is a fragment",
        ),
        (
            "https://evil.example:80:443/",
            Flaw::Port { at: 21 },
            "two ports",
        ),
        (
            "https://good.example:@evil.example/",
            Flaw::Userinfo { at: 21 },
            "an empty password",
        ),
        (
            "https://good.example\u{0}.evil.example/",
            Flaw::Control { at: 20 },
            "NUL ends a text in C",
        ),
        (
            "https://good.example\t.evil.example/",
            Flaw::Control { at: 20 },
            "browsers drop tabs",
        ),
        (
            "https://good.example .evil.example/",
            Flaw::WhiteSpace { at: 20 },
            "a space",
        ),
        (
            "https://evil.example／good.example/",
            Flaw::HostChar { at: 20 },
            "a wide slash becomes a slash",
        ),
        (
            "https://evil.example？.good.example/",
            Flaw::HostChar { at: 20 },
            "a wide question mark becomes one",
        ),
        (
            "https://good.example＠evil.example/",
            Flaw::HostChar { at: 20 },
            "a wide sign becomes an `@`",
        ),
        (
            "https://evil。example/",
            Flaw::HostChar { at: 12 },
            "a full stop of East Asia becomes a dot",
        ),
        (
            "https://evil℀.example/",
            Flaw::HostChar { at: 12 },
            "one sign that becomes `a/c`",
        ),
        (
            "https://ｅvil.example/",
            Flaw::HostChar { at: 8 },
            "a wide letter becomes a letter",
        ),
        (
            "https://①②⑦.0.0.1/",
            Flaw::HostChar { at: 8 },
            "digits in circles become digits",
        ),
        (
            "https://good.example../",
            Flaw::EmptyLabel { at: 21 },
            "an empty label",
        ),
        (
            "https://.evil.example/",
            Flaw::EmptyLabel { at: 8 },
            "an empty label",
        ),
        (
            "https://0x7f.1/",
            Flaw::HostNumber { at: 13 },
            "browsers read an address in it",
        ),
        (
            "https://2130706433/",
            Flaw::HostNumber { at: 8 },
            "browsers read an address in it",
        ),
        (
            "https://0177.0.0.1/",
            Flaw::HostNumber { at: 17 },
            "to browsers the digits are octal",
        ),
        (
            "https://127.1/",
            Flaw::HostNumber { at: 12 },
            "browsers fill it up",
        ),
        (
            "https://[::1]evil.example/",
            Flaw::HostChar { at: 13 },
            "more behind the address",
        ),
        (
            "https://[::ffff:127.0.0.1%25eth0]/",
            Flaw::HostIpv6 { at: 9 },
            "a zone",
        ),
    ] {
        assert_eq!(
            RedirectUri::new(text).unwrap_err().flaw(),
            flaw,
            "{why}: {text:?}"
        );
        assert!(BaseUrl::new(text).is_err(), "{why}: {text:?}");
    }
}

/// These are hosts of their own, each of somebody's, and are taken. A browser shows some of them as punycode; no check of
/// a text can tell whom they belong to.
#[test]
fn a_host_that_only_looks_alike_is_taken_as_what_it_is() {
    for (text, host, why) in [
        (
            "https://pаysera.com/",
            "xn--pysera-3nf.com",
            "the first `a` is Cyrillic",
        ),
        (
            "https://xn--pysera-3nf.com/",
            "xn--pysera-3nf.com",
            "the same, in punycode",
        ),
        (
            "https://paysera.com.evil.example/",
            "paysera.com.evil.example",
            "the good one stands in front",
        ),
        (
            "https://paysera-com.example/",
            "paysera-com.example",
            "a dash for a dot",
        ),
        ("https://paysera.co/", "paysera.co", "a letter less"),
        (
            "https://PAYSERA.COM/",
            "paysera.com",
            "hosts have no case: this is the good one",
        ),
        (
            "https://faß.example/",
            "xn--fa-hia.example",
            "which older rules read as `fass`",
        ),
    ] {
        let return_to = RedirectUri::new(text).unwrap();
        assert_eq!(return_to.as_str(), text);
        let read = Url::parse(text).unwrap();
        assert_eq!(read.host_str(), Some(host), "{why}: {text}");
    }
    // A base stands in a program's own configuration, where a host is written in punycode: nothing is left to guess.
    assert!(BaseUrl::new("https://pаysera.com").is_err());
    assert!(BaseUrl::new("https://xn--pysera-3nf.com").is_ok());
}

/// Plain `http` is for this machine; a name that only begins like it is another one.
#[test]
fn a_base_in_the_clear_is_on_this_machine() {
    for (host, is_taken) in [
        ("localhost", true),
        ("LOCALHOST", true),
        ("a.localhost", true),
        ("127.0.0.1", true),
        ("127.255.255.254", true),
        ("[::1]", true),
        ("localhost.evil.example", false),
        ("evil-localhost", false),
        ("127.0.0.1.evil.example", false),
        ("128.0.0.1", false),
        ("0.0.0.0", false),
        ("[::]", false),
        ("[::ffff:127.0.0.1]", false),
        ("192.168.0.1", false),
    ] {
        let base = format!("http://{host}:8080");
        assert_eq!(BaseUrl::new(&*base).is_ok(), is_taken, "{base}");
    }
}
