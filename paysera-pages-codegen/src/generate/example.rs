//! One example for each page, on its constructor, which users' doctests compile.
//!
//! Its hidden lines derive from a declaration with only what the page needs: reading the whole file again for each
//! page would make a user's tests quadratic in its pages.

use std::fmt::Write as _;

use crate::encode;
use crate::join::join;
use crate::spec::model::{Empty, Item, Kind, Location, Page, Param, Required, Value};
use crate::spec::smallest;

use super::Generator;
use super::sample::Sample;
use super::template::literal;

impl Generator<'_> {
    /// The lines of a page's example, from its heading on.
    pub(super) fn example(&self, page: &Page) -> Vec<String> {
        let krate = &self.options.krate;
        let entry = &self.options.context.entry;
        let wanted = |item: &Item| matches!(item.param.kind, Kind::RedirectUri { .. });
        let given = smallest(&page.params, &page.rules, wanted);
        let mut samples = Vec::new();
        for (index, item) in page.params.iter().enumerate() {
            if !item.param.kind.is_given() || given.get(index) == Some(&true) {
                samples.push((item, Sample::new(item, self.example_local(item))));
            }
        }

        // Paths into the user's own crate lead nowhere from a test.
        let is_local = ["crate", "self", "super", "$"]
            .iter()
            .any(|root| krate.starts_with(root));
        let fence = if is_local { "```ignore" } else { "```" };
        let mut lines = Vec::new();
        for line in ["", "# Example", "", fence, "# mod pages {"] {
            lines.push(line.to_owned());
        }
        lines.push(format!("#     #[derive({krate}::Pages)]"));
        lines.push("#     #[pages(toml = r#\"".to_owned());
        for line in self.declaration(page, &samples).lines() {
            lines.push(format!("#         {line}"));
        }
        let module = self.options.module.as_deref();
        let argument = module.map_or_else(String::new, |module| format!(", module = {module}"));
        lines.push(format!("#     \"#, crate = {krate}{argument})]"));
        lines.push(format!("#     pub struct {entry};"));
        lines.push("# }".to_owned());
        lines.push(match module {
            Some(module) => format!("# use pages::{{{entry}, {module}::*}};"),
            None => "# use pages::*;".to_owned(),
        });
        lines.push("# fn main() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::core::error::Error>> {".to_owned());
        for (_, sample) in &samples {
            if let Some(made) = &sample.made {
                lines.push(format!("let {} = {made};", sample.local));
            }
        }
        lines.push(format!("let url = {entry}::{}()", page.name.function()));
        for (item, sample) in &samples {
            if item.param.kind.is_given() {
                lines.push(format!("    .{}({})", item.name.function(), sample.passed));
            }
        }
        for line in ["    .url();", "assert_eq!(", "    url.as_str(),"] {
            lines.push(line.to_owned());
        }
        lines.push(format!("    {}", literal(&self.url(page, &samples))));
        for line in [");", "# ::core::result::Result::Ok(())", "# }", "```"] {
            lines.push(line.to_owned());
        }
        lines
    }

    /// The name of the variable for a parameter: a setter's name says more than `value`, but a type may have it, too.
    fn example_local(&self, item: &Item) -> String {
        match self.local(&item.name) {
            local if local == "value" => format!("{}_value", item.name.snake),
            local => local,
        }
    }

    /// A declaration of this page and nothing that it does not need.
    fn declaration(&self, page: &Page, samples: &[(&Item, Sample)]) -> String {
        let base = self.spec.default_base();
        // The prefix of the default locale is encoded, as a base is.
        let prefix = self.spec.default_prefix(page).unwrap_or_default();
        let base = text(&format!("{base}{prefix}"));
        let mut toml = format!("format = 1\n[environments]\ndefault = {{ base_url = {base} }}\n");
        toml.push_str("[params]\n");
        for (item, _) in samples {
            toml.push_str(&declared(&item.param));
        }
        let mut query = Vec::new();
        for (item, _) in samples {
            if item.location == Location::Path {
                continue;
            }
            let required = match item.required.value {
                _ if !item.param.kind.is_given() => "",
                Required::No => ", required = false",
                Required::Always => ", required = true",
                Required::WithAnyOther => ", required = \"with-any-other\"",
            };
            query.push(format!(
                "{{ param = {}, name = {}, rust = {}{required} }}",
                text(&item.param.name.text),
                text(&item.wire),
                text(&item.name.snake),
            ));
        }
        let base = page
            .base_url
            .as_ref()
            .map_or_else(String::new, |base| format!(", base_url = {}", text(base)));
        let _ = writeln!(
            toml,
            "[pages]\n{} = {{ rust = {}, path = {}, query = [{}]{base} }}",
            text(&page.name.text),
            text(&page.name.snake),
            text(&page.path),
            query.join(", "),
        );
        toml
    }

    /// The URL that the example makes.
    fn url(&self, page: &Page, samples: &[(&Item, Sample)]) -> String {
        let base = self.spec.base_of(page);
        let prefix = self.spec.default_prefix(page).unwrap_or_default();
        let mut url = format!("{base}{prefix}");
        let mut in_path = samples
            .iter()
            .filter(|(item, _)| item.location == Location::Path);
        for piece in &page.pieces {
            url.push_str(piece);
            if let Some((_, sample)) = in_path.next() {
                url.push_str(&encode::segment(&sample.sent));
            }
        }
        let mut separator = '?';
        for (item, sample) in samples {
            if item.location == Location::Path {
                continue;
            }
            let (name, value) = (encode::form(&item.wire), encode::form(&sample.sent));
            let _ = write!(url, "{separator}{name}={value}");
            separator = '&';
        }
        url
    }
}

/// The declaration of a parameter with what its values depend on.
fn declared(param: &Param) -> String {
    let (name, kind) = (text(&param.name.text), text(param.kind.as_str()));
    let mut toml = format!(
        "{name} = {{ type = {kind}, rust = {}",
        text(&param.name.snake)
    );
    let mut key = |key: &str, value: String| {
        let _ = write!(toml, ", {key} = {value}");
    };
    let first = |values: &[Value]| {
        let first = values.first().map(|value| {
            format!(
                "{} = {{ rust = {} }}",
                text(&value.name.text),
                text(&value.name.camel)
            )
        });
        format!("{{ {} }}", first.unwrap_or_default())
    };
    match &param.kind {
        Kind::String {
            min_length,
            max_length,
            chars,
        } => {
            key("min_length", min_length.to_string());
            if let Some(max_length) = max_length {
                key("max_length", max_length.to_string());
            }
            if let Some(chars) = chars {
                key("chars", text(&chars.written));
            }
        }
        Kind::Integer { min, max } => {
            if let Some(min) = min {
                key("min", min.to_string());
            }
            if let Some(max) = max {
                key("max", max.to_string());
            }
        }
        Kind::Boolean { yes, no } => {
            key("true", text(yes));
            key("false", text(no));
        }
        Kind::RedirectUri {
            schemes: Some(schemes),
        } => {
            let schemes = join(schemes, ", ", &|scheme| text(scheme));
            key("schemes", format!("[{schemes}]"));
        }
        Kind::Enum { values } => key("values", first(values)),
        Kind::List {
            values,
            separator,
            empty,
        } => {
            match values {
                Some(values) => key("values", first(values)),
                None => key("items", text("string")),
            }
            key("separator", text(separator));
            let empty = match empty {
                Empty::Forbid => "forbid",
                Empty::Send => "send",
                Empty::Omit => "omit",
            };
            key("empty", text(empty));
        }
        Kind::Constant { value } => key("value", text(value)),
        Kind::Uri | Kind::RedirectUri { schemes: None } | Kind::State => {}
    }
    toml.push_str(" }\n");
    toml
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
