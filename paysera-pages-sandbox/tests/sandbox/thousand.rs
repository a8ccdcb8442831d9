//! A thousand requests at once, each on a connection of its own.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;

use paysera_pages_sandbox::Sandbox;

use crate::client::authority;

#[test]
fn a_thousand_requests_at_once_lose_no_record() {
    const ALL: usize = 1000;
    // Both ends of each connection are files of this process, of which systems allow few at first.
    rlimit::increase_nofile_limit(4096).unwrap();
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    sandbox.answer_always("cash-out", "success");
    let authority = authority(&sandbox);
    // All are connected and have sent half of their request before the first gets its answer.
    let connected: Vec<_> = (0..ALL)
        .map(|number| {
            let mut stream = TcpStream::connect(&authority).unwrap();
            let target = format!("/production/wallet/cash-out?client_id={number}&redirect_uri=https://shop.example/?n={number}");
            write!(stream, "GET {target} HTTP/1.1\r\nhost: {authority}\r\n").unwrap();
            stream
        })
        .collect();
    let clients: Vec<_> = connected
        .into_iter()
        .enumerate()
        .map(|(number, mut stream)| {
            thread::Builder::new().stack_size(64 * 1024).spawn(move || {
                stream.write_all(b"connection: close\r\n\r\n").unwrap();
                let mut answer = String::new();
                stream.read_to_string(&mut answer).unwrap();
                assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
                let location =
                    format!("location: https://shop.example/?n={number}&status=success\r\n");
                assert!(answer.contains(&location), "{answer}");
            })
        })
        .collect();
    for client in clients {
        client.unwrap().join().unwrap();
    }
    let visits = sandbox.visits();
    let seen: BTreeSet<_> = visits
        .iter()
        .map(|visit| visit.value("client_id").unwrap())
        .collect();
    assert_eq!((visits.len(), seen.len()), (ALL, ALL));
    let returns = sandbox.returns();
    let sent: BTreeSet<_> = returns.iter().map(|sent| sent.address.as_str()).collect();
    assert_eq!((returns.len(), sent.len()), (ALL, ALL));
    for sent in &returns {
        let visit = &visits[sent.visit];
        let end = format!("?n={}&status=success", visit.value("client_id").unwrap());
        assert!(sent.address.ends_with(&end), "{sent:?}");
    }
}
