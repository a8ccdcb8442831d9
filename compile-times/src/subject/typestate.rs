//! A struct for each page with a type parameter for each parameter, out of a macro of a few lines. The rule of
//! `client_id` is checked, without words of its own; there is nothing else.

pub(super) const MACRO: &str = r"
pub struct Unset;

pub trait Slot<T> {
    fn get(self) -> Option<T>;
}

impl<T> Slot<T> for Unset {
    fn get(self) -> Option<T> {
        None
    }
}

impl<'a> Slot<&'a str> for &'a str {
    fn get(self) -> Option<&'a str> {
        Some(self)
    }
}

impl Slot<u64> for u64 {
    fn get(self) -> Option<u64> {
        Some(self)
    }
}

pub trait ClientIdWithAnyOther {}
impl ClientIdWithAnyOther for (Unset, Unset, Unset) {}
impl<W, R> ClientIdWithAnyOther for (&str, W, R) {}

macro_rules! page {
    ($page:ident, $new:ident, $path:literal) => {
        pub struct $page<C, W, R> {
            client_id: C,
            wallet_id: W,
            redirect_uri: R,
        }

        pub fn $new() -> $page<Unset, Unset, Unset> {
            $page { client_id: Unset, wallet_id: Unset, redirect_uri: Unset }
        }

        impl<C, W, R> $page<C, W, R> {
            pub fn client_id(self, client_id: &str) -> $page<&str, W, R> {
                $page { client_id, wallet_id: self.wallet_id, redirect_uri: self.redirect_uri }
            }

            pub fn wallet_id(self, wallet_id: u64) -> $page<C, u64, R> {
                $page { client_id: self.client_id, wallet_id, redirect_uri: self.redirect_uri }
            }

            pub fn redirect_uri(self, redirect_uri: &str) -> $page<C, W, &str> {
                $page { client_id: self.client_id, wallet_id: self.wallet_id, redirect_uri }
            }

            pub fn url<'a>(self) -> String
            where
                (C, W, R): ClientIdWithAnyOther,
                C: Slot<&'a str>,
                W: Slot<u64>,
                R: Slot<&'a str>,
            {
                url($path, self.client_id.get(), self.wallet_id.get(), self.redirect_uri.get())
            }
        }
    };
}
";

pub(super) fn page(page: u32) -> String {
    format!("page!(Page{page}, page_{page}, \"wallet/page-{page}\");\n")
}
