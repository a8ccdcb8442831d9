//! The methods that finish a builder, each under the rules of its page.

use crate::spec::model::{Page, PresentationKind};

use super::Generator;
use super::rule::Rule;
use super::setter::request;
use super::template::Template;

static URL: Template = Template::new(
    r#"
    /// The URL of the page with what has been given.
    $vis fn url(self) -> $rt::PageUrl$bounds
    {
        $request.url()
    }

    /// Writes the URL, without an allocation of its own.
    ///
    /// # Errors
    ///
    /// The writer's own.
    $vis fn write_url(self, out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result$bounds
    {
        $request.write_url(out)
    }

    /// The URL, if the rules hold for the values given: for values that are known only at run time.
    ///
    /// # Errors
    ///
    /// All rules that do not hold.
    $vis fn try_url(self) -> ::core::result::Result<$rt::PageUrl, $rt::BrokenRules> {
        $request.try_url()
    }
"#,
);

static PRESENT: Template = Template::new(
    r#"
    /// The URL of the page, to be shown $how.
    $vis fn $kind(self) -> $rt::$type$bounds
    {
        $request.$kind()
    }
"#,
);

impl Generator<'_> {
    pub(super) fn finishers(
        &self,
        page: &Page,
        rules: &[Rule],
        presentations: &[(PresentationKind, Vec<Rule>)],
        out: &mut String,
    ) {
        let bounds = self.bounds(rules.iter());
        self.fill(
            out,
            &URL,
            &[("bounds", &bounds), ("request", request(page))],
        );
        for (kind, own) in presentations {
            let bounds = self.bounds(rules.iter().chain(own));
            let how = match kind {
                PresentationKind::Popup => "in a window of its own",
                PresentationKind::Iframe => "in a frame of your page",
                PresentationKind::Lightbox => "in the vendor's lightbox",
            };
            self.fill(
                out,
                &PRESENT,
                &[
                    ("kind", kind.as_str()),
                    ("type", kind.type_name()),
                    ("how", how),
                    ("bounds", &bounds),
                    ("request", request(page)),
                ],
            );
        }
    }

    /// A `where` clause with these rules.
    fn bounds<'r>(&self, rules: impl Iterator<Item = &'r Rule>) -> String {
        let mut out = String::new();
        for rule in rules {
            let (subject, module, name) = (&rule.states.subject, &self.rules, &rule.name);
            out.push_str(if out.is_empty() { "\n    where" } else { "," });
            out.push_str(&format!("\n        {subject}: {module}::{name}"));
        }
        out
    }
}
