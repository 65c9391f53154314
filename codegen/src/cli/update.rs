//! `import --update`: merges newer pages into an existing spec.

use super::import::{Arguments, Progress, outcome, tell};
use crate::{Outcome, findings};
use feishu_codegen::import::{self, Change, Missing, Options, UpdateError, Updated, update};
use std::error::Error;
use std::path::Path;

/// Runs the command on the spec directory `out`.
pub(super) fn run(arguments: &Arguments, out: &Path, options: &Options) -> Result<Outcome, Box<dyn Error>> {
    let total = if arguments.page.is_dir() { import::pages(&arguments.page)?.len() } else { 1 };
    let progress = Progress::new(total);
    let (names, sharing) = (arguments.names()?, arguments.sharing()?);
    let updated = update(&arguments.page, out, &names, options, &sharing, &|page| progress.tell(page));
    progress.end();
    let updated = match updated {
        Err(UpdateError::Spec(mistakes)) => {
            findings(&mistakes);
            return Err(UpdateError::Spec(mistakes).into());
        }
        other => other?,
    };
    let (mut defects, mut doubts) = (0, 0);
    for page in &updated.pages {
        tell(&page.defects, "warning");
        tell(&page.doubts, "uncertain");
        defects += page.defects.count();
        doubts += page.doubts.count();
    }
    summary(&updated, arguments, out);
    Ok(outcome(arguments, defects, doubts))
}

/// Prints what changed, and which texts a maintainer has to write.
fn summary(updated: &Updated, arguments: &Arguments, out: &Path) {
    let mut service = "";
    for missing in &updated.missing {
        if missing.service != service {
            let count = updated.missing.iter().filter(|other| other.service == missing.service).count();
            eprintln!("{}: {count} texts to write", missing.service);
        }
        service = &missing.service;
        eprintln!("  {missing}");
    }
    for (id, change) in updated.changes.iter().filter(|(_, change)| *change != Change::Unchanged) {
        eprintln!("{}: {id}", if *change == Change::New { "new" } else { "changed" });
    }
    for (id, key) in &updated.kept {
        eprintln!("kept: {id}: the page has another `{key}`, and the file was not changed; compare both");
    }
    let count = |is_event: bool| {
        let of = |wanted| {
            let is = |(id, change): &&(String, Change)| (id.contains(".event."), *change) == (is_event, wanted);
            updated.changes.iter().filter(is).count()
        };
        format!("{} new, {} changed, {} unchanged", of(Change::New), of(Change::Changed), of(Change::Unchanged))
    };
    let without = updated.pages.iter().filter(|page| page.spec.is_none()).count();
    let files: std::collections::BTreeSet<&String> =
        updated.missing.iter().map(|missing: &Missing| &missing.file).collect();
    let counted = |count: usize, noun: &str| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
    eprintln!("{}: {} read", arguments.page.display(), counted(updated.pages.len(), "page"));
    eprintln!("  operations: {}", count(false));
    eprintln!("  events: {}", count(true));
    if without > 0 {
        eprintln!("  not in this spec, or superseded: {}", counted(without, "page"));
    }
    if !updated.declarations.is_empty() {
        eprintln!("  declarations: {} changed", counted(updated.declarations.len(), "file"));
    }
    if !files.is_empty() {
        let (texts, files) = (counted(updated.missing.len(), "text"), counted(files.len(), "file"));
        eprintln!("  to write: {texts} in {files} below {}", out.display());
    }
}
