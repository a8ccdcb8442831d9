//! What compiles and what `try_url` allows are the same, for each combination of what may be known of each parameter.
//!
//! A slot is unset, set, or a maybe, which is `None` or `Some` once the program runs. A request must compile exactly if
//! its rules hold whatever the maybes turn out to be.

use std::collections::HashSet;
use std::marker::PhantomData;

use paysera::paysera_rules::{
    CashOutClientIdInIframe, CashOutClientIdInLightbox, CashOutClientIdRequired,
};
use paysera::{CashOut, ClientId, Paysera, RedirectUri};

mod paysera {
    /// Paysera's hosted pages.
    #[derive(paysera_pages::Pages)]
    #[pages("../pages.toml")]
    pub(crate) struct Paysera;
}

/// Tells whether a bound holds: the inherent constant exists only if it does, and then hides that of the trait.
macro_rules! probe {
    ($name:ident, $fallback:ident, <$c:ident, $w:ident, $r:ident> where $($bounds:tt)*) => {
        trait $fallback {
            const COMPILES: bool = false;
        }
        struct $name<T>(PhantomData<T>);
        impl<T> $fallback for $name<T> {}
        impl<$c, $w, $r> $name<CashOut<'_, $c, $w, $r>>
        where
            $($bounds)*
        {
            const COMPILES: bool = true;
        }
    };
}
// The bounds are those of the methods: `what_must_compile_compiles` holds the one against the other.
probe!(Url, NoUrl, <C, W, R> where (C, W, R): CashOutClientIdRequired);
probe!(Iframe, NoIframe, <C, W, R> where (C, W, R): CashOutClientIdRequired, C: CashOutClientIdInIframe);
probe!(Lightbox, NoLightbox, <C, W, R> where (C, W, R): CashOutClientIdRequired, C: CashOutClientIdInLightbox);

/// What is given in one run of the program: values for slots that are set, and for those that are maybes.
#[derive(Clone, Copy, Debug)]
struct Given<'a> {
    client_id: &'a ClientId,
    wallet_id: u64,
    redirect_uri: &'a RedirectUri,
    maybe_client_id: Option<&'a ClientId>,
    maybe_wallet_id: Option<u64>,
    maybe_redirect_uri: Option<&'a RedirectUri>,
}

impl<'a> Given<'a> {
    /// Every value that the maybes can have.
    fn all(client_id: &'a ClientId, redirect_uri: &'a RedirectUri) -> impl Iterator<Item = Self> {
        (0..8_u8).map(move |bits| Self {
            client_id,
            wallet_id: 123,
            redirect_uri,
            maybe_client_id: (bits & 1 != 0).then_some(client_id),
            maybe_wallet_id: (bits & 2 != 0).then_some(123),
            maybe_redirect_uri: (bits & 4 != 0).then_some(redirect_uri),
        })
    }
}

/// A combination: what compiles, and what comes of it at run time.
#[derive(Debug)]
struct Row {
    name: &'static str,
    /// Whether `.url()` and `.popup()`, `.iframe()`, `.lightbox()` compile.
    compiles: [bool; 3],
    /// For all values of the maybes: whether `try_url` allows them, and whether there is a client ID.
    runs: Vec<(bool, bool)>,
}

/// Leaves a slot as it is, or fills it as a maybe or for certain.
macro_rules! give {
    ($builder:expr, $given:ident, unset, $set:ident, $maybe:ident) => {
        $builder
    };
    ($builder:expr, $given:ident, maybe, $set:ident, $maybe:ident) => {
        $builder.$maybe($given.$maybe)
    };
    ($builder:expr, $given:ident, set, $set:ident, $maybe:ident) => {
        $builder.$set($given.$set)
    };
}

macro_rules! state {
    (unset) => {
        paysera_pages::slot::Unset
    };
    (maybe) => {
        paysera_pages::slot::Maybe
    };
    (set) => {
        paysera_pages::slot::Set
    };
}

/// The builder of a combination; its type is checked against the names of the states.
macro_rules! builder {
    ($c:ident $w:ident $r:ident, $given:ident) => {{
        let _: Given<'_> = $given;
        let builder: CashOut<'_, state!($c), state!($w), state!($r)> = give!(
            give!(
                give!(Paysera::cash_out(), $given, $c, client_id, maybe_client_id),
                $given,
                $w,
                wallet_id,
                maybe_wallet_id
            ),
            $given,
            $r,
            redirect_uri,
            maybe_redirect_uri
        );
        builder
    }};
}

/// All 27 combinations, each given to the macro.
macro_rules! for_all {
    ($each:ident) => {
        for_all!($each: unset unset, unset maybe, unset set, maybe unset, maybe maybe, maybe set, set unset, set maybe, set set)
    };
    ($each:ident: $($w:ident $r:ident),*) => {
        $( $each!(unset $w $r); $each!(maybe $w $r); $each!(set $w $r); )*
    };
}

fn table() -> Vec<Row> {
    let client_id = ClientId::from_static("12345678");
    let redirect_uri = RedirectUri::from_static("https://shop.example/");
    let mut rows = Vec::new();
    macro_rules! row {
        ($c:ident $w:ident $r:ident) => {{
            type Builder = CashOut<'static, state!($c), state!($w), state!($r)>;
            let runs = Given::all(&client_id, &redirect_uri).map(|given| {
                let url = builder!($c $w $r, given).try_url();
                let has_client_id = url.as_ref().is_ok_and(|url| url.as_str().contains("client_id="));
                (url.is_ok(), has_client_id)
            });
            rows.push(Row {
                name: stringify!(client_id: $c, wallet_id: $w, redirect_uri: $r),
                compiles: [Url::<Builder>::COMPILES, Iframe::<Builder>::COMPILES, Lightbox::<Builder>::COMPILES],
                runs: runs.collect(),
            });
        }};
    }
    for_all!(row);
    rows
}

#[test]
fn what_compiles_is_what_try_url_always_allows() {
    let rows = table();
    let names: HashSet<_> = rows.iter().map(|row| row.name).collect();
    assert_eq!(names.len(), 27);
    let mut compile = [0, 0, 0];
    for row in &rows {
        let allowed = row.runs.iter().all(|(allowed, _)| *allowed);
        let client_id = row.runs.iter().all(|(_, client_id)| *client_id);
        let expected = [allowed, allowed && client_id, allowed && client_id];
        assert_eq!(row.compiles, expected, "{}", row.name);
        for (count, compiles) in compile.iter_mut().zip(row.compiles) {
            *count += usize::from(compiles);
        }
    }
    // With a client ID all nine; without one, or with a maybe, only if nothing else is given.
    assert_eq!(compile, [11, 9, 9]);
}

/// The methods themselves, in every state in which they have to be there. That they are not there in the other ones is
/// the case `truth_table` of the folder `ui`.
#[test]
fn what_must_compile_compiles() {
    let client_id = ClientId::from_static("12345678");
    let redirect_uri = RedirectUri::from_static("https://shop.example/");
    let mut urls = Vec::new();
    for given in Given::all(&client_id, &redirect_uri) {
        macro_rules! without_client_id {
            ($c:ident) => {
                let builder = builder!($c unset unset, given);
                let expected = builder.try_url().unwrap();
                urls.push((builder.url(), expected.clone()));
                urls.push((builder.popup().into_url(), expected));
            };
        }
        macro_rules! with_client_id {
            ($($w:ident $r:ident),*) => {$(
                let builder = builder!(set $w $r, given);
                let expected = builder.try_url().unwrap();
                let mut written = String::new();
                builder.write_url(&mut written).unwrap();
                assert_eq!(written, expected.as_str());
                urls.push((builder.url(), expected.clone()));
                urls.push((builder.popup().into_url(), expected.clone()));
                urls.push((builder.iframe().into_url(), expected.clone()));
                urls.push((builder.lightbox().into_url(), expected));
            )*};
        }
        without_client_id!(unset);
        without_client_id!(maybe);
        with_client_id!(
            unset unset, unset maybe, unset set, maybe unset, maybe maybe, maybe set, set unset, set maybe, set set
        );
    }
    assert_eq!(urls.len(), 8 * (2 * 2 + 9 * 4));
    for (url, expected) in urls {
        assert_eq!(url, expected);
    }
}
