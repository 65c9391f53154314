//! `import`: turns documentation pages into spec files.

use crate::{Outcome, print};
use clap::{Args, ValueEnum};
use feishu_codegen::import::{self, Dialect, Known, Names, Options, Page, import, import_directory};
use feishu_codegen::share;
use feishu_codegen::source::{Diagnostic, Diagnostics, SourceText, read_text};
use std::error::Error;
use std::fs::File;
use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The arguments of `import`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The page: a file, a directory of pages, or - for standard input.
    pub(super) page: PathBuf,
    /// The dialect of the page. It is detected if not given.
    #[arg(long)]
    dialect: Option<DialectName>,
    /// The file to write, or for a directory of pages the spec directory. The default is standard output.
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// For a directory of pages, a file with the names of operations: on each line a name, a method and a path,
    /// separated by tabs. Operations that it does not list are named after their path.
    #[arg(long, value_name = "FILE")]
    names: Option<PathBuf>,
    /// The address of the page, if the page does not state it.
    #[arg(long, value_name = "URL")]
    source: Option<String>,
    /// Leaves out the prose of the page and keeps only facts.
    #[arg(long)]
    facts: bool,
    /// Replaces spec files that exist.
    #[arg(long, conflicts_with = "update")]
    force: bool,
    /// Merges pages that are newer than the spec into the spec directory given by -o: facts are taken from the pages,
    /// our texts stay. Implies --facts.
    #[arg(long)]
    update: bool,
    /// For a directory of pages, types to merge into one, however few rows their pages have in common, such as
    /// `im.v1.chat`.
    #[arg(long, value_name = "TYPE", value_delimiter = ',')]
    union: Vec<String>,
    /// For a directory of pages, types to merge into another type, such as `im.v1.list_chat=chat`.
    #[arg(long, value_name = "TYPE=NAME", value_delimiter = ',')]
    same: Vec<String>,
    /// Exits with 1 if there are any of these: defects of a page, uncertain places.
    #[arg(long, value_delimiter = ',')]
    deny: Vec<Deny>,
}

#[derive(Clone, Copy, ValueEnum)]
enum DialectName {
    /// The `.md` file of a page.
    Official,
    /// The site's own content.
    Portal,
    /// A Markdown mirror of the site.
    Mirror,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Deny {
    /// Mistakes in a page.
    Defects,
    /// Places where the nesting of fields is uncertain.
    Doubts,
}

/// Runs the command. `spec` is the spec directory whose platform files are used.
pub(crate) fn run(arguments: &Arguments, spec: &Path) -> Result<Outcome, Box<dyn Error>> {
    let dialect = arguments.dialect.map(|name| match name {
        DialectName::Official => Dialect::Official,
        DialectName::Portal => Dialect::Portal,
        DialectName::Mirror => Dialect::Mirror,
    });
    let options = Options {
        dialect,
        address: arguments.source.clone(),
        facts: arguments.facts,
        force: arguments.force,
        ..Options::default()
    };
    if arguments.update {
        let out = arguments.out.as_deref().ok_or("name the spec directory to update with -o, for example: -o spec")?;
        return super::update::run(arguments, out, &options);
    }
    if arguments.page.is_dir() {
        let out = arguments.out.as_deref().ok_or("name the spec directory to write with -o, for example: -o spec")?;
        return directory(arguments, out, &options);
    }
    let (mut defects, mut doubts) = (Diagnostics::new(), Diagnostics::new());
    let known = Known::load(spec)?;
    let (shown, page): (_, Box<dyn Read>) = if arguments.page == Path::new("-") {
        ("<stdin>".to_owned(), Box::new(std::io::stdin().lock()))
    } else {
        let shown = arguments.page.display().to_string();
        let file = File::open(&arguments.page).map_err(|error| format!("cannot read {shown}: {error}"))?;
        (shown, Box::new(file))
    };
    let text = read_text(&shown, page, &mut defects)?;
    let imported = text
        .and_then(|text| import(&Arc::new(SourceText::new(shown, text)), &options, &known, &mut defects, &mut doubts));
    tell(&defects, "warning");
    tell(&doubts, "uncertain");
    let Some(imported) = imported else { return Ok(Outcome::Findings) };
    match &arguments.out {
        Some(out) => import::write(out, &imported.yaml(), options.force)?,
        None => {
            print(&imported.yaml())?;
        }
    }
    Ok(outcome(arguments, defects.count(), doubts.count()))
}

impl Arguments {
    /// Reads the names of operations.
    pub(super) fn names(&self) -> Result<Names, Box<dyn Error>> {
        let Some(path) = &self.names else { return Ok(Names::default()) };
        let shown = path.display();
        let table = std::fs::read_to_string(path).map_err(|error| format!("cannot read {shown}: {error}"))?;
        Ok(Names::read(&table).map_err(|error| format!("{shown}: {error}"))?)
    }

    /// How much pages keep to themselves.
    pub(super) fn sharing(&self) -> Result<share::Options, Box<dyn Error>> {
        let mut sharing = share::Options {
            facts: self.facts,
            unions: self.union.iter().cloned().collect(),
            ..share::Options::default()
        };
        for union in &self.union {
            if !is_type(union) {
                return Err(format!("--union {union}: expected a type such as im.v1.chat").into());
            }
        }
        for same in &self.same {
            let (name, other) = same
                .split_once('=')
                .filter(|(name, _)| is_type(name))
                .ok_or_else(|| format!("--same {same}: expected two types such as im.v1.list_chat=chat"))?;
            sharing.names.insert(name.to_owned(), other.to_owned());
        }
        Ok(sharing)
    }
}

/// Imports a directory of pages, with the platform files of `out`: that spec directory has to be complete by itself.
fn directory(arguments: &Arguments, out: &Path, options: &Options) -> Result<Outcome, Box<dyn Error>> {
    let known = Known::load(out)?;
    let names = arguments.names()?;
    let sharing = arguments.sharing()?;
    let progress = Progress::new(import::pages(&arguments.page)?.len());
    let pages = import_directory(&arguments.page, out, &names, options, &sharing, &known, &|page| progress.tell(page))?;
    progress.end();
    let (mut refused, mut defects, mut doubts) = (0, 0, 0);
    for page in &pages {
        tell(&page.defects, "warning");
        tell(&page.doubts, "uncertain");
        refused += usize::from(page.spec.is_none());
        defects += page.defects.count();
        doubts += page.doubts.count();
    }
    eprintln!(
        "{}: {} pages, {} imported into {}, {refused} not; {defects} defects, {doubts} uncertain places",
        arguments.page.display(),
        pages.len(),
        pages.len() - refused,
        out.display(),
    );
    Ok(outcome(arguments, defects, doubts))
}

/// Shows on a terminal which page was read last.
pub(super) struct Progress {
    total: usize,
    done: AtomicUsize,
    is_terminal: bool,
}

impl Progress {
    pub(super) fn new(total: usize) -> Self {
        Self { total, done: AtomicUsize::new(0), is_terminal: std::io::stderr().is_terminal() }
    }

    pub(super) fn tell(&self, page: &Page) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.is_terminal {
            eprint!("\r{done}/{} {:<60.60}", self.total, page.page.display());
        }
    }

    pub(super) fn end(&self) {
        if self.is_terminal {
            eprintln!();
        }
    }
}

pub(super) fn outcome(arguments: &Arguments, defects: usize, doubts: usize) -> Outcome {
    let denied = (arguments.deny.contains(&Deny::Defects) && defects > 0)
        || (arguments.deny.contains(&Deny::Doubts) && doubts > 0);
    if denied { Outcome::Findings } else { Outcome::Fine }
}

/// Prints findings about pages, one per line, because the text is not ours to fix.
pub(super) fn tell(findings: &Diagnostics, kind: &str) {
    let line = |finding: &&Diagnostic| {
        let help = finding.help.as_ref().map_or_else(String::new, |help| format!("; {help}"));
        let (path, place) = (finding.path(), finding.start());
        eprintln!("{path}:{}:{}: {kind}[{}]: {}{help}", place.line, place.column, finding.slug, finding.message);
    };
    findings.sorted().iter().for_each(line);
    if findings.left_out() > 0 {
        eprintln!("… and {} more", findings.left_out());
    }
}

/// Whether this names a type of a version: service, version and name.
fn is_type(name: &str) -> bool {
    name.split('.').count() == 3 && name.split('.').all(|part| !part.is_empty())
}
