//! An order, and how far it has come.

use paysera_pages::{ReturnError, State};
use serde::Deserialize;

use crate::bank::Word;
use crate::paysera::{Locale, Status};

/// Something that a visitor wants done on a hosted page.
#[derive(Debug)]
pub(crate) struct Order {
    /// Its number, which no other order has.
    pub(crate) id: u64,
    /// The page that the visitor is sent to.
    pub(crate) page: Page,
    /// How the page is shown.
    pub(crate) presentation: Presentation,
    /// The wallet that the visitor named.
    pub(crate) wallet_id: Option<u64>,
    /// The language of the page.
    pub(crate) locale: Locale,
    /// What the return must bring back. It is good for one return.
    pub(crate) state: Option<State>,
    /// What the visitor's browser has brought: a claim.
    pub(crate) claim: Option<Status>,
    /// What the bank has said: the only thing that makes an order paid.
    pub(crate) word: Word,
}

/// The pages that an order can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Page {
    UploadFunds,
    CashOut,
}

/// The ways to show a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Presentation {
    Redirect,
    Iframe,
    Popup,
    Lightbox,
}

/// How far an order has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    /// The visitor is away.
    Away,
    /// The visitor is back, with a claim, and the bank has not said anything.
    Claimed(Status),
    /// The bank has said that the money has moved.
    Paid,
    /// The bank has said that it will not.
    Failed,
}

impl Order {
    /// The address of its page.
    pub(crate) fn path(&self) -> String {
        format!("/orders/{}", self.id)
    }

    /// Takes what the visitor's browser has brought, if it is the return of this order and the first one.
    pub(crate) fn come_back(&mut self, address: &str) -> Result<(), NoReturn> {
        let state = self.state.as_ref().ok_or(NoReturn::Repeated)?;
        // A wrong return takes nothing away: otherwise anybody could spoil the right one.
        let status = Status::from_url_with_state(address, state).map_err(NoReturn::Invalid)?;
        self.state = None;
        self.claim = Some(status);
        Ok(())
    }

    /// How far it has come. A claim counts for nothing once the bank has spoken.
    pub(crate) fn progress(&self) -> Progress {
        match (self.word, self.claim) {
            (Word::Moved, _) => Progress::Paid,
            (Word::Refused, _) => Progress::Failed,
            (Word::NothingYet, Some(claim)) => Progress::Claimed(claim),
            (Word::NothingYet, None) => Progress::Away,
        }
    }
}

/// Why an address is not the return of an order.
#[derive(Debug)]
pub(crate) enum NoReturn {
    /// The order has had its return.
    Repeated,
    /// It is not what the page sends, or its state is another one.
    Invalid(ReturnError),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order() -> Order {
        Order {
            id: 7,
            page: Page::CashOut,
            presentation: Presentation::Redirect,
            wallet_id: None,
            locale: Locale::En,
            state: Some(State::from_static("s3cret")),
            claim: None,
            word: Word::NothingYet,
        }
    }

    #[test]
    fn a_forged_return_does_not_spoil_the_right_one() {
        let mut order = order();
        let forged = order.come_back("/back?order=7&state=guessed&status=success");
        assert!(matches!(forged, Err(NoReturn::Invalid(_))));
        order
            .come_back("/back?order=7&state=s3cret&status=reject")
            .unwrap();
        assert_eq!(order.progress(), Progress::Claimed(Status::Reject));
    }

    #[test]
    fn a_claim_is_taken_once_and_pays_nothing() {
        let mut order = order();
        let address = "/back?order=7&state=s3cret&status=success";
        order.come_back(address).unwrap();
        assert!(matches!(order.come_back(address), Err(NoReturn::Repeated)));
        assert_eq!(order.progress(), Progress::Claimed(Status::Success));
        order.word = Word::Moved;
        assert_eq!(order.progress(), Progress::Paid);
    }
}
