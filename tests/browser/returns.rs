//! What comes back is a claim: forged, repeated, strange, or never there.

use paysera_pages_sandbox::Answer;

use crate::stage::Stage;

#[tokio::test]
async fn only_the_banks_word_makes_an_order_paid() {
    let Some(stage) = Stage::open("only_the_banks_word_makes_an_order_paid").await else {
        return;
    };
    for (number, word, state) in [
        (1, "moved", "Confirmed by the bank"),
        (2, "refused", "Refused by the bank"),
    ] {
        stage.order("cash-out", "redirect").await;
        stage.press("success").await;
        stage.until("#state", "Waiting for the bank's word").await;
        stage.click("form[action$='/ask'] button").await;
        stage.until("#state", "Waiting for the bank's word").await;

        stage.goto("/bank").await;
        stage
            .click(&format!("form[action='/bank/{number}'] [value='{word}']"))
            .await;
        stage
            .until(
                &format!("form[action='/bank/{number}'] span"),
                &format!("Order {number}: the money"),
            )
            .await;
        stage.goto(&format!("/orders/{number}")).await;
        stage.until("#state", "Waiting for the bank's word").await;
        stage.click("form[action$='/ask'] button").await;
        stage.until("#state", state).await;
        stage.until("#claim", "success").await;
    }
}

#[tokio::test]
async fn a_forged_return_changes_nothing() {
    let Some(stage) = Stage::open("a_forged_return_changes_nothing").await else {
        return;
    };
    stage
        .sandbox
        .answer("cash-out", Answer::forged_state("success"));
    stage.order("cash-out", "redirect").await;
    stage
        .until("h1", "This is not the return that was expected")
        .await;
    stage
        .until(
            "[role='alert']",
            "Nothing has changed. (`state` of the return is not the one that was sent: the return is forged, or belongs \
             to another request)",
        )
        .await;
    assert_eq!(stage.status().await, 400);

    // The right one is taken all the same.
    stage.goto("/orders/1").await;
    stage.until("#state", "Waiting for you to come back").await;
    stage.click("main p a").await;
    stage.press("success").await;
    stage.until("#state", "Waiting for the bank's word").await;
}

#[tokio::test]
async fn a_return_of_another_visitor_is_not_taken() {
    let Some(stage) = Stage::open("a_return_of_another_visitor_is_not_taken").await else {
        return;
    };
    stage.sandbox.answer("cash-out", Answer::never_returns());
    stage.order("cash-out", "redirect").await;
    stage.until("h1", "The user stays here").await;
    let visit = stage.sandbox.only_visit();
    let return_to = visit.value("redirect_uri").unwrap();

    stage.goto("/").await;
    stage.client.delete_all_cookies().await.unwrap();
    stage
        .client
        .goto(&format!("{return_to}&status=success"))
        .await
        .unwrap();
    stage.until("h1", "The shop does not know you").await;
    stage.goto("/").await;
    stage
        .client
        .goto(&format!("{return_to}&status=success"))
        .await
        .unwrap();
    stage.until("h1", "You have no such order").await;
    assert_eq!(stage.status().await, 404);
}

#[tokio::test]
async fn a_repeated_return_changes_nothing() {
    let Some(stage) = Stage::open("a_repeated_return_changes_nothing").await else {
        return;
    };
    stage
        .sandbox
        .answer("upload-funds", Answer::returns_twice("success"));
    stage.order("upload-funds", "redirect").await;
    // One of the two windows shows the order, the other one that it is told twice; either may be the first to arrive.
    let mut headings = vec![stage.next_heading().await];
    let first = stage.enter_popup().await;
    assert_eq!(
        stage.run("return window.opener").await,
        serde_json::Value::Null
    );
    headings.push(stage.next_heading().await);
    headings.sort();
    assert_eq!(
        headings,
        ["Order 1: Add funds", "This order has come back before"]
    );
    stage.client.close_window().await.unwrap();
    stage.client.switch_to_window(first).await.unwrap();
    stage.goto("/orders/1").await;
    stage.until("#state", "Waiting for the bank's word").await;

    let [first, second] = <[_; 2]>::try_from(stage.sandbox.returns()).unwrap();
    assert_eq!(first.address, second.address);
    for address in [
        &first.address,
        &first.address.replace("=success", "=reject"),
    ] {
        stage.client.goto(address).await.unwrap();
        stage.until("h1", "This order has come back before").await;
        assert_eq!(stage.status().await, 409);
        stage.goto("/orders/1").await;
        stage.until("#state", "Waiting for the bank's word").await;
    }
}

#[tokio::test]
async fn a_return_that_says_nothing_sound_is_explained() {
    let Some(stage) = Stage::open("a_return_that_says_nothing_sound_is_explained").await else {
        return;
    };
    for (number, answer, explanation) in [
        (
            1,
            Answer::unknown_status("paid"),
            "`status` of the return is `paid`, which the declaration does not list",
        ),
        (2, Answer::without_status(), "the return has no `status`"),
        (
            3,
            Answer::repeated_status("reject", "success"),
            "the return has `status` 2 times: `reject` and `success`",
        ),
    ] {
        stage.sandbox.answer("cash-out", answer);
        stage.order("cash-out", "redirect").await;
        stage
            .until(
                "[role='alert']",
                &format!("Nothing has changed. ({explanation})"),
            )
            .await;
        assert_eq!(stage.status().await, 400);
        stage.goto(&format!("/orders/{number}")).await;
        stage.until("#state", "Waiting for you to come back").await;
    }
}
