//! How a sandbox starts and stops.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, mpsc};

use paysera_pages_sandbox::{Answer, RunningSandbox, Sandbox, StartError};

use crate::client::{authority, get};

#[test]
fn any_number_run_side_by_side_and_know_nothing_of_each_other() {
    let all: Vec<_> = (0..20)
        .map(|_| Sandbox::paysera().start_blocking().unwrap())
        .collect();
    for (number, sandbox) in all.iter().enumerate() {
        for _ in 0..number {
            get(format!("{}/wallet/cash-out", sandbox.base_url()));
        }
    }
    for (number, sandbox) in all.iter().enumerate() {
        assert_eq!(sandbox.visits().len(), number);
    }
}

#[test]
fn it_stops_when_it_is_dropped_even_with_a_page_under_way() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    let authority = authority(&sandbox);
    let url = format!("{}/wallet/cash-out", sandbox.base_url());
    sandbox.answer(
        "cash-out",
        Answer::slow_page(std::time::Duration::from_secs(3600)),
    );
    let client = std::thread::spawn(move || crate::client::try_get(url).map(|reply| reply.status));
    while sandbox.visits().is_empty() {
        std::thread::yield_now();
    }
    drop(sandbox);
    assert!(client.join().unwrap().is_err());
    assert!(TcpStream::connect(&authority).is_err());
    TcpListener::bind(&authority).unwrap();
}

#[test]
fn threads_share_it() {
    let sandbox = Sandbox::paysera().start_blocking().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                sandbox.answer("cash-out", "success");
                get(format!("{}/wallet/cash-out", sandbox.base_url()));
            });
        }
    });
    assert_eq!(sandbox.visits().len(), 4);
    let shown = format!("{sandbox:?}");
    assert_eq!(
        shown,
        format!(
            "RunningSandbox {{ base_url: {:?}, .. }}",
            sandbox.base_url()
        )
    );
}

#[tokio::test]
async fn it_can_be_dropped_inside_of_a_runtime() {
    let sandbox = Sandbox::paysera().start().await.unwrap();
    let authority = authority(&sandbox);
    drop(sandbox);
    assert!(TcpStream::connect(&authority).is_err());
}

#[test]
fn an_observer_may_stop_it() {
    let running = Arc::new(Mutex::new(None));
    let (sender, stopped) = mpsc::channel();
    let taken = Arc::clone(&running);
    let sandbox = Sandbox::paysera().on_event(move |_| {
        let sandbox: Option<RunningSandbox> = taken.lock().unwrap().take();
        let dropped = catch_unwind(AssertUnwindSafe(|| drop(sandbox)));
        sender.send(dropped.is_ok()).unwrap();
    });
    let sandbox = sandbox.start_blocking().unwrap();
    let authority = authority(&sandbox);
    let url = format!("{}/wallet/cash-out", sandbox.base_url());
    *running.lock().unwrap() = Some(sandbox);
    // Whether this request is still answered is not settled.
    let _ = crate::client::try_get(url);
    assert!(stopped.recv().unwrap());
    while TcpStream::connect(&authority).is_ok() {
        std::thread::yield_now();
    }
}

#[test]
fn a_port_can_be_chosen_and_one_that_is_taken_is_told() {
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = taken.local_addr().unwrap();
    let error = Sandbox::paysera()
        .bind(address)
        .start_blocking()
        .unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with(&format!("cannot listen at `{address}`: ")),
        "{error}"
    );
    drop(taken);
    let sandbox = Sandbox::paysera().bind(address).start_blocking().unwrap();
    assert_eq!(
        sandbox.base_url().as_str(),
        format!("http://{address}/production")
    );
    assert_eq!(sandbox.index_url(), format!("http://{address}/"));
}

#[test]
fn other_machines_are_kept_out_unless_they_are_allowed_in_so_many_words() {
    let everywhere = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
    let error = Sandbox::paysera()
        .bind(everywhere)
        .start_blocking()
        .unwrap_err();
    assert!(matches!(error, StartError::NotLoopback { .. }));
    assert_eq!(
        error.to_string(),
        "other machines could reach the sandbox at `0.0.0.0:0`: use a loopback address such as `127.0.0.1:0`, or call \
         `.allow_other_machines()`"
    );
    let sandbox = Sandbox::paysera().bind(everywhere).allow_other_machines();
    let sandbox = sandbox.start_blocking().unwrap();
    assert!(sandbox.index_url().starts_with("http://127.0.0.1:"));
    assert_eq!(
        get(format!("{}/wallet/cash-out", sandbox.base_url())).status,
        200
    );

    let one = SocketAddr::from(([192, 0, 2, 1], 80));
    let error = Sandbox::paysera()
        .bind(one)
        .allow_other_machines()
        .start_blocking();
    assert_eq!(
        error.unwrap_err().to_string(),
        "`192.0.2.1:80` is neither a loopback address nor all addresses: use `127.0.0.1:80` or `0.0.0.0:80`"
    );
}

/// What the derive refuses beside a struct of these names is sound with `module` or beside another struct.
#[test]
fn names_that_only_rust_needs_are_free() {
    let text = "format = 1\nenvironments.e.base_url = \"https://a.example\"\npages.vec.path = \"vec\"\npages.pages.path = \"p\"";
    let sandbox = Sandbox::from_toml(text).unwrap().start_blocking().unwrap();
    assert_eq!(get(format!("{}/vec", sandbox.base_url())).status, 200);
    assert_eq!(get(format!("{}/p", sandbox.base_url())).status, 200);
}

#[test]
fn a_file_is_read_with_those_that_it_extends() {
    let folder = std::env::temp_dir().join(format!("paysera-pages-sandbox-{}", std::process::id()));
    fs::create_dir_all(folder.join("shared")).unwrap();
    let pages = folder.join("pages.toml");
    fs::write(
        &pages,
        "format = 1\nextends = [\"paysera\", \"shared/more.toml\"]\n",
    )
    .unwrap();
    fs::write(
        folder.join("shared/more.toml"),
        "format = 1\n[pages.more]\npath = \"more\"\nlocales = []\n",
    )
    .unwrap();
    let sandbox = Sandbox::from_file(&pages)
        .unwrap()
        .start_blocking()
        .unwrap();
    assert_eq!(get(format!("{}/more", sandbox.base_url())).status, 200);

    fs::write(
        &pages,
        "format = 1\nextends = [\"paysera\"]\n[pages.more]\npaht = \"more\"\nreturns = \"statu\"\n",
    )
    .unwrap();
    let error = Sandbox::from_file(&pages).unwrap_err();
    let shown = pages.display();
    for part in [
        "error: unknown key `paht` in page `more`",
        &format!("--> {shown}:4:1"),
        "help: did you mean `path`?",
        "error: unknown return `statu`",
        &format!("--> {shown}:5:11"),
    ] {
        assert!(error.to_string().contains(part), "{part}: {error}");
        assert!(format!("{error:?}").contains(part), "{part}: {error:?}");
    }
    fs::remove_dir_all(&folder).unwrap();
    let error = Sandbox::from_file(&pages).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with(&format!("error: cannot read `{shown}`: ")),
        "{error}"
    );
}
