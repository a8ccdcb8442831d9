//! The program itself.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// The program, which ends with the test.
struct Shop(Child);

impl Drop for Shop {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn it_prints_its_address_and_serves() {
    let free = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let config = include_str!("../../shop.toml").replace("4242", &free.port().to_string());
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("binary.toml");
    fs::write(&path, config).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_shop"));
    command.arg(&path).stdout(Stdio::piped());
    let mut shop = Shop(command.spawn().unwrap());
    let mut lines = BufReader::new(shop.0.stdout.take().unwrap()).lines();

    let home = format!("http://localhost:{}/", free.port());
    assert_eq!(
        lines.next().unwrap().unwrap(),
        format!("The shop is open: {home}")
    );
    let pages = lines.next().unwrap().unwrap();
    let pages = pages
        .strip_prefix("Its hosted pages are stand-ins: ")
        .unwrap();
    let page = |address: &str| {
        ureq::get(address)
            .call()
            .unwrap()
            .into_body()
            .read_to_string()
            .unwrap()
    };
    assert!(page(&format!("{home}?locale=en")).contains("<h1>A shop to try</h1>"));
    assert!(page(pages).contains("<h2>upload-funds</h2>"));
}

#[test]
fn it_says_why_it_does_not_start() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shop"));
    let output = command.arg("no-such.toml").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.starts_with("error: `no-such.toml`: it cannot be read: "),
        "{said}"
    );
}
