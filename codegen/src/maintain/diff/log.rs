//! Records changes, with their place in a file.

use super::{Change, Kind, Side};
use crate::model::Text;
use indexmap::IndexSet;
use std::collections::HashSet;

/// The changes found so far, and the current subject.
#[derive(Default)]
pub(super) struct Log {
    pub(super) changes: Vec<Change>,
    subject: Subject,
    /// The changes already recorded for the subject: a type that is sent and received is compared twice.
    known: HashSet<Change>,
    /// The changed texts of shared fields, independent of the pages that use them: name, old text, new text.
    pub(super) shared_fields: IndexSet<(String, Text, Text)>,
}

/// The subject of the comparison.
#[derive(Default)]
struct Subject {
    operation: Option<String>,
    old_file: String,
    new_file: String,
}

impl Log {
    /// Sets the subject to an operation, or to a file of the platform.
    pub(super) fn turn_to(&mut self, operation: Option<&str>, old_file: &str, new_file: &str) {
        self.known.clear();
        self.subject = Subject {
            operation: operation.map(str::to_owned),
            old_file: old_file.to_owned(),
            new_file: new_file.to_owned(),
        };
    }

    /// Records a change: the old and the new content.
    pub(super) fn add(
        &mut self,
        kind: Kind,
        at: &At<'_>,
        old: impl Into<Option<String>>,
        new: impl Into<Option<String>>,
    ) {
        self.add_with(kind, at, old, new, None);
    }

    /// Records a change that may be half of a rename.
    pub(super) fn add_with(
        &mut self,
        kind: Kind,
        at: &At<'_>,
        old: impl Into<Option<String>>,
        new: impl Into<Option<String>>,
        hint: Option<String>,
    ) {
        let (old, new) = (old.into(), new.into());
        let side = if new.is_none() && old.is_some() { Side::Old } else { Side::New };
        let Subject { operation, old_file, new_file } = &self.subject;
        let file = if side == Side::Old { old_file } else { new_file };
        let path = at.path();
        let change = Change { kind, operation: operation.clone(), side, file: file.clone(), path, old, new, hint };
        if self.known.insert(change.clone()) {
            self.changes.push(change);
        }
    }

    /// Notes a changed text of a shared field, which is recorded once for all pages that use the field.
    pub(super) fn shared_field(&mut self, name: &str, old: &Text, new: &Text) {
        if old != new {
            self.shared_fields.insert((name.to_owned(), old.clone(), new.clone()));
        }
    }

    /// Records a change of this kind if two values differ.
    pub(super) fn changed<T: PartialEq + ToString + ?Sized>(&mut self, kind: Kind, at: &At<'_>, old: &T, new: &T) {
        if old != new {
            self.add(kind, at, old.to_string(), new.to_string());
        }
    }
}

/// A place in a spec file. It is rendered only if there is a change.
#[derive(Clone, Copy)]
pub(super) enum At<'a> {
    /// A rendered path; empty for the whole file.
    Path(&'a str),
    /// The value of a key.
    Key(&'a At<'a>, &'a str),
}

impl At<'_> {
    /// The whole file.
    pub(super) const ROOT: At<'static> = At::Path("");

    /// Returns the place of a key in this place.
    pub(super) fn key<'a>(&'a self, key: &'a str) -> At<'a> {
        At::Key(self, key)
    }

    /// Returns the place of several nested keys.
    pub(super) fn keys(&self, keys: &[String]) -> String {
        match keys {
            [] => self.path(),
            [first, rest @ ..] => self.key(first).keys(rest),
        }
    }

    /// Renders the path.
    pub(super) fn path(&self) -> String {
        match self {
            At::Path(path) => (*path).to_owned(),
            At::Key(parent, key) => {
                let mut path = parent.path();
                if !path.is_empty() {
                    path.push('.');
                }
                if key.is_empty()
                    || key.contains(|c: char| matches!(c, '.' | '"' | '\\') || c.is_whitespace() || c.is_control())
                {
                    path.push_str(&serde_json::Value::from(*key).to_string());
                } else {
                    path.push_str(key);
                }
                path
            }
        }
    }
}
