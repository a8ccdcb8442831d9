//! The pictures of the README: `UPDATE_SCREENSHOTS=1 cargo test -p paysera-pages-browser-tests screenshots`.

use std::path::Path;
use std::{env, fs};

use crate::stage::Stage;

/// How wide the window is, in pixels.
const WIDTH: u32 = 820;

/// The largest picture, in bytes.
const LARGEST: usize = 150_000;

/// Takes a picture of the whole page; it is kept where it is asked for.
async fn take(stage: &Stage, name: &str) {
    // What the window adds to the page is known only when it has a size.
    stage.client.set_window_size(WIDTH, WIDTH).await.unwrap();
    let read = "return document.body.offsetHeight + window.outerHeight - window.innerHeight";
    let height = stage.run(read).await.as_f64().unwrap();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a page is some hundred pixels high"
    )]
    let height = height.ceil() as u32;
    stage.client.set_window_size(WIDTH, height).await.unwrap();
    let picture = stage.client.screenshot().await.unwrap();
    assert!(
        picture.len() < LARGEST,
        "{name} has {} bytes",
        picture.len()
    );
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/images");
    let path = folder.join(format!("{name}.png"));
    if env::var_os("UPDATE_SCREENSHOTS").is_some() {
        fs::create_dir_all(folder).unwrap();
        fs::write(path, picture).unwrap();
    } else {
        assert!(path.is_file(), "the README shows `docs/images/{name}.png`");
    }
}

#[tokio::test]
async fn screenshots() {
    let Some(stage) = Stage::open("screenshots").await else {
        return;
    };
    take(&stage, "shop").await;
    stage.order("upload-funds", "redirect").await;
    stage.until("h1", "upload-funds").await;
    take(&stage, "stand-in").await;
    stage.press("success").await;
    stage.until("#state", "Waiting for the bank's word").await;
    take(&stage, "what-came-back").await;
}
