//! A page of the declaration, with its buttons.

use paysera_pages_codegen::spec::model::Page;

use super::{Attribute, Text, layout, message};
use crate::answer::DONE;

/// What a page shows.
#[derive(Debug)]
pub(crate) struct PageView<'a> {
    /// The page.
    pub(crate) page: &'a Page,
    /// The address that it stands in for.
    pub(crate) url: &'a str,
    /// The locale of the address.
    pub(crate) locale: Option<&'a str>,
    /// The environment.
    pub(crate) environment: Option<&'a str>,
    /// The values that it was given.
    pub(crate) values: &'a [(String, String)],
    /// What will happen when a button is pressed.
    pub(crate) ending: &'a str,
    /// What allows the buttons to be pressed.
    pub(crate) token: &'a str,
    /// The link into the parent window, for a page that may not stay in a frame.
    pub(crate) reopen: &'a str,
}

/// The page.
pub(crate) fn page(view: &PageView<'_>) -> String {
    let page = view.page;
    let name = &page.name.text;
    let environment = match view.environment {
        Some(environment) => format!("environment `{environment}`"),
        None => "a base of its own".to_owned(),
    };
    let locale = match view.locale {
        Some(locale) => format!("locale `{locale}`"),
        None => "no locale".to_owned(),
    };
    let url = Text(view.url);
    let facts = message(&format!("({environment}, {locale})"));
    let facts = format!("Stands in for <code>{url}</code> {facts}.");
    let doc = message(page.doc.trim());
    let deprecated = page.deprecated.iter();
    let deprecated: String = deprecated
        .map(|why| format!("<p>{}</p>\n", message(&format!("Deprecated: {why}"))))
        .collect();
    let content = format!(
        "<h1>{title}</h1>\n<p>{doc}</p>\n{deprecated}<p>{facts}</p>\n{reopen}\
         <h2>How does it end?</h2>\n<p>{ending}</p>\n{buttons}\n{values}",
        title = Text(name),
        reopen = view.reopen,
        values = values(view.values),
        ending = message(view.ending),
        buttons = buttons(page, view.token),
    );
    let attributes = if view.reopen.is_empty() {
        ""
    } else {
        " data-reopen"
    };
    layout(name, view.locale, attributes, &content)
}

/// A table of what was given.
fn values(values: &[(String, String)]) -> String {
    if values.is_empty() {
        return "<p>No values were given.</p>".to_owned();
    }
    let rows: String = values
        .iter()
        .map(|(name, value)| {
            let (name, value) = (Text(name), Text(value));
            format!("<tr><th scope=\"row\">{name}</th><td>{value}</td></tr>\n")
        })
        .collect();
    format!("<table>\n<caption>Values given</caption>\n<tbody>\n{rows}</tbody>\n</table>")
}

/// A button for each outcome.
fn buttons(page: &Page, token: &str) -> String {
    let outcomes: Vec<_> = match &page.returns {
        Some(returns) => {
            let outcomes = returns.outcomes.iter();
            outcomes
                .map(|outcome| (outcome.name.text.as_str(), outcome.doc.trim()))
                .collect()
        }
        None => vec![(DONE, "The declaration names no outcomes for this page.")],
    };
    let items: String = outcomes
        .iter()
        .map(|(name, doc)| {
            let (value, name, doc) = (Attribute(name), Text(name), message(doc));
            format!(
                "<li><button name=\"outcome\" value=\"{value}\">{name}</button> <span>{doc}</span></li>\n"
            )
        })
        .collect();
    format!(
        "<form method=\"post\" action=\"/-/press\">\n\
         <input type=\"hidden\" name=\"token\" value=\"{}\">\n<ul class=\"outcomes\">\n{items}</ul>\n</form>",
        Attribute(token)
    )
}
