//! The one line by which features of the runtime crate reach a generated type.

use crate::spec::model::{Empty, Kind, Param};

use super::Generator;
use super::template::{Template, literal};

static FEATURES: Template = Template::new(
    r#"
$private::features! { $kind $name, $of }
"#,
);

impl Generator<'_> {
    /// Hands over the types of a parameter.
    pub(super) fn param_features(&self, param: &Param, out: &mut String) {
        let name = &param.name.camel;
        let of = format!("parameter `{}`", param.name.text);
        let of = of.as_str();
        match &param.kind {
            Kind::Integer {
                min: None,
                max: None,
            }
            | Kind::Boolean { .. }
            | Kind::Constant { .. }
            | Kind::State => {}
            Kind::Integer { min, .. } => {
                let is_signed = min.is_some_and(|min| min < 0);
                let kind = if is_signed {
                    "number i64"
                } else {
                    "number u64"
                };
                self.features(kind, name, of, out);
            }
            Kind::Uri | Kind::RedirectUri { .. } => self.features("uri", name, of, out),
            Kind::String { .. } | Kind::Enum { .. } => self.features("text", name, of, out),
            Kind::List {
                separator, empty, ..
            } => {
                self.features("text", name, of, out);
                if *empty == Empty::Forbid {
                    let list = format!("{}, {name}, {}", literal(of), literal(separator));
                    let values = [
                        ("kind", "list"),
                        ("name", &format!("{name}List")),
                        ("of", &list),
                    ];
                    self.fill(out, &FEATURES, &values);
                }
            }
        }
    }

    /// Hands over a type; `of` is what messages call its values.
    pub(super) fn features(&self, kind: &str, name: &str, of: &str, out: &mut String) {
        let values = [("kind", kind), ("name", name), ("of", &literal(of))];
        self.fill(out, &FEATURES, &values);
    }
}
