//! A browser as small as can be: it follows no redirect, and presses buttons.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use paysera_pages_sandbox::RunningSandbox;
use ureq::http::{HeaderMap, Response};

/// What came back.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Reply {
    fn new(mut response: Response<ureq::Body>) -> Self {
        Self {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: response.body_mut().read_to_string().unwrap(),
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let value = self.headers.get(name)?.as_bytes();
        Some(std::str::from_utf8(value).unwrap())
    }

    /// Where it sends the user.
    pub(crate) fn location(&self) -> &str {
        assert_eq!(self.status, 303, "{}", self.body);
        self.header("location").unwrap()
    }

    /// The values of all buttons.
    pub(crate) fn buttons(&self) -> Vec<String> {
        let buttons = self.body.split("<button name=\"outcome\" value=\"").skip(1);
        buttons.map(|rest| until_quote(rest).to_owned()).collect()
    }

    pub(crate) fn token(&self) -> String {
        let (_, rest) = self.body.split_once("name=\"token\" value=\"").unwrap();
        until_quote(rest).to_owned()
    }

    /// The text of the page, without its tags.
    pub(crate) fn text(&self) -> String {
        let parts = self
            .body
            .split('<')
            .map(|part| part.split_once('>').map_or(part, |(_, text)| text));
        let text: String = parts.collect();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = text.replace("&#39;", "'").replace("&quot;", "\"");
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
    }
}

fn until_quote(text: &str) -> &str {
    text.split('"').next().unwrap()
}

fn agent() -> ureq::Agent {
    let config = ureq::Agent::config_builder()
        .max_redirects(0)
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(20)))
        .build();
    config.into()
}

pub(crate) fn get(url: impl AsRef<str>) -> Reply {
    Reply::new(agent().get(url.as_ref()).call().unwrap())
}

/// A request as a browser makes it for a frame.
pub(crate) fn get_framed(url: impl AsRef<str>) -> Reply {
    let request = agent().get(url.as_ref()).header("sec-fetch-dest", "iframe");
    Reply::new(request.call().unwrap())
}

pub(crate) fn try_get(url: impl AsRef<str>) -> Result<Reply, ureq::Error> {
    agent().get(url.as_ref()).call().map(Reply::new)
}

pub(crate) fn post(url: impl AsRef<str>, form: &[(&str, &str)]) -> Reply {
    Reply::new(
        agent()
            .post(url.as_ref())
            .send_form(form.iter().copied())
            .unwrap(),
    )
}

/// Presses a button of a page.
pub(crate) fn press(sandbox: &RunningSandbox, page: &Reply, outcome: &str) -> Reply {
    let url = format!("{}-/press", sandbox.index_url());
    post(url, &[("token", &page.token()), ("outcome", outcome)])
}

/// The host and port of the sandbox.
pub(crate) fn authority(sandbox: &RunningSandbox) -> String {
    let url = sandbox.index_url();
    let rest = url.strip_prefix("http://").unwrap();
    rest.trim_end_matches('/').to_owned()
}

/// What a server answers to these bytes, until it closes the connection.
pub(crate) fn raw(authority: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(authority).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    // A server that refuses a request may reset the connection once it has answered.
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8(answer).unwrap()
}
