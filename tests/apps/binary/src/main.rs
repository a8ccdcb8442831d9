//! A program that uses one page of the file and nothing else: what it leaves unused is no warning.

#![deny(
    missing_docs,
    missing_debug_implementations,
    missing_copy_implementations,
    unreachable_pub,
    unused_qualifications,
    single_use_lifetimes,
    clippy::all,
    clippy::pedantic,
    warnings
)]

/// Paysera's hosted pages.
#[derive(paysera_pages::Pages)]
#[pages("../../../pages.toml")]
struct Paysera;

fn main() {
    let url = Paysera::upload_funds().url();
    assert_eq!(
        url.as_str(),
        "https://www.paysera.com/frontend/wallet/upload-funds"
    );
    println!("{url}");
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_program_runs() {
        super::main();
    }
}
