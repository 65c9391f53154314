//! The output depends only on the specs, not on the order of files, their directory, or earlier output.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

mod support;

use feishu_codegen::json::model_json;
use feishu_codegen::model;
use feishu_codegen::source::{Diagnostics, Style};
use feishu_codegen::{Target, generate};

/// Returns the model and the findings of files in this order.
fn result(files: &[(String, String)]) -> (String, String) {
    let mut diagnostics = Diagnostics::new();
    let sources = support::sources(files, &mut diagnostics);
    let model = model::build(&sources, &mut diagnostics);
    (model_json(&model, None).unwrap(), diagnostics.render(Style::Plain))
}

/// Shuffles with a generator seeded by `seed`, so that a failure can be reproduced.
fn shuffle<T>(items: &mut [T], seed: u64) {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    for last in (1..items.len()).rev() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        items.swap(last, usize::try_from(state % (last as u64 + 1)).unwrap());
    }
}

/// Operations compete for names; the first must not win.
#[test]
fn any_order_of_files_gives_the_same_model() {
    let mut files = support::files(&support::acme());
    // Two more operations collide with those of the service, so that there are findings to compare.
    let copy = files.iter().find(|(path, _)| path.ends_with("copy.yaml")).unwrap().1.clone();
    files.push(("acme/v1/box/lid.yaml".to_owned(), copy.replace("id: { type", "id: { rust_type: Option, type")));
    files.push(("acme/v1/box/copy_response.yaml".to_owned(), copy.replace("acme:box]", "acme:bix]")));
    let expected = result(&files);
    assert!(expected.1.contains("error["), "{}", expected.1);
    for seed in 0..12 {
        shuffle(&mut files, seed);
        assert_eq!(result(&files), expected, "seed {seed}");
    }
}

#[test]
fn any_directory_gives_the_same_bytes() {
    let spec = support::acme();
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let copy = there.path().join("some where/else");
    for (path, text) in support::files(&spec).into_iter().rev() {
        support::write(&copy, &path, &text);
    }
    generate(&support::model(&spec), Target::Core).unwrap().write(&spec, here.path()).unwrap();
    let elsewhere = generate(&support::model(&copy), Target::Core).unwrap();
    assert_eq!(elsewhere.differences(&copy, here.path()).unwrap(), [""; 0]);
}

#[test]
fn generating_again_changes_nothing() {
    let spec = support::acme();
    let out = tempfile::tempdir().unwrap();
    let write = || generate(&support::model(&spec), Target::Dependent).unwrap().write(&spec, out.path()).unwrap();
    let first = write();
    assert_eq!((first.changed, first.removed), (first.files, 0));
    let before = support::files(out.path());
    // A changed file is restored.
    support::write(out.path(), "rust/mod.rs", "changed");
    let second = write();
    assert_eq!((second.changed, second.removed), (1, 0));
    assert_eq!(support::files(out.path()), before);
    assert_eq!(write().changed, 0);
}
