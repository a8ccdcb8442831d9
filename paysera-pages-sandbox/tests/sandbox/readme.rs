//! The example of the README, as it stands there.

use paysera_pages::wallet::{ClientId, Paysera, RedirectUri, Status};
use paysera_pages_sandbox::Sandbox;

#[test]
fn the_readme_has_this_example() {
    let readme = include_str!("../../../README.md");
    let chapter = readme
        .split("\n## Testing without Paysera\n")
        .nth(1)
        .unwrap();
    let block = chapter.split("```rust\n").nth(1).unwrap();
    let block = block.split("```").next().unwrap();
    // However the lines are broken here.
    let joined = |text: &str| text.split_whitespace().collect::<String>();
    assert!(joined(include_str!("readme.rs")).ends_with(&joined(block)));
}

#[test]
fn a_paid_order_comes_back() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::paysera().start_blocking()?; // or `Sandbox::from_file("pages.toml")?`, or `.start().await`
    let pages = Paysera::at_base(sandbox.base_url()); // all that changes in your application

    let client_id = ClientId::new("12345678")?;
    let return_to = RedirectUri::new("https://shop.example/done?order=17")?;
    let url = pages
        .cash_out()
        .client_id(&client_id)
        .redirect_uri(&return_to)
        .url();

    sandbox.answer("cash-out", "success"); // or `Answer::forged_state("success")` and other faults on demand
    let response = ureq::get(url.as_str())
        .config()
        .max_redirects(0)
        .build()
        .call()?;
    let address = response.headers()["location"].to_str()?;
    assert_eq!(address, "https://shop.example/done?order=17&status=success");
    assert_eq!(Status::from_url(address)?, Status::Success);
    assert_eq!(sandbox.only_visit().value("client_id"), Some("12345678"));
    Ok(())
}
