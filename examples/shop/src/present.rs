//! The ways to show a hosted page, as HTML. What is escaped is escaped by paysera-pages.

use paysera_pages::{InvalidParam, State};

use crate::hosted::{Hosted, hosted};
use crate::html::{Script, escape};
use crate::order::Order;
use crate::paysera::Locale;
use crate::shop::Shop;
use crate::texts::Texts;

/// A hosted page or the way to it.
#[derive(Default)]
pub(crate) struct Presented {
    /// What stands in the shop's page.
    pub(crate) html: String,
    /// The script that it needs.
    pub(crate) script: Option<Script>,
}

/// Shows the hosted page of an order.
pub(crate) fn present(
    shop: &Shop,
    locale: Locale,
    order: &Order,
    state: &State,
) -> Result<Presented, InvalidParam> {
    let texts = Texts::of(locale);
    let open = texts.open;
    Ok(match hosted(&shop.config, order, state)? {
        // The visitor was sent there when the order was made, and has come back by another way.
        Hosted::Redirect(url) => Presented {
            html: link(&escape(url.as_str()), open),
            script: None,
        },
        Hosted::Iframe(frame) => Presented {
            html: frame.html(texts.page(order.page)),
            script: None,
        },
        // Without scripts it is a link to a new tab. The page there gets no hold of this window.
        Hosted::Popup(popup) => Presented {
            html: format!(
                "<p><a id=\"open\" class=\"button\" href=\"{popup}\" target=\"_blank\" rel=\"noopener\">{open}</a></p>\n"
            ),
            script: Some(Script {
                needs: None,
                text: format!(
                    "document.getElementById(\"open\").addEventListener(\"click\", (event) => {{\n\
                     event.preventDefault();\n\
                     window.open({}, \"\", \"popup,noopener,width=640,height=760\");\n}});\n",
                    popup.js_string()
                ),
            }),
        },
        Hosted::Lightbox(lightbox) => Presented {
            html: format!(
                "<p><button id=\"open\" type=\"button\" data-client-id=\"{}\" data-language=\"{}\">{open}</button></p>\n{}",
                escape(shop.config.client_id.as_str()),
                sdk_language(locale),
                link(&lightbox.to_string(), texts.again),
            ),
            script: lightbox.call().map(|call| Script {
                needs: Some(shop.origins.sdk_url.clone()),
                text: format!(
                    "const open = document.getElementById(\"open\");\n\
                     WebToPayWallet.init({{ client_id: open.dataset.clientId, language: open.dataset.language }});\n\
                     open.addEventListener(\"click\", () => {{ {call}; }});\n"
                ),
            }),
        },
    })
}

/// A link to the page in this window; `href` is escaped.
fn link(href: &str, label: &str) -> String {
    format!("<p><a href=\"{href}\">{label}</a></p>\n")
}

/// The script of the lightbox has two languages of its own.
fn sdk_language(locale: Locale) -> &'static str {
    match locale {
        Locale::Lt => "lt",
        Locale::En | Locale::Ru => "en",
    }
}
