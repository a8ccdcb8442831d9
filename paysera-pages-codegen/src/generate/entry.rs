//! The struct's own methods, and its twin for an environment of the caller's choice.

use crate::spec::model::Page;

use super::builder::deprecated;
use super::doc::{Docs, code};
use super::setter::no_lists;
use super::template::{Template, literal};
use super::{Generator, MOST_BYTES};

static ENTRY: Template = Template::new(
    r#"
// Made once, so that the struct counts as used in a crate that needs only its values or its returns.
const _: $entry = $entry;

impl $entry {
    /// What the declaration says of its pages, in its order.
    $own_vis const PAGES: &'static [$rt::PageInfo] = $path$at::PAGES;

    /// The pages of an environment, to be kept in an application's state.
    #[must_use]
    $own_vis fn at(environment: $pathEnvironment) -> $path$at {
        $path$at($private::declared_base(environment.base_url()))
    }

    /// The pages behind a base of your own, such as that of a stand-in for tests.
    #[must_use]
    $own_vis fn at_base(base_url: $rt::BaseUrl) -> $path$at {
        $path$at(base_url)
    }
$functions}
"#,
);

static PAGE: Template = Template::new(
    r#"
$docs$deprecated    $own_vis fn $function() -> $path$page<'static> {
        $path$page($path$at::start_($place, $base, $prefix)$lists)
    }
"#,
);

static ENTRY_AT: Template = Template::new(
    r#"
/// The pages of [`$entry`] in an environment or behind a base of your choice.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
$vis struct $at($field_vis $rt::BaseUrl);

impl $at {
    /// What the declaration says of its pages, in its order.
    $field_vis const PAGES: &'static [$rt::PageInfo] = &[$infos
    ];
$shared
    /// A request for the page at a place of the list. No page has a function with a name like that.
    $field_vis fn start_<'a, const N: usize, S>(
        place: usize,
        base: &'a str,
        prefix: &'static str,
    ) -> $private::Request<'a, { N }, S> {
        $private::Request::new(Self::PAGES, place, base, prefix)
    }
$functions}
"#,
);

static PAGE_AT: Template = Template::new(
    r#"
$docs$deprecated    $vis fn $function(&self) -> $page<'_> {
        $page(Self::start_($place, $base_at, $prefix)$lists)
    }
"#,
);

impl Generator<'_> {
    /// The struct's own methods, behind so many bytes.
    pub(super) fn entry(&self, before: usize, out: &mut String) {
        let functions = self.functions(&PAGE, true, before);
        self.fill(
            out,
            &ENTRY,
            &[
                ("own_vis", &self.options.visibility),
                ("functions", &functions),
            ],
        );
    }

    /// The twin, which keeps what is said of the pages.
    pub(super) fn entry_at(&self, infos: &str, shared: &str, out: &mut String) {
        let before = out.len() + infos.len() + shared.len();
        let functions = self.functions(&PAGE_AT, false, before);
        let values = [
            ("infos", infos),
            ("shared", shared),
            ("functions", &functions),
        ];
        self.fill(out, &ENTRY_AT, &values);
    }

    /// One function for each page, as long as there is room for more behind so many bytes.
    fn functions(&self, template: &Template, example: bool, before: usize) -> String {
        let mut out = String::new();
        for (place, page) in self.spec.pages.iter().enumerate() {
            if before + out.len() > MOST_BYTES {
                break;
            }
            let docs = self.function_docs(page, example);
            self.fill(
                &mut out,
                template,
                &[
                    ("docs", &docs),
                    ("deprecated", &deprecated(page.deprecated.as_deref())),
                    ("own_vis", &self.options.visibility),
                    ("function", &page.name.function()),
                    ("page", &page.name.camel),
                    ("place", &place.to_string()),
                    ("base", &literal(self.spec.base_of(page))),
                    (
                        "base_at",
                        &page
                            .base_url
                            .as_deref()
                            .map_or("self.0.as_str()".to_owned(), literal),
                    ),
                    (
                        "prefix",
                        &literal(self.spec.default_prefix(page).unwrap_or_default()),
                    ),
                    ("lists", &no_lists(page)),
                ],
            );
        }
        out
    }

    fn function_docs(&self, page: &Page, example: bool) -> String {
        let name = code(&page.name.text);
        let mut docs = Docs::new(&match self.docs_of_page(page) {
            "" => format!("Starts a request for page {name}."),
            text => format!("Starts a request for page {name}: {text}"),
        });
        if example {
            for line in self.example(page) {
                docs.line(&line);
            }
        }
        docs.attributes(self.options.docs)
    }
}
