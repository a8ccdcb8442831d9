#[path = "support/paysera.rs"]
mod paysera;
use paysera::ClientId;

const EMPTY: ClientId = ClientId::from_static("");
const BAD_CHARACTER: ClientId = ClientId::from_static("1234 678");
const TOO_LONG: ClientId = ClientId::from_static("123456789");

fn main() {}
