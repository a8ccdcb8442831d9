//! Starts the shop: `cargo run -p shop`, or `cargo run -p shop -- my-shop.toml`.

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use paysera_pages_sandbox::{RunningSandbox, Sandbox};
use shop::{Config, app};
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let path = match env::args_os().nth(1) {
        Some(path) => PathBuf::from(path),
        None => PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/shop.toml")),
    };
    match run(&path).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: `{}`: {error}", path.display());
            ExitCode::FAILURE
        }
    }
}

async fn run(path: &Path) -> Result<(), Box<dyn Error>> {
    let mut config = Config::read(path)?;
    // It serves until it is dropped.
    let sandbox = if config.sandbox {
        Some(use_sandbox(&mut config).await?)
    } else {
        None
    };
    let address = config.listen;
    let origin = config.origin()?;
    let app = app(config)?;
    let listener = TcpListener::bind(address)
        .await
        .map_err(|error| format!("cannot listen on {address}: {error}"))?;
    println!("The shop is open: {origin}/");
    if let Some(sandbox) = &sandbox {
        println!("Its hosted pages are stand-ins: {}", sandbox.index_url());
    }
    axum::serve(listener, app).await?;
    Ok(())
}

/// Starts a sandbox, and takes its pages and its script for lightboxes instead of Paysera's.
async fn use_sandbox(config: &mut Config) -> Result<RunningSandbox, Box<dyn Error>> {
    let sandbox = Sandbox::from_toml(shop::PAGES)?.start().await?;
    config.base_url = Some(sandbox.base_url());
    let script = sandbox.script_url();
    config.sdk_url = script.map(|script| script.parse()).transpose()?;
    Ok(sandbox)
}
