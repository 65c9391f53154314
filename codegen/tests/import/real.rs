//! The laws for real pages, where there are some.

use crate::laws::broken;
use crate::pages::{DIALECTS, below};
use feishu_codegen::import::Known;
use std::path::{Path, PathBuf};

#[test]
fn nothing_of_real_pages_is_lost() {
    let Some(directory) = std::env::var_os("FEISHU_PAGES").map(PathBuf::from) else {
        eprintln!("skipped: FEISHU_PAGES names no directory of pages");
        return;
    };
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let known = Known::load(&spec).unwrap();
    let pages: Vec<_> = DIALECTS
        .iter()
        .filter(|dialect| directory.join(dialect).is_dir())
        .flat_map(|dialect| below(&directory, dialect))
        .collect();
    assert!(!pages.is_empty(), "{} has no pages", directory.display());
    let broken: Vec<String> = pages.iter().flat_map(|page| broken(page, &known, &spec)).collect();
    assert!(broken.is_empty(), "{} laws broken by {} pages\n{}", broken.len(), pages.len(), broken.join("\n"));
}
