//! Line ends in values: in a `Location` header they would begin another header, or a whole response.

use paysera_pages::{BaseUrl, Flaw, State};

use crate::paysera::{ClientId, Paysera, RedirectUri, Status};
use crate::shop::{Items, ItemsList, Key, Link, Note, Shop};
use crate::{browser, pairs};

/// What ends a line somewhere: HTTP takes a bare LF, old proxies a bare CR, scripts the two signs of Unicode.
const LINE_ENDS: [&str; 7] = [
    "\r\n", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{0b}",
];

#[test]
fn a_text_keeps_its_line_ends_and_the_url_has_none() {
    for end in LINE_ENDS {
        let text = format!("x{end}Set-Cookie: a=b{end}{end}<html>");
        let (key, note) = (Key::new(&*text).unwrap(), Note::new(&*text).unwrap());
        let items = ItemsList::new([Items::new(&*text).unwrap()]).unwrap();
        let secret = State::new(&*text).unwrap();
        let url = Shop::order()
            .key(&key)
            .note(&note)
            .items(&items)
            .secret(&secret)
            .url();
        assert!(
            url.as_str().bytes().all(|byte| byte.is_ascii_graphic()),
            "{url}"
        );
        let read = browser(&url);
        assert_eq!(read.path_segments().unwrap().count(), 4, "{url}");
        let expected = ["note", "items", "secret"].map(|name| (name.to_owned(), text.clone()));
        assert_eq!(pairs(&url), expected, "{url}");
    }
}

#[test]
fn an_address_has_none() {
    for end in LINE_ENDS {
        for (text, at, why) in [
            (
                format!("https://shop.example/{end}Set-Cookie:a"),
                21,
                "in the path",
            ),
            (
                format!("https://shop.example/?a={end}"),
                24,
                "at the end, where others trim",
            ),
            (
                format!("https://shop{end}.example/"),
                12,
                "in the host, where browsers drop it",
            ),
            (
                format!("ht{end}tps://shop.example/"),
                2,
                "in the scheme, where browsers drop it",
            ),
        ] {
            let flaw = RedirectUri::new(&*text).unwrap_err().flaw();
            let is_refused = matches!(
                flaw,
                Flaw::Control { at: found } | Flaw::WhiteSpace { at: found } | Flaw::OuterSpace { at: found }
                    if found == at
            );
            assert!(is_refused, "{why}: {text:?}: {flaw:?}");
            assert!(BaseUrl::new(&*text).is_err(), "{why}: {text:?}");
        }
    }
}

/// `uri` takes any white space inside of an address; what is a control character it refuses, and the rest is encoded.
#[test]
fn a_link_sends_none() {
    for end in ["\r\n", "\n", "\r", "\u{85}", "\u{0b}"] {
        let text = format!("https://a.example/{end}x");
        assert_eq!(
            Link::new(text).unwrap_err().flaw(),
            Flaw::Control { at: 18 }
        );
    }
    let text = "https://a.example/\u{2028}x y";
    let (key, link) = (Key::from_static("k"), Link::new(text).unwrap());
    let url = Shop::order().key(&key).link(&link).url();
    assert_eq!(
        url.as_str(),
        "https://pay.example/base/order/k/pay?link=https%3A%2F%2Fa.example%2F%E2%80%A8x+y"
    );
}

/// Written as `%0d%0a` they are six harmless characters, which stay so: nobody decodes the address on the way.
#[test]
fn encoded_ones_are_encoded_once_more() {
    let return_to = RedirectUri::new("https://shop.example/%0d%0aSet-Cookie:a").unwrap();
    let client_id = ClientId::new("%0D%0A\r\n").unwrap();
    let url = Paysera::cash_out()
        .client_id(&client_id)
        .redirect_uri(&return_to)
        .url();
    assert_eq!(
        url.as_str(),
        "https://www.paysera.com/frontend/wallet/cash-out?client_id=%250D%250A%0D%0A\
         &redirect_uri=https%3A%2F%2Fshop.example%2F%250d%250aSet-Cookie%3Aa"
    );
}

/// The error may be logged: what came back cannot begin a line of its own there, nor steer a terminal.
#[test]
fn what_is_said_of_a_return_stays_on_its_line() {
    for value in [
        "%0D%0A2026-01-01+paid",
        "%0A",
        "%1B%5B31m",
        "%E2%80%A8x",
        "%E2%80%AEx",
        "%C2%85x",
        "%FF%0A",
    ] {
        let error = Status::from_query(&format!("status={value}")).unwrap_err();
        let shown = error.to_string();
        let is_harmful =
            |char: char| char.is_control() || ('\u{2028}'..='\u{202e}').contains(&char);
        assert!(!shown.contains(is_harmful), "{shown:?}");
    }
}
