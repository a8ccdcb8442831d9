//! Whatever the user's own names are, generated code means those of the standard library.

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

pub mod shop {
    //! Names of the standard library, taken for other things, and the derive among them.

    pub mod std {
        //! Opening hours.
    }

    pub mod core {
        //! Core assortment.
    }

    pub mod alloc {
        //! Allocation of shelves.
    }

    pub mod paysera_pages {
        //! Pages of the price list.
    }

    /// Declares a type for each name.
    macro_rules! types {
        ($($name:ident)*) => {$(
            /// A thing of the shop.
            #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
            pub struct $name;
        )*};
    }
    types! {
        Option Some None Result Ok Err String Vec Box Iterator Sized Send Sync Drop
    }

    /// Declares a trait for each name.
    macro_rules! traits {
        ($($name:ident)*) => {$(
            /// What a thing of the shop can do.
            pub trait $name {}
        )*};
    }
    traits! {
        Copy Clone Debug Display PartialEq Eq Hash Default From Into TryFrom FromStr AsRef ToString ToOwned Fn
    }

    macro_rules! assert {
        () => {
            "assert"
        };
    }
    macro_rules! write {
        () => {
            "write"
        };
    }
    macro_rules! matches {
        () => {
            "matches"
        };
    }
    macro_rules! concat {
        () => {
            "concat"
        };
    }
    macro_rules! format {
        () => {
            "format"
        };
    }
    macro_rules! panic {
        () => {
            "panic"
        };
    }

    /// What the macros of these names make here.
    pub const MACROS: &[&str] = &[
        assert!(),
        write!(),
        matches!(),
        concat!(),
        format!(),
        panic!(),
    ];

    /// Paysera's hosted pages.
    #[derive(
        ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::paysera_pages::Pages,
    )]
    #[pages("../../../pages.toml")]
    pub struct Paysera;
}

#[cfg(test)]
mod tests {
    use super::shop::{ClientId, MACROS, Paysera, RedirectUri, Status};

    #[test]
    fn pages_are_there() {
        let client_id = ClientId::new("12345678").unwrap();
        let return_to = RedirectUri::new("https://shop.example/").unwrap();
        let request = Paysera::cash_out()
            .client_id(&client_id)
            .maybe_wallet_id(None)
            .redirect_uri(&return_to);
        assert_eq!(
            request.url().as_str(),
            "https://www.paysera.com/frontend/wallet/cash-out?client_id=12345678\
             &redirect_uri=https%3A%2F%2Fshop.example%2F"
        );
        assert_eq!(Status::from_query("status=error"), Ok(Status::Error));
        assert_eq!(MACROS.len(), 6);
    }
}
