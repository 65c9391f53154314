//! The command: builds the site.

use clap::Parser;
use feishu_codegen::source::Style;
use feishu_codegen::{Output, load};
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

/// Builds the reference site and guide from a spec.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The spec directory.
    #[arg(long, default_value = "spec")]
    spec: PathBuf,
    /// Where the site goes. The directory is new, empty, or has the site of an earlier run.
    #[arg(long, short, default_value = "target/site")]
    out: PathBuf,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let start = Instant::now();
    let loaded = load(&arguments.spec)?;
    if !loaded.diagnostics.is_empty() {
        eprintln!("{}", loaded.diagnostics.render(Style::Plain));
        return Ok(ExitCode::FAILURE);
    }
    let read = start.elapsed();
    let files = feishu_site::pages(&loaded.model);
    let pages = || files.iter().filter(|(path, _)| path.ends_with(".html"));
    let bytes: usize = files.iter().map(|(_, content)| content.len()).sum();
    let largest = pages().max_by_key(|(_, content)| content.len());
    let report = format!(
        "{} pages, {:.1} MB, the largest {}",
        pages().count(),
        bytes as f64 / 1e6,
        largest.map_or_else(String::new, |(path, page)| format!("{path} with {:.1} KB", page.len() as f64 / 1e3)),
    );
    let written = Output::new(files).write(&arguments.spec, &arguments.out)?;
    println!("{}: {report}", arguments.out.display());
    println!(
        "{} files changed, {} removed; {:.1} s, of which reading the spec {:.1} s",
        written.changed,
        written.removed,
        start.elapsed().as_secs_f64(),
        read.as_secs_f64()
    );
    println!("Open {}", arguments.out.join("index.html").display());
    Ok(ExitCode::SUCCESS)
}
