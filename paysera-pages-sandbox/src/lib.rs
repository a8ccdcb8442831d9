//! A local stand-in for hosted payment pages.
//!
//! Paysera has no sandbox for the pages that a shop sends its user to. This one serves the pages of any `pages.toml` on this
//! machine: it checks each request with the rules of the file, shows a page with a button for each outcome, and sends
//! the user back as the file says. In a test, it presses the button itself.
//!
//! ```
//! # use std::error::Error;
//! use paysera_pages::wallet::{ClientId, Paysera, RedirectUri, Status};
//! use paysera_pages_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn Error>> {
//! let sandbox = Sandbox::paysera().start().await?; // or `Sandbox::from_file("pages.toml")?`
//! let pages = Paysera::at_base(sandbox.base_url()); // all that changes in the application
//!
//! let client_id = ClientId::new("12345678")?;
//! let return_to = RedirectUri::new("https://shop.example/done?order=17")?;
//! let url = pages.cash_out().client_id(&client_id).redirect_uri(&return_to).url();
//!
//! sandbox.answer("cash-out", Status::Success.as_str());
//! let response = ureq::get(url.as_str()).config().max_redirects(0).build().call()?;
//! assert_eq!(response.status(), 303);
//! let returned = &response.headers()["location"];
//! assert_eq!(returned, "https://shop.example/done?order=17&status=success");
//!
//! assert_eq!(sandbox.only_visit().value("client_id"), Some("12345678"));
//! assert_eq!(sandbox.only_return().address, returned.to_str()?);
//! # Ok(())
//! # }
//! ```
//!
//! A plain `#[test]` starts it with [`start_blocking`](Sandbox::start_blocking):
//!
//! ```
//! use paysera_pages_sandbox::{Answer, Sandbox};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::paysera().start_blocking()?;
//! sandbox.answer("upload-funds", Answer::unknown_status("paid"));
//! let url = format!(
//!     "{}/en/wallet/upload-funds?client_id=12345678&redirect_uri=https%3A%2F%2Fshop.example%2Fdone",
//!     sandbox.base_url()
//! );
//! ureq::get(&url).config().max_redirects(0).build().call()?;
//! assert_eq!(sandbox.only_return().address, "https://shop.example/done?status=paid");
//! # Ok(())
//! # }
//! ```
//!
//! # What it does
//!
//! - A request is checked with the rules of the declaration, as strictly as the builders: unknown and repeated parameters,
//!   values that are not allowed and broken rules are answered with 400, all of them at once.
//! - A sound request shows a page with the values it was given and a button (`name="outcome"`, its value the outcome's
//!   name) for each outcome. The button sends the user to the redirect URI, byte for byte, with the outcome added to its
//!   query. A page without returns has the button `done`, which adds nothing.
//! - Where a return carries values, `error` is `access_denied`, as OAuth names it, and all others are random; those
//!   that are optional are left out. [`Answer::with`] gives others. What a return echoes comes from the request.
//! - If a page that is declared for frames is opened in one without what `present` requires there, it opens itself again in
//!   the parent window. Browsers refuse that to a frame of another site that nobody has clicked into: then it shows a link
//!   (`#reopen a`), and in the stand-in's lightbox the script around it does it. Pages that are not declared for frames
//!   cannot be put into one.
//! - The documented calls of Paysera's JavaScript SDK, `WebToPayWallet.init`, `openDialog` and
//!   `openConfirmationDialog`, are served as a script: [`script_url`](RunningSandbox::script_url). The dialog is
//!   `dialog.web-to-pay-wallet` with an `iframe` in it.
//! - The path of a base URL is the name of the environment: `http://127.0.0.1:1234/production`. A page with a base of
//!   its own is at another address, which [`address_of`](RunningSandbox::address_of) tells.
//! - Everything is recorded in order: [`visits`](RunningSandbox::visits), [`returns`](RunningSandbox::returns). It can
//!   be told [as it happens](Sandbox::on_event), too.
//!
//! # What is safe about it
//!
//! It listens on this machine only unless it is [told otherwise](Sandbox::allow_other_machines), answers only to hosts that
//! name its own address, sends no CORS headers, and lets a button be pressed only with a token of the page. All that it
//! shows is escaped, and a content security policy forbids scripts but its own. URLs have 8192 bytes at most, forms
//! 4096. Nothing is written to disk; visits stay in memory until it stops, so it is not made to run for months.
//!
//! # What is unknown
//!
//! No source says it, so the sandbox does the plain thing, and a shop should not rely on it:
//!
//! - What Paysera's pages look like, and what they show for a request with faults.
//! - Where the user is sent from a lightbox or a frame: here the frame itself goes to the redirect URI.
//! - What the JavaScript SDK tells the page around, and how: here nothing, but for `success` of
//!   `openConfirmationDialog`, which is called when the button of the page has been pressed. When the dialog closes by
//!   itself, and which language the confirmation has: here that of an address without one.
//! - The names of the SDK's dialogs for adding funds, cashing out and OAuth: here there are none.
//! - Whether a plain frame needs `client_id` as the lightbox does: the shipped file says so.
//! - What comes back where a declaration names no return, and which of several redirect URIs is taken: here nothing,
//!   and the first that was given.
//! - The values of `error` and the form of `code`.
//! - Whether the same page can be ended twice: here every press of a button sends the user back.

mod answer;
mod answers;
mod assets;
mod declaration;
mod end;
mod frame;
mod guard;
mod html;
mod open;
mod outcome;
mod press;
mod random;
mod record;
mod respond;
mod running;
mod sandbox;
mod server;
mod shared;
mod site;

pub use self::answer::{Answer, InvalidAnswer};
pub use self::declaration::InvalidDeclaration;
pub use self::record::{Event, SentReturn, Visit};
pub use self::running::RunningSandbox;
pub use self::sandbox::Sandbox;
pub use self::server::StartError;
pub use self::site::PageAddress;
