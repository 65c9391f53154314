//! Adding a file breaks nothing: names and meanings depend only on a page and the files it refers to.

use crate::support;
use feishu_codegen::model::{Model, TypeId};
use feishu_codegen::source::Style;
use feishu_codegen::{diff, load};
use proptest::prelude::*;
use std::fs;
use std::path::Path;

/// Copies a spec directory to remove parts of it: that of a made-up service, or a part of the platform's.
fn spec(which: usize) -> tempfile::TempDir {
    match which {
        0 => copy(&support::fixture("acme")),
        1 => copy(&support::fixture("depot")),
        _ => part_of_the_platform(),
    }
}

/// A service with shared types, without the deprecated pages, since their replacements may be in other services.
fn part_of_the_platform() -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (path, text) in support::files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")) {
        let is_part = ["platform/", "wiki/"].iter().any(|start| path.starts_with(start));
        if is_part && !text.contains("\ndeprecated:") {
            support::write(directory.path(), &path, &text);
        }
    }
    directory
}

/// Removes some files of a spec directory, and some entries of the files that others refer to; entries that are still
/// referred to are restored. `keeps` decides what stays.
fn remove_some(directory: &Path, mut keeps: impl FnMut() -> bool) {
    let files = support::files(directory);
    let (shared, pages): (Vec<_>, Vec<_>) =
        files.iter().filter(|(path, _)| path.ends_with(".yaml")).partition(|(path, _)| is_shared(path));
    for (path, _) in &pages {
        if !keeps() {
            fs::remove_file(directory.join(path)).unwrap();
        }
    }
    for (path, text) in &shared {
        // The tiers of the platform are a single fact, and services and tokens are not looked up.
        if path.ends_with("rate_limits.yaml") {
            continue;
        }
        let kept: Vec<&str> = entries(text).into_iter().filter(|entry| keeps() || !is_entry(entry)).collect();
        fs::write(directory.join(path), kept.concat()).unwrap();
        if kept.iter().all(|entry| !is_entry(entry)) {
            fs::remove_file(directory.join(path)).unwrap();
        }
        if !load(directory).unwrap().diagnostics.is_empty() {
            fs::write(directory.join(path), text).unwrap();
        }
    }
}

fn is_shared(path: &str) -> bool {
    path.starts_with("platform/") || path.ends_with("/types.yaml") || path.ends_with("/errors.yaml")
}

/// Returns the entries of a file, each with its lines.
fn entries(text: &str) -> Vec<&str> {
    let mut starts: Vec<usize> =
        text.match_indices('\n').map(|(at, _)| at + 1).filter(|at| is_entry(&text[*at..])).collect();
    starts.insert(0, 0);
    starts.push(text.len());
    starts.windows(2).map(|pair| &text[pair[0]..pair[1]]).collect()
}

fn is_entry(text: &str) -> bool {
    text.starts_with(|first: char| !first.is_whitespace() && first != '#')
}

/// Copies a spec directory.
fn copy(spec: &Path) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (path, text) in support::files(spec) {
        support::write(directory.path(), &path, &text);
    }
    directory
}

/// A version cannot declare what the platform declares, because the meaning of pages would change.
#[test]
fn what_the_platform_declares_is_declared_once() {
    for (path, entry) in [
        ("depot/v1/types.yaml", "size: { values: { small: S, large: L } }\n"),
        ("depot/errors.yaml", "9001: { name: Busy, status: 400, message: busy, fix: 等 }\n"),
    ] {
        let directory = copy(&support::fixture("depot"));
        let text = fs::read_to_string(directory.path().join(path)).unwrap();
        fs::write(directory.path().join(path), text + entry).unwrap();
        let found = load(directory.path()).unwrap().diagnostics.render(Style::Plain);
        assert!(found.contains("error[declared-twice]"), "{found}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_more_breaks_nothing(which in 0..3_usize, kept in 1..10_u8, seed in any::<u64>()) {
        let spec = spec(which);
        let directory = copy(spec.path());
        let mut state = seed | 1;
        let keeps = || {
            // xorshift: a proptest over a list as long as the files would shrink for hours.
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state % 10 < u64::from(kept)
        };
        remove_some(directory.path(), keeps);
        let (subset, whole) = (support::model(directory.path()), support::model(spec.path()));
        let breaking: Vec<_> = diff(&subset, &whole).into_iter().filter(diff::Change::is_breaking).collect();
        prop_assert!(breaking.is_empty(), "{:#?}", breaking);
        // The names of the types that a page declares do not depend on other files.
        for operation in &subset.operations {
            let other = whole.operations.iter().find(|one| one.id == operation.id).unwrap();
            let names = |model: &Model, ids: &[TypeId]| -> Vec<String> {
                ids.iter().map(|id| model.definition(*id).name.clone()).collect()
            };
            prop_assert_eq!(names(&subset, &operation.types), names(&whole, &other.types));
        }
    }
}
