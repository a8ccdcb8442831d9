//! Values that would be scripts, if anything forgot to escape them.

use paysera_pages_sandbox::Answer;
use shop::Config;

use crate::stage::Stage;

/// Ends a text, an attribute, an element and a script, and runs something in each. What runs puts a mark on the window.
const HOSTILE: &str = "\"'`><img src=x onerror=window.ran=1></script><script>window.ran=1</script><!--\u{2028};window.ran=1//{url}${window.ran=1}&quot;";

/// Fails if the mark is there.
async fn nothing_ran(stage: &Stage) {
    assert_eq!(
        stage.run("return window.ran ?? null").await,
        serde_json::Value::Null
    );
    assert_eq!(
        stage
            .run("return document.querySelectorAll('img').length")
            .await,
        0
    );
}

/// The page, in a window or frame, shows the value as it was given.
async fn shown_as_it_is(stage: &Stage) {
    stage.until("h1", "cash-out").await;
    let cells = "return [...document.querySelectorAll('td')].map((cell) => cell.textContent)";
    let shown = stage.run(cells).await;
    // A line separator is shown by its name, since it would hide what stands beside it.
    assert_eq!(shown[0], HOSTILE.replace('\u{2028}', "\\u{2028}"));
    nothing_ran(stage).await;
}

#[tokio::test]
async fn no_value_of_a_request_runs() {
    let Some(stage) = Stage::open_with("no_value_of_a_request_runs", |config| {
        config.client_id = HOSTILE.parse().unwrap();
    })
    .await
    else {
        return;
    };
    stage.order("cash-out", "redirect").await;
    shown_as_it_is(&stage).await;

    stage.order("cash-out", "iframe").await;
    stage.until("#state", "Waiting for you").await;
    nothing_ran(&stage).await;
    stage.enter_frame("iframe").await;
    shown_as_it_is(&stage).await;
    stage.leave_frame().await;

    stage.order("cash-out", "popup").await;
    stage.until("#state", "Waiting for you").await;
    nothing_ran(&stage).await;
    stage.click("#open").await;
    let first = stage.enter_popup().await;
    shown_as_it_is(&stage).await;
    stage.client.close_window().await.unwrap();
    stage.client.switch_to_window(first).await.unwrap();
    nothing_ran(&stage).await;

    stage.order("cash-out", "lightbox").await;
    stage.until("#state", "Waiting for you").await;
    nothing_ran(&stage).await;
    stage.click("#open").await;
    stage.enter_frame("dialog iframe").await;
    shown_as_it_is(&stage).await;
    stage.leave_frame().await;
    nothing_ran(&stage).await;

    let visits = stage.sandbox.visits();
    assert_eq!(visits.len(), 4);
    assert!(
        visits
            .iter()
            .all(|visit| visit.value("client_id") == Some(HOSTILE))
    );
}

/// The worst that may stand in a base. Values are encoded in an address, but a base stays as it is: read as HTML once more,
/// it ends an attribute and begins an element.
const HOSTILE_PATH: &str =
    "/'&quot;onload=window.ran=1&apos;);window.ran=1//&lt;img%20src=x%20onerror=window.ran=1&gt;";

#[tokio::test]
async fn no_address_of_a_page_runs() {
    let change = |config: &mut Config| {
        let base_url = config.base_url.take().unwrap();
        config.base_url = Some(format!("{base_url}{HOSTILE_PATH}").parse().unwrap());
    };
    let Some(stage) = Stage::open_with("no_address_of_a_page_runs", change).await else {
        return;
    };
    let path = "return window.location.pathname";
    let page = format!("/production{HOSTILE_PATH}/en/wallet/cash-out");

    stage.order("cash-out", "iframe").await;
    stage.until("#state", "Waiting for you").await;
    nothing_ran(&stage).await;
    stage.enter_frame("iframe").await;
    stage.until("h1", "There is no such page").await;
    assert_eq!(stage.run(path).await, page);
    nothing_ran(&stage).await;
    stage.leave_frame().await;

    for (presentation, scripts) in [("popup", 2), ("lightbox", 3)] {
        stage.order("cash-out", presentation).await;
        stage.until("#state", "Waiting for you").await;
        nothing_ran(&stage).await;
        let all = "return document.querySelectorAll('script').length";
        assert_eq!(stage.run(all).await, scripts);
        stage.click("#open").await;
        if presentation == "popup" {
            let first = stage.enter_popup().await;
            stage.until("h1", "There is no such page").await;
            assert_eq!(stage.run(path).await, page);
            nothing_ran(&stage).await;
            stage.client.close_window().await.unwrap();
            stage.client.switch_to_window(first).await.unwrap();
        } else {
            stage.enter_frame("dialog iframe").await;
            stage.until("h1", "There is no such page").await;
            assert_eq!(stage.run(path).await, page);
            nothing_ran(&stage).await;
            stage.leave_frame().await;
        }
    }
}

#[tokio::test]
async fn no_value_that_came_back_runs() {
    let Some(stage) = Stage::open("no_value_that_came_back_runs").await else {
        return;
    };
    let status = "<img src=x onerror=window.ran=1>";
    stage
        .sandbox
        .answer("cash-out", Answer::unknown_status(status));
    stage.order("cash-out", "redirect").await;
    stage
        .until(
            "[role='alert']",
            &format!("Nothing has changed. (`status` of the return is `{status}`"),
        )
        .await;
    nothing_ran(&stage).await;
}

#[tokio::test]
async fn no_value_of_a_refused_request_runs() {
    let Some(stage) = Stage::open("no_value_of_a_refused_request_runs").await else {
        return;
    };
    let hostile = "%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E";
    let page = format!(
        "{}/en/wallet/cash-out?wallet_id={hostile}&{hostile}={hostile}",
        stage.sandbox.base_url()
    );
    stage.client.goto(&page).await.unwrap();
    stage.until(".problems", "").await;
    nothing_ran(&stage).await;
}

#[tokio::test]
async fn what_is_injected_all_the_same_is_stopped_by_the_policy() {
    let Some(stage) = Stage::open("what_is_injected_all_the_same_is_stopped_by_the_policy").await
    else {
        return;
    };
    let inject = "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\">');\
                  const script = document.createElement('script');\
                  script.textContent = 'window.ran = 1'; document.body.append(script);";
    // Where there is no policy it runs: so the mark would be seen.
    stage.client.goto("about:blank").await.unwrap();
    stage.run(inject).await;
    assert_eq!(stage.run("return window.ran").await, 1);

    let page = format!("{}/en/wallet/cash-out", stage.sandbox.base_url());
    stage.order("cash-out", "lightbox").await;
    stage.until("#state", "Waiting for you").await;
    for address in [stage.client.current_url().await.unwrap().to_string(), page] {
        stage.client.goto(&address).await.unwrap();
        stage
            .run(&format!(
                "window.stopped = []; \
                 document.addEventListener('securitypolicyviolation', (event) => stopped.push(event.effectiveDirective));\
                 {inject}"
            ))
            .await;
        let read = async || stage.run("return window.stopped.toSorted()").await;
        let stopped = serde_json::json!(["img-src", "script-src-attr", "script-src-elem"]);
        stage
            .wait("all are stopped", read, |seen| *seen == stopped)
            .await;
        assert_eq!(
            stage.run("return window.ran ?? null").await,
            serde_json::Value::Null
        );
    }
}
