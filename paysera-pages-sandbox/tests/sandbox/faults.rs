//! Requests that break the rules of the declaration.

use paysera_pages_sandbox::Sandbox;

use crate::client::{authority, get, post, raw};

#[test]
fn all_faults_of_a_request_are_shown_answered_with_400_and_recorded() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let reply = get(format!(
        "{}/ru/wallet/cash-out?walet_id=1&wallet_id=a%20lot&redirect_uri=javascript:alert(1)&wallet_id=2&bad=%FF",
        sandbox.base_url()
    ));
    assert_eq!(reply.status, 400);
    assert!(reply.body.contains("<html lang=\"ru\">"));
    let visit = sandbox.only_visit();
    assert_eq!(visit.page.as_deref(), Some("cash-out"));
    assert_eq!(
        visit.problems,
        [
            "`bad` is not UTF-8 once its percent-encoding is undone",
            "there is no parameter `walet_id`: did you mean `wallet_id`?",
            "`wallet_id` is there 2 times",
            "`redirect_uri` must not have a scheme that runs code or stays inside the browser",
            "`client_id` is required when any other parameter is passed",
        ]
    );
    for problem in &visit.problems {
        assert!(
            reply.text().contains(&problem.replace('`', "")),
            "{problem}"
        );
    }
    assert!(reply.buttons().is_empty());
    assert_eq!(visit.value("walet_id"), Some("1"));
    assert_eq!(visit.value("wallet_id"), Some("a lot"));
    assert!(visit.target.ends_with("&bad=%FF"));
}

#[test]
fn a_request_with_faults_gets_no_answer_and_uses_none_up() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    sandbox.answer("cash-out", "success");
    let base_url = sandbox.base_url();
    assert_eq!(
        get(format!(
            "{base_url}/wallet/cash-out?redirect_uri=https://shop.example/"
        ))
        .status,
        400
    );
    assert!(sandbox.returns().is_empty());
    let sound =
        format!("{base_url}/wallet/cash-out?client_id=1&redirect_uri=https://shop.example/");
    assert_eq!(
        get(sound).location(),
        "https://shop.example/?status=success"
    );
}

#[test]
fn a_status_that_the_return_would_add_is_refused_in_a_redirect_uri() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let url = format!(
        "{}/wallet/cash-out?client_id=1&redirect_uri=https%3A%2F%2Fshop.example%2F%3Fst%2561tus%3Dsuccess",
        sandbox.base_url()
    );
    assert_eq!(get(url).status, 400);
    assert_eq!(
        sandbox.only_visit().problems,
        ["`redirect_uri` must not have the query parameter `status`, which the return adds"]
    );
}

#[test]
fn what_is_no_page_is_answered_with_404_and_recorded() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let origin = sandbox.index_url();
    let paths = [
        "production",
        "production/de/wallet/cash-out",
        "wallet/cash-out",
        "-/pages/cash-out",
        "productions/wallet/cash-out",
    ];
    for path in paths {
        let reply = get(format!("{origin}{path}?client_id=1"));
        assert_eq!(reply.status, 404, "{path}");
        assert!(
            reply
                .text()
                .contains(&format!("no page has the path /{path}.")),
            "{}",
            reply.text()
        );
        let visit = sandbox.visits().pop().unwrap();
        assert_eq!(visit.page, None);
        assert_eq!(visit.problems, [format!("no page has the path `/{path}`")]);
        assert_eq!(visit.target, format!("/{path}?client_id=1"));
    }
    assert_eq!(sandbox.visits().len(), paths.len());
}

#[test]
fn a_page_is_opened_with_get() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    sandbox.answer("cash-out", "success");
    let reply = post(
        format!("{}/wallet/cash-out", sandbox.base_url()),
        &[("client_id", "1")],
    );
    assert_eq!((reply.status, reply.header("allow")), (405, Some("GET")));
    assert_eq!(
        sandbox.only_visit().problems,
        ["a page is opened with `GET`: found `POST`"]
    );
    // What only looks at an address does not use up an answer.
    let authority = authority(&sandbox);
    let head = format!(
        "HEAD /production/wallet/cash-out HTTP/1.1\r\nhost: {authority}\r\nconnection: close\r\n\r\n"
    );
    assert!(raw(&authority, &head).starts_with("HTTP/1.1 405"));
    assert!(sandbox.returns().is_empty());
}
