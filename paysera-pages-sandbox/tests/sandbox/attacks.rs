//! What a hostile page in the user's browser, or a hostile link, cannot do.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};

use paysera_pages_sandbox::{Answer, Sandbox};

use crate::client::{authority, get, get_framed, post, press, raw};

const TARGET: &str = "/production/wallet/cash-out?client_id=1&redirect_uri=https://shop.example/";

fn request(authority: &str, target: &str, headers: &str) -> String {
    raw(
        authority,
        &format!("GET {target} HTTP/1.1\r\n{headers}connection: close\r\n\r\n"),
    )
}

#[test]
fn only_hosts_that_name_its_own_address_are_answered() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let authority = authority(&sandbox);
    let port = authority.split(':').nth(1).unwrap();
    for host in [
        authority.clone(),
        format!("localhost:{port}"),
        format!("LocalHost:{port}"),
    ] {
        let answer = request(&authority, TARGET, &format!("host: {host}\r\n"));
        assert!(answer.starts_with("HTTP/1.1 200"), "{host}: {answer}");
    }
    let seen = sandbox.visits().len();
    let others = [
        "host: evil.example\r\n".to_owned(),
        format!("host: evil.example:{port}\r\n"),
        format!("host: 127.0.0.1.evil.example:{port}\r\n"),
        format!("host: 127.0.0.2:{port}\r\n"),
        format!("host: user@127.0.0.1:{port}\r\n"),
        "host: 127.0.0.1\r\n".to_owned(),
        "host: localhost:1\r\n".to_owned(),
        "host: \r\n".to_owned(),
        String::new(),
        format!("host: {authority}\r\nhost: evil.example\r\n"),
    ];
    for headers in &others {
        for target in [TARGET, "/", "/-/frame.js", "/-/press"] {
            let answer = request(&authority, target, headers);
            assert!(
                answer.starts_with("HTTP/1.1 421") || answer.starts_with("HTTP/1.1 400"),
                "{headers}: {answer}"
            );
            assert!(!answer.contains("outcome"), "{answer}");
        }
    }
    let other = format!("http://evil.example{TARGET}");
    let answer = request(&authority, &other, &format!("host: {authority}\r\n"));
    assert!(answer.starts_with("HTTP/1.1 421"), "{answer}");
    let answer = request(&authority, TARGET, "host: <b>evil\r\n");
    assert!(!answer.contains("<b>evil"), "{answer}");
    // What is told is the host that is meant instead.
    let second = format!("host: {authority}\r\nhost: evil.example\r\n");
    for (headers, told) in [
        (
            second.as_str(),
            "the request is for <code>evil.example</code>.",
        ),
        ("host: \r\n", "the request names no host."),
    ] {
        let answer = request(&authority, TARGET, headers);
        assert!(answer.contains(told), "{headers}: {answer}");
    }
    assert!(
        sandbox.visits()[seen..]
            .iter()
            .all(|visit| visit.page.is_none())
    );
}

#[test]
fn a_button_needs_the_token_of_its_page() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let page = get(format!(
        "{}{}",
        sandbox.index_url().trim_end_matches('/'),
        TARGET
    ));
    let press = format!("{}-/press", sandbox.index_url());
    let other = get(format!(
        "{}{}",
        sandbox.index_url().trim_end_matches('/'),
        TARGET
    ));
    assert_ne!(page.token(), other.token());
    for token in [
        "",
        "0",
        &"0".repeat(32),
        &page.token().to_uppercase().replace(char::is_numeric, ""),
    ] {
        let reply = post(&press, &[("token", token), ("outcome", "success")]);
        assert_eq!(reply.status, 403, "{token}");
        assert!(reply.text().contains("Open the page again."));
    }
    assert_eq!(post(&press, &[("outcome", "success")]).status, 403);
    let reply = post(&press, &[("token", &page.token()), ("outcome", "sucess")]);
    assert_eq!(reply.status, 400);
    assert!(
        reply
            .text()
            .contains("page cash-out has no outcome sucess: did you mean success?")
    );
    // A link cannot press a button.
    let link = get(format!("{press}?token={}&outcome=success", page.token()));
    assert_eq!((link.status, link.header("allow")), (405, Some("POST")));
    assert!(sandbox.returns().is_empty());
    // A page from another sandbox is none of this one's.
    let second = Sandbox::paysera().start_blocking().unwrap();
    let form = [("token", page.token()), ("outcome", "success".to_owned())];
    let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
    assert_eq!(
        post(format!("{}-/press", second.index_url()), &form).status,
        403
    );
}

#[test]
fn no_other_site_may_read_it_and_no_script_but_its_own_runs() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let authority = authority(&sandbox);
    let origin = sandbox.index_url();
    for path in [
        "",
        "production/wallet/cash-out",
        "production/wallet/cash-out?x",
        "nowhere",
        "-/press",
        "-/frame.js",
        "-/web-to-pay-wallet.js",
    ] {
        let answer = request(
            &authority,
            &format!("/{path}"),
            &format!("host: {authority}\r\norigin: https://evil.example\r\n"),
        );
        assert!(
            !answer.to_ascii_lowercase().contains("access-control-"),
            "{answer}"
        );
        let reply = get(format!("{origin}{path}"));
        assert_eq!(reply.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(reply.header("referrer-policy"), Some("no-referrer"));
        assert_eq!(reply.header("cache-control"), Some("no-store"));
        if reply.header("content-type") == Some("text/html; charset=utf-8") {
            let policy = reply.header("content-security-policy").unwrap();
            assert!(
                policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; "),
                "{policy}"
            );
            assert_eq!(reply.body.matches("<script").count(), 1, "{}", reply.body);
        }
    }
    let preflight = format!(
        "OPTIONS {TARGET} HTTP/1.1\r\nhost: {authority}\r\norigin: https://evil.example\r\n\
         access-control-request-method: POST\r\nconnection: close\r\n\r\n"
    );
    let answer = raw(&authority, &preflight).to_ascii_lowercase();
    assert!(
        answer.starts_with("http/1.1 405") && !answer.contains("access-control-"),
        "{answer}"
    );
}

#[test]
fn everything_shown_is_escaped() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let origin = sandbox.index_url();
    let evil = "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%22'%3E%3Cscript%3Ealert(2)%3C%2Fscript%3E%60%3Cb%3E%60";
    for path in [
        format!(
            "production/wallet/cash-out?client_id={evil}&redirect_uri=https://shop.example/?{evil}"
        ),
        format!(
            "production/wallet/cash-out?client_id={evil}&redirect_uri=https://shop.example/?%22%3E%3Cimg%3E%60%3Cimg%3E%60"
        ),
        format!("production/wallet/cash-out?{evil}={evil}&wallet_id={evil}"),
        format!("production/wallet/confirm/{evil}"),
        format!("production/{evil}"),
        evil.to_owned(),
        "production/wallet/cash-out?\"><img>".to_owned(),
        "production/wallet/<img>".to_owned(),
    ] {
        let host = authority(&sandbox);
        let answer = request(
            &host,
            &format!("/{path}"),
            &format!("host: {host}\r\nsec-fetch-dest: iframe\r\n"),
        );
        for text in [answer, get_or_empty(&origin, &path)] {
            assert!(
                !text.contains("<img") && !text.contains("<b>"),
                "{path}: {text}"
            );
            assert!(
                !text.contains("<script>") && text.matches("<script").count() <= 1,
                "{path}: {text}"
            );
        }
    }
}

/// A declaration may be anybody's, too: names, docs and values of it stand on the pages, the locale in an attribute.
#[test]
fn nothing_of_a_declaration_is_markup() {
    let sandbox = Sandbox::from_toml(
        r#"
        format = 1
        environments.'"><img>' = { base_url = "https://pay.example/'&quot;", rust = "production" }
        locales.'"><img>' = { prefix = "", rust = "lt" }
        params.'"><img>' = { type = "string", rust = "a", doc = "<img>" }
        params.back = { type = "redirect-uri", name = '"><img>=' }

        [returns.'"><img>']
        rust = "told"
        param = "status"
        outcomes = { '"><img>' = { doc = "<img> `<img>`", rust = "a" } }

        [pages.'"><img>']
        rust = "pay"
        path = 'pay/"><img>'
        query = ['"><img>', "back"]
        returns = '"><img>'
        present = { iframe = { requires = ['"><img>'] } }
        doc = "<img> `<img>`"
        deprecated = "<img>"
        "#,
    );
    let sandbox = sandbox.unwrap().start_blocking().unwrap();
    let page = sandbox.addresses()[0].url.clone();
    let given = format!("{page}?%22%3E%3Cimg%3E=%3Cimg%3E");
    let shown = get(&given);
    let replies = [
        get(sandbox.index_url()),
        get(&page),
        get_framed(&page),
        get(format!("{page}?%3Cimg%3E=%3Cimg%3E")),
        press(&sandbox, &shown, "\"><img>"),
        press(&sandbox, &shown, "<img>"),
        shown,
    ];
    for reply in &replies {
        assert!(!reply.body.contains("<img"), "{}", reply.body);
        assert!(reply.body.contains("&lt;img&gt;"), "{}", reply.body);
        assert!(!reply.body.contains("\"\""), "{}", reply.body);
    }
    let statuses = replies.map(|reply| reply.status);
    assert_eq!(statuses, [200, 200, 200, 400, 200, 400, 200]);

    // So may what a test answers be.
    let back = format!("{given}&%22%3E%3Cimg%3E%3D=https://shop.example/%3Cimg%3E");
    sandbox.answer("\"><img>", Answer::returns_twice("\"><img>"));
    let twice = get(back);
    assert_eq!(twice.status, 200);
    assert!(!twice.body.contains("<img"), "{}", twice.body);
    assert!(
        twice.body.contains("?status=%22%3E%3Cimg%3E\""),
        "{}",
        twice.body
    );
}

/// What a client that is strict about URLs gets.
fn get_or_empty(origin: &str, path: &str) -> String {
    crate::client::try_get(format!("{origin}{path}"))
        .map_or_else(|_| String::new(), |reply| reply.body)
}

#[test]
fn long_urls_and_large_forms_are_refused_in_plain_words() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let fits = "/production/wallet/cash-out?client_id=";
    let url = |length: usize| {
        format!(
            "{}{fits}{}",
            sandbox.index_url().trim_end_matches('/'),
            "1".repeat(length - fits.len())
        )
    };
    assert_eq!(get(url(8192)).status, 200);
    let long = get(url(8193));
    assert_eq!(long.status, 414);
    assert!(
        long.text()
            .contains("Path and query have 8193 bytes; this sandbox reads 8192 at most.")
    );
    let visit = sandbox.visits().pop().unwrap();
    assert_eq!((visit.page, visit.target.len()), (None, 8192));
    // What is longer by far is cut off by the server itself.
    let host = authority(&sandbox);
    let answer = request(
        &host,
        &format!("/{}", "1".repeat(1_000_000)),
        &format!("host: {host}\r\n"),
    );
    assert!(
        answer.is_empty() || answer.starts_with("HTTP/1.1 4"),
        "{answer}"
    );

    let press = format!("{}-/press", sandbox.index_url());
    let form = post(&press, &[("token", &"1".repeat(5000))]);
    assert_eq!(form.status, 413);
    assert!(
        form.text()
            .contains("This sandbox reads forms of 4096 bytes at most.")
    );
}

#[test]
fn bytes_that_are_no_request_do_no_harm() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let host = authority(&sandbox);
    for bytes in [
        "\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "\u{0}\u{1}\r\n\r\n",
        "GET /%zz%FF%00 HTTP/1.0\r\n\r\n",
    ] {
        let mut stream = TcpStream::connect(&host).unwrap();
        stream.write_all(bytes.as_bytes()).unwrap();
        stream.shutdown(Shutdown::Write).unwrap();
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer);
        assert!(!answer.contains(" 200 "), "{answer}");
    }
    drop(TcpStream::connect(&host).unwrap());
    assert_eq!(get(sandbox.index_url()).status, 200);
}
