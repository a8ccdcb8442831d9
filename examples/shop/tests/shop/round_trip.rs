//! To the pages and back.

use paysera_pages_sandbox::Answer;

use crate::visitor::{Visitor, sent_back};

#[test]
fn a_claim_waits_for_the_banks_word() {
    let (visitor, sandbox) = Visitor::with_sandbox();
    sandbox.answer("upload-funds", "success");
    let address = sent_back(&visitor.order("upload-funds"));
    let back = visitor.get(&address);
    assert_eq!((back.status, back.location.as_str()), (303, "/orders/1"));
    assert!(
        visitor
            .get("/orders/1")
            .body
            .contains("Waiting for the bank's word")
    );
    assert_eq!(sandbox.only_visit().value("wallet_id"), Some("123"));

    // The bank is asked, and knows of nothing; then it does.
    visitor.post("/orders/1/ask", &[]);
    assert!(
        visitor
            .get("/orders/1")
            .body
            .contains("Waiting for the bank's word")
    );
    visitor.post("/bank/1", &[("word", "moved")]);
    assert!(
        visitor
            .get("/orders/1")
            .body
            .contains("Waiting for the bank's word")
    );
    visitor.post("/orders/1/ask", &[]);
    assert!(
        visitor
            .get("/orders/1")
            .body
            .contains("Confirmed by the bank")
    );
}

#[test]
fn a_user_who_never_comes_back_has_paid_if_the_bank_says_so() {
    let (visitor, _sandbox) = Visitor::with_sandbox();
    visitor.order("cash-out");
    visitor.post("/bank/1", &[("word", "moved")]);
    visitor.post("/orders/1/ask", &[]);
    let page = visitor.get("/orders/1").body;
    assert!(page.contains("Confirmed by the bank"));
    assert!(page.contains("nothing yet"));
}

#[test]
fn a_return_is_taken_once_and_never_in_a_frame() {
    let (visitor, sandbox) = Visitor::with_sandbox();
    sandbox.answer("cash-out", "reject");
    let address = sent_back(&visitor.order("cash-out"));

    let framed = visitor.get_with(&address, ("sec-fetch-dest", "iframe"));
    assert_eq!(framed.status, 200);
    assert!(
        framed
            .body
            .contains("<a href=\"\" target=\"_top\">Continue in the whole window</a>")
    );
    assert!(
        visitor
            .get("/orders/1")
            .body
            .contains("Waiting for you to come back")
    );

    assert_eq!(visitor.get(&address).status, 303);
    assert!(
        visitor
            .get("/orders/1")
            .body
            .contains("You have rejected it")
    );
    assert_eq!(visitor.get(&address).status, 409);
    assert_eq!(
        visitor.get(&address.replace("reject", "success")).status,
        409
    );
    assert!(
        visitor
            .get("/orders/1")
            .body
            .contains("You have rejected it")
    );
}

#[test]
fn a_forged_return_is_refused_and_spoils_nothing() {
    let (visitor, sandbox) = Visitor::with_sandbox();
    let url = visitor.order("cash-out");
    sandbox.answer("cash-out", Answer::forged_state("success"));
    sandbox.answer("cash-out", "success");
    assert_eq!(visitor.get(&sent_back(&url)).status, 400);
    assert!(
        visitor
            .get("/orders/1")
            .body
            .contains("Waiting for you to come back")
    );
    assert_eq!(visitor.get(&sent_back(&url)).status, 303);
}

#[test]
fn a_return_of_one_order_is_none_of_another() {
    let (visitor, sandbox) = Visitor::with_sandbox();
    sandbox.answer_always("cash-out", "success");
    let first = sent_back(&visitor.order("cash-out"));
    visitor.order("cash-out");
    let swapped = first.replace("order=1", "order=2");
    assert_ne!(swapped, first);
    assert_eq!(visitor.get(&swapped).status, 400);
    assert_eq!(visitor.get(&first).status, 303);
    assert_eq!(
        visitor.get(&first.replace("order=1", "order=3")).status,
        404
    );
    assert_eq!(
        visitor.get(&first.replace("order=1", "order=x")).status,
        404
    );
}

#[test]
fn another_sites_form_does_nothing() {
    let (visitor, sandbox) = Visitor::with_sandbox();
    visitor.order("cash-out");
    for header in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("sec-fetch-site", "none"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ] {
        let answer = visitor.post_with(header, "/orders/1/ask", &[]);
        assert_eq!(
            (answer.status, answer.body.as_str()),
            (403, "This is not a form of the shop's own.\n")
        );
    }
    assert_eq!(sandbox.visits(), []);
    // An older browser says less. It says this much only if the page lets it.
    let own = ("origin", visitor.shop.as_str());
    assert_eq!(visitor.post_with(own, "/orders/1/ask", &[]).status, 303);
    assert_eq!(visitor.get("/").referrer_policy, "same-origin");
}

#[test]
fn a_wallet_is_a_number() {
    let (visitor, _sandbox) = Visitor::with_sandbox();
    for (wallet_id, status) in [("", 303), (" 7 ", 303), ("seven", 400), ("-7", 400)] {
        let fields = [
            ("page", "cash-out"),
            ("presentation", "redirect"),
            ("wallet_id", wallet_id),
        ];
        assert_eq!(
            visitor.post("/orders", &fields).status,
            status,
            "{wallet_id}"
        );
    }
}

#[test]
fn a_login_is_read_with_its_state_alone() {
    let (visitor, sandbox) = Visitor::with_sandbox();
    sandbox.answer("oauth", Answer::forged_state("granted"));
    sandbox.answer("oauth", "granted");
    let url = visitor.post("/login", &[]).location;
    assert_eq!(visitor.get(&sent_back(&url)).status, 400);

    // The right one is taken all the same, and once.
    let address = sent_back(&url);
    let granted = visitor.get(&address);
    assert_eq!(granted.status, 200);
    assert!(granted.body.contains("You have agreed."));
    assert_eq!(visitor.get(&address).status, 409);
    assert_eq!(sandbox.visits()[1].value("scope"), Some("email"));
}

#[test]
fn without_a_sandbox_the_pages_are_payseras() {
    let visitor = Visitor::visit(|_| {});
    let page = "https://www.paysera.com/frontend/en/wallet/upload-funds?client_id=12345678&wallet_id=123&redirect_uri=";
    let url = visitor.order("upload-funds");
    assert!(url.starts_with(page), "{url}");
}
