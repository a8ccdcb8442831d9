//! Markup and scripts in what a shop puts into its page: pop-ups, frames, lightboxes, and titles of frames.
//!
//! What the stand-in shows is attacked in `paysera-pages-sandbox/tests/sandbox/attacks.rs`, and both once more in a real
//! browser in `tests/browser/scripts.rs`.

use html_escape::decode_html_entities;
use paysera_pages::{BaseUrl, PageUrl};

use crate::paysera::{ClientId, Paysera};

/// The text, and what it ends or begins where nothing escapes it.
const TEXTS: [(&str, &str); 14] = [
    (
        "\"><img src=x onerror=alert(1)>",
        "an attribute in double quotes",
    ),
    (
        "'><img src=x onerror=alert(1)>",
        "an attribute in single quotes",
    ),
    (
        "` onload=alert(1) x=`",
        "an attribute in backticks, as old browsers read it",
    ),
    (" onload=alert(1)", "an attribute without quotes"),
    ("</iframe><script>alert(1)</script>", "an element"),
    ("</script><script>alert(1)</script>", "a script"),
    (
        "</SCRIPT ><svg/onload=alert(1)>",
        "a script, whatever its case",
    ),
    (
        "<!--<script>",
        "a script, since it begins a comment inside of it",
    ),
    ("]]><script>alert(1)</script>", "a section of XHTML"),
    ("\");alert(1);//", "a literal"),
    (
        "\\\");alert(1);//",
        "a literal whose backslash is forgotten",
    ),
    ("\u{2028}alert(1)//\u{2029}", "a line of a script"),
    (
        "&quot;&#39;&#x22;&lt;img&gt;\\u0022",
        "what is decoded twice",
    ),
    ("{url}${alert(1)}", "a template"),
];

/// The worst that a base may have in it: quotes and references that HTML would read.
const BASES: [&str; 3] = [
    "https://pay.example",
    "https://pay.example/'onload=alert(1)",
    "https://pay.example/'&quot;&apos;);alert(1)//&lt;img%20src=x%20onerror=alert(1)&gt;",
];

#[test]
fn an_attribute_is_not_left() {
    for (base, text, why) in rows() {
        let client_id = ClientId::new(text).unwrap();
        let pages = Paysera::at_base(BaseUrl::new(base).unwrap());
        let request = pages.cash_out().client_id(&client_id);
        let shown = [
            request.popup().to_string(),
            request.iframe().to_string(),
            request.lightbox().to_string(),
        ];
        for value in shown {
            assert!(
                !value.contains(['"', '\'', '`', '<', '>', ' ']),
                "{why}: {value}"
            );
            // A browser reads the URL that was built.
            assert_eq!(
                decode_html_entities(&value),
                request.url().as_str(),
                "{why}"
            );
        }
    }
}

#[test]
fn a_frame_has_three_attributes_and_nothing_in_it() {
    for (base, text, why) in rows() {
        let client_id = ClientId::new(text).unwrap();
        let pages = Paysera::at_base(BaseUrl::new(base).unwrap());
        let request = pages.cash_out().client_id(&client_id);
        let html = request.iframe().html(text);
        assert_eq!(html.matches(['<', '>']).count(), 4, "{why}: {html}");
        let parts: Vec<_> = html.split('"').collect();
        let [start, src, to_title, title, to_policy, policy, end] = parts.as_slice() else {
            panic!("{why}: {html}");
        };
        assert_eq!(
            [*start, *to_title, *to_policy, *policy, *end],
            [
                "<iframe src=",
                " title=",
                " referrerpolicy=",
                "no-referrer",
                "></iframe>"
            ],
            "{why}"
        );
        assert_eq!(decode_html_entities(src), request.url().as_str(), "{why}");
        assert_eq!(decode_html_entities(title), text, "{why}");
    }
}

#[test]
fn a_script_is_not_left() {
    for (base, text, why) in rows() {
        let client_id = ClientId::new(text).unwrap();
        let pages = Paysera::at_base(BaseUrl::new(base).unwrap());
        let request = pages.cash_out().client_id(&client_id);
        let lightbox = request.lightbox();
        for literal in [
            request.popup().js_string(),
            request.iframe().js_string(),
            lightbox.js_string(),
        ] {
            is_harmless(&literal, &request.url(), why);
        }
        let call = lightbox.call().unwrap();
        let literal = call.strip_prefix("WebToPayWallet.openDialog(");
        let literal = literal.and_then(|rest| rest.strip_suffix(')')).unwrap();
        is_harmless(literal, &request.url(), why);
    }
}

/// A literal that is JSON, and so a script's, and that neither HTML nor XHTML reads anything into.
fn is_harmless(literal: &str, url: &PageUrl, why: &str) {
    let inner = literal
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    let inner = inner.unwrap_or_else(|| panic!("{why}: {literal}"));
    assert!(
        inner.bytes().all(|byte| byte.is_ascii_graphic()),
        "{why}: {literal}"
    );
    assert!(
        !inner.contains(['"', '\'', '`', '<', '>', '&', '$', '{', '}', ']']),
        "{why}: {literal}"
    );
    let read: String = serde_json::from_str(literal).unwrap();
    assert_eq!(read, url.as_str(), "{why}");
}

/// Each text with each base.
fn rows() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let rows = |base| TEXTS.map(|(text, why)| (base, text, why));
    BASES.into_iter().flat_map(rows)
}
