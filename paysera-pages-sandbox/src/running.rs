//! A sandbox that runs.

use std::time::Duration;
use std::{fmt, io};

use paysera_pages::{BaseUrl, InvalidBaseUrl};

use crate::answer::{Answer, InvalidAnswer, known};
use crate::assets;
use crate::record::{SentReturn, Visit};
use crate::server::{Server, StartError};
use crate::site::{Mount, PageAddress};

/// A sandbox that serves. It stops when it is dropped: then its connections are closed and its port is free.
pub struct RunningSandbox {
    base_urls: Vec<(String, BaseUrl)>,
    base_url: BaseUrl,
    server: Server,
}

impl RunningSandbox {
    pub(crate) fn new(server: Server) -> Result<Self, StartError> {
        let site = &server.shared.site;
        let failed = |error: InvalidBaseUrl| StartError::Listen {
            bind: server.address,
            error: io::Error::other(error),
        };
        let base = |mount: &Mount| BaseUrl::new(format!("{}{}", site.origin, mount.path));
        let mounts = site.environments();
        let base_urls = mounts.map(|(name, mount)| Ok((name.to_owned(), base(mount)?)));
        let base_urls: Vec<_> = base_urls.collect::<Result<_, _>>().map_err(failed)?;
        let origin = BaseUrl::new(site.origin.clone()).map_err(failed)?;
        let base_url = base_urls
            .first()
            .map_or(origin, |(_, base_url)| base_url.clone());
        Ok(Self {
            base_urls,
            base_url,
            server,
        })
    }

    /// The base that the pages of the default environment are served below: all that an application's test changes.
    #[must_use]
    pub fn base_url(&self) -> BaseUrl {
        self.base_url.clone()
    }

    /// The base of another environment, by its name in the file.
    ///
    /// # Panics
    ///
    /// There is no such environment; the message names those that there are.
    #[must_use]
    #[track_caller]
    pub fn environment_url(&self, name: &str) -> BaseUrl {
        let found = self.base_urls.iter().find(|(known, _)| known == name);
        if let Some((_, base_url)) = found {
            return base_url.clone();
        }
        let names: Vec<_> = self
            .base_urls
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        let known = known(name, "there are", &names);
        fail(&format!(
            "there is no environment `{}`{known}",
            name.escape_debug()
        ))
    }

    /// Where the sandbox serves what the declaration has at a URL, such as one of a page with a base of its own. `None` if
    /// that is no page's.
    ///
    /// ```
    /// use paysera_pages_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::paysera().start_blocking()?;
    /// let address = sandbox.address_of("paysera://transaction?key=k&callback=myshop://done");
    /// let path = "-/pages/app-transaction?key=k&callback=myshop://done";
    /// assert_eq!(address, Some(format!("{}{path}", sandbox.index_url())));
    /// # Ok::<(), paysera_pages_sandbox::StartError>(())
    /// ```
    #[must_use]
    pub fn address_of(&self, url: impl AsRef<str>) -> Option<String> {
        self.server.shared.site.address_of(url.as_ref())
    }

    /// All addresses that pages are served at, in the order of the file: each locale in each environment.
    #[must_use]
    pub fn addresses(&self) -> Vec<PageAddress> {
        self.server.shared.site.addresses()
    }

    /// The address of the page that lists all pages.
    #[must_use]
    pub fn index_url(&self) -> String {
        format!("{}/", self.server.shared.site.origin)
    }

    /// The address of the stand-in for the vendor's script, which a shop's page has instead of the real one. `None` if the
    /// declaration's lightbox calls none that is known: so far `WebToPayWallet` is.
    ///
    /// ```
    /// use paysera_pages_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::paysera().start_blocking()?;
    /// let script = sandbox.script_url().unwrap_or_default();
    /// let html = format!("<script src=\"{script}\"></script>");
    /// assert!(html.ends_with("/-/web-to-pay-wallet.js\"></script>"));
    /// # Ok::<(), paysera_pages_sandbox::StartError>(())
    /// ```
    #[must_use]
    pub fn script_url(&self) -> Option<String> {
        let site = &self.server.shared.site;
        assets::script_path(site).map(|path| format!("{}{path}", site.origin))
    }

    /// Answers the next sound request for a page, once: it is sent straight to its redirect URI instead of showing
    /// buttons. Several wait in the order in which they were set. A request with faults uses none up, nor does a frame that
    /// opens itself again in the parent window.
    ///
    /// ```
    /// use paysera_pages_sandbox::{Answer, Sandbox};
    ///
    /// let sandbox = Sandbox::paysera().start_blocking()?;
    /// sandbox.answer("cash-out", "reject");
    /// sandbox.answer("oauth", Answer::outcome("granted").with("code", "the code"));
    /// sandbox.answer("upload-funds", Answer::forged_state("success"));
    /// # Ok::<(), paysera_pages_sandbox::StartError>(())
    /// ```
    ///
    /// # Panics
    ///
    /// There is no such page or outcome; the message names those that there are.
    #[track_caller]
    pub fn answer(&self, page: &str, answer: impl Into<Answer>) {
        if let Err(error) = self.try_answer(page, answer) {
            fail(&error.to_string());
        }
    }

    /// Answers every sound request for a page that no answer for once is left for, until
    /// [`clear_answers`](Self::clear_answers).
    ///
    /// # Panics
    ///
    /// As [`answer`](Self::answer).
    #[track_caller]
    pub fn answer_always(&self, page: &str, answer: impl Into<Answer>) {
        if let Err(error) = self.try_answer_always(page, answer) {
            fail(&error.to_string());
        }
    }

    /// [`answer`](Self::answer) for names that are not known before, such as those of a command line.
    ///
    /// # Errors
    ///
    /// There is no such page or outcome.
    pub fn try_answer(&self, page: &str, answer: impl Into<Answer>) -> Result<(), InvalidAnswer> {
        let answer = answer.into();
        self.check(page, &answer)?;
        self.server.shared.answers.once(page, answer);
        Ok(())
    }

    /// [`answer_always`](Self::answer_always) for names that are not known before.
    ///
    /// # Errors
    ///
    /// There is no such page or outcome.
    pub fn try_answer_always(
        &self,
        page: &str,
        answer: impl Into<Answer>,
    ) -> Result<(), InvalidAnswer> {
        let answer = answer.into();
        self.check(page, &answer)?;
        self.server.shared.answers.always(page, answer);
        Ok(())
    }

    /// Takes back all answers of a page that were not given yet: it shows its buttons again.
    ///
    /// # Panics
    ///
    /// There is no such page.
    #[track_caller]
    pub fn clear_answers(&self, page: &str) {
        match self.check(page, &Answer::slow_page(Duration::ZERO)) {
            Ok(()) => self.server.shared.answers.clear(page),
            Err(error) => fail(&error.to_string()),
        }
    }

    fn check(&self, page: &str, answer: &Answer) -> Result<(), InvalidAnswer> {
        let site = &self.server.shared.site;
        if let Some(page) = site.page(page) {
            return answer.check(page);
        }
        let names = site.spec.pages.iter();
        let names: Vec<_> = names.map(|page| page.name.text.as_str()).collect();
        let known = known(page, "there are", &names);
        Err(InvalidAnswer(format!(
            "there is no page `{}`{known}",
            page.escape_debug()
        )))
    }

    /// All requests so far, in the order in which they came in. The index, scripts and buttons are none.
    #[must_use]
    pub fn visits(&self) -> Vec<Visit> {
        self.server.shared.records.visits()
    }

    /// All users who were sent back so far, in order.
    #[must_use]
    pub fn returns(&self) -> Vec<SentReturn> {
        self.server.shared.records.returns()
    }

    /// The only request so far.
    ///
    /// # Panics
    ///
    /// There was none, or more than one; the message has what was seen.
    #[must_use]
    #[track_caller]
    pub fn only_visit(&self) -> Visit {
        only("visit", self.visits())
    }

    /// The only user who was sent back so far.
    ///
    /// # Panics
    ///
    /// There was none, or more than one; the message has what was seen.
    #[must_use]
    #[track_caller]
    pub fn only_return(&self) -> SentReturn {
        let returns = self.returns();
        if returns.is_empty() {
            let visits = seen(&self.visits());
            fail(&format!(
                "expected one return, but there were none; visits: {visits}"
            ));
        }
        only("return", returns)
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        self.server.wait();
    }
}

impl fmt::Debug for RunningSandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("RunningSandbox");
        shown
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

/// The only item of a list.
#[track_caller]
fn only<T: fmt::Debug>(what: &str, mut items: Vec<T>) -> T {
    let seen = seen(&items);
    match items.pop() {
        Some(item) if items.is_empty() => item,
        _ => fail(&format!("expected one {what}, but there were {seen}")),
    }
}

/// A list as a message shows it, an item on each line.
fn seen<T: fmt::Debug>(items: &[T]) -> String {
    let lines: String = items.iter().map(|item| format!("\n  {item:?}")).collect();
    match items.len() {
        0 => "none".to_owned(),
        count => format!("{count}:{lines}"),
    }
}

/// A test has got something wrong: that is for its author to read, where the call stands.
#[expect(
    clippy::panic,
    reason = "the harness of tests: a wrong name must fail the test"
)]
#[track_caller]
fn fail(message: &str) -> ! {
    panic!("{message}")
}
