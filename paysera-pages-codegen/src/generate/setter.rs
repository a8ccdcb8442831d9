//! The setters of a builder: one for each parameter, and those for locale and base.

use crate::spec::model::{Item, Kind, Page, Required};
use crate::spec::raw;

use super::Generator;
use super::builder::deprecated;
use super::doc::{code, doc, escape};

const SET: &str = r#"
$docs$deprecated    $vis fn $setter(self, $setter: $value) -> $page<'a$states>
    where
        $slot: $once,
    {
        $page(self.0.set($index, $setter))
    }
"#;

const MAYBE: &str = r#"
$docs$deprecated    $vis fn $setter(self, $value_name: ::core::option::Option<$value>) -> $page<'a$states>
    where
        $slot: $once,
    {
        $page(self.0.maybe($index, $value_name))
    }
"#;

const LOCALE: &str = r#"
    /// Chooses the language; without this call it is the default of the declaration.
    $vis fn locale(self, locale: Locale) -> Self {
        Self(self.0.prefix(locale.prefix()))
    }
"#;

const BASE: &str = r#"
    /// Chooses one of the declared environments.
    $vis fn environment(self, environment: Environment) -> Self {
        Self(self.0.base(environment.base_url()))
    }

    /// Chooses a base of your own, such as that of a stand-in for tests.
    $vis fn base_url(self, base_url: &'a $rt::BaseUrl) -> Self {
        Self(self.0.base(base_url.as_str()))
    }
"#;

impl Generator<'_> {
    pub(super) fn setters(&self, page: &Page, slots: &[String], out: &mut String) {
        for (index, (item, slot)) in page.params.iter().zip(slots).enumerate() {
            let states = |state: &str| {
                let state = self.slot(state);
                let states = slots
                    .iter()
                    .map(|slot_of| format!(", {}", if slot_of == slot { &state } else { slot_of }));
                states.collect::<String>()
            };
            let once = self.once(item);
            let number = index.to_string();
            let value = setter_value(item);
            let deprecated = deprecated(item.param.deprecated.as_deref());
            let shared = [
                ("page", page.name.camel.as_str()),
                ("slot", slot.as_str()),
                ("once", once.as_str()),
                ("index", number.as_str()),
                ("value", value.as_str()),
                ("deprecated", deprecated.as_str()),
            ];
            let (setter, set) = (item.name.function(), states("Set"));
            let docs = setter_docs(item, "Gives");
            let mut values = shared.to_vec();
            values.extend([
                ("setter", setter.as_str()),
                ("states", &set),
                ("docs", &docs),
            ]);
            self.fill(out, SET, &values);
            if item.required.value == Required::Always {
                continue;
            }
            let (maybe, states) = (format!("maybe_{}", item.name.snake), states("Maybe"));
            let docs = setter_docs(item, "Gives, if there is one,");
            let mut values = shared.to_vec();
            values.extend([
                ("setter", maybe.as_str()),
                ("value_name", setter.as_str()),
                ("states", &states),
                ("docs", &docs),
            ]);
            self.fill(out, MAYBE, &values);
        }
    }

    /// The setters for locale and base.
    pub(super) fn choices(&self, _page: &Page, out: &mut String) {
        if self.spec.locales.is_some() {
            self.fill(out, LOCALE, &[]);
        }
        self.fill(out, BASE, &[]);
    }
}

/// The type that a setter takes.
fn setter_value(item: &Item) -> String {
    let param = &item.param;
    match &param.kind {
        Kind::Integer {
            min: None,
            max: None,
        } => "u64".to_owned(),
        Kind::Integer { .. } => param.name.camel.clone(),
        _ => format!("&'a {}", raw(&param.name.camel)),
    }
}

/// The documentation of a setter.
fn setter_docs(item: &Item, verb: &str) -> String {
    let param = &item.param;
    let text = if param.doc.trim().is_empty() {
        format!("{verb} {}.", code(&param.name.text))
    } else {
        format!("{verb} {}: {}", code(&param.name.text), escape(&param.doc))
    };
    format!("    {}", doc(&text))
}
