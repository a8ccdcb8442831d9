//! What builders know of their pages at run time, as constants.

use crate::encode;
use crate::join::join;
use crate::spec::model::{Item, Kind, Location, Page, Presentation, Required};

use super::builder::Prepared;
use super::rule::Rule;
use super::shared::{About, Shared};
use super::template::{Template, literal};
use super::{Generator, MOST_BYTES};

static INFO: Template = Template::new(
    r#"
        $rt::PageInfo {
            name: $name,
            doc: $doc,
            docs: $docs,
            deprecated: $deprecated,
            path: $written,
            base_url: $base_url,
            locales: $locales,
            params: $params,
            rules: $rules,
            returns: $returns,
            presentations: $presentations,
            pieces: &[$pieces],
            opening: $opening,
        },"#,
);

/// The lists of one page.
#[derive(Default)]
struct Lists {
    params: Vec<String>,
    rules: Vec<String>,
    presentations: Vec<String>,
}

impl Generator<'_> {
    /// What is said of each page, as the elements of a list, and the constants that pages share, as Rust source; `None` if
    /// there is more to say than may be generated.
    pub(super) fn page_infos(&self, pages: &[Prepared<'_>]) -> Option<(String, String)> {
        let mut lists = Vec::new();
        let mut length = 0;
        for prepared in pages {
            let of_page = self.lists(prepared.page, &prepared.rules);
            length += of_page.params.iter().map(String::len).sum::<usize>();
            if length > MOST_BYTES {
                return None;
            }
            lists.push(of_page);
        }
        let rt = &self.options.krate;
        let about = |ty: &str, name, what| About {
            ty: ty.replace('$', &format!("{rt}::")),
            name,
            what,
        };
        let mut shared = Shared::new(self);
        let param = about("$ParamInfo", "PARAM", "a parameter");
        let mut expressions = Vec::new();
        for of_page in &mut lists {
            expressions.extend(&mut of_page.params);
        }
        shared.replace(&param, expressions);
        let mut params = Vec::new();
        let mut rules = Vec::new();
        let mut presentations = Vec::new();
        for of_page in &lists {
            params.push(list(&of_page.params));
            rules.push(list(&of_page.rules));
            presentations.push(list(&of_page.presentations));
        }
        for (about, lists) in [
            (
                about("&'static [$ParamInfo]", "PARAMS", "their parameters"),
                &mut params,
            ),
            (
                about("&'static [$RuleInfo]", "RULES", "their rules"),
                &mut rules,
            ),
            (
                about(
                    "&'static [$PresentationInfo]",
                    "PRESENTATIONS",
                    "how they are shown",
                ),
                &mut presentations,
            ),
        ] {
            let mut filled = Vec::new();
            for list in lists {
                if list != NONE {
                    filled.push(list);
                }
            }
            shared.replace(&about, filled);
        }
        let lists = params.iter().zip(&rules).zip(&presentations);
        let mut infos = String::new();
        for (prepared, ((params, rules), presentations)) in pages.iter().zip(lists) {
            self.info(prepared.page, params, rules, presentations, &mut infos);
        }
        Some((infos, shared.constants()))
    }

    fn info(&self, page: &Page, params: &str, rules: &str, presentations: &str, out: &mut String) {
        let pieces = join(&page.pieces, ", ", &|piece| literal(piece));
        let in_query = |item: &&Item| item.location == Location::Query;
        let opening = match (page.pieces.last(), page.params.iter().find(in_query)) {
            (Some(piece), Some(item)) => format!("{piece}{}", key("?", item)),
            _ => String::new(),
        };
        let returned = page.returns.as_ref();
        self.fill(
            out,
            &INFO,
            &[
                ("name", &literal(&page.name.text)),
                ("doc", &literal(&page.doc)),
                ("docs", &option(page.docs.as_deref())),
                ("deprecated", &option(page.deprecated.as_deref())),
                ("written", &literal(&page.path)),
                ("locales", &self.locale_info(page)),
                ("base_url", &option(page.base_url.as_deref())),
                ("params", params),
                ("rules", rules),
                (
                    "returns",
                    &option(returned.map(|returned| returned.name.text.as_str())),
                ),
                ("presentations", presentations),
                ("pieces", &pieces),
                ("opening", &literal(&opening)),
            ],
        );
    }

    fn lists(&self, page: &Page, rules: &[Rule]) -> Lists {
        let mut lists = Lists::default();
        for item in &page.params {
            lists.params.push(self.param_info(item));
        }
        for rule in rules {
            if let Some(info) = self.rule_info(rule) {
                lists.rules.push(info);
            }
        }
        for presentation in &page.presentations {
            let info = self.presentation_info(page, presentation);
            lists.presentations.push(info);
        }
        lists
    }

    fn rule_info(&self, rule: &Rule) -> Option<String> {
        let rt = &self.options.krate;
        let runtime = rule.runtime.as_ref()?;
        let (message, reason) = (literal(&rule.message), literal(&rule.reason));
        Some(format!(
            "{rt}::RuleInfo {{ message: {message}, reason: {reason}, rule: {rt}::Rule::{runtime} }}"
        ))
    }

    fn presentation_info(&self, page: &Page, presentation: &Presentation) -> String {
        let rt = &self.options.krate;
        let mut names = Vec::new();
        for required in &presentation.requires {
            if let Some(item) = page.params.get(required.value) {
                names.push(literal(&item.wire));
            }
        }
        let calls = &self.spec.calls;
        let call = calls.iter().find(|call| call.kind == presentation.kind);
        format!(
            "{rt}::PresentationInfo {{ kind: {}, requires: &[{}], call: {} }}",
            literal(presentation.kind.as_str()),
            names.join(", "),
            option(call.map(|call| call.template.as_str())),
        )
    }

    fn param_info(&self, item: &Item) -> String {
        let rt = &self.options.krate;
        let private = &self.private;
        let encode = |text: &str| match item.location {
            Location::Query => literal(&encode::form(text)),
            Location::Path => literal(&encode::segment(text)),
        };
        let required = match (&item.param.kind, item.required.value) {
            (Kind::Constant { .. }, _) | (_, Required::Always) => "Always",
            (_, Required::No) => "No",
            (_, Required::WithAnyOther) => "WithAnyOther",
        };
        let (name, first_key, next_key) = match item.location {
            Location::Query => (&item.wire, key("?", item), key("&", item)),
            Location::Path => (&item.param.name.text, String::new(), String::new()),
        };
        let (first_key, next_key) = (literal(&first_key), literal(&next_key));
        let texts = match &item.param.kind {
            Kind::Constant { value } => format!("Constant({})", encode(value)),
            Kind::Boolean { yes, no } => format!("Boolean({}, {})", encode(yes), encode(no)),
            _ => "Given".to_owned(),
        };
        format!(
            "{rt}::ParamInfo {{ name: {}, kind: {}, doc: {}, required: {rt}::Required::{required}, deprecated: {}, \
             keys: [{first_key}, {next_key}], texts: {private}::Texts::{texts} }}",
            literal(name),
            literal(item.param.kind.as_str()),
            literal(&item.param.doc),
            option(item.param.deprecated.as_deref()),
        )
    }
}

/// The name of a parameter in the query, encoded, with what stands around it.
fn key(separator: &str, item: &Item) -> String {
    format!("{separator}{}=", encode::form(&item.wire))
}

/// The expression of an empty list.
const NONE: &str = "&[]";

/// Elements as the expression of a list.
fn list(elements: &[String]) -> String {
    format!("&[{}]", elements.join(", "))
}

/// An optional text as Rust source.
fn option(text: Option<&str>) -> String {
    match text {
        Some(text) => format!("::core::option::Option::Some({})", literal(text)),
        None => "::core::option::Option::None".to_owned(),
    }
}
