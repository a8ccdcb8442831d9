//! What `sandbox` prints: where the pages are, and what happens on them.

use paysera_pages_sandbox::{Event, RunningSandbox, SentReturn, Visit};

use crate::text::shown;

/// Where everything is. The environments are those of the declaration, by name, the default one first.
pub(crate) fn addresses(sandbox: &RunningSandbox, environments: &[String]) -> String {
    let mut rows = vec![(
        "base URL for `at_base`".to_owned(),
        sandbox.base_url().to_string(),
    )];
    if environments.len() > 1 {
        rows.extend(environments.iter().map(|name| {
            let url = sandbox.environment_url(name).to_string();
            (format!("base URL of `{}`", shown(name)), url)
        }));
    }
    rows.push(("list of all pages".to_owned(), sandbox.index_url()));
    if let Some(url) = sandbox.script_url() {
        rows.push(("instead of the vendor's script".to_owned(), url));
    }
    let heading = match environments {
        [default, _, ..] => format!(
            "pages in `{}`; the other environments have the same paths behind their bases:\n",
            shown(default)
        ),
        _ => "pages:\n".to_owned(),
    };
    let pages = pages(sandbox, environments.first());
    format!("{}\n{heading}{pages}", table(&rows))
}

/// Each page with its addresses in an environment, behind the locale of each.
fn pages(sandbox: &RunningSandbox, environment: Option<&String>) -> String {
    let mut addresses = sandbox.addresses();
    addresses.retain(|address| {
        address.environment.is_none() || address.environment.as_ref() == environment
    });
    let locales = addresses
        .iter()
        .map(|address| locale(address.locale.as_deref()));
    let width = longest(locales);
    let mut last = None;
    let rows = addresses.iter().map(|address| {
        let is_first = last.replace(&address.page) != Some(&address.page);
        let page = if is_first {
            shown(&address.page)
        } else {
            String::new()
        };
        let locale = locale(address.locale.as_deref());
        let url = shown(&address.url);
        if width == 0 {
            (page, url)
        } else {
            (page, format!("{locale:width$}  {url}"))
        }
    });
    let rows: Vec<_> = rows.collect();
    table(&rows)
}

/// The locale of an address, as it is shown; empty if it has none.
fn locale(name: Option<&str>) -> String {
    name.map_or_else(String::new, shown)
}

/// Two columns.
fn table(rows: &[(String, String)]) -> String {
    let width = longest(rows.iter().map(|(label, _)| label));
    rows.iter()
        .map(|(label, value)| format!("{label:width$}  {value}\n"))
        .collect()
}

/// The most characters that one of these texts has.
fn longest(texts: impl Iterator<Item = impl AsRef<str>>) -> usize {
    let widths = texts.map(|text| text.as_ref().chars().count());
    widths.max().unwrap_or_default()
}

/// What has happened, on a line, and what is wrong with it on lines below.
pub(crate) fn told(event: &Event) -> String {
    match event {
        Event::Visit(visit) => visited(visit),
        Event::Return(sent) => returned(sent),
        // An event of another version than this one: all versions are released together.
        _ => String::new(),
    }
}

fn visited(visit: &Visit) -> String {
    let verb = if visit.problems.is_empty() {
        "visited"
    } else {
        "refused"
    };
    let page = visit.page.as_deref().map(|page| {
        let locale = visit.locale.as_deref();
        let frame = visit.framed.then_some("in a frame");
        let how: Vec<_> = locale.into_iter().chain(frame).map(shown).collect();
        let how = if how.is_empty() {
            String::new()
        } else {
            format!(" ({})", how.join(", "))
        };
        format!(" {}{how}", shown(page))
    });
    let page = page.unwrap_or_default();
    let problems = visit.problems.iter();
    let problems: String = problems
        .map(|problem| format!("  - {}\n", shown(problem)))
        .collect();
    format!("{verb}{page}: {}\n{problems}", shown(&visit.target))
}

fn returned(sent: &SentReturn) -> String {
    let page = shown(&sent.page);
    let answer = shown(&sent.answer.to_string());
    format!("returned from {page}, {answer}: {}\n", shown(&sent.address))
}
