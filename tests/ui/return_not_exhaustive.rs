#[path = "support/paysera.rs"]
mod paysera;
use paysera::Status;

fn main() {
    match Status::from_url("/paid?status=success").unwrap() {
        Status::Success => println!("ask the API"),
        Status::Reject => println!("try again"),
    }
}
