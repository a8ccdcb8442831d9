//! One enum for each kind of return, with its parser.

use crate::join::join;
use crate::spec::model::{Carried, Outcome, Return};
use crate::spec::{capitalised, raw};

use super::Generator;
use super::doc::{Docs, code, doc, escape};
use super::named::{DERIVES, Variant, variant_doc};
use super::template::{Template, literal};

static FROM: Template = Template::new(
    r#"
    /// Reads the address that the user came back to, whole or as a server has it (`/abc?$example`).
    ///
    /// # Errors
    ///
    /// $errors
    $vis fn from_url(url: &str$state_param) -> ::core::result::Result<Self, $rt::ReturnError> {
        <Self as $rt::$trait>::from_url(url$state)
    }

    /// Reads the query of the address that the user came back to, with or without its `?`.
    ///
    /// # Errors
    ///
    /// $errors
    $vis fn from_query(query: &str$state_param) -> ::core::result::Result<Self, $rt::ReturnError> {
        <Self as $rt::$trait>::from_query(query$state)
    }
"#,
);

static FROM_WITH_STATE: Template = Template::new(
    r#"
    /// Reads the address that the user came back to, if it brings back the state that `with_state` put into the redirect
    /// URI: a return that somebody else made up does not.
    ///
    /// # Errors
    ///
    /// The state is missing, repeated or another one; else as for [`from_url`](Self::from_url).
    $vis fn from_url_with_state(url: &str, state: &$rt::State) -> ::core::result::Result<Self, $rt::ReturnError> {
        <Self as $rt::Return>::from_url_with_state(url, state)
    }
"#,
);

static ENUM: Template = Template::new(
    r#"
$docs#[derive($derives)]
$non_exhaustive$vis enum $name {
$variants}

impl $name {$methods}
"#,
);

static TRAIT: Template = Template::new(
    r#"
#[automatically_derived]
impl $rt::$trait for $name {
    fn from_query(query: &str$state_param) -> ::core::result::Result<Self, $rt::ReturnError> {
        let query = $query;
$body    }
}
"#,
);

static FROM_CODE: Template = Template::new(
    r#"
/// Reads the bare code.
#[automatically_derived]
impl ::core::str::FromStr for $name {
    type Err = $rt::ReturnError;

    fn from_str(code: &str) -> ::core::result::Result<Self, $rt::ReturnError> {
        $private::outcome_from_code(code, $param, Self::NAMES, Self::ALL)
    }
}
"#,
);

const CLAIM: &str = "It is a claim of the user's browser, where anybody can type any address: ask the vendor's API what \
                     happened before you credit, ship or pay out.";

impl Generator<'_> {
    pub(super) fn returned(&self, returned: &Return, out: &mut String) {
        let name = &returned.name.camel;
        let docs = self.return_docs(returned);
        let mut methods = String::new();
        let state_type = format!(", state: &{}::State", self.options.krate);
        let (trait_name, state_param, state) = match &returned.echoes {
            Some(_) => ("EchoedReturn", state_type.as_str(), ", state"),
            None => ("Return", "", ""),
        };
        let errors = errors(returned);
        let shared = [
            ("name", name.as_str()),
            ("trait", trait_name),
            ("state_param", state_param),
            ("state", state),
            ("errors", &errors),
            ("example", &example(returned)),
        ];
        self.fill(&mut methods, &FROM, &shared);
        if returned.echoes.is_none() {
            self.fill(&mut methods, &FROM_WITH_STATE, &[]);
        }
        if returned.is_plain() {
            let mut variants = Vec::new();
            for outcome in &returned.outcomes {
                variants.push(Variant {
                    name: &outcome.name,
                    doc: &outcome.doc,
                    deprecated: None,
                });
            }
            let text_doc = if returned.param.is_some() {
                "Its code in the query."
            } else {
                "Its name in the declaration."
            };
            self.named_enum(name, &docs, text_doc, &variants, &methods, out);
        } else {
            let variants = join(&returned.outcomes, "", &|outcome| self.variant(outcome));
            self.fill(
                out,
                &ENUM,
                &[
                    ("name", name),
                    ("docs", &docs),
                    ("derives", DERIVES),
                    ("non_exhaustive", self.non_exhaustive()),
                    ("variants", &variants),
                    ("methods", &methods),
                ],
            );
        }
        let query = match &returned.echoes {
            Some(param) => format!(
                "{}::Query::echoed(query, {}, state)?",
                self.private,
                literal(&param.wire)
            ),
            None => format!("{}::Query::new(query)", self.private),
        };
        let mut values = shared.to_vec();
        let body = self.parser(returned);
        values.extend([("query", query.as_str()), ("body", &body)]);
        self.fill(out, &TRAIT, &values);
        if let (Some(param), true, None) = (&returned.param, returned.is_plain(), &returned.echoes)
        {
            self.fill(
                out,
                &FROM_CODE,
                &[("name", name), ("param", &literal(param))],
            );
            self.features("text", name, &format!("`{param}` of the return"), out);
        }
    }

    fn return_docs(&self, returned: &Return) -> String {
        let mut pages = Vec::new();
        for page in &self.spec.pages {
            let returns = page.returns.as_ref();
            if returns.is_some_and(|returns| returns.name.text == returned.name.text) {
                pages.push(code(&page.name.text));
            }
        }
        let from = if pages.is_empty() {
            String::new()
        } else {
            format!(" from {}", pages.join(", "))
        };
        let by = returned
            .param
            .as_ref()
            .map_or_else(String::new, |param| format!(" as {}", code(param)));
        let mut docs = Docs::new(&format!(
            "What comes back{from}{by}, in the query of the redirect URI."
        ));
        docs.paragraph(&escape(&returned.doc));
        docs.paragraph(CLAIM);
        if returned.echoes.is_some() {
            docs.paragraph(
                "Nothing of it can be read without the state that was sent: it shows that the return belongs to a request of \
                 this user's.",
            );
        }
        docs.attributes(self.options.docs)
    }

    /// A variant with the values that its outcome carries.
    fn variant(&self, outcome: &Outcome) -> String {
        let rt = &self.options.krate;
        let told = outcome.when.as_ref().unwrap_or(&outcome.name.text);
        let docs = doc(&variant_doc(told, &outcome.doc));
        let field = |carried: &Carried, ty: &str| {
            let docs = doc(&format!("The value of {}.", code(&carried.wire)));
            format!(
                "        {docs}        {}: {ty},\n",
                raw(&carried.name.snake)
            )
        };
        let ty = format!("{rt}::Carried");
        let always = join(&outcome.carries, "", &|carried| field(carried, &ty));
        let ty = format!("::core::option::Option<{ty}>");
        let optional = join(&outcome.optional, "", &|carried| field(carried, &ty));
        let fields = always + &optional;
        if fields.is_empty() {
            return format!("    {docs}    {},\n", outcome.name.camel);
        }
        let non_exhaustive = self.non_exhaustive();
        format!(
            "    {docs}{non_exhaustive}    {} {{\n{fields}    }},\n",
            outcome.name.camel
        )
    }

    /// The statements that make an outcome of a query.
    fn parser(&self, returned: &Return) -> String {
        let private = &self.private;
        let Some(param) = &returned.param else {
            let (mut tried, mut params) = (String::new(), Vec::new());
            for outcome in &returned.outcomes {
                let when = literal(outcome.when.as_deref().unwrap_or_default());
                let told = format!("            query.told({when})?;\n");
                let value = value(outcome);
                tried.push_str(&format!("        if query.has({when}) {{\n{told}            return ::core::result::Result::Ok({value});\n        }}\n"));
                if outcome.when.is_some() {
                    params.push(when);
                }
            }
            let none = format!(
                "{}::ReturnError::NoOutcome {{ params: &[{}] }}",
                self.options.krate,
                params.join(", ")
            );
            return format!("{tried}        ::core::result::Result::Err({none})\n");
        };
        let param = literal(param);
        if returned.is_plain() {
            return format!("        {private}::outcome(query, {param}, Self::NAMES, Self::ALL)\n");
        }
        let (mut codes, mut arms) = (Vec::new(), String::new());
        for (index, outcome) in returned.outcomes.iter().enumerate() {
            codes.push(literal(&outcome.name.text));
            arms.push_str(&format!(
                "            {index} => ::core::result::Result::Ok({}),\n",
                value(outcome)
            ));
        }
        let missing = format!(
            "{}::ReturnError::Missing {{ param: {param} }}",
            self.options.krate
        );
        format!(
            "        match query.code({param}, &[{}])? {{\n{arms}            _ => ::core::result::Result::Err({missing}),\n        }}\n",
            codes.join(", ")
        )
    }
}

/// An outcome's variant with its fields, as an expression.
fn value(outcome: &Outcome) -> String {
    let field = |carried: &Carried, method: &str| {
        format!(
            "{}: query.{method}({})?, ",
            raw(&carried.name.snake),
            literal(&carried.wire)
        )
    };
    let always = join(&outcome.carries, "", &|carried| field(carried, "carried"));
    let optional = join(&outcome.optional, "", &|carried| field(carried, "optional"));
    let fields = always + &optional;
    if fields.is_empty() {
        format!("Self::{}", outcome.name.camel)
    } else {
        format!("Self::{} {{ {fields}}}", outcome.name.camel)
    }
}

/// What can be wrong with an address, for the documentation.
fn errors(returned: &Return) -> String {
    let state = match returned.echoes {
        Some(_) => "the state is missing, repeated or another one, which is looked at first; or ",
        None => "",
    };
    let outcome = if returned.param.is_some() {
        "the parameter that tells the outcome is missing, repeated, empty, unknown or not UTF-8"
    } else {
        "no parameter is there that tells an outcome, or it is repeated or empty"
    };
    let carried = if returned.is_plain() {
        ""
    } else {
        "; or a value that comes with it is missing, repeated, empty or unreadable"
    };
    capitalised(&format!("{state}{outcome}{carried}."))
}

/// A query as it comes back, for the documentation.
fn example(returned: &Return) -> String {
    let first = returned.outcomes.first();
    let told = match &returned.param {
        Some(param) => format!(
            "{param}={}",
            first.map_or("", |outcome| outcome.name.text.as_str())
        ),
        None => format!(
            "{}=…",
            first
                .and_then(|outcome| outcome.when.as_deref())
                .unwrap_or_default()
        ),
    };
    let state = returned
        .echoes
        .as_ref()
        .map_or_else(String::new, |param| format!("&{}=…", param.wire));
    format!("{told}{state}").replace(['`', '\n', '\r'], "")
}
