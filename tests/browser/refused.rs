//! Requests that the builders do not let anybody write.

use fantoccini::Locator;

use crate::stage::Stage;

#[tokio::test]
async fn a_refused_request_shows_all_that_is_wrong() {
    let Some(stage) = Stage::open("a_refused_request_shows_all_that_is_wrong").await else {
        return;
    };
    let page = format!("{}/en/wallet/cash-out", stage.sandbox.base_url());
    let request = format!("{page}?wallet_id=x&redirect_uri=javascript%3Aalert(1)&colour=red");
    stage.client.goto(&request).await.unwrap();
    stage.until("h1", "cash-out refuses this request").await;
    assert_eq!(stage.status().await, 400);

    let faults = stage
        .client
        .find_all(Locator::Css(".problems li"))
        .await
        .unwrap();
    let mut shown = Vec::new();
    for fault in faults {
        shown.push(fault.text().await.unwrap());
    }
    let recorded = stage.sandbox.only_visit().problems;
    let recorded: Vec<_> = recorded
        .iter()
        .map(|fault| fault.replace('`', ""))
        .collect();
    assert_eq!(shown, recorded);
    for name in ["client_id", "wallet_id", "redirect_uri", "colour"] {
        let named = shown.iter().filter(|fault| fault.contains(name));
        assert_ne!(named.count(), 0, "{name}: {shown:?}");
    }
    assert!(stage.client.find(Locator::Css("button")).await.is_err());
}
