#[path = "support/paysera.rs"]
mod paysera;
use paysera::RedirectUri;

const EMPTY: RedirectUri = RedirectUri::from_static("");
const RELATIVE: RedirectUri = RedirectUri::from_static("/paid");
const NO_SLASHES: RedirectUri = RedirectUri::from_static("https:shop.example");
const NO_HOST: RedirectUri = RedirectUri::from_static("https:///paid");
const BAD_PORT: RedirectUri = RedirectUri::from_static("https://shop.example:99999/paid");
const SCRIPT: RedirectUri = RedirectUri::from_static("javascript:alert(1)");
const RESERVED: RedirectUri = RedirectUri::from_static("https://shop.example/paid?status=1");
const RESERVED_ENCODED: RedirectUri =
    RedirectUri::from_static("https://shop.example/paid?%73tatus");
const FRAGMENT: RedirectUri = RedirectUri::from_static("https://shop.example/paid#top");
const USER: RedirectUri = RedirectUri::from_static("https://user@shop.example/paid");
const WHITE_SPACE: RedirectUri = RedirectUri::from_static("https://shop.example/paid today");
const BACKSLASH: RedirectUri = RedirectUri::from_static("https://shop.example\\paid");
const BAD_HOST: RedirectUri = RedirectUri::from_static("https://shop..example/");

fn main() {}
