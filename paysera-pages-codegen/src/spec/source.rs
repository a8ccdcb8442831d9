//! A file's text, and places in it.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use super::extends::TOO_LARGE;
use super::fault::Fault;
use super::limits::MOST_BYTES;

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The path as messages show it.
    name: String,
    /// What tells whether two sources are the same file, however their paths are written.
    identity: String,
    /// The text, without a byte-order mark.
    text: String,
    /// Where each line starts.
    lines: Vec<usize>,
}

impl Source {
    /// A text under the name that messages show. A byte-order mark at its start is left out.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        let mut text = text.into();
        if text.starts_with('\u{feff}') {
            text.remove(0);
        }
        let mut lines = vec![0];
        for (end, _) in text.match_indices('\n') {
            lines.push(end + 1);
        }
        let name = name.into();
        Arc::new(Self {
            identity: name.clone(),
            name,
            text,
            lines,
        })
    }

    /// The same source with another identity than its name, such as a canonical path: one file may have several names.
    #[must_use]
    pub fn identified(self: Arc<Self>, identity: impl Into<String>) -> Arc<Self> {
        let mut source = Arc::unwrap_or_clone(self);
        source.identity = identity.into();
        Arc::new(source)
    }

    /// What tells whether two sources are the same file.
    #[must_use]
    pub fn identity(&self) -> &str {
        &self.identity
    }

    /// Reads bytes as text.
    ///
    /// # Errors
    ///
    /// There are more than [`MOST_BYTES`], or they are not UTF-8; then the fault has the place of the first that is not.
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Result<Arc<Self>, Fault> {
        if bytes.len() > MOST_BYTES {
            return Err(Self::new(name, "").too_large().help(TOO_LARGE));
        }
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self::new(name, text)),
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let mark = usize::from(text.starts_with('\u{feff}')) * '\u{feff}'.len_utf8();
                let start = valid.saturating_sub(mark);
                let place = Self::new(name, text).place(start..start);
                Err(Fault::new(place, "the file is not UTF-8")
                    .help("save the file in the encoding UTF-8"))
            }
        }
    }

    /// The path as messages show it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The fault that this is more than is read.
    pub(super) fn too_large(self: &Arc<Self>) -> Fault {
        let message = format!("the file has more than {MOST_BYTES} bytes");
        Fault::new(self.place(0..0), message)
    }

    /// The place of these bytes.
    #[must_use]
    pub fn place(self: &Arc<Self>, span: Range<usize>) -> Place {
        Place {
            source: Arc::clone(self),
            span,
        }
    }
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    source: Arc<Source>,
    span: Range<usize>,
}

impl Place {
    /// The file.
    #[must_use]
    pub fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// The bytes in the file's text.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The text at the place.
    #[must_use]
    pub fn text(&self) -> &str {
        self.source.text.get(self.span()).unwrap_or_default()
    }

    /// The line, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        let start = self.span.start;
        self.source.lines.partition_point(|line| *line <= start)
    }

    /// The column in characters, counted from 1, as rustc counts them.
    #[must_use]
    pub fn column(&self) -> usize {
        1 + self.line_before().chars().count()
    }

    /// The part of the line in front of the place.
    #[must_use]
    pub fn line_before(&self) -> &str {
        let line = self.source.lines.get(self.line() - 1);
        let start = line.copied().unwrap_or_default();
        self.source
            .text
            .get(start..self.span.start)
            .unwrap_or_default()
    }

    /// Whether a header with double brackets stands here.
    pub(super) fn is_array_header(&self) -> bool {
        self.text().starts_with("[[") && self.line_before().trim().is_empty()
    }

    /// The part of the place that is on its first line.
    #[must_use]
    pub fn line_marked(&self) -> &str {
        first_line(self.text())
    }

    /// The rest of the line behind the marked part, without its line end.
    #[must_use]
    pub fn line_after(&self) -> &str {
        let end = self.span.start + self.line_marked().len();
        first_line(self.source.text.get(end..).unwrap_or_default())
    }
}

/// The text up to its first line end.
fn first_line(text: &str) -> &str {
    let line = text.split('\n').next().unwrap_or_default();
    line.strip_suffix('\r').unwrap_or(line)
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.source.name, self.line(), self.column())
    }
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

impl Located<String> {
    /// The place of a part of a text; of the whole where it is not written as it is read.
    pub(super) fn part(&self, part: Range<usize>) -> Place {
        let (start, written) = (self.place.span().start + 1, self.place.text());
        // Without escapes, the text stands as it is between its quotes.
        let is_plain = written.len() == self.value.len() + 2
            && written.get(part.start + 1..part.end + 1) == self.value.get(part.clone());
        if is_plain {
            let source = self.place.source();
            source.place(start + part.start..start + part.end)
        } else {
            self.place.clone()
        }
    }
}
