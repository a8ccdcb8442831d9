//! A page that only says something.

use super::{layout, message};

/// What it says.
#[derive(Debug, Default)]
pub(crate) struct Notice<'a> {
    /// The heading.
    pub(crate) title: &'a str,
    /// The locale of the address.
    pub(crate) lang: Option<&'a str>,
    /// What stands below it; backticks become code.
    pub(crate) paragraphs: &'a [String],
    /// A list below that.
    pub(crate) list: &'a [String],
    /// HTML behind all of it.
    pub(crate) html: &'a str,
    /// Attributes of the body, which the script reads.
    pub(crate) attributes: &'a str,
}

/// The page.
pub(crate) fn notice(notice: &Notice<'_>) -> String {
    let paragraphs = notice.paragraphs.iter();
    let paragraphs: String = paragraphs
        .map(|text| format!("<p>{}</p>\n", message(text)))
        .collect();
    let items = notice.list.iter();
    let items: String = items
        .map(|text| format!("<li>{}</li>\n", message(text)))
        .collect();
    let list = if items.is_empty() {
        String::new()
    } else {
        format!("<ul class=\"problems\">\n{items}</ul>\n")
    };
    let content = format!(
        "<h1>{}</h1>\n{paragraphs}{list}{}",
        message(notice.title),
        notice.html
    );
    let title = notice.title.replace('`', "");
    layout(&title, notice.lang, notice.attributes, &content)
}
