//! `sandbox`: the pages of a declaration, served.

use std::net::TcpListener;

use crate::support::{Outcome, Running, Shop};

const TWO_ENVIRONMENTS: &str = "\
format = 1
extends = [\"more.toml\"]

[environments]
test = { base_url = \"https://test.pay.example\" }
live = { base_url = \"https://pay.example\", default = true }

[pages.pay]
path = \"pay/{order}\"
";

const MORE: &str = "\
format = 1
params.order.type = \"string\"
";

/// What is printed until the pages can be asked for, and the address of all of them.
fn served(sandbox: &Running, last_line: &str) -> (String, String) {
    let seen = sandbox.wait_for(last_line);
    let index = seen
        .lines()
        .find(|line| line.starts_with("list of all pages"));
    let index = index.unwrap().split_whitespace().last().unwrap();
    (seen.clone(), index.trim_end_matches('/').to_owned())
}

/// Asks for an address, and follows no redirect.
fn get(url: &str) -> (u16, String, Option<String>) {
    let agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .build()
        .new_agent();
    let mut response = agent.get(url).call().unwrap();
    let location = response.headers().get("location");
    let location = location.map(|value| value.to_str().unwrap().to_owned());
    let body = response.body_mut().read_to_string().unwrap();
    (response.status().as_u16(), body, location)
}

/// What was printed, with the same port each time.
fn kept(shop: &mut Shop, arguments: &[&str], printed: &str, origin: &str) {
    let stdout = printed.replace(origin, "http://127.0.0.1:PORT");
    assert!(stdout.contains("http://127.0.0.1:PORT/"), "{stdout}");
    let outcome = Outcome {
        status: 0,
        stdout,
        stderr: String::new(),
    };
    shop.keep(arguments, &outcome);
}

#[test]
fn the_pages_are_served_and_who_comes_is_told() {
    let mut shop = Shop::new("sandbox");
    let arguments = ["sandbox", "paysera", "--answer", "cash-out=success"];
    let sandbox = shop.start(&arguments);
    let (mut printed, origin) = served(&sandbox, "app-qr");

    let query = "client_id=12345678&redirect_uri=https%3A%2F%2Fshop.example%2Fdone%3Forder%3D17";
    let upload_funds = format!("{origin}/production/en/wallet/upload-funds?{query}");
    let (status, body, _) = get(&upload_funds);
    assert_eq!(status, 200);
    assert!(body.contains("<html lang=\"en\""), "{body}");
    printed += &sandbox.wait_for("visited upload-funds");

    // As often as it is asked for.
    for _ in 0..2 {
        let (status, _, location) = get(&format!("{origin}/production/wallet/cash-out?{query}"));
        assert_eq!(status, 303);
        let expected = "https://shop.example/done?order=17&status=success";
        assert_eq!(location.as_deref(), Some(expected));
        printed += &sandbox.wait_for("returned from cash-out");
    }

    let refused = format!("{origin}/bank/ru/wallet/cash-out?wallet_id=a&amount=1%1b");
    let (status, body, _) = get(&refused);
    assert_eq!(status, 400);
    assert!(
        body.contains("is required when any other parameter is passed"),
        "{body}"
    );
    printed += &sandbox.wait_for("  - `client_id`");

    let (status, ..) = get(&format!("{origin}/nowhere"));
    assert_eq!(status, 404);
    printed += &sandbox.wait_for("  - no page");

    kept(&mut shop, &arguments, &printed, &origin);

    shop.write("pages.toml", TWO_ENVIRONMENTS);
    shop.write("more.toml", MORE);
    let sandbox = shop.start(&["sandbox"]);
    let (printed, origin) = served(&sandbox, "pay ");
    assert_eq!(get(&format!("{origin}/live/pay/17")).0, 200);
    assert_eq!(get(&format!("{origin}/test/pay/17")).0, 200);
    kept(&mut shop, &["sandbox"], &printed, &origin);
    shop.compare("sandbox");
}

#[test]
fn what_cannot_be_served_is_told_in_the_words_of_the_options() {
    let mut shop = Shop::new("sandbox_refused");
    shop.write(
        "faulty.toml",
        "format = 1\nextends = [\"paysera\"]\n[pages.pay]\npaht = \"pay\"\n",
    );
    shop.see(&["sandbox"]);
    shop.see(&["sandbox", "faulty.toml"]);
    let paysera = |more: &[&'static str]| [&["sandbox", "paysera"], more].concat();
    shop.see(&paysera(&["--answer", "cash-ot=success"]));
    shop.see(&paysera(&["--answer", "cash-out=sucess"]));
    shop.see(&paysera(&["--answer", "transfer-sign=success"]));
    shop.see(&paysera(&["--answer", "cash-out"]));
    shop.see(&paysera(&[
        "--answer",
        "oauth=granted",
        "--answer",
        "oauth=denied",
    ]));
    shop.see(&paysera(&["--port", "65536"]));
    shop.see(&paysera(&["--listen", "localhost"]));
    shop.see(&paysera(&["--listen", "0.0.0.0"]));
    shop.see(&paysera(&["--listen", "::"]));
    shop.see(&paysera(&[
        "--listen",
        "192.0.2.1",
        "--allow-other-machines",
    ]));
    shop.see(&paysera(&["--allow-other-machines"]));
    shop.compare("sandbox_refused");
}

#[test]
fn a_port_that_is_taken_is_told_and_one_that_is_free_is_kept() {
    let shop = Shop::new("sandbox_port");
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let port = address.port().to_string();
    let arguments = ["sandbox", "paysera", "--port", &port];
    let outcome = shop.run(&arguments);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""));
    let expected = format!("error: cannot listen at `{address}`: ");
    assert!(outcome.stderr.starts_with(&expected), "{}", outcome.stderr);
    let expected = ": choose another `--port`, or leave it out for a free one\n";
    assert!(outcome.stderr.ends_with(expected), "{}", outcome.stderr);

    drop(taken);
    let sandbox = shop.start(&arguments);
    let (_, origin) = served(&sandbox, "app-qr");
    assert_eq!(origin, format!("http://{address}"));
}

/// All of `127.0.0.0/8` is this machine there, but one address alone is where it listens by itself.
#[cfg(target_os = "linux")]
#[test]
fn other_machines_reach_it_only_if_that_is_said() {
    let shop = Shop::new("sandbox_listen");
    let sandbox = shop.start(&[
        "sandbox",
        "paysera",
        "--listen",
        "0.0.0.0",
        "--allow-other-machines",
    ]);
    let (printed, origin) = served(&sandbox, "app-qr");
    let expected =
        "paysera is served until Ctrl-C; other machines reach it at the IP addresses of this one\n";
    assert!(printed.starts_with(expected), "{printed}");
    let other = origin.replace("127.0.0.1", "127.0.0.2");
    assert_eq!(get(&format!("{other}/production/wallet/cash-out")).0, 200);
}

#[cfg(unix)]
#[test]
fn it_ends_well_when_it_is_told_to() {
    let shop = Shop::new("sandbox_end");
    for signal in ["INT", "TERM"] {
        let sandbox = shop.start(&["sandbox", "paysera"]);
        let (_, origin) = served(&sandbox, "app-qr");
        assert_eq!(sandbox.end(signal).code(), Some(0), "{signal}");
        TcpListener::bind(origin.trim_start_matches("http://")).unwrap();
    }
}
