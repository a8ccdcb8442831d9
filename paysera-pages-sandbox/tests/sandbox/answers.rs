//! Pages that answer by themselves, and faults on demand.

use std::time::{Duration, Instant};

use paysera_pages::wallet::{ClientId, OauthReturn, Paysera, RedirectUri, Status};
use paysera_pages::{ReturnError, State};
use paysera_pages_sandbox::{Answer, RunningSandbox, Sandbox};

use crate::client::{Reply, get, press, try_get};

fn cash_out(sandbox: &RunningSandbox) -> String {
    format!(
        "{}/wallet/cash-out?client_id=1&redirect_uri=https://shop.example/?a=1",
        sandbox.base_url()
    )
}

fn oauth(sandbox: &RunningSandbox) -> String {
    format!(
        "{}/oauth?response_type=code&client_id=1&scope=email&redirect_uri=https://shop.example/&state=kept",
        sandbox.base_url()
    )
}

/// The parser's verdict on what comes back.
fn status(sandbox: &RunningSandbox) -> Result<Status, ReturnError> {
    Status::from_url(get(cash_out(sandbox)).location())
}

#[test]
fn answers_for_once_come_in_their_order_then_the_one_for_always() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    sandbox.answer_always("cash-out", "error");
    sandbox.answer("cash-out", "success");
    sandbox.answer("cash-out", Status::Reject.as_str());
    for expected in [
        Status::Success,
        Status::Reject,
        Status::Error,
        Status::Error,
    ] {
        assert_eq!(status(&sandbox).unwrap(), expected);
    }
    // Other pages go on as before.
    let other = format!("{}/wallet/upload-funds", sandbox.base_url());
    assert_eq!(get(other).buttons().len(), 3);
    sandbox.clear_answers("cash-out");
    assert_eq!(get(cash_out(&sandbox)).buttons().len(), 3);
}

#[test]
fn faults_of_a_status() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    sandbox.answer("cash-out", Answer::unknown_status("paid & gone"));
    assert_eq!(
        get(cash_out(&sandbox)).location(),
        "https://shop.example/?a=1&status=paid+%26+gone"
    );
    sandbox.answer("cash-out", Answer::repeated_status("success", "reject"));
    assert!(matches!(
        status(&sandbox),
        Err(ReturnError::Repeated { count: 2, .. })
    ));
    sandbox.answer("cash-out", Answer::without_status());
    assert!(matches!(status(&sandbox), Err(ReturnError::Missing { .. })));
    let addresses: Vec<_> = sandbox
        .returns()
        .into_iter()
        .map(|sent| sent.address)
        .collect();
    assert_eq!(
        addresses,
        [
            "https://shop.example/?a=1&status=paid+%26+gone",
            "https://shop.example/?a=1&status=success&status=reject",
            "https://shop.example/?a=1",
        ]
    );
}

#[test]
fn faults_of_a_return_that_is_told_by_presence() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let state = State::new("kept").unwrap();
    let parsed = |reply: &Reply| OauthReturn::from_url(reply.location(), &state);
    sandbox.answer("oauth", Answer::repeated_status("granted", "granted"));
    let twice = get(oauth(&sandbox));
    assert_eq!(twice.location().matches("code=").count(), 2);
    assert_eq!(twice.location().matches("state=kept").count(), 1);
    assert!(matches!(parsed(&twice), Err(ReturnError::Repeated { .. })));
    sandbox.answer("oauth", Answer::without_status());
    let without = get(oauth(&sandbox));
    assert_eq!(without.location(), "https://shop.example/?state=kept");
    assert!(parsed(&without).is_err());
    sandbox.answer("oauth", Answer::forged_state("granted"));
    assert!(matches!(
        parsed(&get(oauth(&sandbox))),
        Err(ReturnError::WrongState { .. })
    ));
}

#[test]
fn a_state_in_the_redirect_uri_is_forged_in_its_place() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let state = State::random();
    let client_id = ClientId::new("1").unwrap();
    let return_to = RedirectUri::new("https://shop.example/?order=17").unwrap();
    let return_to = return_to.with_state(&state).unwrap();
    let return_to = return_to.with_query_pair("b", "%").unwrap();
    let url = Paysera::at_base(sandbox.base_url())
        .cash_out()
        .client_id(&client_id)
        .redirect_uri(&return_to)
        .url();
    sandbox.answer("cash-out", "success");
    let sound = get(url.as_str());
    assert_eq!(
        Status::from_url_with_state(sound.location(), &state).unwrap(),
        Status::Success
    );
    sandbox.answer("cash-out", Answer::forged_state("success"));
    let forged = get(url.as_str());
    let error = Status::from_url_with_state(forged.location(), &state).unwrap_err();
    assert!(matches!(error, ReturnError::WrongState { .. }), "{error}");
    assert!(
        forged
            .location()
            .starts_with("https://shop.example/?order=17&state=")
    );
    assert!(forged.location().ends_with("&b=%25&status=success"));
    // Where there is none, an attacker adds one.
    sandbox.answer("cash-out", Answer::forged_state("success"));
    assert!(
        get(cash_out(&sandbox))
            .location()
            .starts_with("https://shop.example/?a=1&state=")
    );
}

#[test]
fn a_slow_page_a_dropped_connection_and_a_user_who_stays() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let delay = Duration::from_millis(300);
    let start = Instant::now();
    sandbox.answer("cash-out", Answer::slow_page(delay));
    let page = get(cash_out(&sandbox));
    assert!(start.elapsed() >= delay);
    assert_eq!(
        press(&sandbox, &page, "success").location(),
        "https://shop.example/?a=1&status=success"
    );

    let start = Instant::now();
    sandbox.answer("cash-out", Answer::from("reject").after(delay));
    assert_eq!(status(&sandbox).unwrap(), Status::Reject);
    assert!(start.elapsed() >= delay);

    sandbox.answer("cash-out", Answer::dropped_connection());
    let error = try_get(cash_out(&sandbox)).err().unwrap();
    assert!(!matches!(error, ureq::Error::Timeout(_)), "{error}");

    sandbox.answer("cash-out", Answer::never_returns());
    let page = get(cash_out(&sandbox));
    assert_eq!((page.status, page.buttons().len()), (200, 0));
    assert!(
        page.text()
            .contains("A test has asked for a user who never comes back.")
    );
    assert_eq!(sandbox.visits().len(), 4);
    assert_eq!(sandbox.returns().len(), 2);
}

#[test]
fn a_user_who_comes_back_twice_is_there_twice() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    sandbox.answer("cash-out", Answer::returns_twice("success"));
    let page = get(cash_out(&sandbox));
    assert_eq!(page.status, 200);
    assert!(
        page.body
            .contains("data-twice=\"https://shop.example/?a=1&amp;status=success\"")
    );
    // For a browser that opens no tab by itself.
    for link in [
        "<a href=\"https://shop.example/?a=1&amp;status=success\" target=\"_blank\" rel=\"noopener\">",
        "<a href=\"https://shop.example/?a=1&amp;status=success\">",
    ] {
        assert_eq!(page.body.matches(link).count(), 1, "{link}: {}", page.body);
    }
    let returns = sandbox.returns();
    assert_eq!(returns.len(), 2);
    assert_eq!(returns[0], returns[1]);
    assert_eq!(returns[0].answer, Answer::returns_twice("success"));
    assert_eq!(
        returns[0].address,
        "https://shop.example/?a=1&status=success"
    );
}

#[test]
fn an_answer_that_a_page_cannot_give_says_which_it_can() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    for (page, answer, message) in [
        (
            "cash-ou",
            Answer::from("success"),
            "there is no page `cash-ou`: did you mean `cash-out`? there are `upload-funds`, `cash-out`, `confirm`, `oauth`, \
             `oauth-session`, `confirm-with-oauth`, `transfer-sign`, `remind-password`, `app-transaction`, `app-qr`",
        ),
        (
            "cash-out",
            Answer::from("sucess"),
            "page `cash-out` has no outcome `sucess`: did you mean `success`? it has `success`, `reject`, `error`",
        ),
        (
            "cash-out",
            Answer::repeated_status("success", "x"),
            "page `cash-out` has no outcome `x`: it has `success`, `reject`, `error`",
        ),
        (
            "cash-out",
            Answer::unknown_status("success"),
            "page `cash-out` knows the status `success`",
        ),
        (
            "cash-out",
            Answer::from("success").with("code", "1"),
            "page `cash-out` carries no `code` with outcome `success`: it carries none",
        ),
        (
            "oauth",
            Answer::from("granted").with("cod", "1"),
            "page `oauth` carries no `cod` with outcome `granted`: did you mean `code`? it carries `code`",
        ),
        (
            "oauth",
            Answer::unknown_status("x"),
            "page `oauth` tells its outcomes by the presence of a parameter, so there is no unknown one",
        ),
        (
            "transfer-sign",
            Answer::from("success"),
            "page `transfer-sign` has no outcome `success`: it has `done`",
        ),
        (
            "transfer-sign",
            Answer::without_status(),
            "page `transfer-sign` returns no outcome, so that none can be wrong",
        ),
    ] {
        assert_eq!(
            sandbox.try_answer(page, answer).unwrap_err().to_string(),
            message
        );
    }
}

#[test]
#[should_panic(
    expected = "page `cash-out` has no outcome `paid`: it has `success`, `reject`, `error`"
)]
fn a_wrong_answer_fails_the_test() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    sandbox.answer("cash-out", "paid");
}

#[test]
#[should_panic(
    expected = "expected one return, but there were none; visits: 1:\n  Visit { page: Some(\"cash-out\"), locale: Some(\"lt\")"
)]
fn a_missing_return_shows_what_was_seen() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    get(cash_out(&sandbox));
    let _ = sandbox.only_return();
}

#[test]
#[should_panic(
    expected = "expected one visit, but there were 2:\n  Visit { page: Some(\"cash-out\")"
)]
fn a_visit_too_many_shows_what_was_seen() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    get(cash_out(&sandbox));
    get(cash_out(&sandbox));
    let _ = sandbox.only_visit();
}
