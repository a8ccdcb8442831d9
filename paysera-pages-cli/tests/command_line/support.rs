//! Runs the command line as a user does, in a folder of the test's own, and keeps what was seen.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;
use std::{env, fs, thread};

/// A folder with declarations, where commands are run.
pub(crate) struct Shop {
    folder: PathBuf,
    /// What was run, and what came of it.
    seen: String,
}

/// What a command came to.
pub(crate) struct Outcome {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Shop {
    /// An empty folder.
    pub(crate) fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        fs::create_dir_all(&folder).unwrap();
        Self {
            folder,
            seen: String::new(),
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The command, ready to be run in the folder, without what the surroundings say about colour.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_paysera-pages"));
        command
            .args(arguments)
            .current_dir(&self.folder)
            .stdin(Stdio::null());
        for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
            command.env_remove(name);
        }
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome {
        let output = self.command(arguments).output().unwrap();
        Outcome {
            status: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Starts a command that does not end by itself.
    pub(crate) fn start(&self, arguments: &[&str]) -> Running {
        Running::new(&mut self.command(arguments))
    }

    /// Runs a command and keeps it: standard error behind `! `, the status if it is not 0.
    pub(crate) fn see(&mut self, arguments: &[&str]) {
        let outcome = self.run(arguments);
        self.keep(arguments, &outcome);
    }

    /// Keeps a command with all that it wrote.
    pub(crate) fn keep(&mut self, arguments: &[&str], outcome: &Outcome) {
        let quoted = arguments.iter().map(|argument| {
            let is_plain =
                !argument.is_empty() && !argument.contains([' ', '&', '{', '|', '"', '\'', '?']);
            if is_plain {
                (*argument).to_owned()
            } else {
                format!("'{argument}'")
            }
        });
        let line = quoted.collect::<Vec<_>>().join(" ");
        self.seen.push_str(&format!("$ paysera-pages {line}\n"));
        self.seen.push_str(&outcome.stdout);
        for line in outcome.stderr.lines() {
            self.seen.push_str(format!("! {line}").trim_end());
            self.seen.push('\n');
        }
        if outcome.status != 0 {
            self.seen.push_str(&format!("[{}]\n", outcome.status));
        }
        self.seen.push('\n');
    }

    /// Compares what was seen with `golden/<name>.txt`.
    pub(crate) fn compare(self, name: &str) {
        golden(&Path::new("golden").join(format!("{name}.txt")), &self.seen);
    }
}

/// A command that runs; it ends with the test.
pub(crate) struct Running {
    child: Child,
    lines: Receiver<String>,
}

impl Running {
    pub(crate) fn new(command: &mut Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, lines) = mpsc::channel();
        send_lines(child.stdout.take().unwrap(), sender.clone());
        send_lines(child.stderr.take().unwrap(), sender);
        Self { child, lines }
    }

    /// Waits for a line that begins so, and returns it with all before it.
    pub(crate) fn wait_for(&self, beginning: &str) -> String {
        let mut seen = String::new();
        while let Ok(line) = self.lines.recv_timeout(Duration::from_secs(20)) {
            seen.push_str(&line);
            seen.push('\n');
            if line.starts_with(beginning) {
                return seen;
            }
        }
        panic!("no line begins with `{beginning}`:\n{seen}")
    }

    /// Sends a signal, such as `INT` for Ctrl-C, and waits for the end. What was not waited for is lost.
    #[cfg(unix)]
    pub(crate) fn end(mut self, signal: &str) -> ExitStatus {
        let id = self.child.id().to_string();
        let sent = Command::new("kill").args(["-s", signal, &id]).status();
        assert!(sent.unwrap().success());
        self.child.wait().unwrap()
    }
}

fn send_lines(stream: impl Read + Send + 'static, sender: Sender<String>) {
    thread::spawn(move || {
        let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
        lines.try_for_each(|line| sender.send(line))
    });
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Compares a text with a file below `tests`; `UPDATE_EXPECT=1` writes the file.
pub(crate) fn golden(path: &Path, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(path);
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    let mut lines = expected.lines().zip(found.lines()).enumerate();
    if let Some((index, (expected, found))) = lines.find(|(_, (expected, found))| expected != found)
    {
        let line = index + 1;
        panic!(
            "{}:{line} is\n  {expected}\nand this was found\n  {found}",
            path.display()
        );
    }
    assert_eq!(
        expected.len(),
        found.len(),
        "{} ends elsewhere",
        path.display()
    );
}
