//! The shop with its sandbox, a browser before it, and the steps that a visitor takes.

use std::fmt::Debug;
use std::time::{Duration, Instant};

use fantoccini::error::CmdError;
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, Locator};
use paysera_pages_sandbox::{RunningSandbox, Sandbox};
use serde_json::Value;
use shop::{Config, app};
use tokio::net::TcpListener;
use tokio::time::sleep;

use crate::chromium::Chromium;

/// How long anything may take: a slow machine has two cores, and other tests on them.
const LIMIT: Duration = Duration::from_secs(60);

/// A shop on a port of its own, its sandbox on another, and a browser.
///
/// The shop is at `localhost` and the sandbox at `127.0.0.1`: to a browser these are two sites, as a shop and Paysera are,
/// so that cookies are kept back as they would be there.
pub(crate) struct Stage {
    pub(crate) client: Client,
    pub(crate) sandbox: RunningSandbox,
    pub(crate) shop: String,
    _chromium: Chromium,
}

impl Stage {
    /// Opens the shop on its first page; `None` where no browser is installed.
    pub(crate) async fn open(test: &str) -> Option<Self> {
        Self::open_with(test, |_| {}).await
    }

    /// The same with a changed configuration.
    pub(crate) async fn open_with(test: &str, change: impl FnOnce(&mut Config)) -> Option<Self> {
        let (chromium, client) = Chromium::start(test).await?;
        let sandbox = Sandbox::from_toml(shop::PAGES).unwrap();
        let sandbox = sandbox.start().await.unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let listen = listener.local_addr().unwrap();
        let shop = format!("http://localhost:{}", listen.port());
        let mut config = Config {
            listen,
            client_id: "12345678".parse().unwrap(),
            return_to: format!("{shop}/back").parse().unwrap(),
            login_return_to: format!("{shop}/logged-in").parse().unwrap(),
            base_url: Some(sandbox.base_url()),
            sdk_url: sandbox.script_url().map(|script| script.parse().unwrap()),
            sandbox: false,
        };
        change(&mut config);
        let app = app(config).unwrap();
        // It ends with the runtime of the test.
        tokio::spawn(async { axum::serve(listener, app).await });
        let stage = Self {
            client,
            sandbox,
            shop,
            _chromium: chromium,
        };
        stage.goto("/").await;
        Some(stage)
    }

    /// Opens a page of the shop.
    pub(crate) async fn goto(&self, path: &str) {
        self.client
            .goto(&format!("{}{path}", self.shop))
            .await
            .unwrap();
    }

    /// Fills in the form of the first page, and sends it.
    pub(crate) async fn order(&self, page: &str, presentation: &str) {
        self.goto("/").await;
        self.click(&format!("input[value='{page}']")).await;
        self.click(&format!("input[value='{presentation}']")).await;
        self.click("form[action='/orders'] button").await;
    }

    /// Presses a button of the stand-in, in the window or frame that the browser is in.
    pub(crate) async fn press(&self, outcome: &str) {
        self.click(&format!("button[value='{outcome}']")).await;
    }

    /// Clicks on what a selector finds, once it is there and can be clicked on.
    pub(crate) async fn click(&self, css: &str) {
        let click = async || {
            let element = self.client.find(Locator::Css(css)).await.ok()?;
            Some(element.click().await)
        };
        let clicked = self
            .wait(&format!("a click on `{css}`"), click, |seen| match seen {
                Some(Err(error)) => !is_too_early(error),
                seen => seen.is_some(),
            })
            .await;
        clicked.unwrap().unwrap();
    }

    /// Waits until what a selector finds has a text that begins so.
    pub(crate) async fn until(&self, css: &str, text: &str) {
        let read = async || self.text(css).await;
        self.wait(&format!("`{css}` begins with `{text}`"), read, |seen| {
            seen.as_ref().is_some_and(|seen| seen.starts_with(text))
        })
        .await;
    }

    /// The heading of the shop's page that the window comes to, which is not the first one.
    pub(crate) async fn next_heading(&self) -> String {
        let first = format!("{}/", self.shop);
        let read = async || {
            let address = self.client.current_url().await.ok()?;
            let is_next = address.as_str().starts_with(&first) && address.as_str() != first;
            if is_next { self.text("h1").await } else { None }
        };
        let heading = self.wait("a heading", read, Option::is_some).await;
        heading.unwrap()
    }

    /// Waits until the window or frame shows an address that begins so.
    pub(crate) async fn until_at(&self, address: &str) {
        let read = async || self.client.current_url().await.ok().map(String::from);
        self.wait(
            &format!("the address begins with `{address}`"),
            read,
            |seen| seen.as_ref().is_some_and(|seen| seen.starts_with(address)),
        )
        .await;
    }

    /// Goes into the only frame, once a page is in it.
    pub(crate) async fn enter_frame(&self, css: &str) {
        let frame = self
            .client
            .wait()
            .at_most(LIMIT)
            .for_element(Locator::Css(css))
            .await;
        frame.unwrap().enter_frame().await.unwrap();
    }

    /// Goes to the only other window, once there is one; tells which the first one is.
    pub(crate) async fn enter_popup(&self) -> WindowHandle {
        let first = self.client.window().await.unwrap();
        let read = async || self.client.windows().await.ok();
        let windows = self
            .wait("a second window", read, |seen| {
                seen.as_ref().is_some_and(|seen| seen.len() == 2)
            })
            .await;
        let mut others = windows
            .into_iter()
            .flatten()
            .filter(|window| *window != first);
        self.client
            .switch_to_window(others.next().unwrap())
            .await
            .unwrap();
        first
    }

    /// Goes back to the whole window, out of its frames.
    pub(crate) async fn leave_frame(&self) {
        let window = self.client.window().await.unwrap();
        self.client.switch_to_window(window).await.unwrap();
    }

    /// The text of what a selector finds, if it is there.
    pub(crate) async fn text(&self, css: &str) -> Option<String> {
        let element = self.client.find(Locator::Css(css)).await.ok()?;
        element.text().await.ok()
    }

    /// What a script comes to, in the window or frame that the browser is in.
    pub(crate) async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// The status that the page was answered with.
    pub(crate) async fn status(&self) -> Value {
        let script = "return performance.getEntriesByType('navigation')[0].responseStatus";
        self.run(script).await
    }

    /// Reads again and again until it is as expected; fails, with what was seen, if that takes too long.
    pub(crate) async fn wait<T: Debug>(
        &self,
        expected: &str,
        read: impl AsyncFn() -> T,
        is_there: impl Fn(&T) -> bool,
    ) -> T {
        let end = Instant::now() + LIMIT;
        loop {
            let seen = read().await;
            if is_there(&seen) {
                return seen;
            }
            assert!(
                Instant::now() < end,
                "expected: {expected}\nseen: {seen:?}\n{}",
                self.seen().await
            );
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Where the browser is, for messages.
    async fn seen(&self) -> String {
        let address = self.client.current_url().await;
        let source = self.client.source().await.unwrap_or_default();
        let source: String = source.chars().take(4000).collect();
        format!("at {address:?}:\n{source}")
    }
}

/// Whether nothing was clicked on, since the page was about to be replaced or not ready yet.
fn is_too_early(error: &CmdError) -> bool {
    error.is_stale_element_reference()
        || error.is_no_such_element()
        || error.is_element_not_interactable()
}
