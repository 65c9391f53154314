//! The differences between examples and bindings, which files list by kind.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

/// The meaning of each kind of difference, by prefix. Other kinds cannot be listed, because they are mistakes of ours.
const KINDS: [(&str, &str); 17] = [
    ("damaged", "The example is damaged: it has punctuation instead of a key."),
    (
        "fixed",
        "The example has another value for the field that distinguishes this operation from others with its path.",
    ),
    ("hidden", "The table lists a field that the envelope also has: the client treats it as the envelope's."),
    ("lost", "The example has a value of another type than the table. Our types cannot represent it."),
    ("no event", "The example has no `event`."),
    ("no reply", "Like `lost`, but the client refuses the reply, because important parts may be missing."),
    ("not asked for", "The table requires a field that the example lacks: our types send an empty one."),
    ("outside", "The example has a field beside `data`, where the table lists none."),
    ("refused", "The example breaks a rule of the table, and the sandbox or the decoder refuses it."),
    (
        "sdk adds",
        "The SDK sends a field that the example lacks, or that our types cannot represent (see requests.txt).",
    ),
    ("sdk cannot", "The classes of the SDK cannot represent the example."),
    ("sdk differs", "The SDK sends another value."),
    ("sdk fails", "The SDK cannot send the example."),
    ("sdk lacks", "The SDK silently omits a field."),
    ("sdk writes True", "The SDK writes booleans as in Python, `True`. Pages write `true`."),
    (
        "understood",
        "The example has, for example, text instead of a number. The client understands it, and sends the type in the table.",
    ),
    ("unlisted", "The example has a field that the table does not list."),
];

const FIX: &str = "Correct the spec or the client. If the page contradicts itself, list it with UPDATE_DIFFERENCES=1.";

/// The places, by kind and id.
type Listed = BTreeMap<(String, String), BTreeSet<String>>;

/// The differences of a comparison.
#[derive(Default)]
pub(crate) struct Differences(Listed);

impl Differences {
    pub(crate) fn add(&mut self, kind: &str, id: &str, place: &str) {
        self.0.entry((kind.to_owned(), id.to_owned())).or_default().insert(written(place));
    }

    /// Compares the differences with the file of this name, or writes it. `of` is the number of comparisons.
    pub(crate) fn judge(&self, name: &str, about: &str, of: usize) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("differences").join(name);
        let differing: BTreeSet<_> = self.0.keys().map(|(_, id)| id).collect();
        println!("{name}: {of} compared, {} of them differ\n{}", differing.len(), self.counts());
        if env::var_os("UPDATE_DIFFERENCES").is_some() {
            return fs::write(&path, self.text(about)).unwrap();
        }
        let listed = read(&fs::read_to_string(&path).unwrap_or_default());
        let mut told = beyond(&self.0, &listed, "new");
        told.extend(beyond(&listed, &self.0, "listed, but no longer found"));
        let count = told.len();
        assert!(told.is_empty(), "{}: {count} differences. {FIX}\n{}", path.display(), told.join("\n"));
    }

    /// Returns the differences as lines, for comparisons without a file.
    pub(crate) fn lines(&self) -> Vec<String> {
        beyond(&self.0, &Listed::new(), "differs")
    }

    fn counts(&self) -> String {
        let mut counts: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
        for ((kind, _), places) in &self.0 {
            let [pages, all] = counts.entry(kind).or_default();
            *pages += 1;
            *all += places.len();
        }
        let lines = counts.iter().map(|(kind, [pages, places])| format!("  {kind}: {places} places, {pages} pages\n"));
        lines.collect()
    }

    fn text(&self, about: &str) -> String {
        let mut text =
            format!("# {about}\n# Update this file with UPDATE_DIFFERENCES=1, and review the changes by kind.\n");
        let (mut open, mut explained) = ("", "");
        for ((kind, id), places) in &self.0 {
            if kind != open {
                let meaning = KINDS.iter().find(|(beginning, _)| kind.starts_with(beginning));
                let (_, meaning) = meaning.unwrap_or_else(|| panic!("{id}: {places:?}: `{kind}` cannot be listed"));
                text.push('\n');
                if *meaning != explained {
                    writeln!(text, "# {meaning}").unwrap();
                    explained = meaning;
                }
                writeln!(text, "[{kind}]").unwrap();
                open = kind;
            }
            let places = places.iter().map(String::as_str).collect::<Vec<_>>();
            writeln!(text, "{id}: {}", places.join(", ")).unwrap();
        }
        text
    }
}

/// Formats a place on one line, without list indexes. Characters that would end the line are written by number.
fn written(place: &str) -> String {
    let parts = place.split('[').enumerate();
    let parts = parts
        .map(|(at, part)| if at == 0 { part } else { part.trim_start_matches(|next: char| next.is_ascii_digit()) });
    let place = parts.collect::<Vec<_>>().join("[");
    let escaped = |next: char| next == ',' || next.is_control();
    place.chars().map(|next| if escaped(next) { next.escape_unicode().to_string() } else { next.to_string() }).collect()
}

fn read(text: &str) -> Listed {
    let (mut listed, mut kind) = (Listed::new(), "");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            kind = name;
        } else if let Some((id, places)) = line.split_once(": ") {
            let places = places.split(", ").map(str::to_owned).collect();
            listed.insert((kind.to_owned(), id.to_owned()), places);
        }
    }
    listed
}

/// Returns the differences in `one` that `other` lacks.
fn beyond(one: &Listed, other: &Listed, how: &str) -> Vec<String> {
    let none = BTreeSet::new();
    let mut told = Vec::new();
    for ((kind, id), places) in one {
        let known = other.get(&(kind.clone(), id.clone())).unwrap_or(&none);
        told.extend(places.difference(known).map(|place| format!("{how}: {kind}: {id}: {place}")));
    }
    told
}
