//! Tests the laws with real pages, if there are any: nothing is lost without a warning; counts how many pages are
//! reproduced.

use crate::content::difference;
use crate::pages::{Page, below, print, read};
use crate::words;
use feishu_codegen::import::{Known, Options};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The results for some pages.
#[derive(Default)]
struct Figures {
    pages: usize,
    /// The pages that describe an operation or an event.
    imported: usize,
    /// The pages of the official dialect, which can be compared with what is printed.
    official: usize,
    /// The pages that are printed with the same content.
    same: usize,
    /// The specs in which `check` finds something.
    unsound: Vec<String>,
    /// The pages that are printed with different content.
    differing: Vec<String>,
    /// The pages of which words are lost without a warning.
    lost: Vec<String>,
}

impl Figures {
    fn add(&mut self, other: Self) {
        self.pages += other.pages;
        self.imported += other.imported;
        self.official += other.official;
        self.same += other.same;
        self.unsound.extend(other.unsound);
        self.differing.extend(other.differing);
        self.lost.extend(other.lost);
    }
}

/// Imports a page, prints it, and compares. `out` is the directory for the printed page.
fn figures(page: &Page, known: &Known, spec: &Path, out: Option<&Path>) -> Figures {
    let mut figures = Figures { pages: 1, ..Figures::default() };
    let outcome = read(&page.text, &Options::default(), known);
    let Some(imported) = &outcome.imported else { return figures };
    let (printed, findings) = print(&imported.yaml(), spec);
    figures.imported = 1;
    if !findings.is_empty() {
        figures.unsound.push(format!("{}\n{findings}", page.name));
    }
    if !page.text.starts_with("---\n") {
        figures.official = 1;
        match difference(&page.text, &printed) {
            None => figures.same = 1,
            Some(difference) => figures.differing.push(format!("{}\n{difference}", page.name)),
        }
    }
    let lost = words::lost(&page.text, &printed, &outcome);
    if !lost.is_empty() {
        figures.lost.push(format!("{}: {}", page.name, lost.join(" ")));
    }
    if let Some(out) = out {
        let path = out.join(&page.name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &printed).unwrap();
        fs::write(path.with_extension("yaml"), imported.yaml()).unwrap();
    }
    figures
}

#[test]
fn nothing_of_real_pages_is_lost() {
    let Some(directory) = std::env::var_os("FEISHU_PAGES").map(PathBuf::from) else {
        eprintln!("skipped: FEISHU_PAGES names no directory of pages");
        return;
    };
    let out = std::env::var_os("FEISHU_PRINTED").map(PathBuf::from);
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let known = Known::load(&spec).unwrap();
    let pages = below(&directory, "");
    assert!(!pages.is_empty(), "{} has no pages", directory.display());
    let next = AtomicUsize::new(0);
    let all = Mutex::new(Figures::default());
    let work = || {
        while let Some(page) = pages.get(next.fetch_add(1, Ordering::Relaxed)) {
            let figures = figures(page, &known, &spec, out.as_deref());
            all.lock().unwrap().add(figures);
        }
    };
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        (0..threads).for_each(|_| drop(scope.spawn(work)));
    });
    let Figures { pages, imported, official, same, unsound, differing, lost } = all.into_inner().unwrap();
    let mut report = String::new();
    for (title, found) in [("`check` finds", &unsound), ("printed differently", &differing), ("words are lost", &lost)]
    {
        found.iter().for_each(|found| writeln!(report, "{title}: {found}").unwrap());
    }
    println!("{report}pages: {pages}, imported: {imported}");
    println!("printed with the same content: {same} of {official} in the official dialect");
    println!("pages of which words are lost without a warning: {}", lost.len());
    println!("specs in which `check` finds something: {}", unsound.len());
    assert!(unsound.is_empty() && lost.is_empty() && 100 * same >= 98 * official, "see above");
}
