//! Names that get in the way of generated code, or of its examples.
#![forbid(
    missing_docs,
    missing_debug_implementations,
    missing_copy_implementations,
    unreachable_pub,
    unused_qualifications,
    single_use_lifetimes,
    clippy::all,
    clippy::pedantic,
    warnings
)]

/// Pages with the worst of names.
#[derive(Clone, Copy, Debug, paysera_pages::Pages)]
#[pages("pages.toml", module = pay)]
pub struct Hostile;

/// Every keyword as a page, a parameter, a value and an outcome.
#[derive(Clone, Copy, Debug, paysera_pages::Pages)]
#[pages("keywords.toml", module = keywords)]
pub struct Keywords;

/// Names of the prelude and of generated code.
#[derive(Clone, Copy, Debug, paysera_pages::Pages)]
#[pages("names.toml", module = names)]
pub struct Named;

/// Names in other scripts.
#[derive(Clone, Copy, Debug, paysera_pages::Pages)]
#[pages("scripts.toml", module = scripts)]
pub struct Scripts;

/// Documentation that would break what it stands in.
#[derive(Clone, Copy, Debug, paysera_pages::Pages)]
#[pages("docs.toml", module = docs)]
pub struct Documented;

/// The same in a crate that publishes its pages, for a struct with a name whose first word cannot begin one.
#[derive(Clone, Copy, Debug, paysera_pages::Pages)]
#[pages("docs.toml", module = published, non_exhaustive)]
pub struct _2Published;

pub mod private {
    //! What nobody else sees.

    /// Names of generated code, private.
    #[derive(Clone, Copy, Debug, paysera_pages::Pages)]
    #[pages("names.toml", module = names)]
    struct Named;

    /// Names in other scripts, private and beside the struct.
    #[derive(Clone, Copy, Debug, paysera_pages::Pages)]
    #[pages("scripts.toml")]
    struct Scripts;

    /// An address of each.
    #[must_use]
    pub fn addresses() -> [String; 2] {
        let secret = Κλειδί::from_static("s");
        [
            Named::names_2().url().into_string(),
            Scripts::вход().κλειδί(&secret).url().into_string(),
        ]
    }
}

/// Documentation that would break what it stands in, inside of a function.
#[must_use]
pub fn inside() -> String {
    #[derive(paysera_pages::Pages)]
    #[pages("docs.toml")]
    struct Inside;

    Inside::third().url().into_string()
}

#[cfg(test)]
mod tests {
    use super::Hostile;
    use super::pay::{
        Option as Returned, Request, RequestList, Result as Outcome, Type, 文字, 日本,
    };

    #[test]
    fn the_worst_of_names_are_sent_as_they_are() {
        let (key, number) = (日本::from_static("a/b"), 文字::from_static(3));
        let result = Outcome::from_static("*");
        let items = [Request::from_static("x"), Request::from_static("ž")];
        let list = RequestList::new(items).unwrap();
        let url = Hostile::r#match()
            .日本(&key)
            .文字(number)
            .result(&result)
            .r#type(Type::SomeThing)
            .own(true)
            .request(&list)
            .url();
        assert_eq!(
            url.as_str(),
            "https://pay.example/lietuvi%C5%B3/a%2Fb/3?result=*&type=some+thing&self_=1&request=x%2C+%C5%BE"
        );
        assert_eq!(
            Hostile::東京().r#type(Type::Err).url().as_str(),
            "https://pay.example/%E6%9D%B1%E4%BA%AC/err"
        );
        assert_eq!(Returned::from_query("err=none"), Ok(Returned::None));
    }
}
