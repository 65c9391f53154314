//! Writes the changes as JSON. `docs/diff.md` describes the stable format.

use super::{Change, Class, Kind, Side};
use serde::{Serialize, Serializer};

/// The report.
#[derive(Serialize)]
struct Report<'a> {
    breaking: bool,
    source: Counts,
    wire: Counts,
    changes: &'a [Change],
}

/// The number of changes of each class.
#[derive(Default, Serialize)]
struct Counts {
    breaking: usize,
    compatible: usize,
    documentation: usize,
}

/// A change with its classes.
#[derive(Serialize)]
struct Classed<'a> {
    kind: Kind,
    source: Class,
    wire: Class,
    operation: Option<&'a str>,
    side: Side,
    file: &'a str,
    path: &'a str,
    old: Option<&'a str>,
    new: Option<&'a str>,
    hint: Option<&'a str>,
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { kind, operation, side, file, path, old, new, hint } = self;
        Classed {
            kind: *kind,
            source: self.source(),
            wire: self.wire(),
            operation: operation.as_deref(),
            side: *side,
            file,
            path,
            old: old.as_deref(),
            new: new.as_deref(),
            hint: hint.as_deref(),
        }
        .serialize(serializer)
    }
}

/// Returns the changes as indented JSON.
pub fn diff_json(changes: &[Change]) -> String {
    let report = Report {
        breaking: changes.iter().any(Change::is_breaking),
        source: Counts::of(changes.iter().map(Change::source)),
        wire: Counts::of(changes.iter().map(Change::wire)),
        changes,
    };
    // The report contains only strings, numbers and booleans under string keys, so this cannot fail.
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

impl Counts {
    fn of(classes: impl Iterator<Item = Class>) -> Self {
        let mut counts = Self::default();
        for class in classes {
            match class {
                Class::Breaking => counts.breaking += 1,
                Class::Compatible => counts.compatible += 1,
                Class::Documentation => counts.documentation += 1,
            }
        }
        counts
    }
}
