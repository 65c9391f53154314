//! Imports a documentation page as a spec: page → `page::Page` → `sheet::Sheet` → [`crate::spec::Written`] → YAML.
//!
//! The dialects differ only up to `page::Page`. Defects of a page and uncertain places are reported with their position
//! in the page. The import fails only if the page describes neither an operation nor an event, or if it is larger than
//! a spec can be.

mod account;
mod by_example;
mod cell;
mod cells;
mod directory;
mod draft;
mod error_name;
mod errors;
mod event;
mod example;
mod facts;
mod fields;

mod fixed;
mod formats;
mod front_matter;
mod gather;
mod hidden;
mod identity;
mod keys;
mod lost;
mod markdown;
mod marks;
mod mirror;
mod names;
mod nesting;
mod official;
mod page;
mod portal;
mod prose;
mod push;
mod remarks;
mod scope;
mod settle;
mod sheet;
mod together;
mod transcribe;
mod types;
mod update;

pub use account::{Account, Fate, account};
pub use directory::import_directory;
pub use gather::{Page, pages};
pub use identity::Names;
pub use update::{Change, Missing, UpdateError, Updated, update};

use crate::maintain::page_format::facts::Fact;
use crate::maintain::page_format::headings;
use crate::maintain::yaml::{Comments, yaml};
use crate::model::{Platform, Prepared, Sources};
use crate::source::{Diagnostic, Diagnostics, FileError, Segment, SourceText};
use crate::spec::Text;
use crate::spec::{PartName, Written};
use crate::write::WriteError;
use draft::Draft;
use fields::Context;
use indexmap::IndexMap;
use std::path::Path;
use std::sync::Arc;

/// The dialect of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// The `.md` file of a page, with flat tables.
    Official,
    /// The site's own content, with components.
    Portal,
    /// A Markdown mirror of the site, with names and types in backticks and cells of one line.
    Mirror,
}

impl Dialect {
    /// Detects the dialect of a page.
    fn of(text: &str) -> Self {
        if mirror::is_mirror(text) {
            Self::Mirror
        } else if portal::is_portal(text) {
            Self::Portal
        } else {
            Self::Official
        }
    }

    /// Reads a page in this dialect.
    fn read(self, source: &Arc<SourceText>, defects: &mut Diagnostics) -> page::Page {
        match self {
            Self::Official => official::read(source, defects),
            Self::Portal => portal::read(source, defects),
            Self::Mirror => mirror::read(source, defects),
        }
    }
}

/// The declarations of the platform: names of scopes, limits, tokens.
#[derive(Default)]
pub struct Known {
    platform: Prepared,
    tiers: Vec<Vec<String>>,
}

impl Known {
    /// Reads the platform files of a spec directory, if there are any.
    ///
    /// # Errors
    /// Fails if a file cannot be read.
    pub fn load(directory: &Path) -> Result<Self, FileError> {
        let mut diagnostics = Diagnostics::new();
        let sources = if directory.is_dir() {
            crate::load::shared(directory, None, &mut diagnostics)?
        } else {
            Sources::default()
        };
        let platform = Prepared::new(&sources, &mut diagnostics);
        let limits = platform.files().iter().find(|(name, _)| name == "rate_limits");
        let limits = limits.and_then(|(_, document)| document.read::<crate::spec::RateLimits>(&mut diagnostics));
        let tiers = limits.map(|limits| limits.tiers).unwrap_or_default();
        Ok(Self { platform, tiers })
    }

    fn platform(&self) -> &Platform {
        self.platform.platform()
    }
}

/// An imported page.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The operation or event.
    pub written: Written,
    /// The comments of the spec file.
    comments: Comments,
    /// Whether the page states its address.
    pub address_known: bool,
    /// The names of scopes that the platform files lack, if they were requested separately.
    pub scopes: IndexMap<String, Text>,
    /// The time of the page's last change, in milliseconds, if the page states it.
    pub updated: Option<u64>,
    /// The page that explains rate limits, as linked from this page. It is the same for all pages, and not part of the
    /// operation.
    pub rate_limits_source: Option<String>,
    /// The number of uncertain places in the tree of fields. They are marked in the file.
    pub doubts: usize,
}

impl Imported {
    /// Returns the text of the spec file.
    pub fn yaml(&self) -> String {
        yaml(&self.written, None, &self.comments)
    }
}

/// Options for importing a page.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The dialect of the page; detected if not given.
    pub dialect: Option<Dialect>,
    /// The address of the page, if the page does not state it.
    pub address: Option<String>,
    /// Whether to leave out the prose of the page.
    pub facts: bool,
    /// Whether to return the names of scopes that the platform files lack, to be added there, instead of writing them
    /// into the file.
    pub hand_out_scopes: bool,
    /// Whether to replace an existing spec file.
    pub force: bool,
}

/// Imports a page. Defects of the page are added to `defects`, uncertain places to `doubts`. Returns `None` if the page
/// describes neither an operation nor an event, or if no spec file can hold it; both are defects as well.
pub fn import(
    source: &Arc<SourceText>,
    options: &Options,
    known: &Known,
    defects: &mut Diagnostics,
    doubts: &mut Diagnostics,
) -> Option<Imported> {
    let dialect = options.dialect.unwrap_or_else(|| Dialect::of(source.text()));
    let mut page = dialect.read(source, defects);
    if let Some(at) = sheet::without_sdk_code(&mut page) {
        let message = "the code of the site's own SDKs is left out";
        let help = "it is the same for every event";
        defects.push(Diagnostic::new(source, at, "sdk-code", message).with_help(help));
    }
    let address = options.address.clone().or_else(|| page.address.clone());
    let address_known = address.is_some();
    let mut context = Context { source, defects, names: Vec::new(), rate_limits_source: None, doubts: Vec::new() };
    let transcribed = transcribe::transcribe(sheet::sort(page.clone()), address, known, &mut context);
    let found = std::mem::take(&mut context.doubts);
    let rate_limits_source = context.rate_limits_source.take();
    let Some(mut draft) = transcribed else {
        let help = format!(
            "a page of an operation has a section {} with a table that names {} and {}, that of an event a section {} \
             with one that names {}",
            headings::usual(PartName::Request).1,
            Fact::Url.label(),
            Fact::Method.label(),
            headings::usual(PartName::Event).1,
            Fact::EventType.label(),
        );
        let finding =
            Diagnostic::new(source, 0..0, "no-endpoint", "this page describes neither an operation nor an event")
                .with_help(help);
        defects.push(finding);
        return None;
    };
    hidden::report(source, defects);
    draft.operation = hidden::printable(draft.operation);
    fixed::take(&mut draft.operation);
    formats::infer(&mut draft, known);
    let (mut draft, model) = settle::settle(draft, source, known, defects)?;
    lost::report(&page, &model, source, defects);
    let mut scopes = IndexMap::new();
    let mut followed = Vec::new();
    if options.hand_out_scopes {
        let names = std::mem::take(&mut draft.operation.scope_names);
        let is_known = |id: &String| known.platform().scopes.contains_key(id);
        (draft.operation.scope_names, scopes) = names.into_iter().partition(|(id, _)| is_known(id));
    }
    if options.facts {
        scopes.values_mut().for_each(|name| *name = Text::default());
        draft.operation = settle::facts_only(draft.operation, known);
        draft.operation.updated = page.updated;
        if draft.is_event {
            push::lift(&mut draft.operation);
        }
        followed = by_example::follow(&mut draft.operation, draft.is_event);
    }
    settle::end_lines(&mut draft.operation);
    let mut comments = Comments::new();
    if !address_known {
        comments.above(&[Segment::Key("source")], "The page does not state its address: write it here.");
    }
    for one in followed {
        let name = one.path.last().map(String::as_str).unwrap_or_default();
        let at = source.text().find(name).map_or(0..0, |at| at..at + name.len());
        defects.push(
            Diagnostic::new(source, at, "type-by-example", one.reason.clone()).with_help("the example was followed"),
        );
        comments.above(&one.path.iter().map(|key| Segment::Key(key)).collect::<Vec<_>>(), one.reason);
    }
    for doubt in &found {
        doubts.push(Diagnostic::new(source, doubt.at.clone(), "uncertain", doubt.reason.clone()));
        let path: Vec<Segment<'_>> = doubt.path.iter().map(|key| Segment::Key(key)).collect();
        comments.above(&path, format!("uncertain: {}", doubt.reason));
    }
    Some(Imported {
        written: draft.written(),
        comments,
        scopes,
        address_known,
        updated: page.updated,
        rate_limits_source,
        doubts: found.len(),
    })
}

/// Writes a spec file through a temporary file beside it, and only if its content changes. With `force`, an existing
/// file is replaced.
///
/// # Errors
/// Fails if the file cannot be written, or if it exists with different content.
pub fn write(path: &Path, yaml: &str, force: bool) -> Result<(), WriteError> {
    if !force {
        refuse_to_replace([(path, yaml)])?;
    }
    crate::write::write(path, yaml).map(|_| ())
}

/// Fails if one of these files exists with different content: it may contain texts that are not on any page.
fn refuse_to_replace<'f>(files: impl IntoIterator<Item = (&'f Path, &'f str)>) -> Result<(), WriteError> {
    let differs = |(path, yaml): &(&Path, &str)| std::fs::read(path).is_ok_and(|present| present != yaml.as_bytes());
    let mut replaced = files.into_iter().filter(differs);
    let Some((path, _)) = replaced.next() else { return Ok(()) };
    let others = match replaced.count() {
        0 => String::new(),
        1 => " and one more file".to_owned(),
        count => format!(" and {count} more files"),
    };
    let problem = format!("it exists with different content; pass --force to replace it{others}");
    Err(WriteError::new(path, std::io::Error::new(std::io::ErrorKind::AlreadyExists, problem)))
}

#[cfg(test)]
mod tests;
