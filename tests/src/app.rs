//! Small crates that depend on `paysera-pages` as users' crates do, made in a temporary folder.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// A crate outside the workspace, with its own lock file.
#[derive(Debug)]
pub struct App {
    root: PathBuf,
    target: PathBuf,
}

/// What a run of cargo came to.
#[derive(Debug)]
pub struct Outcome {
    /// Whether it succeeded.
    pub success: bool,
    /// What it printed on standard output.
    pub stdout: String,
    /// What it printed on standard error.
    pub stderr: String,
}

impl App {
    /// Makes the crate anew in the folder `name` of `tmp`, which is `CARGO_TARGET_TMPDIR` of the test. The crates of
    /// one `tmp` share what their dependencies compile to, and share nothing with the build that runs the tests.
    ///
    /// # Errors
    ///
    /// The folder cannot be written.
    pub fn new(tmp: &str, name: &str) -> io::Result<Self> {
        let root = Path::new(tmp).join(name);
        if root.exists() {
            fs::remove_dir_all(&root)?;
        }
        fs::create_dir_all(root.join("src"))?;
        let app = Self {
            root,
            target: Path::new(tmp).join("apps-target"),
        };
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let library = workspace.join("paysera-pages").canonicalize()?;
        app.write(
            "Cargo.toml",
            format!(
                "[package]\nname = '{name}'\nedition = '2024'\n\n[workspace]\n\n[dependencies.paysera-pages]\n\
                 path = '{}'\n",
                library.display()
            ),
        )?;
        // The versions that the tests themselves were built with are there without a network.
        fs::copy(workspace.join("Cargo.lock"), app.root.join("Cargo.lock"))?;
        Ok(app)
    }

    /// Writes a file of the crate.
    ///
    /// # Errors
    ///
    /// The file cannot be written.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) -> io::Result<()> {
        let path = self.root.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, content)
    }

    /// Writes at the end of the manifest, which is what the crate says of `paysera-pages`.
    ///
    /// # Errors
    ///
    /// The manifest cannot be read or written.
    pub fn extend_manifest(&self, lines: &str) -> io::Result<()> {
        let manifest = fs::read_to_string(self.root.join("Cargo.toml"))?;
        self.write("Cargo.toml", manifest + lines)
    }

    /// Runs cargo in the crate, as [`run`](Self::run) does.
    ///
    /// # Errors
    ///
    /// Cargo cannot be started.
    pub fn cargo(&self, arguments: &[&str]) -> io::Result<Outcome> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        self.run(cargo, arguments)
    }

    /// Runs a program in the crate. The cargo that it is, or that it runs, has no network and none of the flags of the build
    /// that runs the tests.
    ///
    /// # Errors
    ///
    /// The program cannot be started.
    pub fn run(&self, program: impl AsRef<OsStr>, arguments: &[&str]) -> io::Result<Outcome> {
        let output = Command::new(program)
            .args(arguments)
            .current_dir(&self.root)
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_TERM_COLOR", "never")
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()?;
        Ok(Outcome {
            success: output.status.success(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        })
    }
}
