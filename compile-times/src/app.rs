//! An app in a temporary folder: a crate outside of the workspace, with its own dependencies.

use std::path::{Path, PathBuf};
use std::process::{self, Command};
use std::{env, fs};

use crate::Result;

/// The name of the crate, by which the compiler's run for it is told from those for its dependencies.
pub(crate) const NAME: &str = "measured_app";

/// The folder is removed when this is dropped.
#[derive(Debug)]
pub(crate) struct App {
    folder: PathBuf,
}

impl App {
    /// An app without sources. `name` is one of its own among those that exist at a time.
    pub(crate) fn new(name: &str, dependencies: &str) -> Result<Self> {
        let app = Self {
            folder: env::temp_dir().join(format!("compile-times-{}-{name}", process::id())),
        };
        app.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"{NAME}\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{dependencies}"
            ),
        )?;
        app.write("src/lib.rs", "")?;
        app.cargo(&["fetch"])?;
        Ok(app)
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    /// Writes a file, which makes cargo compile the app anew.
    pub(crate) fn write(&self, file: &str, text: &str) -> Result<()> {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap_or(&self.folder))?;
        Ok(fs::write(path, text)?)
    }

    /// Runs cargo in the app's folder, with a target folder there, and gives what it printed on both outputs.
    pub(crate) fn cargo(&self, words: &[&str]) -> Result<(String, String)> {
        self.cargo_with(words, &[])
    }

    pub(crate) fn cargo_with(
        &self,
        words: &[&str],
        variables: &[(&str, &Path)],
    ) -> Result<(String, String)> {
        let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(words)
            .current_dir(&self.folder)
            // What the cargo that runs this program has set, or its user for the workspace.
            .env_remove("LD_LIBRARY_PATH")
            .env("CARGO_TARGET_DIR", self.path("target"))
            // Cold builds have nothing to go on from, and a count is to be of the same work each time.
            .env("CARGO_INCREMENTAL", "0")
            .envs(variables.iter().copied())
            .output()?;
        let stderr = String::from_utf8(output.stderr)?;
        if !output.status.success() {
            return Err(format!("`cargo {}` failed in an app:\n{stderr}", words.join(" ")).into());
        }
        Ok((String::from_utf8(output.stdout)?, stderr))
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.folder) {
            eprintln!("{} is left: {error}", self.folder.display());
        }
    }
}
