//! Declarations without faults, put together at random.

use std::fmt::Write as _;

use crate::params::{Param, params, required};
use crate::random::Random;

/// Pages, each with a path of its own in front.
const PAGES: [&str; 3] = ["pay", "look-up", "match"];
const LOCALES: [&str; 3] = ["lt", "en", "pt-BR"];

const PATHS: [&str; 6] = ["", "", "/a b/100%", "/{}", "/{}/ž/{}", "/v{}-{}.html"];

/// A declaration; the number tells its environments from those of the others.
pub(crate) fn declaration(number: usize, random: &mut Random) -> String {
    let mut text = String::from("format = 1\n\n[environments]\n");
    let main = format!(
        "https://main{number}.example{}",
        random.pick(&["", "/frontend", "/a/b/"])
    );
    let _ = writeln!(text, "main = {{ base_url = \"{main}\", default = true }}");
    text.push_str("second = { base_url = \"http://second.example:8080\" }\n");
    let locales = random.below(LOCALES.len() + 1);
    locale_table(locales, random, &mut text);
    let params = params(random, &mut text);
    let has_return = random.percent(50);
    if has_return {
        text.push_str(
            "\n[returns.outcome]\nparam = \"status\"\noutcomes = { done = \"\", failed = \"\" }\n",
        );
    }
    let pages = 1 + random.below(PAGES.len());
    for page in PAGES.iter().take(pages) {
        let _ = writeln!(text, "\n[pages.{page}]");
        if has_return && random.percent(70) {
            text.push_str("returns = \"outcome\"\n");
        }
        place(page, locales, random, &mut text);
        parameters(page, &params, random, &mut text);
    }
    text
}

fn locale_table(locales: usize, random: &mut Random, text: &mut String) {
    let default = random.below(LOCALES.len() + 1);
    for (index, locale) in LOCALES.iter().enumerate().take(locales) {
        if index == 0 {
            text.push_str("\n[locales]\n");
        }
        let prefix = if index == 0 {
            random.pick(&["", "lt"])
        } else {
            random.pick(&[*locale, "in/"]).trim_end_matches('/')
        };
        let prefix = if prefix == "in" {
            format!("in/{locale}")
        } else {
            prefix.to_owned()
        };
        let default = if index == default {
            ", default = true"
        } else {
            ""
        };
        let _ = writeln!(text, "{locale} = {{ prefix = \"{prefix}\"{default} }}");
    }
}

/// Base and locales of a page.
fn place(page: &str, locales: usize, random: &mut Random, text: &mut String) {
    if random.percent(10) {
        let base = random.pick(&[
            "app://open",
            "app:open",
            "https://own.example/x/",
            "paysera://transaction",
        ]);
        let _ = writeln!(text, "base_url = \"{base}\"");
    } else if locales > 0 && random.percent(50) {
        let count = random.below(locales + 1);
        let own = random.some(&LOCALES[..locales], count);
        if random.percent(50) {
            let own: Vec<_> = own
                .iter()
                .map(|locale| format!("{locale} = \"{page} {locale}\""))
                .collect();
            let _ = writeln!(text, "locales = {{ {} }}", own.join(", "));
        } else {
            let _ = writeln!(text, "locales = {own:?}");
        }
    }
}

/// Path, query and rules of a page.
fn parameters(page: &str, params: &[Param], random: &mut Random, text: &mut String) {
    let mut rest = random.some(params, params.len());
    let mut path = if random.percent(10) {
        String::new()
    } else {
        format!("{page}{}", random.pick(&PATHS))
    };
    while path.contains("{}") {
        match rest.iter().position(|param| param.in_path) {
            Some(index) => {
                path = path.replacen("{}", &format!("{{{}}}", rest.remove(index).name), 1);
            }
            None => path = path.replace("{}", "none"),
        }
    }
    let _ = writeln!(text, "path = \"{path}\"");
    // Most pages have most of what is left.
    let without = random.below(rest.len() + 1).min(random.below(3));
    rest.truncate(rest.len() - without);
    let mut query = Vec::new();
    let mut free = Vec::new();
    for param in &rest {
        let mut item = format!("param = \"{}\"", param.name);
        // Rules of their own keep off those that a rule is about: together they might never hold.
        let is_free = !param.is_constant && random.percent(60);
        if is_free {
            item.push_str(", required = false");
            free.push(param.name);
        } else if !param.is_constant && random.percent(30) {
            item.push_str(required(param.is_omitted, random));
        }
        if random.percent(15) {
            item.push_str(&format!(", name = \"own+{}\"", param.name));
        }
        if random.percent(15) {
            item.push_str(&format!(", rust = \"set {}\"", param.name));
        }
        query.push(format!("{{ {item} }}"));
    }
    let _ = writeln!(text, "query = [{}]", query.join(", "));
    let mut rules = Vec::new();
    while free.len() >= 2 && random.percent(80) {
        let count = 2 + random.below(free.len() - 1);
        let members: Vec<_> = free.drain(..count).collect();
        let form = random.pick(&[
            "if",
            "all_or_none",
            "at_most_one",
            "exactly_one",
            "at_least_one",
        ]);
        let doc = if random.percent(50) {
            ", doc = \"So it is.\""
        } else {
            ""
        };
        rules.push(match members.split_first() {
            Some((first, needed)) if form == "if" => {
                format!("{{ if = {first:?}, requires = {needed:?}{doc} }}")
            }
            _ => format!("{{ {form} = {members:?}{doc} }}"),
        });
    }
    let _ = writeln!(text, "rules = [{}]", rules.join(", "));
}
