//! `diff`: reports what changed from one spec to another, and which programs it breaks.

use crate::{Outcome, findings, id_of, print, read};
use clap::{Args, ValueEnum};
use feishu_codegen::diff::{Change, diff_changelog, diff_json, diff_text};
use feishu_codegen::model::Model;
use feishu_codegen::source::{Diagnostics, Document, Kind};
use feishu_codegen::{Loaded, diff, load, load_operation, load_operation_as};
use std::error::Error;
use std::path::{Path, PathBuf};

/// The arguments of `diff`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The old spec: a directory, a YAML file, or - for a file on standard input.
    old: PathBuf,
    /// The new spec: a directory if OLD is a directory, otherwise a YAML file or -.
    new: PathBuf,
    /// The output format.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// One line per change.
    Text,
    /// The changes as JSON.
    Json,
    /// A section of a changelog, in Markdown.
    Changelog,
}

/// Runs the command. `spec` is the directory whose platform files are used to read single files.
pub(crate) fn run(arguments: &Arguments, spec: &Path) -> Result<Outcome, Box<dyn Error>> {
    let (old, new) = (&arguments.old, &arguments.new);
    let (old, new) = match (old.is_dir(), new.is_dir()) {
        (true, true) => (checked(load(old)?, old)?, checked(load(new)?, new)?),
        (false, false) => files(old, new, spec)?,
        _ => return Err("OLD and NEW must be two directories or two files".into()),
    };
    let changes = diff(&old, &new);
    print(&match arguments.format {
        Format::Text => diff_text(&changes),
        Format::Json => diff_json(&changes),
        Format::Changelog => diff_changelog(&changes),
    })?;
    Ok(if changes.iter().any(Change::is_breaking) { Outcome::Findings } else { Outcome::Fine })
}

/// Reads two files that describe one operation. A file that has no id, because it neither lies in a spec directory nor
/// states an id, gets the id of the other file.
fn files(old: &Path, new: &Path, spec: &Path) -> Result<(Model, Model), Box<dyn Error>> {
    if old == Path::new("-") && new == old {
        return Err("only one of OLD and NEW can be standard input".into());
    }
    let (old_id, new_id) = (id_of(spec, old), id_of(spec, new));
    let (old_document, new_document) = (document(old)?, document(new)?);
    let own = |document: &Document| match &document.root.entry("id")?.value.kind {
        Kind::String(id) => Some(id.clone()),
        _ => None,
    };
    let name = |id: &Option<String>, document: &Document| id.clone().or_else(|| own(document));
    let (old_name, new_name) = (name(&old_id, &old_document), name(&new_id, &new_document));
    let one = |document, id: Option<String>, like: Option<String>| match (id, like) {
        (None, Some(like)) => load_operation_as(spec, &like, document),
        (id, _) => load_operation(spec, id.as_deref(), document),
    };
    let old_model = checked(one(old_document, old_id, new_name)?, old)?;
    Ok((old_model, checked(one(new_document, new_id, old_name)?, new)?))
}

fn document(path: &Path) -> Result<Document, Box<dyn Error>> {
    let mut diagnostics = Diagnostics::new();
    let document = read(&path.to_string_lossy(), &mut diagnostics)?;
    match document {
        Some(document) if diagnostics.is_empty() => Ok(document),
        _ => Err(mistakes(&diagnostics, path)),
    }
}

fn checked(loaded: Loaded, path: &Path) -> Result<Model, Box<dyn Error>> {
    if loaded.diagnostics.is_empty() { Ok(loaded.model) } else { Err(mistakes(&loaded.diagnostics, path)) }
}

fn mistakes(diagnostics: &Diagnostics, path: &Path) -> Box<dyn Error> {
    findings(diagnostics);
    format!("{} cannot be compared: fix it first", path.display()).into()
}
