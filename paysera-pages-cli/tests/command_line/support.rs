//! Runs the command line as a user does, in a folder of the test's own, and keeps what was seen.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

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

    /// Runs a command and keeps it with all that it wrote: standard error behind `! `, the status if it is not 0.
    pub(crate) fn see(&mut self, arguments: &[&str]) {
        let outcome = self.run(arguments);
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
