//! `extends`: files whose tables come before those of the file that names them.

use std::sync::Arc;

use super::fault::{Fault, Faults};
use super::format;
use super::limits::{MOST_BYTES, MOST_FILES};
use super::only::Only;
use super::source::{Located, Place, Source};
use super::suggest;
use super::table::{Node, Table, report};
use super::tree::{self, Tree};

/// What `"paysera"` stands for.
const SHIPPED: &str = include_str!("../../pages.toml");

/// The name of the shipped file, in `extends` and in messages.
const SHIPPED_NAME: &str = "paysera";

const HELP: &str = "write `extends = [\"paysera\"]`, or `[{ from = \"paysera\", pages = [\"cash-out\"] }]` for some pages";

/// What to do about too many bytes.
pub(super) const TOO_LARGE: &str = "leave out what is not needed, or declare the pages in two parts, each with a derive of its own";

/// Brings the files that a declaration extends.
pub trait Loader {
    /// The file that `from` calls `name`: a path beside it.
    ///
    /// # Errors
    ///
    /// Why there is no such text.
    fn load(&mut self, from: &Source, name: &str) -> Result<Arc<Source>, Fault>;
}

/// For declarations that stand alone: of other files there is only the shipped one.
#[derive(Clone, Copy, Debug)]
pub struct NoFiles;

impl Loader for NoFiles {
    fn load(&mut self, _from: &Source, name: &str) -> Result<Arc<Source>, Fault> {
        Err(Fault::unreadable(format!(
            "cannot read `{name}`: a text alone has no files beside it"
        )))
    }
}

/// The keys of a file.
const KEYS: &[&str] = &[
    "format",
    "extends",
    "environments",
    "locales",
    "params",
    "returns",
    "presentations",
    "pages",
];

/// A file that is part of the declaration.
pub(super) struct File(Tree);

impl File {
    pub(super) fn root(&self) -> Node<'_> {
        Node::new("the file".to_owned(), &self.0)
    }

    /// The file's tables, and whether there are others, whose names the format does not have.
    pub(super) fn tables(&self, faults: &mut Faults) -> (Option<Table<'_>>, bool) {
        let known = faults.len();
        let tables = self.root().table(KEYS, faults);
        (tables, faults.len() > known)
    }
}

/// The files of a declaration.
#[derive(Default)]
pub(super) struct Files {
    /// The files, each behind those that it extends, so that it can replace their tables.
    pub(super) list: Vec<File>,
    /// Which pages are taken of some of them.
    pub(super) only: Vec<Only>,
    /// Whether a file could not be read: what is missed further on may be in it.
    pub(super) incomplete: bool,
}

/// Reads a file and all that it extends. `None` if nothing can be read of the file itself.
pub(super) fn files(
    source: &Arc<Source>,
    loader: &mut dyn Loader,
    faults: &mut Faults,
) -> Option<Files> {
    let mut walk = Walk {
        loader,
        bytes: 0,
        seen: Vec::new(),
        open: Vec::new(),
        files: Files::default(),
    };
    walk.add(source, None, faults)?;
    Some(walk.files)
}

/// The way through the files.
struct Walk<'l> {
    loader: &'l mut dyn Loader,
    /// The bytes of the files so far.
    bytes: usize,
    /// The identities of the files so far, and where each is extended.
    seen: Vec<(String, Option<Place>)>,
    /// The identities of those that are being read, and what each is extending.
    open: Vec<(String, Place)>,
    files: Files,
}

impl Walk<'_> {
    /// Adds a file behind those that it extends. `None` if nothing can be read of it.
    fn add(
        &mut self,
        source: &Arc<Source>,
        extended: Option<Place>,
        faults: &mut Faults,
    ) -> Option<()> {
        self.bytes = self.bytes.saturating_add(source.text().len());
        if self.bytes > MOST_BYTES {
            let fault = match extended {
                None => source.too_large(),
                Some(place) => Fault::new(
                    place,
                    format!("with this file the declaration has more than {MOST_BYTES} bytes"),
                ),
            };
            return report(faults, fault.help(TOO_LARGE));
        }
        self.seen.push((source.identity().to_owned(), extended));
        let mut root = match tree::parse(source) {
            Ok(root) => root,
            Err(fault) => return report(faults, fault),
        };
        let misplaced = format::misplaced(&mut root, faults);
        let file = File(root);
        // Keys of another format are other keys: they are looked at when the format is known.
        let (tables, _) = file.tables(&mut Faults::default());
        let tables = tables?;
        if !misplaced && !format::read(&tables, faults) {
            return None;
        }
        if let Some(extends) = tables.get("extends") {
            for item in self.items(extends, faults) {
                self.open
                    .push((source.identity().to_owned(), item.place.clone()));
                self.files.incomplete |= self.extend(source, &item, faults).is_none();
                self.open.pop();
            }
        }
        self.files.list.push(file);
        Some(())
    }

    /// The items of `extends`; a single one needs no list.
    fn items<'d>(&mut self, extends: &Node<'d>, faults: &mut Faults) -> Vec<Node<'d>> {
        if extends.is_list() {
            return extends.list(faults).unwrap_or_default();
        }
        if extends.is_text() || extends.is_table() {
            return vec![extends.clone()];
        }
        faults.push(extends.mismatch("a list").help(HELP));
        self.files.incomplete = true;
        Vec::new()
    }

    /// Reads a file that another one extends. `None` if there may be more in it.
    fn extend(&mut self, from: &Arc<Source>, item: &Node<'_>, faults: &mut Faults) -> Option<()> {
        let Extended { name, pages } = read_item(item, faults)?;
        if name.value.is_empty() {
            let fault = Fault::new(name.place, "the name of a file is empty");
            return report(faults, fault.help(HELP));
        }
        let source = if name.value == SHIPPED_NAME {
            Source::new(SHIPPED_NAME, SHIPPED)
        } else {
            match self.loader.load(from, &name.value) {
                Ok(source) => source,
                Err(fault) => {
                    let near = suggest::nearest(&name.value, [SHIPPED_NAME].iter().copied());
                    let fault = match near {
                        Some(shipped) => {
                            fault.help(format!("did you mean `{shipped}`, the shipped file?"))
                        }
                        None => fault,
                    };
                    return report(faults, fault.or_at(name.place));
                }
            }
        };
        if let Some((_, first)) = self.open.iter().find(|(open, _)| open == source.identity()) {
            let fault = if source.identity() == from.identity() {
                Fault::new(name.place, format!("`{}` extends itself", name.value))
            } else {
                let message = format!("`{}` extends itself by way of this file", name.value);
                Fault::new(name.place, message).related(first.clone(), "the way starts here")
            };
            // Something else was meant, and what is missed further on may be in that.
            return report(faults, fault.help("take it out of `extends`"));
        }
        if let Some((_, first)) = self.seen.iter().find(|(seen, _)| seen == source.identity()) {
            let mut fault = Fault::new(name.place, format!("`{}` is extended twice", name.value));
            if let Some(first) = first {
                fault = fault.related(first.clone(), "the first time is here");
            }
            faults.push(fault.help("take one of them out"));
            return Some(());
        }
        if self.seen.len() >= MOST_FILES {
            let message =
                format!("with this file the declaration has more than {MOST_FILES} files");
            let fault = Fault::new(name.place, message);
            return report(faults, fault.help("put some of them together"));
        }
        let start = self.files.list.len();
        self.add(&source, Some(name.place), faults)?;
        if let Some(pages) = pages {
            let files = start..self.files.list.len();
            self.files.only.push(Only { pages, files });
        }
        Some(())
    }
}

/// An item of `extends`.
struct Extended {
    /// The name of a file.
    name: Located<String>,
    /// The pages of it, if not all are taken.
    pages: Option<Vec<Located<String>>>,
}

fn read_item(item: &Node<'_>, faults: &mut Faults) -> Option<Extended> {
    if item.is_text() {
        let name = item.text(faults)?;
        return Some(Extended { name, pages: None });
    }
    if !item.is_table() {
        return report(faults, item.mismatch("a text or a table").help(HELP));
    }
    let table = item.table(&["from", "pages"], faults)?;
    let name = table.require("from", HELP, faults)?.text(faults)?;
    let pages = table.get("pages").and_then(|node| {
        let pages = node.texts(faults)?;
        if pages.is_empty() {
            let fault = node.fault(format!("{} is empty", node.what));
            return report(
                faults,
                fault.help("name the pages that are taken, or leave the key out for all"),
            );
        }
        Some(pages)
    });
    Some(Extended { name, pages })
}
