//! One example for each page, on its constructor, which users' doctests compile.
//!
//! Its hidden lines derive from a declaration with only what the page needs: reading the whole file again for each
//! page would make a user's tests quadratic in its pages.

use std::fmt::Write as _;

use crate::encode;
use crate::spec::model::{Item, Kind, Location, Page, Required};

use super::Generator;
use super::template::literal;

impl Generator<'_> {
    /// The lines of a page's example, from its heading on.
    pub(super) fn example(&self, page: &Page) -> Vec<String> {
        let krate = &self.options.krate;
        let entry = &self.options.context.entry;
        let items: Vec<_> = page.params.iter().filter(|item| is_shown(item)).collect();
        let samples: Vec<_> = items.iter().map(|item| (*item, sample(item))).collect();

        // Paths into the user's own crate lead nowhere from a test.
        let is_local = ["crate", "self", "super", "$"]
            .iter()
            .any(|root| krate.starts_with(root));
        let fence = if is_local { "```ignore" } else { "```" };
        let mut lines: Vec<String> = ["", "# Example", "", fence].map(str::to_owned).into();
        lines.push("# mod pages {".to_owned());
        lines.push(format!("#     #[derive({krate}::Pages)]"));
        lines.push("#     #[pages(toml = r#\"".to_owned());
        lines.extend(
            self.declaration(page)
                .lines()
                .map(|line| format!("#         {line}")),
        );
        lines.push(format!("#     \"#, crate = {krate})]"));
        lines.push(format!("#     pub struct {entry};"));
        lines.push("# }".to_owned());
        lines.push("# use pages::*;".to_owned());
        lines.push("# fn main() -> Result<(), Box<dyn std::error::Error>> {".to_owned());
        for (item, sample) in &samples {
            if let Sample::Text(text) = sample {
                let (name, ty) = (item.name.function(), &item.param.name.camel);
                lines.push(format!("let {name} = {ty}::new({})?;", literal(text)));
            }
        }
        lines.push(format!("let url = {entry}::{}()", page.name.function()));
        for (item, sample) in &samples {
            let setter = item.name.function();
            lines.push(match sample {
                Sample::Text(_) => format!("    .{setter}(&{setter})"),
                Sample::Number(number) if item.param.kind.has_type() => {
                    format!("    .{setter}({}::new({number})?)", item.param.name.camel)
                }
                Sample::Number(number) => format!("    .{setter}({number})"),
            });
        }
        lines.push("    .url();".to_owned());
        lines.push("assert_eq!(".to_owned());
        lines.push("    url.as_str(),".to_owned());
        lines.push(format!("    {}", literal(&self.url(page, &samples))));
        lines.push(");".to_owned());
        lines.push("# Ok(())".to_owned());
        lines.push("# }".to_owned());
        lines.push("```".to_owned());
        lines
    }

    /// A declaration of this page and nothing that it does not need.
    fn declaration(&self, page: &Page) -> String {
        let base = self
            .spec
            .default_environment()
            .map_or("", |environment| &environment.base_url);
        let mut toml = format!(
            "format = 1\n[environments]\ndefault = {{ base_url = {} }}\n",
            text(base)
        );
        if let Some(locale) = self
            .spec
            .default_locale()
            .filter(|locale| !locale.prefix.is_empty())
        {
            let prefix = text(locale.prefix.trim_start_matches('/'));
            let _ = writeln!(
                toml,
                "[locales]\ndefault = {{ prefix = {prefix}, default = true }}"
            );
        }
        toml.push_str("[params]\n");
        for item in page.params.iter().filter(|item| is_shown(item)) {
            let param = &item.param;
            let _ = write!(
                toml,
                "{} = {{ type = {}",
                text(&param.name.text),
                text(param.kind.as_str())
            );
            let _ = write!(toml, ", rust = {}", text(&param.name.snake));
            match &param.kind {
                Kind::String {
                    min_length,
                    max_length,
                    chars,
                } => {
                    let _ = write!(toml, ", min_length = {min_length}");
                    if let Some(max_length) = max_length {
                        let _ = write!(toml, ", max_length = {max_length}");
                    }
                    if let Some(chars) = chars {
                        let _ = write!(toml, ", chars = {}", text(&chars.written));
                    }
                }
                Kind::Integer { min, max } => {
                    if let Some(min) = min {
                        let _ = write!(toml, ", min = {min}");
                    }
                    if let Some(max) = max {
                        let _ = write!(toml, ", max = {max}");
                    }
                }
                Kind::RedirectUri {
                    schemes: Some(schemes),
                } => {
                    let schemes: Vec<_> = schemes.iter().map(|scheme| text(scheme)).collect();
                    let _ = write!(toml, ", schemes = [{}]", schemes.join(", "));
                }
                Kind::Uri | Kind::RedirectUri { schemes: None } => {}
            }
            toml.push_str(" }\n");
        }
        let query: Vec<_> = page
            .params
            .iter()
            .filter(|item| is_shown(item) && item.location == Location::Query)
            .map(|item| {
                let required = match item.required.value {
                    Required::No => "false",
                    Required::Always => "true",
                    Required::WithAnyOther => "\"with-any-other\"",
                };
                format!(
                    "{{ param = {}, name = {}, rust = {}, required = {required} }}",
                    text(&item.param.name.text),
                    text(&item.wire),
                    text(&item.name.snake),
                )
            })
            .collect();
        let _ = write!(
            toml,
            "[pages]\n{} = {{ rust = {}, path = {}, query = [{}] }}\n",
            text(&page.name.text),
            text(&page.name.snake),
            text(&page.path),
            query.join(", "),
        );
        toml
    }

    /// The URL that the example makes.
    fn url(&self, page: &Page, samples: &[(&Item, Sample)]) -> String {
        let base = self
            .spec
            .default_environment()
            .map_or("", |environment| &environment.base_url);
        let prefix = self
            .spec
            .default_locale()
            .map_or("", |locale| &locale.prefix);
        let mut url = format!("{base}{prefix}");
        let mut in_path = samples
            .iter()
            .filter(|(item, _)| item.location == Location::Path);
        for piece in &page.pieces {
            url.push_str(piece);
            if let Some((_, sample)) = in_path.next() {
                url.push_str(&encode::path(&sample.text()));
            }
        }
        let mut separator = '?';
        for (item, sample) in samples
            .iter()
            .filter(|(item, _)| item.location == Location::Query)
        {
            let (name, value) = (encode::form(&item.wire), encode::form(&sample.text()));
            let _ = write!(url, "{separator}{name}={value}");
            separator = '&';
        }
        url
    }
}

/// Whether the example gives the parameter: what must be given, and where the user comes back to.
fn is_shown(item: &Item) -> bool {
    item.required.value != Required::No || matches!(item.param.kind, Kind::RedirectUri { .. })
}

/// A value for an example.
enum Sample {
    Text(String),
    Number(i128),
}

impl Sample {
    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
        }
    }
}

/// A value that the parameter takes.
fn sample(item: &Item) -> Sample {
    match &item.param.kind {
        Kind::Integer { min, max } => {
            let number = 123.max(min.unwrap_or(0));
            Sample::Number(max.map_or(number, |max| number.min(max)))
        }
        Kind::Uri => Sample::Text("https://shop.example/done".to_owned()),
        Kind::RedirectUri { schemes } => {
            let scheme = schemes.as_ref().and_then(|schemes| schemes.first());
            let scheme = scheme.map_or("https", String::as_str);
            Sample::Text(format!("{scheme}://shop.example/done"))
        }
        Kind::String {
            min_length,
            max_length,
            chars,
        } => {
            let longest = max_length.unwrap_or(usize::MAX).min((*min_length).max(8));
            let is_allowed = |char: char| {
                chars.as_ref().is_none_or(|chars| {
                    chars
                        .ranges
                        .iter()
                        .any(|(first, last)| (*first..=*last).contains(&char))
                })
            };
            let alphabet: Vec<char> = ('1'..='9')
                .chain('a'..='z')
                .chain('A'..='Z')
                .filter(|char| is_allowed(*char))
                .collect();
            let first = chars
                .as_ref()
                .and_then(|chars| chars.ranges.first())
                .map_or('a', |range| range.0);
            let alphabet = if alphabet.is_empty() {
                vec![first]
            } else {
                alphabet
            };
            Sample::Text(alphabet.iter().cycle().take(longest).collect())
        }
    }
}

/// A TOML string that cannot end the raw string around it.
fn text(text: &str) -> String {
    let mut out = String::from("\"");
    for char in text.chars() {
        match char {
            '"' | '\\' | '#' => {
                let _ = write!(out, "\\u{:04X}", u32::from(char));
            }
            _ if char.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(char));
            }
            _ => out.push(char),
        }
    }
    out.push('"');
    out
}
