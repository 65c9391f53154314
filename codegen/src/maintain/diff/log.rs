//! Where changes are written down, and the place in a file that a comparison stands at.

use super::{Change, Kind, Side};
use crate::model::Text;
use indexmap::IndexSet;
use std::collections::HashSet;

/// The changes found so far, and what is being compared.
#[derive(Default)]
pub(super) struct Log {
    pub(super) changes: Vec<Change>,
    subject: Subject,
    /// What is written down of the subject already: a type that is sent and received is compared twice.
    known: HashSet<Change>,
    /// The texts of shared fields that changed, whatever pages use them: the name, the old text, the new one.
    pub(super) shared_fields: IndexSet<(String, Text, Text)>,
}

/// What is being compared.
#[derive(Default)]
struct Subject {
    operation: Option<String>,
    old_file: String,
    new_file: String,
}

impl Log {
    /// Turns to an operation, or to a file of the platform.
    pub(super) fn turn_to(&mut self, operation: Option<&str>, old_file: &str, new_file: &str) {
        self.known.clear();
        self.subject = Subject {
            operation: operation.map(str::to_owned),
            old_file: old_file.to_owned(),
            new_file: new_file.to_owned(),
        };
    }

    /// Writes down a change: what was there, and what is there now.
    pub(super) fn add(
        &mut self,
        kind: Kind,
        at: &At<'_>,
        old: impl Into<Option<String>>,
        new: impl Into<Option<String>>,
    ) {
        self.add_with(kind, at, old, new, None);
    }

    /// Writes down a change that may be one half of another.
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

    /// Notes what became of the text of a shared field, which is written down once for all pages that use it.
    pub(super) fn shared_field(&mut self, name: &str, old: &Text, new: &Text) {
        if old != new {
            self.shared_fields.insert((name.to_owned(), old.clone(), new.clone()));
        }
    }

    /// Writes down a change of this kind where two values differ.
    pub(super) fn changed<T: PartialEq + ToString + ?Sized>(&mut self, kind: Kind, at: &At<'_>, old: &T, new: &T) {
        if old != new {
            self.add(kind, at, old.to_string(), new.to_string());
        }
    }
}

/// A place in a spec file. It becomes a text only where there is a change.
#[derive(Clone, Copy)]
pub(super) enum At<'a> {
    /// A path that is written out already; empty for the whole file.
    Path(&'a str),
    /// What stands under a key.
    Key(&'a At<'a>, &'a str),
}

impl At<'_> {
    /// The whole file.
    pub(super) const ROOT: At<'static> = At::Path("");

    /// What stands under a key of this place.
    pub(super) fn key<'a>(&'a self, key: &'a str) -> At<'a> {
        At::Key(self, key)
    }

    /// What stands under several keys, one in the other.
    pub(super) fn keys(&self, keys: &[String]) -> String {
        match keys {
            [] => self.path(),
            [first, rest @ ..] => self.key(first).keys(rest),
        }
    }

    /// The path as a text.
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
