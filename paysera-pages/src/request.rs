//! The part of a builder that is the same for all pages: what was given, and the URL that comes of it.
//!
//! Generated builders wrap [`Request`]. Everything that costs anything is done in [`Parts`], which knows
//! neither the page's type nor the state of its slots and so is compiled once, not once per page and state.

use std::fmt;
use std::marker::PhantomData;

use crate::encode::Encoding;
use crate::info::PageInfo;
use crate::list::{Item, List};
use crate::value::{Sent, Value};
use crate::{BrokenRules, Iframe, Lightbox, PageUrl, Popup};

/// A request for a page with `N` parameters whose slots are in the states `S`, a tuple.
pub struct Request<'a, const N: usize, S> {
    page: &'static PageInfo,
    /// What the URL starts with, without a slash at its end.
    pub base: &'a str,
    /// The path prefix of the locale, without a slash at its end.
    pub prefix: &'static str,
    values: [Value<'a>; N],
    slots: PhantomData<S>,
}

impl<'a, const N: usize, S> Request<'a, N, S> {
    /// A request with nothing given, for the page at a place of the derive's own list.
    #[must_use]
    pub fn new(
        pages: &'static [PageInfo],
        place: usize,
        base: &'a str,
        prefix: &'static str,
    ) -> Self {
        Self {
            // The derive counts its own pages.
            page: pages.get(place).unwrap_or(&PageInfo::NONE),
            base,
            prefix,
            values: [Value::Absent; N],
            slots: PhantomData,
        }
    }

    /// Gives a parameter its value.
    #[must_use]
    pub fn set<T>(mut self, index: usize, value: impl Into<Value<'a>>) -> Request<'a, N, T> {
        if let Some(slot) = self.values.get_mut(index) {
            *slot = value.into();
        }
        self.mark()
    }

    /// Gives a parameter its value, if there is one.
    #[must_use]
    pub fn maybe<T>(self, index: usize, value: Option<impl Into<Value<'a>>>) -> Request<'a, N, T> {
        self.set(index, value.map_or(Value::Absent, Into::into))
    }

    /// Counts a parameter as given whose value is kept beside the request.
    #[must_use]
    pub fn mark<T>(self) -> Request<'a, N, T> {
        Request {
            page: self.page,
            base: self.base,
            prefix: self.prefix,
            values: self.values,
            slots: PhantomData,
        }
    }

    /// Puts in a list that is kept beside the request; an empty one is left out if `omit` says so.
    #[must_use]
    #[expect(
        clippy::ref_option_ref,
        reason = "a slice alone is too wide to forget its type"
    )]
    pub fn list<'b, T: Item>(
        self,
        index: usize,
        items: &'b Option<&[T]>,
        separator: &'static str,
        omit: bool,
    ) -> Request<'b, N, S>
    where
        'a: 'b,
    {
        let request: Request<'b, N, S> = self;
        match items {
            // One empty item is written as none is.
            Some(given)
                if !(omit
                    && matches!(given, [] | [_])
                    && given.iter().all(|item| item.text().is_empty())) =>
            {
                request.set(index, Value::List(List::new(items, separator)))
            }
            _ => request,
        }
    }

    /// The URL. The caller has made sure that the rules hold.
    pub fn url(&self) -> PageUrl {
        self.parts().url()
    }

    /// Writes the URL. The caller has made sure that the rules hold.
    ///
    /// # Errors
    ///
    /// The writer's own.
    pub fn write_url(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        self.parts().write(out)
    }

    /// The URL, if the rules hold for what was given.
    ///
    /// # Errors
    ///
    /// The rules that do not hold.
    pub fn try_url(&self) -> Result<PageUrl, BrokenRules> {
        BrokenRules::check(self.page, &self.values)?;
        Ok(self.url())
    }

    /// The URL for a window of its own.
    pub fn popup(&self) -> Popup {
        Popup::new(self.url(), self.page)
    }

    /// The URL for an `<iframe>`.
    pub fn iframe(&self) -> Iframe {
        Iframe::new(self.url(), self.page)
    }

    /// The URL for the vendor's lightbox.
    pub fn lightbox(&self) -> Lightbox {
        Lightbox::new(self.url(), self.page)
    }

    fn parts(&self) -> Parts<'_, 'a> {
        Parts {
            page: self.page,
            base: self.base,
            prefix: self.prefix,
            values: &self.values,
        }
    }
}

// Written by hand: a derive would ask for `S: Copy`.
impl<const N: usize, S> Clone for Request<'_, N, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<const N: usize, S> Copy for Request<'_, N, S> {}

/// Shows what was given, and nothing else.
impl<const N: usize, S> fmt::Debug for Request<'_, N, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct(self.page.name);
        for (param, value) in self.page.params.iter().zip(&self.values) {
            if value.is_given() {
                shown.field(param.name, value);
            }
        }
        shown.finish_non_exhaustive()
    }
}

/// A request without its types.
struct Parts<'r, 'a> {
    page: &'static PageInfo,
    base: &'a str,
    prefix: &'static str,
    values: &'r [Value<'a>],
}

impl Parts<'_, '_> {
    /// The URL, in one allocation of the right size.
    fn url(&self) -> PageUrl {
        let mut url = String::with_capacity(self.len());
        // Writing to a `String` cannot fail.
        let _ = self.write(&mut url);
        PageUrl(url)
    }

    /// How long the URL is.
    fn len(&self) -> usize {
        let mut len = self.base.len() + self.prefix.len();
        let mut params = self.page.params.iter().zip(self.values);
        if let Some((first, pieces)) = self.page.pieces.split_first() {
            len += first.len();
            for (piece, (param, value)) in pieces.iter().zip(&mut params) {
                let value = value.sent(param, Encoding::Segment);
                len += value.map_or(0, Sent::len) + piece.len();
            }
        }
        for (param, value) in params {
            if let Some(value) = value.sent(param, Encoding::Form) {
                let [key, _] = param.keys;
                len += key.len() + value.len();
            }
        }
        len
    }

    /// Writes the URL from left to right.
    fn write<W: fmt::Write + ?Sized>(&self, out: &mut W) -> fmt::Result {
        out.write_str(self.base)?;
        if !self.prefix.is_empty() {
            out.write_str(self.prefix)?;
        }
        let mut params = self.page.params.iter().zip(self.values);
        let (last, pieces) = self.page.pieces.split_last().unwrap_or((&"", &[]));
        // The parameters of the path stand between its pieces.
        for (piece, (param, value)) in pieces.iter().zip(&mut params) {
            out.write_str(piece)?;
            if let Some(value) = value.sent(param, Encoding::Segment) {
                value.write(out)?;
            }
        }
        let first = params.next();
        let first = first.and_then(|(param, value)| value.sent(param, Encoding::Form));
        let mut is_first = first.is_none();
        if let Some(value) = first {
            out.write_str(self.page.opening)?;
            value.write(out)?;
        } else {
            out.write_str(last)?;
        }
        for (param, value) in params {
            if let Some(value) = value.sent(param, Encoding::Form) {
                let [first, next] = param.keys;
                out.write_str(if std::mem::take(&mut is_first) {
                    first
                } else {
                    next
                })?;
                value.write(out)?;
            }
        }
        Ok(())
    }
}
