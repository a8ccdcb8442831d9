//! Ways to show a page besides a full redirect.

use std::fmt;

use crate::escape::{Attribute, script_literal};
use crate::{PageInfo, PageUrl};

/// Declares a presentation: a URL that may be shown in one way.
macro_rules! presentation {
    ($(#[doc = $doc:literal])* $name:ident, $kind:literal) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[must_use = "a presentation does nothing until a page shows it"]
        pub struct $name {
            url: PageUrl,
            call: Option<&'static str>,
        }

        impl $name {
            /// The URL of a page that declares this presentation.
            pub(crate) fn new(url: PageUrl, page: &PageInfo) -> Self {
                let mut declared = page.presentations.iter();
                let declared = declared.find(|presentation| presentation.kind == $kind);
                let call = declared.and_then(|presentation| presentation.call);
                Self { url, call }
            }

            /// The URL to show.
            pub fn url(&self) -> &PageUrl {
                &self.url
            }

            /// The URL to show, owned.
            pub fn into_url(self) -> PageUrl {
                self.url
            }

            /// The URL as a string literal for a script, quotes included.
            ///
            /// It is safe inside `<script>`, of HTML and of XHTML, whatever the URL holds, and it is JSON, too. In an
            /// event handler such as `onclick="…"` it is escaped once more like any other attribute.
            #[must_use]
            pub fn js_string(&self) -> String {
                script_literal(self.url.as_str())
            }

            #[doc = concat!("The script that opens it: `call` of `[presentations.", $kind, "]` in the declaration, with ")]
            /// [`js_string`](Self::js_string) in the place of `{url}`. None if the declaration has no `call`.
            #[must_use]
            pub fn call(&self) -> Option<String> {
                self.call.map(|call| call.replace("{url}", &self.js_string()))
            }
        }

        /// The URL as the value of an HTML attribute, escaped; put quotes around it, single or double.
        ///
        /// A template engine that escapes by itself takes [`url`](Self::url) instead, or `&` would be escaped twice.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                Attribute(self.url.as_str()).fmt(f)
            }
        }
    };
}

presentation! {
    /// A page for a window of its own; made by `.popup()` of a builder whose page declares it.
    ///
    /// ```
    /// # mod paysera {
    /// #     #[derive(paysera_pages::Pages)]
    /// #     #[pages(toml = r#"
    /// #         format = 1
    /// #         [environments]
    /// #         production = { base_url = "https://pay.example" }
    /// #         [params]
    /// #         client_id = { type = "string" }
    /// #         wallet_id = { type = "integer" }
    /// #         [pages]
    /// #         cash-out = { path = "cash-out", query = ["client_id", "wallet_id"], present = ["popup"] }
    /// #     "#)]
    /// #     pub struct Paysera;
    /// # }
    /// # use paysera::{ClientId, Paysera};
    /// let client_id = ClientId::new("12345678")?;
    /// let popup = Paysera::cash_out().client_id(&client_id).wallet_id(123).popup();
    /// assert_eq!(
    ///     format!("<a href=\"{popup}\" target=\"_blank\">Cash out</a>"),
    ///     "<a href=\"https://pay.example/cash-out?client_id=12345678&amp;wallet_id=123\" target=\"_blank\">Cash out</a>"
    /// );
    /// assert_eq!(
    ///     format!("window.open({});", popup.js_string()),
    ///     r#"window.open("https://pay.example/cash-out?client_id=12345678\u0026wallet_id=123");"#
    /// );
    /// # Ok::<(), paysera_pages::InvalidParam>(())
    /// ```
    Popup, "popup"
}

presentation! {
    /// A page for an `<iframe>`; made by `.iframe()` of a builder whose page declares it.
    ///
    /// Its redirect URI is opened in the frame, too: what stands there leaves the frame by itself, say by a link with
    /// `target="_top"`.
    Iframe, "iframe"
}

impl Iframe {
    /// The whole element, without a script. `title` says what the frame shows to those who do not see it; it is escaped.
    ///
    /// The page is told nothing of the address that it is shown in (`referrerpolicy`). There is no `sandbox`: the page is
    /// another site's, which a browser keeps apart anyway, and it needs what a sandbox takes away. It logs its user in with
    /// scripts, forms and cookies of its own, and Paysera's pages open themselves in the parent window if `client_id` is
    /// missing. Nor is there an `allow`: nothing is known to be needed. Size and border are for your style sheet.
    ///
    /// ```
    /// # mod paysera {
    /// #     #[derive(paysera_pages::Pages)]
    /// #     #[pages(toml = r#"
    /// #         format = 1
    /// #         [environments]
    /// #         production = { base_url = "https://pay.example" }
    /// #         [params]
    /// #         client_id = { type = "string", required = true }
    /// #         [pages]
    /// #         cash-out = { path = "cash-out", query = ["client_id"], present = ["iframe"] }
    /// #     "#)]
    /// #     pub struct Paysera;
    /// # }
    /// # use paysera::{ClientId, Paysera};
    /// let client_id = ClientId::new("12345678")?;
    /// assert_eq!(
    ///     Paysera::cash_out().client_id(&client_id).iframe().html("Cash out"),
    ///     "<iframe src=\"https://pay.example/cash-out?client_id=12345678\" title=\"Cash out\" \
    ///      referrerpolicy=\"no-referrer\"></iframe>"
    /// );
    /// # Ok::<(), paysera_pages::InvalidParam>(())
    /// ```
    #[must_use]
    pub fn html(&self, title: &str) -> String {
        format!(
            "<iframe src=\"{self}\" title=\"{}\" referrerpolicy=\"no-referrer\"></iframe>",
            Attribute(title)
        )
    }
}

presentation! {
    /// A page for the vendor's lightbox; made by `.lightbox()` of a builder whose page declares it.
    ///
    /// ```
    /// # mod paysera {
    /// #     #[derive(paysera_pages::Pages)]
    /// #     #[pages(toml = r#"
    /// #         format = 1
    /// #         [environments]
    /// #         production = { base_url = "https://pay.example" }
    /// #         [params]
    /// #         client_id = { type = "string", required = true }
    /// #         [presentations]
    /// #         lightbox = { call = "WebToPayWallet.openDialog({url})" }
    /// #         [pages]
    /// #         cash-out = { path = "cash-out", query = ["client_id"], present = ["lightbox"] }
    /// #     "#)]
    /// #     pub struct Paysera;
    /// # }
    /// # use paysera::{ClientId, Paysera};
    /// // [presentations.lightbox]
    /// // call = "WebToPayWallet.openDialog({url})"
    /// let client_id = ClientId::new("12345678")?;
    /// let lightbox = Paysera::cash_out().client_id(&client_id).lightbox();
    /// assert_eq!(
    ///     lightbox.call().as_deref(),
    ///     Some(r#"WebToPayWallet.openDialog("https://pay.example/cash-out?client_id=12345678")"#)
    /// );
    /// # Ok::<(), paysera_pages::InvalidParam>(())
    /// ```
    Lightbox, "lightbox"
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Iframe, Lightbox};
    use crate::PageUrl;
    use crate::escape::tests::attribute;

    /// The attributes of an element, as a browser reads them: all in double quotes.
    fn parse(element: &str) -> Vec<(&str, String)> {
        let inner = element.strip_prefix("<iframe ").unwrap();
        let inner = inner.strip_suffix("></iframe>").unwrap();
        let parts: Vec<&str> = inner.split('"').collect();
        let pairs = parts.chunks_exact(2);
        assert_eq!(pairs.remainder(), [""], "{element}");
        pairs
            .map(|pair| {
                let (name, value) = (pair[0], pair[1]);
                (name.trim().trim_end_matches('='), attribute(value))
            })
            .collect()
    }

    fn iframe(url: &str) -> Iframe {
        let url = PageUrl(url.to_owned());
        Iframe { url, call: None }
    }

    #[test]
    fn an_element_cannot_be_left() {
        let html = iframe("https://a.example/'\"><script>?x=1&amp;y").html("\"><img onerror='x'>&");
        assert_eq!(
            html,
            "<iframe src=\"https://a.example/&#39;&#34;&gt;&lt;script&gt;?x=1&amp;amp;y\" \
             title=\"&#34;&gt;&lt;img onerror=&#39;x&#39;&gt;&amp;\" referrerpolicy=\"no-referrer\"></iframe>"
        );
    }

    #[test]
    fn without_a_template_there_is_no_call() {
        let url = PageUrl("https://a.example/{url}".to_owned());
        let mut lightbox = Lightbox { url, call: None };
        assert_eq!(lightbox.call(), None);
        lightbox.call = Some("if (ready) { open({url}, 'a') }");
        assert_eq!(
            lightbox.call().unwrap(),
            r#"if (ready) { open("https://a.example/\u007burl\u007d", 'a') }"#
        );
    }

    proptest! {
        #[test]
        fn a_browser_reads_the_element_as_it_was_meant(url in any::<String>(), title in any::<String>()) {
            let html = iframe(&url).html(&title);
            let expected = vec![
                ("src", url),
                ("title", title),
                ("referrerpolicy", "no-referrer".to_owned()),
            ];
            prop_assert_eq!(parse(&html), expected);
        }
    }
}
