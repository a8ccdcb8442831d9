//! Requests with values at random: as Rust for the builder, and as texts for the request at run time.

use std::fmt::Write as _;

use paysera_pages_codegen::request::{Problems, Request};
use paysera_pages_codegen::spec::model::{
    Empty, Item, Kind, Page, PageLocales, Required, Spec, Value,
};

use crate::random::Random;
use crate::values::{ADDRESSES, BASE, BOOLEANS, ITEMS, NUMBERS, STATES, TEXTS};

/// Where a request goes.
#[derive(Clone, Copy, Debug)]
enum Base {
    Default,
    Environment(&'static str),
    Given(&'static str),
}

/// A request in both forms.
#[derive(Debug)]
pub(crate) struct Case {
    /// The body of a function that gives the URL, or `None` for a request that is refused.
    pub(crate) rust: String,
    /// What is given: names and texts.
    pairs: Vec<(String, String)>,
    locale: Option<String>,
    base: Base,
}

impl Case {
    /// Values for a page of the declaration whose struct is `entry`.
    pub(crate) fn new(entry: &str, spec: &Spec, page: &Page, random: &mut Random) -> Self {
        let mut case = Self {
            rust: String::new(),
            pairs: Vec::new(),
            locale: None,
            base: Base::Default,
        };
        let (start, base) = case.base(entry, page, random);
        let mut calls = vec![base, case.locale(spec, page, random)];
        for (index, item) in page.params.iter().enumerate() {
            calls.push(case.param(index, item, random));
        }
        let calls = random.some(&calls, calls.len()).concat();
        let page = page.name.function();
        let _ = writeln!(
            case.rust,
            "    {start}{page}(){calls}.try_url().ok().map(|url| url.to_string())"
        );
        case
    }

    /// What the request at run time says.
    pub(crate) fn url(&self, spec: &Spec, page: &Page) -> Result<String, Problems> {
        let mut request = Request::new(spec, &page.name.text)?;
        if let Some(locale) = &self.locale {
            request = request.locale(locale)?;
        }
        request = match self.base {
            Base::Default => request,
            Base::Environment(name) => request.environment(name)?,
            Base::Given(base) => request.base_url(base)?,
        };
        let pairs = self.pairs.iter();
        let pairs: Vec<_> = pairs
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        request.url(&pairs)
    }

    /// Chooses the base: what the page is called on, and what is called on its builder.
    fn base(&mut self, entry: &str, page: &Page, random: &mut Random) -> (String, String) {
        let (base, early, late) = match random.below(10) {
            _ if page.base_url.is_some() => (Base::Default, "", ""),
            0..6 => (Base::Default, "", ""),
            6 => (
                Base::Environment("second"),
                "",
                ".environment(\"second\".parse().ok()?)",
            ),
            7 => (
                Base::Environment("second"),
                "at(\"second\".parse().ok()?)",
                "",
            ),
            8 => (Base::Given(BASE), "", ".base_url(&base_url)"),
            _ => (Base::Given(BASE), "at_base(base_url)", ""),
        };
        self.base = base;
        if matches!(base, Base::Given(_)) {
            self.line(&format!(
                "let base_url = paysera_pages::BaseUrl::new({BASE:?}).ok()?;"
            ));
        }
        if early.is_empty() {
            return (format!("{entry}::"), late.to_owned());
        }
        self.line(&format!("let at = {entry}::{early};"));
        ("at.".to_owned(), late.to_owned())
    }

    /// Chooses a locale, of the page's own or not; a page without any has no setter.
    fn locale(&mut self, spec: &Spec, page: &Page, random: &mut Random) -> String {
        let has_locales = match &page.locales {
            PageLocales::All => spec.locales.is_some(),
            PageLocales::Own(own) => !own.is_empty(),
        };
        if !has_locales || random.percent(40) {
            return String::new();
        }
        let locale = random.pick(&["lt", "en", "pt-BR"]);
        self.locale = Some(locale.to_owned());
        format!(".locale({locale:?}.parse().ok()?)")
    }

    /// Chooses a value for a parameter, or none; gives the call of its setter.
    fn param(&mut self, index: usize, item: &Item, random: &mut Random) -> String {
        let always = item.required.value == Required::Always;
        if matches!(item.param.kind, Kind::Constant { .. }) {
            return String::new();
        }
        let (setter, maybe) = (item.name.function(), format!("maybe_{}", item.name.snake));
        if !random.percent(if always { 95 } else { 60 }) {
            let is_called = !always && random.percent(50);
            return if is_called {
                format!(".{maybe}(None)")
            } else {
                String::new()
            };
        }
        let value = format!("v{index}");
        let texts = self.value(&value, item, random);
        let name = &item.param.name.text;
        self.pairs
            .extend(texts.into_iter().map(|text| (name.clone(), text)));
        let passed = match &item.param.kind {
            Kind::Integer { .. } | Kind::Boolean { .. } | Kind::Enum { .. } => value,
            Kind::List {
                empty: Empty::Send | Empty::Omit,
                ..
            } => format!("{value}.as_slice()"),
            _ => format!("&{value}"),
        };
        if !always && random.percent(50) {
            format!(".{maybe}(Some({passed}))")
        } else {
            format!(".{setter}({passed})")
        }
    }

    /// Makes a variable with a value; gives its texts as a request at run time takes them.
    fn value(&mut self, variable: &str, item: &Item, random: &mut Random) -> Vec<String> {
        let name = &item.param.name.camel;
        let choices: &[&str] = match &item.param.kind {
            Kind::String { .. } => &TEXTS,
            Kind::Integer { .. } => &NUMBERS,
            Kind::Boolean { .. } => &BOOLEANS,
            Kind::Uri | Kind::RedirectUri { .. } => &ADDRESSES,
            Kind::State | Kind::Constant { .. } => &STATES,
            Kind::Enum { values } => {
                let text = listed(values, random);
                self.line(&format!("let {variable} = {name}::new({text:?}).ok()?;"));
                return vec![text];
            }
            Kind::List { values, empty, .. } => {
                return self.list(variable, name, values.as_deref(), *empty, random);
            }
        };
        // The first ones are those that most declarations allow.
        let first = random.percent(60);
        let text = random.pick(if first {
            &choices[..choices.len().min(4)]
        } else {
            choices
        });
        let made = match &item.param.kind {
            Kind::Integer {
                min: None,
                max: None,
            } => format!("{text:?}.parse::<u64>()"),
            Kind::Boolean { .. } => format!("{text:?}.parse::<bool>()"),
            Kind::Integer { .. } => format!("{text:?}.parse::<{name}>()"),
            _ => format!("{name}::new({text:?})"),
        };
        self.line(&format!("let {variable} = {made}.ok()?;"));
        vec![text.to_owned()]
    }

    fn list(
        &mut self,
        variable: &str,
        name: &str,
        values: Option<&[Value]>,
        empty: Empty,
        random: &mut Random,
    ) -> Vec<String> {
        let mut texts = Vec::new();
        for _ in 0..random.below(4) {
            texts.push(match values {
                Some(values) => listed(values, random),
                None => random.pick(&ITEMS).to_owned(),
            });
        }
        self.line(&format!(
            "let {variable} = {texts:?} as [&str; {}];\n    \
             let {variable} = {variable}.into_iter().map({name}::new).collect::<Result<Vec<_>, _>>().ok()?;",
            texts.len()
        ));
        if empty == Empty::Forbid {
            self.line(&format!(
                "let {variable} = {name}List::new({variable}).ok()?;"
            ));
        }
        if texts.is_empty() && empty != Empty::Omit {
            // How a list without items is given at run time.
            texts.push(String::new());
        }
        texts
    }

    fn line(&mut self, line: &str) {
        let _ = writeln!(self.rust, "    {line}");
    }
}

/// One of the values, or a text that is none.
fn listed(values: &[Value], random: &mut Random) -> String {
    if random.percent(10) {
        return random.pick(&["nope", "EUR", "X", "yz"]).to_owned();
    }
    let texts: Vec<_> = values.iter().map(|value| value.name.text.clone()).collect();
    random.pick(&texts)
}
