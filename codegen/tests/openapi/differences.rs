//! Where examples and schemas differ, as a file lists it by kind.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

/// What the kinds mean. One that is not here may not be listed: it is a mistake of ours.
const KINDS: [(&str, &str); 6] = [
    ("bounds", "The example is longer, shorter, greater or less than the table of the same page allows."),
    ("const", "The example has another value than the one that tells this operation from others of its path."),
    ("enum", "The table lists the values, and the example has none of them."),
    ("pattern", "The example is not what the pattern of the field, or of its type, asks for."),
    ("required", "The example lacks a field that the table requires."),
    ("type", "The example has a value of another type than the table says."),
];

const FIX: &str = "Correct the spec or the document. Where a page contradicts itself, UPDATE_DIFFERENCES=1 lists it.";

/// What differs: by kind and id, where it is.
#[derive(Default)]
pub(crate) struct Differences(BTreeMap<(String, String), BTreeSet<String>>);

impl Differences {
    pub(crate) fn add(&mut self, kind: &str, id: &str, place: &str) {
        self.0.entry((kind.to_owned(), id.to_owned())).or_default().insert(place.to_owned());
    }

    /// One line for each place.
    pub(crate) fn lines(&self) -> Vec<String> {
        let line = |((kind, id), places): (&(String, String), &BTreeSet<String>)| {
            places.iter().map(|place| format!("{kind}: {id}: {place}")).collect::<Vec<_>>()
        };
        self.0.iter().flat_map(line).collect()
    }

    /// Compares with the file of that name, or writes it. `of` says how many were compared.
    pub(crate) fn judge(&self, name: &str, about: &str, of: usize) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        println!("{of} compared, {} differ", self.lines().len());
        let text = self.text(about);
        if env::var_os("UPDATE_DIFFERENCES").is_some() {
            return fs::write(&path, text).unwrap();
        }
        let listed = fs::read_to_string(&path).unwrap_or_default();
        let beyond = |one: &str, other: &str, how: &str| -> Vec<String> {
            let other: BTreeSet<&str> = other.lines().collect();
            one.lines().filter(|line| !other.contains(line)).map(|line| format!("{how}: {line}")).collect()
        };
        let told = [beyond(&text, &listed, "new"), beyond(&listed, &text, "listed, and no longer there")].concat();
        assert!(told.is_empty(), "{name}: {FIX}\n{}", told.join("\n"));
    }

    fn text(&self, about: &str) -> String {
        let mut text = format!("# {about}\n# UPDATE_DIFFERENCES=1 writes it: review what changes, by kind.\n");
        let mut open = "";
        for ((kind, id), places) in &self.0 {
            if kind != open {
                let (_, meaning) = KINDS.iter().find(|(known, _)| known == kind).unwrap();
                write!(text, "\n# {meaning}\n[{kind}]\n").unwrap();
                open = kind;
            }
            let places: Vec<&str> = places.iter().map(String::as_str).collect();
            writeln!(text, "{id}: {}", places.join(", ")).unwrap();
        }
        text
    }
}
