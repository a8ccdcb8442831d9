//! Frames, the lightbox, and the stand-in for the vendor's script.

use paysera_pages_sandbox::Sandbox;

use crate::client::{get, get_framed};

#[test]
fn in_a_frame_without_client_id_the_page_opens_itself_in_the_parent_window() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    sandbox.answer("cash-out", "success");
    let url = format!("{}/en/wallet/cash-out", sandbox.base_url());
    let framed = get_framed(&url);
    assert_eq!(framed.status, 200);
    assert!(framed.body.contains("<body lang=\"en\" data-reopen>"));
    assert!(
        framed
            .body
            .contains("<a href=\"/production/en/wallet/cash-out\" target=\"_parent\">")
    );
    assert!(framed.text().contains("In a frame, client_id is required."));
    assert!(framed.buttons().is_empty());
    assert!(sandbox.only_visit().framed);
    // The answer waits for the parent window.
    let text = get(&url).text();
    assert!(text.contains("status=success"), "{text}");
}

#[test]
fn in_a_frame_with_client_id_the_page_stays() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let framed = get_framed(format!(
        "{}/wallet/cash-out?client_id=1",
        sandbox.base_url()
    ));
    assert_eq!(framed.buttons().len(), 3);
    assert!(framed.body.contains("<body lang=\"en\">"));
    // Nothing is required of a confirmation in a lightbox.
    let framed = get_framed(format!("{}/wallet/confirm/k", sandbox.base_url()));
    assert_eq!(framed.buttons(), ["done"]);
}

#[test]
fn only_pages_that_are_declared_for_frames_can_be_framed() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let ancestors = |url: &str| {
        let reply = get(url);
        let policy = reply.header("content-security-policy").unwrap();
        policy.rsplit("; ").next().unwrap().to_owned()
    };
    let base_url = sandbox.base_url();
    assert_eq!(
        ancestors(&format!("{base_url}/wallet/cash-out")),
        "frame-ancestors *"
    );
    assert_eq!(
        ancestors(&format!("{base_url}/wallet/cash-out?x")),
        "frame-ancestors *"
    );
    let signing = format!("{base_url}/wallet/transfer-sign/1?redirect_uri=https://shop.example/");
    assert_eq!(ancestors(&signing), "frame-ancestors 'none'");
    assert_eq!(ancestors(&sandbox.index_url()), "frame-ancestors 'none'");
}

#[test]
fn the_script_of_the_lightbox_is_served_where_the_declaration_calls_it() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let script = get(sandbox.script_url().unwrap());
    assert_eq!(script.status, 200);
    assert_eq!(
        script.header("content-type"),
        Some("text/javascript; charset=utf-8")
    );
    let confirm = format!(
        "const CONFIRM = \"{}/wallet/confirm/{{transaction_key}}\";",
        sandbox.base_url()
    );
    assert!(script.body.contains(&confirm), "{}", script.body);

    let other = Sandbox::from_toml(
        "format = 1\nenvironments.live.base_url = \"https://pay.example\"\n\
         presentations.lightbox.call = \"Other.open({url})\"\npages.pay = { path = \"pay\", present = [\"lightbox\"] }",
    );
    let other = other.unwrap().start_blocking().unwrap();
    assert_eq!(other.script_url(), None);
    assert_eq!(
        get(format!("{}-/web-to-pay-wallet.js", other.index_url())).status,
        404
    );
}
