//! How much memory the hot paths ask for.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use allocation_counter::measure;

mod paysera {
    #[derive(paysera_pages::Pages)]
    #[pages(toml = "format = 1\nextends = [\"paysera\"]")]
    pub(crate) struct Paysera;
}
use paysera::{CashOutReady, ClientId, Paysera, RedirectUri, Scope, Status};
use paysera_pages::State;

/// The allocations that this makes, growing ones counted again, and the bytes that they ask for.
fn counted(work: impl FnOnce()) -> (u64, u64) {
    let counted = measure(work);
    (counted.count_total, counted.bytes_total)
}

#[test]
fn a_url_is_one_allocation_of_its_size() {
    let client_id = ClientId::new("12345678").unwrap();
    for query in ["page=redirect".to_owned(), "a/ž ".repeat(500)] {
        let redirect_uri =
            RedirectUri::new(format!("http://localhost/abc?{query}").replace(' ', "%20")).unwrap();
        let page = Paysera::cash_out()
            .client_id(&client_id)
            .wallet_id(123)
            .redirect_uri(&redirect_uri);
        let mut url = String::new();
        let asked = counted(|| url = page.url().into_string());
        assert_eq!(asked, (1, url.len() as u64));
        assert_eq!(url.capacity(), url.len());

        let mut buffer = String::with_capacity(url.len());
        assert_eq!(counted(|| page.write_url(&mut buffer).unwrap()), (0, 0));
        assert_eq!(buffer, url);
    }
}

#[test]
fn values_of_every_kind_are_written_into_that_allocation() {
    static RETURN_TO: RedirectUri = RedirectUri::from_static("https://shop.example/ž?a=b");
    static CLIENT_ID: ClientId = ClientId::from_static("shop & sons");
    let state = State::new("a b").unwrap();
    let mut url = String::new();
    let asked = counted(|| {
        let page: CashOutReady<'_> = Paysera::cash_out().client_id(&CLIENT_ID);
        url = page
            .wallet_id(u64::MAX)
            .redirect_uri(&RETURN_TO)
            .url()
            .into_string();
    });
    assert_eq!(asked, (1, url.len() as u64), "{url}");

    let oauth_return_to = paysera::OauthRedirectUri::new("https://shop.example/oauth").unwrap();
    let asked = counted(|| {
        url = Paysera::oauth()
            .client_id(&CLIENT_ID)
            .scope(&[Scope::Email, Scope::FullName])
            .redirect_uri(&oauth_return_to)
            .state(&state)
            .url()
            .into_string();
    });
    assert_eq!(asked, (1, url.len() as u64), "{url}");
}

#[test]
fn a_builder_and_a_status_need_none() {
    let client_id = ClientId::new("12345678").unwrap();
    let asked = counted(|| {
        let page = Paysera::cash_out().client_id(&client_id);
        let both = (page.wallet_id(1), page.wallet_id(2));
        let _ = std::hint::black_box(both);
    });
    assert_eq!(asked, (0, 0));
    for (url, status) in [
        (
            "http://localhost/abc?page=redirect&status=success",
            Status::Success,
        ),
        ("/abc?st%61tus=rej%65ct#status=error", Status::Reject),
    ] {
        let mut read = None;
        assert_eq!(counted(|| read = Status::from_url(url).ok()), (0, 0));
        assert_eq!(read, Some(status));
    }
}

#[test]
fn a_value_takes_at_most_four_times_its_text() {
    for text in [
        "12345678",
        "ž",
        "&&&&",
        "a&",
        &"ž".repeat(1000),
        &"a".repeat(1000),
        &" a&".repeat(30),
    ] {
        let mut value = None;
        let counted = measure(|| value = ClientId::new(text).ok());
        assert_eq!(value.unwrap().as_str(), text);
        assert!(
            counted.bytes_max <= 4 * text.len() as u64,
            "{text:?}: {counted:?}"
        );
        // Nothing is grown or shrunk.
        let kept = u64::try_from(counted.bytes_current).unwrap();
        assert_eq!(counted.bytes_total, kept, "{text:?}");
        assert!(counted.count_total <= 2, "{text:?}: {counted:?}");
    }
}
