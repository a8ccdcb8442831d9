//! The OAuth round trip.

use paysera_pages_sandbox::Answer;

use crate::stage::Stage;

const LOG_IN: &str = "form[action='/login'] button";

#[tokio::test]
async fn a_visitor_logs_in_or_does_not() {
    let Some(stage) = Stage::open("a_visitor_logs_in_or_does_not").await else {
        return;
    };
    for (outcome, said) in [
        ("granted", "You have agreed. The shop has a code"),
        ("denied", "You have not agreed (access_denied)."),
    ] {
        stage.goto("/").await;
        stage.click(LOG_IN).await;
        stage.until("h1", "oauth").await;
        stage.press(outcome).await;
        stage.until("[role='status']", said).await;
        // The code and the state are good for one return.
        let address = stage.client.current_url().await.unwrap();
        stage.client.goto(address.as_str()).await.unwrap();
        stage
            .until("h1", "This is not the return that was expected")
            .await;
    }
}

#[tokio::test]
async fn a_forged_login_is_not_read() {
    let Some(stage) = Stage::open("a_forged_login_is_not_read").await else {
        return;
    };
    stage
        .sandbox
        .answer("oauth", Answer::forged_state("granted"));
    stage.click(LOG_IN).await;
    stage
        .until("h1", "This is not the return that was expected")
        .await;
    assert_eq!(stage.status().await, 400);
}
