//! What every page of the shop has: the frame around it, and headers that keep scripts of others out.

use axum::http::StatusCode;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::response::{Html, IntoResponse as _, Response};
pub(crate) use html_escape::encode_quoted_attribute as escape;

use crate::paysera::Locale;
use crate::random;
use crate::shop::Shop;
use crate::texts::Texts;

/// A page of the shop.
pub(crate) struct View {
    /// The language.
    pub(crate) locale: Locale,
    /// The heading, a text.
    pub(crate) title: String,
    /// What stands below it: HTML.
    pub(crate) content: String,
    /// What the page is, for the script: attributes of the body, HTML.
    pub(crate) attributes: String,
    /// A script of this page alone.
    pub(crate) script: Option<Script>,
}

/// A script that stands in the page.
pub(crate) struct Script {
    /// The address of another one, which it needs.
    pub(crate) needs: Option<String>,
    /// The script itself. What is put into it is a literal for scripts, such as `Popup::js_string` makes.
    pub(crate) text: String,
}

impl View {
    /// A page without scripts of its own.
    pub(crate) fn new(locale: Locale, title: &str, content: String) -> Self {
        Self {
            locale,
            title: title.to_owned(),
            content,
            attributes: String::new(),
            script: None,
        }
    }

    /// The answer.
    pub(crate) fn respond(&self, shop: &Shop, status: StatusCode) -> Response {
        // A script in the page runs only with this number, which an injected one cannot know.
        let Ok(nonce) = random::token() else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let headers = [
            (CONTENT_SECURITY_POLICY, policy(shop, &nonce)),
            // The address of a return has a state, which is nobody else's to know or to keep. With `no-referrer`, browsers
            // would not say either which site a form is from.
            (REFERRER_POLICY, "same-origin".to_owned()),
            (CACHE_CONTROL, "no-store".to_owned()),
            (X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        ];
        (status, headers, Html(self.html(&nonce))).into_response()
    }

    fn html(&self, nonce: &str) -> String {
        let texts = Texts::of(self.locale);
        let script = self.script.as_ref().map_or_else(String::new, |script| {
            let needs = script.needs.iter();
            let needs: String = needs
                .map(|address| format!("<script src=\"{}\"></script>\n", escape(address)))
                .collect();
            format!(
                "{needs}<script nonce=\"{nonce}\">{}</script>\n",
                script.text
            )
        });
        let languages = Locale::ALL.iter();
        let languages: String = languages
            .map(|&locale| language(locale, self.locale))
            .collect();
        format!(
            r#"<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
<script src="/shop.js" defer></script>
</head>
<body{attributes}>
<header>
<a href="/" target="_top">{shop}</a>
<nav>{languages}</nav>
</header>
<main>
<h1>{title}</h1>
{content}
</main>
{script}</body>
</html>
"#,
            lang = self.locale,
            title = escape(&self.title),
            shop = texts.title,
            attributes = self.attributes,
            content = self.content,
        )
    }
}

/// A link to the shop in another language.
fn language(locale: Locale, shown: Locale) -> String {
    let name = match locale {
        Locale::Lt => "Lietuvių",
        Locale::En => "English",
        Locale::Ru => "Русский",
    };
    let current = if locale == shown {
        " aria-current=\"true\""
    } else {
        ""
    };
    format!("<a href=\"/?locale={locale}\" lang=\"{locale}\" target=\"_top\"{current}>{name}</a> ")
}

/// What the page may load, show and send. The hosted pages are the only other site that is framed or posted to: a form
/// is answered by sending the visitor there.
fn policy(shop: &Shop, nonce: &str) -> String {
    let pages = &shop.origins.pages;
    let sdk = &shop.origins.sdk;
    format!(
        "default-src 'none'; style-src 'self'; img-src data:; script-src 'self' 'nonce-{nonce}' {sdk}; \
         frame-src 'self' {pages}; form-action 'self' {pages}; base-uri 'none'; frame-ancestors 'self'"
    )
}

/// A form with one button. `fields` is HTML.
pub(crate) fn button(action: &str, fields: &str, label: &str) -> String {
    format!("<form method=\"post\" action=\"{action}\">{fields}<button>{label}</button></form>\n")
}
