//! A browser of the test's own, which ends with it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, io, thread};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use paysera_pages_tests::skip;
use serde_json::json;

/// What the test runs in: no sandbox of its own, since tests often run as root, and nothing that asks other machines.
const FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--window-size=1000,1000",
    "--lang=en",
];

/// How long the driver has to end its browser, before it is killed.
const PATIENCE: Duration = Duration::from_secs(20);

/// Chromium, and the driver that it is controlled by. Both end when this is dropped, also while a test fails.
pub(crate) struct Chromium {
    driver: Child,
    port: u16,
    profile: PathBuf,
}

impl Chromium {
    /// Starts a browser with a fresh profile; `None`, with a line that says so, where none is installed.
    pub(crate) async fn start(test: &str) -> Option<(Self, Client)> {
        let (Some(chromium), Some(driver)) = (find("chromium"), find("chromedriver")) else {
            let install = "`chromium` and `chromedriver` are needed: apt-get install -y chromium chromium-driver";
            skip("browser", &format!("`{test}`"), install);
            return None;
        };
        let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("profile-{test}"));
        let _ = fs::remove_dir_all(&profile);
        fs::create_dir_all(&profile).expect("a folder for the profile");
        let driver = Command::new(driver)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts");
        // From here on all of it ends with this value.
        let mut browser = Self {
            driver,
            port: 0,
            profile,
        };
        browser.port = port(&mut browser.driver);
        let profile = format!("--user-data-dir={}", browser.profile.display());
        let flags: Vec<_> = FLAGS.iter().copied().chain([profile.as_str()]).collect();
        let options = json!({ "goog:chromeOptions": { "binary": chromium, "args": flags } });
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(options.as_object().cloned().unwrap_or_default())
            .connect(&format!("http://127.0.0.1:{}", browser.port))
            .await
            .expect("chromium starts");
        Some((browser, client))
    }
}

impl Drop for Chromium {
    /// The driver ends its browsers and then itself, if it is asked to; a killed one would leave them behind.
    fn drop(&mut self) {
        let asked = shutdown(self.port);
        let end = Instant::now() + PATIENCE;
        while asked.is_ok() && Instant::now() < end && matches!(self.driver.try_wait(), Ok(None)) {
            thread::sleep(Duration::from_millis(20));
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

/// The port that the driver says it has chosen.
fn port(driver: &mut Child) -> u16 {
    let mut lines = BufReader::new(driver.stdout.take().expect("its output is piped")).lines();
    let said = lines.find_map(|line| {
        let line = line.ok()?;
        let (_, port) = line.rsplit_once("successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    });
    // What else it says is not needed, but must not stop it.
    thread::spawn(move || lines.for_each(drop));
    said.expect("chromedriver names its port")
}

fn shutdown(port: u16) -> io::Result<()> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
    )?;
    stream.read(&mut [0; 64]).map(drop)
}

/// A program of this name.
fn find(name: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}
