//! A sandbox before it runs.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, mpsc};

use paysera_pages_codegen::spec::model::Spec;
use tokio::sync::oneshot;

use crate::declaration::{self, InvalidDeclaration};
use crate::record::{Event, Observer};
use crate::running::RunningSandbox;
use crate::server::{StartError, launch};

/// A stand-in for the pages of a declaration, ready to be started.
#[derive(Clone)]
pub struct Sandbox {
    spec: Spec,
    bind: SocketAddr,
    other_machines: bool,
    observer: Option<Observer>,
}

impl Sandbox {
    /// The pages of a file. A relative path is relative to the current folder, which in tests is that of the crate's
    /// `Cargo.toml`; files that it extends are beside it.
    ///
    /// # Errors
    ///
    /// The file cannot be read or has faults: see [`InvalidDeclaration`].
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, InvalidDeclaration> {
        declaration::from_file(path.as_ref()).map(Self::new)
    }

    /// The pages of a text. It can extend `"paysera"`, but no files.
    ///
    /// # Errors
    ///
    /// The text has faults: see [`InvalidDeclaration`].
    pub fn from_toml(text: &str) -> Result<Self, InvalidDeclaration> {
        declaration::from_toml(text).map(Self::new)
    }

    /// Paysera's pages, as this version ships them.
    #[must_use]
    pub fn paysera() -> Self {
        Self::new(declaration::paysera())
    }

    /// The pages of a declaration that a tool has read already.
    #[must_use]
    pub fn from_spec(spec: Spec) -> Self {
        Self::new(spec)
    }

    fn new(spec: Spec) -> Self {
        Self {
            spec,
            bind: (Ipv4Addr::LOCALHOST, 0).into(),
            other_machines: false,
            observer: None,
        }
    }

    /// Where to listen; a free port of `127.0.0.1` if this is not called. Port 0 is a free one, too.
    #[must_use]
    pub fn bind(mut self, address: impl Into<SocketAddr>) -> Self {
        self.bind = address.into();
        self
    }

    /// Allows an address that other machines can reach: `0.0.0.0` or `[::]`, for a container or another device.
    ///
    /// Whoever reaches the sandbox can see and answer everything in it. [`base_url`](RunningSandbox::base_url) is the
    /// address on this machine all the same; others put their own address in its place.
    #[must_use]
    pub fn allow_other_machines(mut self) -> Self {
        self.other_machines = true;
        self
    }

    /// Calls this for everything that is recorded, as it happens, in order: to show what a shop sends while it is tried.
    ///
    /// It is called on the sandbox's own thread, which serves nobody meanwhile: what takes longer than a message to a
    /// channel belongs on another one.
    ///
    /// ```
    /// use std::sync::mpsc;
    /// use paysera_pages_sandbox::{Event, Sandbox};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let (sender, events) = mpsc::channel();
    /// let sandbox = Sandbox::paysera().on_event(move |event| {
    ///     let _ = sender.send(event);
    /// });
    /// let sandbox = sandbox.start_blocking()?;
    /// ureq::get(&format!("{}/wallet/cash-out", sandbox.base_url())).call()?;
    /// let Event::Visit(visit) = events.recv()? else {
    ///     return Err("nobody was sent back".into());
    /// };
    /// assert_eq!(visit.page.as_deref(), Some("cash-out"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn on_event(mut self, observer: impl Fn(Event) + Send + Sync + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Starts it; it serves when this returns.
    ///
    /// It runs on a thread of its own, not on the caller's runtime: a test that blocks does not stop it.
    ///
    /// # Errors
    ///
    /// The address is not allowed or taken: see [`StartError`].
    pub async fn start(self) -> Result<RunningSandbox, StartError> {
        self.check_address()?;
        let bind = self.bind;
        let (ready, started) = oneshot::channel();
        let thread = launch(self.spec, bind, self.observer, move |result| {
            // Nobody waits any more if the future was dropped: what was started ends with it.
            let _ = ready.send(result);
        })?;
        let started = started
            .await
            .unwrap_or_else(|_| Err(StartError::ended(bind)))?;
        RunningSandbox::new(started.on(thread))
    }

    /// Starts it, for a plain `#[test]`.
    ///
    /// # Errors
    ///
    /// The address is not allowed or taken: see [`StartError`].
    pub fn start_blocking(self) -> Result<RunningSandbox, StartError> {
        self.check_address()?;
        let bind = self.bind;
        let (ready, started) = mpsc::channel();
        let thread = launch(self.spec, bind, self.observer, move |result| {
            let _ = ready.send(result);
        })?;
        let started = started
            .recv()
            .unwrap_or_else(|_| Err(StartError::ended(bind)))?;
        RunningSandbox::new(started.on(thread))
    }

    fn check_address(&self) -> Result<(), StartError> {
        let (bind, ip) = (self.bind, self.bind.ip());
        if ip.is_loopback() {
            Ok(())
        } else if !self.other_machines {
            Err(StartError::NotLoopback { bind })
        } else if ip.is_unspecified() {
            Ok(())
        } else {
            Err(StartError::OneNetwork { bind })
        }
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.spec.pages.iter().map(|page| &page.name.text);
        f.debug_struct("Sandbox")
            .field("pages", &names.collect::<Vec<_>>())
            .field("bind", &self.bind)
            .field("other_machines", &self.other_machines)
            .finish_non_exhaustive()
    }
}
