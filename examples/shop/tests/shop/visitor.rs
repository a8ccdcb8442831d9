//! A visitor without a browser: requests with a cookie, and no redirect that is followed by itself.

use std::net::TcpListener;
use std::thread;

use paysera_pages_sandbox::{RunningSandbox, Sandbox};
use shop::{Config, app};
use ureq::Body;
use ureq::http::Response;

/// A visitor with a session in a shop of its own.
pub(crate) struct Visitor {
    pub(crate) shop: String,
    cookie: String,
}

/// What was answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) location: String,
    pub(crate) referrer_policy: String,
    pub(crate) body: String,
}

/// The shop's configuration, for a port.
pub(crate) fn config(port: u16) -> Config {
    let shop = format!("http://localhost:{port}");
    Config {
        listen: ([127, 0, 0, 1], port).into(),
        client_id: "12345678".parse().unwrap(),
        return_to: format!("{shop}/back").parse().unwrap(),
        login_return_to: format!("{shop}/logged-in").parse().unwrap(),
        base_url: None,
        sdk_url: None,
        sandbox: false,
    }
}

impl Visitor {
    /// Opens a shop whose pages are those of a sandbox, and visits it.
    pub(crate) fn with_sandbox() -> (Self, RunningSandbox) {
        let sandbox = Sandbox::from_toml(shop::PAGES).unwrap();
        let sandbox = sandbox.start_blocking().unwrap();
        let base_url = sandbox.base_url();
        let visitor = Self::visit(|config| config.base_url = Some(base_url));
        (visitor, sandbox)
    }

    /// Opens a shop with a changed configuration, and visits it.
    pub(crate) fn visit(change: impl FnOnce(&mut Config)) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let mut config = config(listener.local_addr().unwrap().port());
        change(&mut config);
        let shop = config.origin().unwrap();
        let app = app(config).unwrap();
        // It ends with the process of the tests.
        thread::spawn(move || {
            let mut runtime = tokio::runtime::Builder::new_current_thread();
            runtime.enable_all().build().unwrap().block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                axum::serve(listener, app).await
            })
        });
        let first = agent().get(format!("{shop}/?locale=en")).call().unwrap();
        let cookie = first.headers()["set-cookie"].to_str().unwrap();
        assert!(
            cookie.ends_with("; HttpOnly; SameSite=Lax; Path=/"),
            "{cookie}"
        );
        let cookie = cookie.split(';').next().unwrap().to_owned();
        Self { shop, cookie }
    }

    /// Goes to a page of the shop.
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.get_with(path, ("accept", "text/html"))
    }

    /// The same with another header.
    pub(crate) fn get_with(&self, path: &str, (name, value): (&str, &str)) -> Answer {
        let path = path.strip_prefix(&self.shop).unwrap_or(path);
        let request = agent().get(format!("{}{path}", self.shop));
        read(
            request
                .header("cookie", &self.cookie)
                .header(name, value)
                .call(),
        )
    }

    /// Sends a form of the shop's.
    pub(crate) fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(("sec-fetch-site", "same-origin"), path, fields)
    }

    /// Sends a form, with a header in which a browser says where it stands.
    pub(crate) fn post_with(
        &self,
        (name, value): (&str, &str),
        path: &str,
        fields: &[(&str, &str)],
    ) -> Answer {
        let request = agent().post(format!("{}{path}", self.shop));
        let request = request.header("cookie", &self.cookie);
        read(
            request
                .header(name, value)
                .send_form(fields.iter().copied()),
        )
    }

    /// Orders something in this window; tells where the visitor is sent.
    pub(crate) fn order(&self, page: &str) -> String {
        let fields = [
            ("page", page),
            ("presentation", "redirect"),
            ("wallet_id", "123"),
        ];
        let answer = self.post("/orders", &fields);
        assert_eq!(answer.status, 303, "{answer:?}");
        answer.location
    }
}

/// Goes to a page of the sandbox, which answers by itself; tells where the visitor is sent.
pub(crate) fn sent_back(url: &str) -> String {
    let answer = read(agent().get(url).call());
    assert_eq!(answer.status, 303, "{answer:?}");
    answer.location
}

fn agent() -> ureq::Agent {
    let config = ureq::Agent::config_builder();
    config
        .max_redirects(0)
        .http_status_as_error(false)
        .build()
        .into()
}

fn read(response: Result<Response<Body>, ureq::Error>) -> Answer {
    let mut response = response.unwrap();
    let header = |name| {
        let value = response.headers().get(name);
        value.map_or_else(String::new, |value| value.to_str().unwrap().to_owned())
    };
    Answer {
        status: response.status().as_u16(),
        location: header("location"),
        referrer_policy: header("referrer-policy"),
        body: response.body_mut().read_to_string().unwrap(),
    }
}
