//! Lists: several items in one parameter.

use std::fmt;

use crate::encode::Encoding;

/// An item of a list; generated types implement it.
pub trait Item: Send + Sync {
    /// The text that is sent.
    fn text(&self) -> &str;
}

/// Items whose type is forgotten, so that a list is written by the same code for all pages.
trait Items: Send + Sync {
    /// Calls with each item; stops at the first error.
    fn each(&self, take: &mut dyn FnMut(&str) -> fmt::Result) -> fmt::Result;
}

impl<T: Item> Items for Option<&[T]> {
    fn each(&self, take: &mut dyn FnMut(&str) -> fmt::Result) -> fmt::Result {
        self.iter()
            .copied()
            .flatten()
            .try_for_each(|item| take(item.text()))
    }
}

/// A list as a builder holds it.
#[derive(Clone, Copy)]
pub struct List<'a> {
    items: &'a dyn Items,
    separator: &'static str,
}

impl<'a> List<'a> {
    /// A list out of what a setter was given.
    #[expect(
        clippy::ref_option_ref,
        reason = "a slice alone is too wide to forget its type"
    )]
    pub(crate) fn new<T: Item>(items: &'a Option<&[T]>, separator: &'static str) -> Self {
        Self { items, separator }
    }

    /// Calls with each item and each separator in turn.
    fn each(self, mut take: impl FnMut(&str) -> fmt::Result) -> fmt::Result {
        let mut is_first = true;
        self.items.each(&mut |item| {
            if !std::mem::take(&mut is_first) {
                take(self.separator)?;
            }
            take(item)
        })
    }

    /// How many bytes [`List::write`] writes.
    pub(crate) fn len(self, encoding: Encoding) -> usize {
        let mut len = 0;
        // Counting cannot fail.
        let _ = self.each(|text| {
            len += encoding.encoded_len(text);
            Ok(())
        });
        len
    }

    /// Writes the items, encoded, with the separator between them.
    #[inline(never)]
    pub(crate) fn write<W: fmt::Write + ?Sized>(
        self,
        encoding: Encoding,
        out: &mut W,
    ) -> fmt::Result {
        self.each(|text| encoding.write(text, out))
    }
}

impl fmt::Debug for List<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_list();
        // The formatter keeps its own error.
        let _ = self.items.each(&mut |item| {
            shown.entry(&item);
            Ok(())
        });
        shown.finish()
    }
}
