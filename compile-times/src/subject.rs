//! Who is measured: the same pages, with the three parameters of the README and each builder used once, by different
//! means.
//!
//! Others get the least that makes the same URL: fields that borrow, no documentation, no derive but the builder's.

mod by_hand;
mod derived;
mod ours;
mod typestate;

use std::fmt::{self, Write as _};

use crate::Result;
use crate::app::App;

pub(crate) use ours::paysera_pages;

/// How an app gets its builders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    Ours,
    ByHand,
    Typestate,
    DeriveBuilder,
    Bon,
    TypedBuilder,
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ours => "ours, the whole interface",
            Self::ByHand => "structs by hand, without typestate",
            Self::Typestate => "a thin typestate out of a macro",
            Self::DeriveBuilder => "derive_builder",
            Self::Bon => "bon",
            Self::TypedBuilder => "typed-builder",
        })
    }
}

impl Subject {
    pub(crate) const ALL: [Self; 6] = [
        Self::ByHand,
        Self::Typestate,
        Self::DeriveBuilder,
        Self::Bon,
        Self::TypedBuilder,
        Self::Ours,
    ];

    /// Its short name, for the command line and for folders.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::ByHand => "by-hand",
            Self::Typestate => "typestate",
            Self::DeriveBuilder => "derive-builder",
            Self::Bon => "bon",
            Self::TypedBuilder => "typed-builder",
        }
    }

    /// Lines of `[dependencies]`, with the versions that the tables are about.
    pub(crate) fn dependencies(self) -> String {
        let builder = match self {
            Self::Ours => return paysera_pages(""),
            Self::ByHand | Self::Typestate => "",
            Self::DeriveBuilder => "derive_builder = \"=0.20.2\"\n",
            Self::Bon => "bon = \"=3.10.3\"\n",
            Self::TypedBuilder => "typed-builder = \"=0.23.2\"\n",
        };
        format!("url = \"=2.5.8\"\n{builder}")
    }

    /// Writes an app with that many pages.
    pub(crate) fn write(self, app: &App, pages: u32) -> Result<()> {
        let source = match self {
            Self::Ours => {
                app.write("pages.toml", &ours::declaration(pages))?;
                ours::SOURCE.to_owned()
            }
            Self::ByHand => format!("{HELPER}{}", each(pages, by_hand::page)),
            Self::Typestate => format!(
                "{HELPER}{}{}",
                typestate::MACRO,
                each(pages, typestate::page)
            ),
            Self::DeriveBuilder | Self::Bon | Self::TypedBuilder => {
                format!("{HELPER}{}", each(pages, |page| derived::page(self, page)))
            }
        };
        app.write(
            "src/lib.rs",
            &format!("{source}{}", uses(pages, |page| self.use_of(page))),
        )?;
        let (client_id, redirect_uri) = ("\"12345678\"", "\"http://localhost/abc?page=redirect\"");
        let program = match self {
            Self::Ours => program(
                &format!("&measured_app::ClientId::from_static({client_id})"),
                &format!("&measured_app::RedirectUri::from_static({redirect_uri})"),
            ),
            _ => program(client_id, redirect_uri),
        };
        app.write("src/main.rs", &program)
    }

    /// Writes an app with one page of that many parameters, half of them texts and half of them numbers: ours or bon's.
    pub(crate) fn write_wide(self, app: &App, parameters: u32) -> Result<()> {
        if self == Self::Ours {
            app.write("pages.toml", &ours::wide_declaration(parameters))?;
            app.write("src/lib.rs", &ours::wide(parameters))
        } else {
            app.write(
                "src/lib.rs",
                &format!("{HELPER}{}", derived::wide(parameters)),
            )
        }
    }

    /// An expression for the URL of a page.
    fn use_of(self, page: u32) -> String {
        let setters = format!(".client_id(client_id).wallet_id({page}).redirect_uri(redirect_uri)");
        match self {
            Self::Ours => format!("Paysera::page_{page}(){setters}.url().into_string()"),
            Self::ByHand => format!("Page{page}::default(){setters}.url()"),
            Self::Typestate => format!("page_{page}(){setters}.url()"),
            Self::DeriveBuilder => {
                format!("Page{page}Builder::default(){setters}.build().unwrap().url()")
            }
            Self::Bon | Self::TypedBuilder => {
                format!("Page{page}::builder(){setters}.build().url()")
            }
        }
    }
}

/// What others write the URL with, once for all pages.
const HELPER: &str = r#"type ClientId = str;
type RedirectUri = str;

fn url(path: &str, client_id: Option<&str>, wallet_id: Option<u64>, redirect_uri: Option<&str>) -> String {
    let mut url = url::Url::parse("https://www.paysera.com/frontend/").unwrap().join(path).unwrap();
    let mut query = url.query_pairs_mut();
    query.extend_pairs(client_id.map(|value| ("client_id", value)));
    query.extend_pairs(wallet_id.map(|value| ("wallet_id", value.to_string())));
    query.extend_pairs(redirect_uri.map(|value| ("redirect_uri", value)));
    drop(query);
    url.into()
}
"#;

/// The program of an app, which prints its URLs.
fn program(client_id: &str, redirect_uri: &str) -> String {
    format!(
        "fn main() {{\n    for url in measured_app::urls({client_id}, {redirect_uri}) {{\n        println!(\"{{url}}\");\n    }}\n}}\n"
    )
}

/// What each [`program`] prints, whoever made it.
pub(crate) fn expected_urls(pages: u32) -> String {
    each(pages, |page| {
        format!(
            "https://www.paysera.com/frontend/wallet/page-{page}?client_id=12345678&wallet_id={page}\
             &redirect_uri=http%3A%2F%2Flocalhost%2Fabc%3Fpage%3Dredirect\n"
        )
    })
}

fn each(count: u32, text: impl Fn(u32) -> String) -> String {
    (0..count).map(text).collect()
}

/// Functions with ten uses each, and one that calls them all.
fn uses(pages: u32, use_of: impl Fn(u32) -> String) -> String {
    let (mut functions, mut calls) = (String::new(), String::new());
    for first in (0..pages).step_by(10) {
        let _ = writeln!(
            calls,
            "    use_{first}(client_id, redirect_uri, &mut urls);"
        );
        let _ = writeln!(
            functions,
            "\nfn use_{first}(client_id: &ClientId, redirect_uri: &RedirectUri, urls: &mut Vec<String>) {{"
        );
        for page in first..pages.min(first + 10) {
            let _ = writeln!(functions, "    urls.push({});", use_of(page));
        }
        functions.push_str("}\n");
    }
    format!(
        "{functions}\npub fn urls(client_id: &ClientId, redirect_uri: &RedirectUri) -> Vec<String> {{\n    \
         let mut urls = Vec::new();\n{calls}    urls\n}}\n"
    )
}
