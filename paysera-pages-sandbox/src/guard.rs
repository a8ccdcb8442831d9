//! What is refused before anything is looked at: requests for another host, and large ones.

use std::net::SocketAddr;

use axum::body::Body;
use axum::http::{HeaderMap, Request, Response, StatusCode, Uri};

use crate::respond::refusal;

/// The largest path and query.
pub(crate) const LONGEST_TARGET: usize = 8192;
/// The largest body.
pub(crate) const LARGEST_BODY: usize = 4096;

/// Path and query.
pub(crate) fn target(uri: &Uri) -> &str {
    uri.path_and_query().map_or("/", |target| target.as_str())
}

/// What is refused of any request; `arrival` is the address that the connection came in at.
///
/// A name that somebody else has made to lead here, so that a page in the user's browser could read what is served
/// (DNS rebinding), is none of the sandbox's own.
pub(crate) fn check(request: &Request<Body>, arrival: SocketAddr) -> Result<(), Refused> {
    let own = own_hosts(arrival);
    let named = hosts(request.headers(), request.uri());
    let is_own = |host: &&String| own.iter().any(|own| own.eq_ignore_ascii_case(host));
    let other = named.iter().find(|host| !is_own(host));
    if named.is_empty() || other.is_some() {
        let own: Vec<_> = own.iter().map(|host| format!("`{host}`")).collect();
        return Err(Refused {
            status: StatusCode::MISDIRECTED_REQUEST,
            title: "Another host is meant",
            why: match other.filter(|host| !host.is_empty()) {
                Some(host) => format!(
                    "This sandbox answers to {}: the request is for `{}`.",
                    own.join(" and "),
                    host.replace('`', "")
                ),
                None => format!(
                    "This sandbox answers to {}: the request names no host.",
                    own.join(" and ")
                ),
            },
        });
    }
    let length = target(request.uri()).len();
    if length > LONGEST_TARGET {
        return Err(Refused {
            status: StatusCode::URI_TOO_LONG,
            title: "The URL is too long",
            why: format!(
                "Path and query have {length} bytes; this sandbox reads {LONGEST_TARGET} at most."
            ),
        });
    }
    Ok(())
}

/// Why a request is refused.
#[derive(Debug)]
pub(crate) struct Refused {
    status: StatusCode,
    title: &'static str,
    /// The reason, in a sentence.
    pub(crate) why: String,
}

impl From<Refused> for Response<Body> {
    fn from(refused: Refused) -> Self {
        refusal(refused.status, refused.title, &refused.why)
    }
}

/// All hosts that a request names: one, from a browser.
fn hosts(headers: &HeaderMap, uri: &Uri) -> Vec<String> {
    let named = headers.get_all("host").iter();
    let named = named.map(|host| String::from_utf8_lossy(host.as_bytes()).into_owned());
    let authority = uri
        .authority()
        .map(|authority| authority.as_str().to_owned());
    named.chain(authority).collect()
}

/// The hosts that name the address itself.
fn own_hosts(arrival: SocketAddr) -> Vec<String> {
    let address = SocketAddr::new(arrival.ip().to_canonical(), arrival.port());
    let mut hosts = vec![address.to_string()];
    if address.ip().is_loopback() {
        hosts.push(format!("localhost:{}", address.port()));
    }
    if address.port() == 80 {
        let without: Vec<_> = hosts
            .iter()
            .filter_map(|host| host.strip_suffix(":80").map(str::to_owned))
            .collect();
        hosts.extend(without);
    }
    hosts
}
