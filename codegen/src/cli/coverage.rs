//! `coverage`: reports which texts of a spec exist in both languages.

use crate::{Outcome, findings, print};
use clap::{Args, ValueEnum};
use feishu_codegen::coverage::coverage;
use feishu_codegen::load;
use std::error::Error;
use std::path::Path;

/// The arguments of `coverage`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The output format.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A table of the services, and the places of missing texts.
    Text,
    /// JSON.
    Json,
}

/// Runs the command on a spec directory.
pub(crate) fn run(arguments: &Arguments, spec: &Path) -> Result<Outcome, Box<dyn Error>> {
    let loaded = load(spec)?;
    if findings(&loaded.diagnostics) {
        return Ok(Outcome::Findings);
    }
    let coverage = coverage(&loaded.model);
    let mut text = match arguments.format {
        Format::Text => coverage.to_string(),
        Format::Json => serde_json::to_string_pretty(&coverage)? + "\n",
    };
    let missing: Vec<&str> = coverage.missing().collect();
    if matches!(arguments.format, Format::Text) && !missing.is_empty() {
        text.push_str("\nMissing in Chinese, in English, or in both:\n");
        missing.iter().for_each(|place| text.extend(["  ", place, "\n"]));
    }
    print(&text)?;
    Ok(if missing.is_empty() { Outcome::Fine } else { Outcome::Findings })
}
