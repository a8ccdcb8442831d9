//! From the builder of the application to the parser of its return, by way of the sandbox.

use paysera_pages::State;
use paysera_pages::wallet::{
    ClientId, Locale, OauthRedirectUri, OauthReturn, Paysera, RedirectUri, Scope, Status,
    TransferId,
};
use paysera_pages_sandbox::{Answer, Sandbox};

use crate::client::{get, press};

#[test]
fn every_outcome_comes_back_by_its_button() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let pages = Paysera::at_base(sandbox.base_url());
    let client_id = ClientId::new("12345678").unwrap();
    let return_to = RedirectUri::new("https://shop.example/done?a=%41&b=+&c").unwrap();
    let url = pages
        .upload_funds()
        .locale(Locale::En)
        .client_id(&client_id)
        .wallet_id(123)
        .redirect_uri(&return_to)
        .url();

    for (number, outcome) in Status::ALL.iter().enumerate() {
        let page = get(url.as_str());
        assert_eq!(page.status, 200);
        assert_eq!(page.buttons(), ["success", "reject", "error"]);
        let reply = press(&sandbox, &page, outcome.as_str());
        let expected = format!(
            "https://shop.example/done?a=%41&b=+&c&status={}",
            outcome.as_str()
        );
        assert_eq!(reply.location(), expected);
        assert_eq!(Status::from_url(reply.location()).unwrap(), *outcome);

        let visit = &sandbox.visits()[number];
        assert_eq!(visit.page.as_deref(), Some("upload-funds"));
        assert_eq!(visit.locale.as_deref(), Some("en"));
        assert_eq!(visit.environment.as_deref(), Some("production"));
        assert_eq!(
            visit.pairs,
            [
                ("client_id".to_owned(), "12345678".to_owned()),
                ("wallet_id".to_owned(), "123".to_owned()),
                ("redirect_uri".to_owned(), return_to.as_str().to_owned()),
            ]
        );
        assert!(visit.problems.is_empty());
        let sent = &sandbox.returns()[number];
        assert_eq!(sent.page, "upload-funds");
        assert_eq!(sent.visit, number);
        assert_eq!(sent.answer, Answer::outcome(outcome.as_str()));
        assert_eq!(sent.address, expected);
    }
}

#[tokio::test]
async fn a_test_that_blocks_its_runtime_gets_its_answer() {
    let sandbox = Sandbox::paysera().start().await.unwrap();
    let pages = Paysera::at_base(sandbox.base_url());
    let client_id = ClientId::new("12345678").unwrap();
    let return_to = RedirectUri::new("myshop://done").unwrap();
    let url = pages
        .cash_out()
        .client_id(&client_id)
        .redirect_uri(&return_to)
        .url();
    sandbox.answer("cash-out", Status::Reject.as_str());
    assert_eq!(get(url.as_str()).location(), "myshop://done?status=reject");
    assert_eq!(sandbox.only_return().address, "myshop://done?status=reject");
}

#[test]
fn an_authorization_brings_back_its_state_and_a_code() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let pages = Paysera::at_base(sandbox.base_url());
    let client_id = ClientId::new("12345678").unwrap();
    let return_to = OauthRedirectUri::new("https://shop.example/oauth").unwrap();
    let state = State::random();
    let url = pages
        .oauth()
        .client_id(&client_id)
        .scope(&[Scope::Email, Scope::FullName])
        .redirect_uri(&return_to)
        .state(&state)
        .url();

    let page = get(url.as_str());
    assert_eq!(page.buttons(), ["denied", "granted"]);
    let mut codes = Vec::new();
    for _ in 0..2 {
        let granted = press(&sandbox, &page, "granted");
        match OauthReturn::from_url(granted.location(), &state).unwrap() {
            OauthReturn::Granted { code, .. } => codes.push(code.as_str().to_owned()),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(codes[0].len(), 32);
    assert_ne!(codes[0], codes[1]);

    let denied = press(&sandbox, &page, "denied");
    assert_eq!(
        denied.location(),
        format!(
            "https://shop.example/oauth?error=access_denied&state={}",
            state.secret()
        )
    );

    sandbox.answer("oauth", Answer::outcome("granted").with("code", "a b&c"));
    assert_eq!(
        get(url.as_str()).location(),
        format!(
            "https://shop.example/oauth?code=a+b%26c&state={}",
            state.secret()
        )
    );
    sandbox.answer(
        "oauth",
        Answer::outcome("denied")
            .with("error_description", "no")
            .with("error", "x"),
    );
    assert_eq!(
        get(url.as_str()).location(),
        format!(
            "https://shop.example/oauth?error=x&error_description=no&state={}",
            state.secret()
        )
    );
}

#[test]
fn a_page_without_returns_adds_nothing() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let transfer = TransferId::new("a/b c").unwrap();
    let return_to = RedirectUri::new("https://shop.example/signed?x=1").unwrap();
    let url = Paysera::at_base(sandbox.base_url())
        .transfer_sign()
        .transfer_id(&transfer)
        .redirect_uri(&return_to)
        .url();
    let page = get(url.as_str());
    assert_eq!(page.buttons(), ["done"]);
    assert!(page.text().contains(
        "A button sends the user to https://shop.example/signed?x=1, as it is, since the declaration names no return \
         for this page."
    ));
    assert_eq!(
        press(&sandbox, &page, "done").location(),
        "https://shop.example/signed?x=1"
    );
    assert_eq!(sandbox.only_visit().value("transfer_id"), Some("a/b c"));
}

#[test]
fn without_a_redirect_uri_the_page_says_what_would_have_been_told_and_to_whom() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let page = get(format!(
        "{}/wallet/cash-out?client_id=12345678",
        sandbox.base_url()
    ));
    assert!(page.text().contains("The request has no redirect URI"));
    let told = press(&sandbox, &page, "success");
    assert_eq!(told.status, 200);
    assert!(
        told.text()
            .contains("This would have been added to the redirect URI's query: status=success.")
    );
    assert!(
        told.text()
            .contains("It would have been told to the address in redirect_uri")
    );
    assert!(sandbox.returns().is_empty());

    let page = get(format!(
        "{}/en/wallet/confirm/wkVd93h2uS",
        sandbox.base_url()
    ));
    let told = press(&sandbox, &page, "done");
    assert!(
        told.text()
            .contains("The declaration has no redirect URI for this page")
    );
}

#[test]
fn a_redirect_uri_is_kept_byte_for_byte() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    for (given, returned) in [
        ("https://shop.example", "https://shop.example?status=error"),
        ("https://shop.example?", "https://shop.example?status=error"),
        (
            "https://shop.example/?a=1&",
            "https://shop.example/?a=1&status=error",
        ),
        (
            "HTTPS://Shop.Example:0443/%7e/../x?q=%zz",
            "HTTPS://Shop.Example:0443/%7e/../x?q=%zz&status=error",
        ),
        (
            "https://käufer.example/grün?ü=ö",
            "https://käufer.example/grün?ü=ö&status=error",
        ),
    ] {
        let return_to = RedirectUri::new(given).unwrap();
        let client_id = ClientId::new("1").unwrap();
        let url = Paysera::at_base(sandbox.base_url())
            .cash_out()
            .client_id(&client_id)
            .redirect_uri(&return_to)
            .url();
        sandbox.answer("cash-out", "error");
        assert_eq!(get(url.as_str()).location(), returned);
    }
}
