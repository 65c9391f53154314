//! No text and no name in a spec escapes from the place where it is quoted: none becomes code, docs of another item, a
//! row of another table, a heading, a link or HTML.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap fails the test")]
#![allow(unreachable_pub, reason = "the fuzz target includes these modules as well")]

mod law;
mod shape;
#[path = "../support/mod.rs"]
mod support;

use feishu_codegen::source::{Style, is_hidden, is_unprintable};
use feishu_codegen::{Target, generate, load};
use law::{Place, Spec, changed};
use proptest::prelude::*;
use serde_json::Value as Json;
use std::sync::LazyLock;

/// Texts that could end a line, a comment, a string, a code span, a cell, a link or a path.
const ENDS: [&str; 23] = [
    "\n",
    "*/",
    "/*",
    "\"#",
    "\"##",
    "`",
    "```",
    "~~~",
    "{{",
    "{}",
    "<script>",
    "<!--",
    "]( ",
    "](javascript:x)",
    "|",
    "\\",
    "..",
    "#[",
    "//!",
    "///",
    "\t",
    "\u{200d}",
    "-->",
];
/// The terminators that a name must not contain; texts may contain only the first two.
const HIDDEN: [&str; 9] = ["\n", "\t", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{202e}", "\u{200b}", "\0"];
/// Code that would be injected behind a terminator.
const CODE: &str = "impl Drop for Evil { fn drop(&mut self) {} } //";

/// The specs of the made-up service that use most of the language.
const SPECS: [&str; 4] =
    ["acme/v1/box/open.yaml", "acme/v1/box/lid/list.yaml", "acme/v1/tree/graft.yaml", "acme/v1/event/box_opened.yaml"];

static READ: LazyLock<Vec<Spec>> =
    LazyLock::new(|| SPECS.iter().map(|file| Spec::read(&support::acme(), file)).collect());

/// Whether a key is a name. The keys in an example are arbitrary JSON.
fn is_name(place: &Place) -> bool {
    place.key.is_some() && !place.pointer.contains("/example") && !place.pointer.ends_with("/default")
}

#[test]
fn no_text_becomes_code() {
    for spec in READ.iter() {
        let places: Vec<Place> = spec.places().into_iter().filter(|place| place.key.is_none()).collect();
        assert!(places.len() > 10);
        // Once at the end of a line, and once at the start of a line.
        for between in ["", "\n"] {
            let more: String = ENDS.iter().map(|end| format!("{between}{end}{CODE}")).collect();
            // All at once, as long as the result is a valid spec: generating a hundred specs takes long.
            let mut evil = spec.written.clone();
            let mut count = 0;
            for place in &places {
                let next = changed(&evil, place, &more);
                if spec.checked(&next).is_some() {
                    evil = next;
                    count += 1;
                }
            }
            assert!(count > 10, "{count} of {}", places.len());
            assert!(spec.holds(&evil, false));
        }
    }
}

#[test]
fn each_end_is_harmless_by_itself() {
    // An operation and an event.
    for spec in READ.iter().step_by(SPECS.len() - 1) {
        let texts: Vec<Place> = spec.places().into_iter().filter(|place| place.key.is_none()).collect();
        let free: Vec<&Place> = {
            let is_free = |place: &&Place| spec.checked(&changed(&spec.written, place, "\nx y")).is_some();
            texts.iter().filter(is_free).collect()
        };
        for end in ENDS {
            let more = format!("\n{end}");
            let all = free.iter().fold(spec.written.clone(), |evil, place| changed(&evil, place, &more));
            // Some places cannot contain a line break, or not this terminator.
            let one_by_one = |evil: Json, place: &&Place| {
                let next = changed(&evil, place, &more);
                if spec.checked(&next).is_some() { next } else { evil }
            };
            let is_fine = spec.checked(&all).is_some();
            let evil = if is_fine { all } else { free.iter().fold(spec.written.clone(), one_by_one) };
            assert!(evil != spec.written && spec.holds(&evil, false), "{end:?}");
        }
    }
}

#[test]
fn no_name_holds_what_is_hidden() {
    for spec in READ.iter() {
        for (index, place) in spec.places().iter().enumerate() {
            let from = if is_name(place) { 0 } else { 2 };
            let end = HIDDEN[from + index % (HIDDEN.len() - from)];
            assert!(end.contains(if is_name(place) { is_hidden } else { is_unprintable }));
            let evil = changed(&spec.written, place, &format!("{end}{CODE}"));
            assert!(spec.checked(&evil).is_none(), "{place:?} {end:?}");
        }
    }
}

#[test]
fn no_name_becomes_code() {
    for spec in READ.iter() {
        let visible: String =
            ENDS.iter().filter(|end| !end.contains(is_hidden)).copied().map(|end| format!("{end}{CODE}")).collect();
        let mut count = 0;
        for place in spec.places().iter().filter(|place| place.key.is_some()) {
            count += usize::from(spec.holds(&changed(&spec.written, place, &visible), true));
        }
        assert!(count > 0);
    }
}

/// The files that pages refer to: every text and name in them, one after the other, with everything it can contain.
#[test]
fn shared_files_are_quoted_as_well() {
    let files: Vec<String> = support::files(&support::acme())
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| path.starts_with("platform/") || path.ends_with("/types.yaml") || path.ends_with("/errors.yaml"))
        .filter(|path| path.ends_with(".yaml"))
        .collect();
    assert!(files.len() > 4, "{files:?}");
    let more: String = ENDS.iter().map(|end| format!("{end}{CODE}")).collect();
    let directory = tempfile::tempdir().unwrap();
    for (path, text) in support::files(&support::acme()) {
        support::write(directory.path(), &path, &text);
    }
    let check = |file: &str, value: &Json| {
        // JSON is YAML.
        support::write(directory.path(), file, &value.to_string());
        let loaded = load(directory.path()).unwrap();
        let shown = loaded.diagnostics.render(Style::Plain);
        assert!(!shown.contains(|c| is_hidden(c) && c != '\n'), "{shown:?}");
        loaded.diagnostics.is_empty().then_some(loaded.model)
    };
    let shape_of = |model: &feishu_codegen::model::Model| {
        let mut shape = shape::Shape::default();
        generate(model, Target::Core).unwrap().files().for_each(|(path, text)| shape.add(path, text));
        shape
    };
    let before = shape_of(&load(directory.path()).unwrap().model);
    for file in files {
        let text = std::fs::read_to_string(support::acme().join(&file)).unwrap();
        let good = law::json_of(&text);
        let mut places = Vec::new();
        law::places(&good, "", &mut places);
        // Bisects the places as long as they are refused; few texts are.
        let mut evil = good.clone();
        let mut waiting: Vec<Vec<Place>> = vec![places.into_iter().filter(|place| place.key.is_none()).collect()];
        while let Some(places) = waiting.pop() {
            let next = places.iter().fold(evil.clone(), |evil, place| changed(&evil, place, &more));
            if check(&file, &next).is_some() {
                evil = next;
            } else if places.len() > 1 {
                let (first, second) = places.split_at(places.len() / 2);
                waiting.extend([second.to_vec(), first.to_vec()]);
            }
        }
        // Limits are numbers.
        assert!(evil != good || file.ends_with("rate_limits.yaml"), "{file}");
        shape_of(&check(&file, &evil).unwrap()).assert_like(&before, false);
        support::write(directory.path(), &file, &text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_text_at_any_place_becomes_structure(spec in 0..SPECS.len(), place in any::<prop::sample::Index>(), text in hostile()) {
        let spec = &READ[spec];
        let places = spec.places();
        let place = place.get(&places);
        spec.holds(&changed(&spec.written, place, &text), place.is_name());
    }
}

/// Arbitrary texts, including terminators.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(&ENDS[..]).prop_map(str::to_owned),
        1 => prop::sample::select(&HIDDEN[..]).prop_map(str::to_owned),
        1 => Just(CODE.to_owned()),
        1 => any::<char>().prop_map(String::from),
        1 => "[a-z 中]{0,6}",
    ];
    prop::collection::vec(piece, 0..10).prop_map(|pieces| pieces.concat())
}
