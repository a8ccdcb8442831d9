//! The server: a thread with a runtime of its own, which ends with the handle.

use std::error::Error;
use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use axum::Router;
use axum::body::Body;
use axum::extract::connect_info::{ConnectInfo, Connected};
use axum::http::{Request, Response, StatusCode};
use axum::serve::IncomingStream;
use paysera_pages_codegen::spec::model::Spec;
use tokio::net::{TcpListener, TcpSocket};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

use crate::guard::{self, LONGEST_TARGET};
use crate::open::open;
use crate::press::press;
use crate::record::{Observer, Visit};
use crate::respond::{Framing, file, html};
use crate::shared::Shared;
use crate::site::Site;
use crate::{assets, html as pages};

/// How many connections may wait to be taken up.
const BACKLOG: u32 = 4096;

/// A server that runs.
pub(crate) struct Server {
    pub(crate) shared: Arc<Shared>,
    pub(crate) address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Starts a server on a thread of its own; `ready` is called there once it listens.
pub(crate) fn launch(
    spec: Spec,
    bind: SocketAddr,
    observer: Option<Observer>,
    ready: impl FnOnce(Result<Started, StartError>) + Send + 'static,
) -> Result<JoinHandle<()>, StartError> {
    let thread = thread::Builder::new().name("paysera-pages-sandbox".to_owned());
    let run = move || {
        let listening = Builder::new_current_thread().enable_all().build();
        let listening = listening.and_then(|runtime| {
            let listener = runtime.block_on(async { listen(bind) })?;
            let address = listener.local_addr()?;
            Ok((runtime, listener, address))
        });
        match listening {
            Ok((runtime, listener, address)) => {
                let shared = Arc::new(Shared::new(Site::new(spec, origin(address)), observer));
                let (stop, stopped) = oneshot::channel();
                let started = Started {
                    shared: Arc::clone(&shared),
                    address,
                    stop,
                };
                ready(Ok(started));
                serve(&runtime, listener, shared, stopped);
            }
            Err(error) => ready(Err(StartError::Listen { bind, error })),
        }
    };
    thread
        .spawn(run)
        .map_err(|error| StartError::Listen { bind, error })
}

/// What a thread hands out once it listens.
pub(crate) struct Started {
    shared: Arc<Shared>,
    address: SocketAddr,
    stop: oneshot::Sender<()>,
}

impl Started {
    pub(crate) fn on(self, thread: JoinHandle<()>) -> Server {
        Server {
            shared: self.shared,
            address: self.address,
            stop: Some(self.stop),
            thread: Some(thread),
        }
    }
}

impl Server {
    /// Waits for the thread, unless it is the one that asks: an observer may drop the sandbox that calls it.
    pub(crate) fn wait(&mut self) {
        let thread = self.thread.take();
        let is_other = |thread: &JoinHandle<()>| thread.thread().id() != thread::current().id();
        if let Some(thread) = thread.filter(is_other) {
            // A thread that panicked has stopped, too.
            let _ = thread.join();
        }
    }
}

/// Every connection is closed and the port is free when this returns.
impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        self.wait();
    }
}

fn listen(bind: SocketAddr) -> io::Result<TcpListener> {
    let socket = match bind {
        SocketAddr::V4(_) => TcpSocket::new_v4()?,
        SocketAddr::V6(_) => TcpSocket::new_v6()?,
    };
    // A port that was in use a moment ago can be had again.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(bind)?;
    socket.listen(BACKLOG)
}

/// The address as a browser on this machine reaches it.
fn origin(address: SocketAddr) -> String {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    format!("http://{}", SocketAddr::new(ip, address.port()))
}

/// Serves until there is nobody who could say stop, or somebody does.
fn serve(
    runtime: &Runtime,
    listener: TcpListener,
    shared: Arc<Shared>,
    stopped: oneshot::Receiver<()>,
) {
    let handler = move |ConnectInfo(arrival): ConnectInfo<Arrival>, request| {
        respond(Arc::clone(&shared), arrival, request)
    };
    let router = Router::new().fallback(handler);
    let service = router.into_make_service_with_connect_info::<Arrival>();
    runtime.spawn(async move { axum::serve(listener, service).await });
    let _ = runtime.block_on(stopped);
}

/// The address of ours that a connection came in at.
#[derive(Clone, Copy, Debug)]
struct Arrival(SocketAddr);

impl Connected<IncomingStream<'_, TcpListener>> for Arrival {
    fn connect_info(stream: IncomingStream<'_, TcpListener>) -> Self {
        // An address that is not known is one that no host names.
        let unknown = || (Ipv4Addr::UNSPECIFIED, 0).into();
        Self(stream.io().local_addr().unwrap_or_else(|_| unknown()))
    }
}

/// Answers a request.
async fn respond(shared: Arc<Shared>, arrival: Arrival, request: Request<Body>) -> Response<Body> {
    if let Err(refused) = guard::check(&request, arrival.0) {
        let target = guard::target(request.uri());
        let shown = target.chars().take(LONGEST_TARGET).collect();
        let visit = Visit::unknown(shown, false, refused.why.clone());
        shared.records.visit(visit);
        return refused.into();
    }
    let path = request.uri().path().to_owned();
    match path.as_str() {
        "/" => html(StatusCode::OK, Framing::Nobody, pages::index(&shared.site)),
        "/favicon.ico" => file("image/x-icon", Body::empty()),
        "/-/style.css" => assets::style(),
        "/-/frame.js" => assets::frame(),
        "/-/press" => press(shared, request).await,
        path if assets::script_path(&shared.site).is_some_and(|script| script == path) => {
            assets::script(&shared.site)
        }
        _ => open(shared, request).await,
    }
}

/// A sandbox that does not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// Other machines could reach the address, which nobody has asked for.
    NotLoopback {
        /// The address.
        bind: SocketAddr,
    },
    /// The address belongs to one network: a base URL without encryption names this machine only.
    OneNetwork {
        /// The address.
        bind: SocketAddr,
    },
    /// The system does not let us listen there.
    Listen {
        /// The address.
        bind: SocketAddr,
        /// Why.
        error: io::Error,
    },
}

impl StartError {
    /// The thread ended before it listened.
    pub(crate) fn ended(bind: SocketAddr) -> Self {
        let error = io::Error::other("the thread of the server has ended");
        Self::Listen { bind, error }
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotLoopback { bind } => write!(
                f,
                "other machines could reach the sandbox at `{bind}`: use a loopback address such as `127.0.0.1:{}`, or \
                 call `.allow_other_machines()`",
                bind.port()
            ),
            Self::OneNetwork { bind } => write!(
                f,
                "`{bind}` is neither a loopback address nor all addresses: use `127.0.0.1:{0}` or `0.0.0.0:{0}`",
                bind.port()
            ),
            Self::Listen { bind, error } => write!(f, "cannot listen at `{bind}`: {error}"),
        }
    }
}

impl Error for StartError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Listen { error, .. } => Some(error),
            _ => None,
        }
    }
}
