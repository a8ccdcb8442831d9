//! Addresses that run a script, in every disguise: where a user is sent back to, and where pages are served from.

use paysera_pages::{BaseUrl, Flaw};

use crate::paysera::{Callback, OauthRedirectUri, RedirectUri};
use crate::shop::OnlyHttps;

/// The input, the flaw, and what the disguise is for.
fn disguises() -> Vec<(&'static str, Flaw, &'static str)> {
    vec![
        ("javascript:alert(1)", Flaw::SchemeForbidden, "as it is"),
        (
            "JaVaScRiPt:alert(1)",
            Flaw::SchemeForbidden,
            "schemes have no case",
        ),
        (
            "javascript://shop.example/%0Aalert(1)",
            Flaw::SchemeForbidden,
            "looks like a host behind a comment",
        ),
        (
            "javascript:alert(1)//https://shop.example",
            Flaw::SchemeForbidden,
            "has a good address in it",
        ),
        (
            "java\tscript:alert(1)",
            Flaw::Control { at: 4 },
            "browsers drop tabs",
        ),
        (
            "java\nscript:alert(1)",
            Flaw::Control { at: 4 },
            "browsers drop line ends",
        ),
        (
            "java\r\nscript:alert(1)",
            Flaw::Control { at: 4 },
            "browsers drop line ends",
        ),
        (
            "javascript\t:alert(1)",
            Flaw::Control { at: 10 },
            "in front of the colon",
        ),
        ("javascript\u{0}:alert(1)", Flaw::Control { at: 10 }, "NUL"),
        (
            "java\u{0}script:alert(1)",
            Flaw::Control { at: 4 },
            "NUL, which old parsers drop",
        ),
        (
            " javascript:alert(1)",
            Flaw::OuterSpace { at: 0 },
            "browsers trim spaces",
        ),
        (
            "\tjavascript:alert(1)",
            Flaw::Control { at: 0 },
            "browsers trim tabs",
        ),
        (
            "\u{1}javascript:alert(1)",
            Flaw::Control { at: 0 },
            "browsers trim all control characters",
        ),
        (
            "\u{1f}javascript:alert(1)",
            Flaw::Control { at: 0 },
            "browsers trim all control characters",
        ),
        (
            "\u{a0}javascript:alert(1)",
            Flaw::OuterSpace { at: 0 },
            "some trim what Unicode calls a space",
        ),
        (
            "\u{3000}javascript:alert(1)",
            Flaw::OuterSpace { at: 0 },
            "some trim what Unicode calls a space",
        ),
        (
            "\u{feff}javascript:alert(1)",
            Flaw::NoScheme { at: 0 },
            "some trim a byte-order mark",
        ),
        (
            "\u{200b}javascript:alert(1)",
            Flaw::NoScheme { at: 0 },
            "some drop what is not seen",
        ),
        (
            "java\u{ad}script:alert(1)",
            Flaw::NoScheme { at: 4 },
            "a soft hyphen is not seen",
        ),
        (
            "ｊavascript:alert(1)",
            Flaw::NoScheme { at: 0 },
            "a wide letter, folded by some",
        ),
        (
            "javaſcript:alert(1)",
            Flaw::NoScheme { at: 4 },
            "a long s, whose capital is S",
        ),
        (
            "javascript：alert(1)",
            Flaw::NoScheme { at: 10 },
            "a wide colon",
        ),
        (
            "javascript&colon;alert(1)",
            Flaw::NoScheme { at: 10 },
            "an entity that HTML would decode",
        ),
        (
            "javascript&#58;alert(1)",
            Flaw::Fragment { at: 11 },
            "an entity that HTML would decode",
        ),
        (
            "&#106;avascript:alert(1)",
            Flaw::Fragment { at: 1 },
            "an entity that HTML would decode",
        ),
        (
            "&#x6A;avascript:alert(1)",
            Flaw::Fragment { at: 1 },
            "an entity that HTML would decode",
        ),
        (
            "java&Tab;script:alert(1)",
            Flaw::NoScheme { at: 4 },
            "an entity that HTML would decode",
        ),
        (
            "%6aavascript:alert(1)",
            Flaw::NoScheme { at: 0 },
            "percent-encoded, decoded by some",
        ),
        (
            "javascript%3aalert(1)",
            Flaw::NoScheme { at: 10 },
            "percent-encoded, decoded by some",
        ),
        (
            "\\x6aavascript:alert(1)",
            Flaw::Backslash { at: 0 },
            "an escape that a script would decode",
        ),
        (
            "java script:alert(1)",
            Flaw::WhiteSpace { at: 4 },
            "a space, dropped by some",
        ),
        (
            "data:text/html,<script>alert(1)</script>",
            Flaw::SchemeForbidden,
            "a page of its own",
        ),
        (
            "DATA:text/html;base64,PHNjcmlwdD4=",
            Flaw::SchemeForbidden,
            "a page of its own, encoded",
        ),
        (
            "vbscript:msgbox",
            Flaw::SchemeForbidden,
            "the other language",
        ),
        (
            "view-source:javascript:alert(1)",
            Flaw::SchemeForbidden,
            "wraps another address",
        ),
        (
            "jar:javascript:alert(1)!/",
            Flaw::SchemeForbidden,
            "wraps another address",
        ),
        (
            "filesystem:https://shop.example/x.html",
            Flaw::SchemeForbidden,
            "a file that a script has written",
        ),
        (
            "blob:https://shop.example/0e5e-4c6c",
            Flaw::SchemeForbidden,
            "a page that a script has made",
        ),
        (
            "about:srcdoc",
            Flaw::SchemeForbidden,
            "stays inside the browser",
        ),
        (
            "file:///etc/passwd",
            Flaw::SchemeForbidden,
            "the user's own files",
        ),
        (
            "content://com.android.contacts/1",
            Flaw::SchemeForbidden,
            "the user's own data",
        ),
        (
            "intent://x#Intent;scheme=javascript;end",
            Flaw::Fragment { at: 10 },
            "starts apps, and wraps another address",
        ),
        (
            "intent:x;scheme=javascript;end",
            Flaw::SchemeForbidden,
            "starts apps, and wraps another address",
        ),
        (
            "//shop.example",
            Flaw::NoScheme { at: 0 },
            "takes the scheme of the page that it stands on",
        ),
        (
            "/\\shop.example",
            Flaw::Backslash { at: 1 },
            "the same, with a backslash",
        ),
        (
            ":javascript:alert(1)",
            Flaw::NoScheme { at: 0 },
            "no scheme at all",
        ),
        (
            "1javascript:alert(1)",
            Flaw::NoScheme { at: 0 },
            "schemes begin with a letter",
        ),
    ]
}

#[test]
fn nobody_is_sent_back_to_a_script() {
    for (text, flaw, why) in disguises() {
        assert_eq!(
            RedirectUri::new(text).unwrap_err().flaw(),
            flaw,
            "{why}: {text:?}"
        );
        assert_eq!(
            OauthRedirectUri::new(text).unwrap_err().flaw(),
            flaw,
            "{why}: {text:?}"
        );
        assert_eq!(
            Callback::new(text).unwrap_err().flaw(),
            flaw,
            "{why}: {text:?}"
        );
        assert!(OnlyHttps::new(text).is_err(), "{why}: {text:?}");
        assert!(BaseUrl::new(text).is_err(), "{why}: {text:?}");
    }
}

/// Without `schemes` any other scheme is taken, since nobody can list those of apps. A program that wraps addresses may be
/// among them: who knows where users come back to says so with `schemes`.
#[test]
fn a_list_of_schemes_leaves_no_others() {
    for text in [
        "feed:javascript:alert(1)",
        "myapp:javascript:alert(1)",
        "ms-word:ofe|u|https://a.example",
    ] {
        assert!(RedirectUri::new(text).is_ok(), "{text}");
        let allowed: &[&str] = &["https"];
        let flaw = Flaw::SchemeNotAllowed { allowed };
        assert_eq!(OnlyHttps::new(text).unwrap_err().flaw(), flaw, "{text}");
    }
}
