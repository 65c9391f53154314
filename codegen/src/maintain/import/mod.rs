//! From a documentation page to a spec: page → `page::Page` → `sheet::Sheet` → [`crate::spec::Written`] → YAML.
//!
//! The dialects differ up to `page::Page` only. What is wrong with a page, or not certain, is reported
//! with its place in the page; nothing a page may hold makes the import fail, unless it describes neither an
//! operation nor an event, or is larger than any spec.

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

/// How a page is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// The `.md` of a page, with flat tables.
    Official,
    /// The site's own content, with components.
    Portal,
    /// A Markdown mirror of the site, with names and types in backticks and cells of one line.
    Mirror,
}

impl Dialect {
    /// The dialect of a page.
    fn of(text: &str) -> Self {
        if mirror::is_mirror(text) {
            Self::Mirror
        } else if portal::is_portal(text) {
            Self::Portal
        } else {
            Self::Official
        }
    }

    /// Reads a page that is written so.
    fn read(self, source: &Arc<SourceText>, defects: &mut Diagnostics) -> page::Page {
        match self {
            Self::Official => official::read(source, defects),
            Self::Portal => portal::read(source, defects),
            Self::Mirror => mirror::read(source, defects),
        }
    }
}

/// What is known of the platform: the names of scopes, the limits, the tokens.
#[derive(Default)]
pub struct Known {
    platform: Prepared,
    tiers: Vec<Vec<String>>,
}

impl Known {
    /// Reads the platform files of a spec directory; there may be none.
    ///
    /// # Errors
    /// Fails where a file cannot be read.
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

/// A page as a spec.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The operation or event.
    pub written: Written,
    /// What the spec file says in comments.
    comments: Comments,
    /// Whether the page tells its address.
    pub address_known: bool,
    /// The names of scopes that the platform files lack, where they are handed out.
    pub scopes: IndexMap<String, Text>,
    /// When the page was changed, in milliseconds, where it tells it.
    pub updated: Option<u64>,
    /// Where the page says that rate limits are explained. It is the same for all pages, and no part of the operation.
    pub rate_limits_source: Option<String>,
    /// How many places of the tree of fields are not certain. They are marked in the file.
    pub doubts: usize,
}

impl Imported {
    /// The spec file.
    pub fn yaml(&self) -> String {
        yaml(&self.written, None, &self.comments)
    }
}

/// What a page is imported with.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// How the page is written; recognised where it is not given.
    pub dialect: Option<Dialect>,
    /// The address of the page, where the page does not tell it.
    pub address: Option<String>,
    /// Whether the page's prose is left out.
    pub facts: bool,
    /// Whether the names of scopes that the platform files lack are handed out, to be added there, and not written
    /// into the file.
    pub hand_out_scopes: bool,
    /// Whether a spec file that exists is replaced.
    pub force: bool,
}

/// Imports a page. What is wrong with the page goes to `defects`, what is not certain to `doubts`.
/// `None` where the page describes neither an operation nor an event, or one that no spec file can hold, which is a defect as well.
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
        let help = "it is the same for every event, and says nothing of this one";
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
        let finding = Diagnostic::new(source, 0..0, "no-endpoint", "this page describes no operation and no event")
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
        comments.above(&[Segment::Key("source")], "The page does not tell its address: write it here.");
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

/// Writes a spec file through a temporary one beside it, and only where its bytes change. With `force` it replaces a file
/// that exists.
///
/// # Errors
/// Fails where the file cannot be written, and where it exists with other content.
pub fn write(path: &Path, yaml: &str, force: bool) -> Result<(), WriteError> {
    if !force {
        refuse_to_replace([(path, yaml)])?;
    }
    crate::write::write(path, yaml).map(|_| ())
}

/// Fails where one of these files exists with other content: it may hold texts that no page has.
fn refuse_to_replace<'f>(files: impl IntoIterator<Item = (&'f Path, &'f str)>) -> Result<(), WriteError> {
    let differs = |(path, yaml): &(&Path, &str)| std::fs::read(path).is_ok_and(|present| present != yaml.as_bytes());
    let mut replaced = files.into_iter().filter(differs);
    let Some((path, _)) = replaced.next() else { return Ok(()) };
    let others = match replaced.count() {
        0 => String::new(),
        1 => " and one more file".to_owned(),
        count => format!(" and {count} more files"),
    };
    let problem = format!("it exists and says something else; pass --force to replace it{others}");
    Err(WriteError::new(path, std::io::Error::new(std::io::ErrorKind::AlreadyExists, problem)))
}

#[cfg(test)]
mod tests;
