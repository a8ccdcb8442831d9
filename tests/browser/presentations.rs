//! Each way to show a page, with each way that it ends.

use crate::stage::Stage;

/// The outcomes, and what the shop makes of them.
const OUTCOMES: [(&str, &str); 3] = [
    ("success", "Waiting for the bank's word"),
    ("reject", "You have rejected it"),
    ("error", "Something has failed"),
];

const PAGES: [&str; 2] = ["upload-funds", "cash-out"];

/// Waits until the window shows the order with what came back.
async fn comes_back(stage: &Stage, number: usize, outcome: &str, shown: &str) {
    stage.until("#state", shown).await;
    stage
        .until("#claim", &format!("{outcome}. So the browser says"))
        .await;
    let order = format!("{}/orders/{}", stage.shop, number + 1);
    stage.until_at(&order).await;
    let visits = stage.sandbox.visits();
    assert_eq!(visits[number].value("client_id"), Some("12345678"));
    assert_eq!(visits[number].problems, [""; 0]);
    assert_eq!(visits.len(), number + 1);
}

/// The journeys to both pages with each outcome.
fn journeys() -> impl Iterator<Item = (usize, &'static str, &'static str, &'static str)> {
    let journeys = PAGES
        .into_iter()
        .flat_map(|page| OUTCOMES.map(|outcome| (page, outcome)));
    journeys
        .enumerate()
        .map(|(number, (page, (outcome, state)))| (number, page, outcome, state))
}

#[tokio::test]
async fn in_this_window() {
    let Some(stage) = Stage::open("in_this_window").await else {
        return;
    };
    for (number, page, outcome, state) in journeys() {
        stage.order(page, "redirect").await;
        stage.until("h1", page).await;
        stage.press(outcome).await;
        comes_back(&stage, number, outcome, state).await;
        assert!(!stage.sandbox.visits()[number].framed);
    }
}

#[tokio::test]
async fn in_a_frame() {
    let Some(stage) = Stage::open("in_a_frame").await else {
        return;
    };
    for (number, page, outcome, state) in journeys() {
        stage.order(page, "iframe").await;
        stage.until("#state", "Waiting for you").await;
        stage.enter_frame("iframe").await;
        stage.press(outcome).await;
        stage.leave_frame().await;
        comes_back(&stage, number, outcome, state).await;
        assert!(stage.sandbox.visits()[number].framed);
    }
}

#[tokio::test]
async fn in_a_popup() {
    let Some(stage) = Stage::open("in_a_popup").await else {
        return;
    };
    for (number, page, outcome, state) in journeys() {
        stage.order(page, "popup").await;
        stage.until("#state", "Waiting for you").await;
        stage.click("#open").await;
        let first = stage.enter_popup().await;
        assert_eq!(
            stage.run("return window.opener").await,
            serde_json::Value::Null
        );
        stage.press(outcome).await;
        comes_back(&stage, number, outcome, state).await;
        stage.client.close_window().await.unwrap();
        stage.client.switch_to_window(first).await.unwrap();
        comes_back(&stage, number, outcome, state).await;
    }
}

#[tokio::test]
async fn in_a_lightbox() {
    let Some(stage) = Stage::open("in_a_lightbox").await else {
        return;
    };
    for (number, page, outcome, state) in journeys() {
        stage.order(page, "lightbox").await;
        stage.until("#state", "Waiting for you").await;
        stage.click("#open").await;
        stage.enter_frame("dialog iframe").await;
        stage.press(outcome).await;
        stage.leave_frame().await;
        comes_back(&stage, number, outcome, state).await;
        assert!(stage.sandbox.visits()[number].framed);
    }
}
