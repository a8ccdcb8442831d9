//! All faults of a file are told in one build, and sound pages beside them work.

/// Pages.
#[derive(paysera_pages::Pages)]
#[pages("several.toml")]
pub struct Paysera;

fn main() {
    let client_id = ClientId::from_static("12345678");
    println!(
        "{}",
        Paysera::upload_funds()
            .client_id(&client_id)
            .locale(Locale::En)
            .url()
    );
    println!("{:?}", Status::from_url("/paid?status=success"));
    println!("{:?}", Environment::default());
}
