//! A frame without `client_id`, which no builder makes: the page opens itself again in the parent window.

use crate::stage::Stage;

#[tokio::test]
async fn a_frame_without_client_id_leads_to_the_parent_window() {
    let Some(stage) = Stage::open("a_frame_without_client_id_leads_to_the_parent_window").await
    else {
        return;
    };
    let page = format!("{}/en/wallet/upload-funds", stage.sandbox.base_url());
    stage
        .run(&format!(
            "const frame = document.createElement('iframe'); frame.src = '{page}'; document.body.append(frame);"
        ))
        .await;
    stage.enter_frame("iframe").await;
    stage.until("h1", "This page leaves its frame").await;
    // Chromium lets a frame of another site do that only after a click in it.
    stage.click("#reopen a").await;
    stage.leave_frame().await;
    stage.until_at(&page).await;
    stage.until("h1", "upload-funds").await;
    let framed = stage
        .sandbox
        .visits()
        .iter()
        .map(|visit| visit.framed)
        .collect::<Vec<_>>();
    assert_eq!(framed, [true, false]);
}

#[tokio::test]
async fn a_lightbox_without_client_id_becomes_the_window() {
    let Some(stage) = Stage::open("a_lightbox_without_client_id_becomes_the_window").await else {
        return;
    };
    let page = format!("{}/en/wallet/upload-funds", stage.sandbox.base_url());
    stage.order("upload-funds", "lightbox").await;
    stage.until("#state", "Waiting for you").await;
    stage
        .run(&format!("WebToPayWallet.openDialog('{page}')"))
        .await;
    stage.until_at(&page).await;
    stage.until("h1", "upload-funds").await;
}

#[tokio::test]
async fn a_page_that_is_for_no_frame_is_not_shown_in_one() {
    let Some(stage) = Stage::open("a_page_that_is_for_no_frame_is_not_shown_in_one").await else {
        return;
    };
    // The shop's own pages are for the shop's own frames.
    let own = stage.shop.clone();
    stage.client.goto(&stage.sandbox.index_url()).await.unwrap();
    stage
        .run(&format!(
            "const frame = document.createElement('iframe'); frame.src = '{own}/bank'; document.body.append(frame);"
        ))
        .await;
    stage.enter_frame("iframe").await;
    let read = async || stage.run("return window.location.protocol").await;
    stage
        .wait("an error of the browser's", read, |seen| {
            *seen == "chrome-error:"
        })
        .await;
}
