//! Declarations in places of all kinds: two in one module, one for each visibility, one in a function.

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

/// Pages of one vendor.
#[derive(Clone, Copy, Debug, paysera_pages::Pages)]
#[pages("../../../pages.toml", module = paysera)]
pub struct Paysera;

/// Pages of another vendor, whose names are the same.
#[derive(Clone, Copy, Debug, paysera_pages::Pages)]
#[pages("other.toml", module = other)]
pub struct Other;

pub mod inner {
    //! A derive for each visibility.

    /// Seen in this crate.
    #[derive(Clone, Copy, Debug, paysera_pages::Pages)]
    #[pages("other.toml", module = in_crate)]
    pub(crate) struct InCrate;

    /// Seen in the module around this one.
    #[derive(Clone, Copy, Debug, paysera_pages::Pages)]
    #[pages("other.toml", module = in_super)]
    pub(super) struct InSuper;

    /// Seen in a module that is named.
    #[derive(Clone, Copy, Debug, paysera_pages::Pages)]
    #[pages("other.toml", module = in_path)]
    pub(in crate::inner) struct InPath;

    /// Seen here.
    #[derive(Clone, Copy, Debug, paysera_pages::Pages)]
    #[pages("other.toml", module = in_self)]
    struct InSelf;

    /// Seen here, without a module.
    #[derive(Clone, Copy, Debug, paysera_pages::Pages)]
    #[pages("other.toml")]
    struct Beside;

    /// The addresses of all of them.
    #[must_use]
    pub fn addresses() -> [String; 5] {
        let code = Code::from_static("a b");
        let beside: Pay<'_> = Beside::pay();
        let request: PayReady<'_> = beside.code(&code);
        [
            InCrate::home().url().into_string(),
            InSuper::home()
                .environment(in_super::Environment::Live)
                .url()
                .into_string(),
            InPath::at(in_path::Environment::Test)
                .home()
                .url()
                .into_string(),
            InSelf::pay()
                .code(&in_self::Code::from_static("1"))
                .url()
                .into_string(),
            request.url().into_string(),
        ]
    }
}

#[no_implicit_prelude]
pub mod bare {
    //! Builders in a module without a prelude; the derive itself stands outside of it.

    /// Where the user pays.
    pub fn pay(code: &crate::other::Code) -> ::paysera_pages::PageUrl {
        let request = crate::Other::pay()
            .code(code)
            .maybe_count(::core::option::Option::None);
        request.url()
    }
}

/// A derive inside of a function.
#[must_use]
pub fn home() -> String {
    #[derive(paysera_pages::Pages)]
    #[pages("other.toml")]
    struct Local;

    Local::home()
        .environment(Environment::Live)
        .url()
        .into_string()
}

#[cfg(test)]
mod tests {
    use super::{Other, Paysera, bare, home, inner, other, paysera};

    #[test]
    fn two_in_one_module() {
        let client_id = paysera::ClientId::new("12345678").unwrap();
        let url = Paysera::cash_out()
            .client_id(&client_id)
            .locale(paysera::Locale::Ru)
            .url();
        assert_eq!(
            url.as_str(),
            "https://www.paysera.com/frontend/ru/wallet/cash-out?client_id=12345678"
        );
        let code = other::Code::new("a/b").unwrap();
        let url = Other::pay().code(&code).count(other::Count::MAX).url();
        assert_eq!(url.as_str(), "https://test.example/pay/a%2Fb?count=9");
        assert_eq!(bare::pay(&code).as_str(), "https://test.example/pay/a%2Fb");
        assert_eq!(
            inner::InCrate::home().url().as_str(),
            "https://test.example"
        );
        assert_eq!(
            inner::InSuper::home().url().as_str(),
            "https://test.example"
        );
    }

    #[test]
    fn one_for_each_visibility() {
        assert_eq!(
            inner::addresses(),
            [
                "https://test.example",
                "https://live.example",
                "https://test.example",
                "https://test.example/pay/1",
                "https://test.example/pay/a%20b"
            ]
        );
    }

    #[test]
    fn inside_of_a_function() {
        assert_eq!(home(), "https://live.example");
    }
}
