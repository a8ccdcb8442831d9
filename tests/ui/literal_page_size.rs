#[path = "support/paysera.rs"]
mod paysera;
use paysera::PageSize;

const TOO_SMALL: PageSize = PageSize::from_static(9);
const TOO_LARGE: PageSize = PageSize::from_static(101);

fn main() {}
