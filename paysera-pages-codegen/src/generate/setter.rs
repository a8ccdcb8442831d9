//! The setters of a builder: one for each parameter, and those for locale and base.

use crate::join::join;
use crate::spec::model::{Empty, Item, Kind, Page, PageLocales, Required};

use super::Generator;
use super::builder::deprecated;
use super::doc::{code, doc};
use super::once::once;
use super::slot::Slot;
use super::template::Template;

static SET: Template = Template::new(
    r#"
    $docs$deprecated    $vis fn $setter(self, $name: $type) -> $page<'a$states>
    where
        $slot: $rules_mod::$once,
    {
        $page($request$lists)
    }
"#,
);

static LOCALE: Template = Template::new(
    r#"
    /// Chooses the language; without this call $default.
    $vis fn locale(mut self, locale: $type) -> Self {
        self.0.prefix = $prefix;
        self
    }
"#,
);

static BASE: Template = Template::new(
    r#"
    /// Chooses one of the declared environments.
    $vis fn environment(mut self, environment: Environment) -> Self {
        self.0.base = environment.base_url();
        self
    }

    /// Chooses a base of your own, such as that of a stand-in for tests.
    $vis fn base_url(mut self, base_url: &'a $rt::BaseUrl) -> Self {
        self.0.base = base_url.as_str();
        self
    }
"#,
);

static REQUEST: Template = Template::new(
    r#"
    /// The request with its lists, which are kept beside it.
    fn request(&self) -> $private::Request<'_, $count, ($slots)> {
        self.0$puts
    }
"#,
);

impl Generator<'_> {
    pub(super) fn setters(&self, page: &Page, slots: &[Slot<'_>], out: &mut String) {
        for slot in slots {
            let set = if is_omitted(slot.item) {
                "Maybe"
            } else {
                "Set"
            };
            self.setter(page, slots, slot, false, set, out);
            if slot.item.required.value != Required::Always {
                self.setter(page, slots, slot, true, "Maybe", out);
            }
        }
    }

    /// One setter; a `maybe` one takes an `Option`.
    fn setter(
        &self,
        page: &Page,
        slots: &[Slot<'_>],
        slot: &Slot<'_>,
        maybe: bool,
        state: &str,
        out: &mut String,
    ) {
        let item = slot.item;
        let name = self.local(&item.name);
        let state = self.state(state);
        let states = join(slots, "", &|other| {
            let is_own = other.index == slot.index;
            format!(", {}", if is_own { &state } else { &other.name })
        });
        let ty = value_type(item);
        let index = slot.index;
        let is_slice = item.param.kind.is_slice();
        let (setter, ty, method, list, verb) = if maybe {
            let ty = format!("::core::option::Option<{ty}>");
            (
                format!("maybe_{}", item.name.snake),
                ty,
                "maybe",
                name.clone(),
                "Gives, if there is one,",
            )
        } else {
            let list = format!("::core::option::Option::Some({name})");
            (item.name.function(), ty, "set", list, "Gives")
        };
        let request = if is_slice {
            "self.0.mark()".to_owned()
        } else {
            format!("self.0.{method}({index}, {name})")
        };
        let lists = lists(page, is_slice.then_some((index, list.as_str())));
        self.fill(
            out,
            &SET,
            &[
                ("docs", &self.setter_docs(item, verb)),
                ("deprecated", &deprecated(item.param.deprecated.as_deref())),
                ("setter", &setter),
                ("name", &name),
                ("type", &ty),
                ("page", &page.name.camel),
                ("states", &states),
                ("slot", &slot.name),
                ("once", &once(item)),
                ("request", &request),
                ("lists", &lists),
            ],
        );
    }

    /// The documentation of a setter.
    fn setter_docs(&self, item: &Item, verb: &str) -> String {
        let name = code(&item.param.name.text);
        match self.docs_of(&item.param) {
            "" => doc(&format!("{verb} {name}.")),
            text => doc(&format!("{verb} {name}: {text}")),
        }
    }

    /// The setters for locale and base; a page with a base of its own has neither.
    pub(super) fn choices(&self, page: &Page, out: &mut String) {
        if page.base_url.is_some() {
            return;
        }
        let own = self.page_locale_name(page);
        let default = match self.spec.default_prefix(page) {
            Some(_) => "it is the default of the declaration",
            None => "the address has none",
        };
        let ty = match &page.locales {
            PageLocales::All => self.spec.locales.as_ref().map(|_| "Locale".to_owned()),
            PageLocales::Own(locales) => (!locales.is_empty()).then_some(own),
        };
        if let Some(ty) = ty {
            let prefix = self.prefix_of(page);
            let values = [
                ("type", ty.as_str()),
                ("default", default),
                ("prefix", &prefix),
            ];
            self.fill(out, &LOCALE, &values);
        }
        self.fill(out, &BASE, &[]);
    }

    /// The method that puts lists into the request, if the page has any.
    pub(super) fn request_method(&self, page: &Page, slots: &[Slot<'_>], out: &mut String) {
        let mut puts = String::new();
        for (place, (index, item)) in list_items(page).iter().enumerate() {
            if let Kind::List {
                separator, empty, ..
            } = &item.param.kind
            {
                let separator = super::template::literal(separator);
                let omit = *empty == Empty::Omit;
                puts.push_str(&format!(
                    ".list({index}, &self.1.{place}, {separator}, {omit})"
                ));
            }
        }
        if !puts.is_empty() {
            let slots = join(slots, "", &|slot| format!("{}, ", slot.name));
            let count = page.params.len().to_string();
            self.fill(
                out,
                &REQUEST,
                &[("puts", &puts), ("slots", &slots), ("count", &count)],
            );
        }
    }
}

/// How a builder's methods get at its request.
pub(super) fn request(page: &Page) -> &'static str {
    if list_items(page).is_empty() {
        "self.0"
    } else {
        "self.request()"
    }
}

/// The type of the builder's field for slices of items.
pub(super) fn lists_type(page: &Page) -> Option<String> {
    let types = join(&list_items(page), "", &|(_, item)| {
        format!("::core::option::Option<{}>, ", value_type(item))
    });
    (!types.is_empty()).then(|| format!("({types})"))
}

/// The lists of a new builder, with one of them replaced.
fn lists(page: &Page, replaced: Option<(usize, &str)>) -> String {
    let items = list_items(page);
    if items.is_empty() {
        return String::new();
    }
    let Some((replaced, value)) = replaced else {
        return ", self.1".to_owned();
    };
    let mut lists = String::new();
    for (place, (index, _)) in items.iter().enumerate() {
        lists.push_str(&if *index == replaced {
            format!("{value}, ")
        } else {
            format!("self.1.{place}, ")
        });
    }
    format!(", ({lists})")
}

/// The lists of a builder with nothing given.
pub(super) fn no_lists(page: &Page) -> String {
    let lists = "::core::option::Option::None, ".repeat(list_items(page).len());
    if lists.is_empty() {
        lists
    } else {
        format!(", ({lists})")
    }
}

/// The parameters whose slices the builder keeps beside its request, with their places in the page's list.
fn list_items(page: &Page) -> Vec<(usize, &Item)> {
    let mut items = Vec::new();
    for (index, item) in page.params.iter().enumerate() {
        if item.param.kind.is_slice() {
            items.push((index, item));
        }
    }
    items
}

/// Whether an empty list is left out, so that the setter gives no more than a maybe.
pub(super) fn is_omitted(item: &Item) -> bool {
    matches!(
        item.param.kind,
        Kind::List {
            empty: Empty::Omit,
            ..
        }
    )
}

/// The type that a setter takes.
fn value_type(item: &Item) -> String {
    let param = &item.param;
    let name = &param.name.camel;
    match &param.kind {
        Kind::Integer {
            min: None,
            max: None,
        } => "u64".to_owned(),
        Kind::Boolean { .. } => "bool".to_owned(),
        Kind::Integer { .. } | Kind::Enum { .. } => name.clone(),
        Kind::List {
            empty: Empty::Forbid,
            ..
        } => format!("&'a {name}List"),
        Kind::List { .. } => format!("&'a [{name}]"),
        Kind::String { .. }
        | Kind::Uri
        | Kind::RedirectUri { .. }
        | Kind::Constant { .. }
        | Kind::State => {
            format!("&'a {name}")
        }
    }
}
