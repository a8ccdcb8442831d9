//! `return`: what the generated parser makes of an address.

use crate::support::Shop;

#[test]
fn what_a_return_tells_and_what_is_none() {
    let mut shop = Shop::new("return");
    shop.write("pages.toml", "format = 1\nextends = [\"paysera\"]\n");
    shop.see(&[
        "return",
        "status",
        "https://shop.example/done?order=1&status=success#top",
    ]);
    shop.see(&["return", "status", "/done?status=reject"]);
    shop.see(&[
        "return",
        "oauth-return",
        "/done?code=c0de%E2%80%AE&state=s3cret",
        "--state",
        "s3cret",
    ]);
    shop.see(&[
        "return",
        "oauth-return",
        "/?error=denied&error_description=The+user+said+%22no%22&state=s3cret",
        "--state",
        "s3cret",
    ]);
    shop.see(&[
        "return",
        "status",
        "/?state=s3cret&status=error",
        "--state",
        "s3cret",
    ]);
    // A random state may look like an option.
    shop.see(&[
        "return",
        "status",
        "/?state=-s3cret&status=success",
        "--state",
        "-s3cret",
    ]);
    // No returns. No secret is shown.
    shop.see(&["return", "status", "/done"]);
    shop.see(&["return", "status", "/?status=succes"]);
    shop.see(&["return", "status", "/?status=success&status=reject"]);
    shop.see(&["return", "status", "/?status=%FF%1B"]);
    shop.see(&["return", "status", "/?status=success", "--state", "s3cret"]);
    shop.see(&[
        "return",
        "oauth-return",
        "/?code=c0de&state=f0rged",
        "--state",
        "s3cret",
    ]);
    shop.see(&[
        "return",
        "oauth-return",
        "/?code=c0de&code=c0de&state=s3cret",
        "--state",
        "s3cret",
    ]);
    shop.see(&[
        "return",
        "oauth-return",
        "/?state=s3cret",
        "--state",
        "s3cret",
    ]);
    // No answers.
    shop.see(&["return", "oauth-return", "/?code=c0de&state=s3cret"]);
    shop.see(&["return", "stats", "/?status=success"]);
    shop.see(&["return", "x", "/?status=success"]);
    shop.compare("return");
}
