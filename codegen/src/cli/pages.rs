//! `pages`: reports what became of documentation pages in a spec.

use super::import::Progress;
use crate::{Outcome, findings, print};
use clap::{Args, ValueEnum};
use feishu_codegen::import::{self, Account, Fate, UpdateError, account};
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The arguments of `pages`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Directories of pages. Of a page in several directories, the newest version counts.
    #[arg(required = true)]
    directories: Vec<PathBuf>,
    /// The output format.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// One line per page, and the totals.
    Text,
    /// JSON.
    Json,
}

/// Runs the command on the spec directory `spec`.
pub(crate) fn run(arguments: &Arguments, spec: &Path) -> Result<Outcome, Box<dyn Error>> {
    let mut total = 0;
    for directory in &arguments.directories {
        if !directory.exists() {
            return Err(format!("there is no directory {}", directory.display()).into());
        }
        total += if directory.is_dir() { import::pages(directory)?.len() } else { 1 };
    }
    let progress = Progress::new(total);
    let directories: Vec<&Path> = arguments.directories.iter().map(PathBuf::as_path).collect();
    let accounts = account(&directories, spec, &|page| progress.tell(page));
    progress.end();
    let accounts = match accounts {
        Err(UpdateError::Spec(mistakes)) => {
            findings(&mistakes);
            return Err(format!("{} has mistakes: fix them first", spec.display()).into());
        }
        other => other?,
    };
    print(&match arguments.format {
        Format::Text => text(&accounts),
        Format::Json => {
            let totals = totals(&accounts);
            let mut json = serde_json::to_string_pretty(&serde_json::json!({ "pages": accounts, "totals": totals }))?;
            json.push('\n');
            json
        }
    })?;
    let lacks = accounts.iter().any(|account| matches!(account.fate, Fate::Lacking { .. }));
    Ok(if lacks { Outcome::Findings } else { Outcome::Fine })
}

/// Prints one line per page, and the totals.
fn text(accounts: &[Account]) -> String {
    let width = accounts.iter().map(|account| account.page.len()).max().unwrap_or_default();
    let mut text = String::new();
    for account in accounts {
        let fate = match &account.fate {
            Fate::Operation { id } | Fate::Event { id } => id.clone(),
            Fate::Superseded { by } => format!("- superseded by {by}"),
            Fate::Double { id } => format!("- describes the same endpoint as {id}, whose page is another one"),
            Fate::Lacking { what } => format!("! not in the spec: {what}"),
            Fate::ByHand { ids } => format!("{} (by hand)", ids.join(", ")),
            Fate::Unread { why } => format!("- not read: {why}"),
            Fate::Other { what } => format!("- no endpoint and no event: {what}"),
        };
        let _ = writeln!(text, "{:width$}  {fate}", account.page);
    }
    text.push('\n');
    for (what, count) in totals(accounts) {
        let _ = writeln!(text, "{count:6} {what}");
    }
    text
}

/// Counts the pages by what they became.
fn totals(accounts: &[Account]) -> BTreeMap<&'static str, usize> {
    let mut totals = BTreeMap::from([("pages", accounts.len())]);
    for account in accounts {
        let what = match account.fate {
            Fate::Operation { .. } => "operations",
            Fate::Event { .. } => "events",
            Fate::Superseded { .. } => "superseded",
            Fate::Double { .. } => "of an endpoint that has another page",
            Fate::Lacking { .. } => "not in the spec",
            Fate::ByHand { .. } => "described by files written by hand",
            Fate::Unread { .. } => "not read",
            Fate::Other { .. } => "no endpoint and no event",
        };
        *totals.entry(what).or_default() += 1;
    }
    totals
}
