//! Comments for a written file.

use crate::source::Segment;
use serde_json::Value;
use std::collections::BTreeMap;

/// Comments, each at the place it is about. None is lost: a comment about a place that is not written goes above the
/// nearest written ancestor.
#[derive(Clone, Debug, Default)]
pub struct Comments {
    above: Vec<String>,
    behind: Vec<String>,
    keys: BTreeMap<String, Comments>,
    items: BTreeMap<usize, Comments>,
}

/// An empty set of comments.
static NONE: Comments =
    Comments { above: Vec::new(), behind: Vec::new(), keys: BTreeMap::new(), items: BTreeMap::new() };

impl Comments {
    /// Returns a reference to an empty set of comments.
    pub(in crate::maintain) fn none() -> &'static Self {
        &NONE
    }

    /// Returns an empty set of comments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a comment on separate lines above a key or an item; for the root, at the top of the file.
    pub fn above(&mut self, path: &[Segment<'_>], text: impl Into<String>) {
        self.at_mut(path).above.push(text.into());
    }

    /// Adds a comment behind a key or an item, at the end of its first line; for the root, at the top of the file.
    pub fn behind(&mut self, path: &[Segment<'_>], text: impl Into<String>) {
        self.at_mut(path).behind.push(text.into());
    }

    fn at_mut(&mut self, path: &[Segment<'_>]) -> &mut Self {
        path.iter().fold(self, |comments, segment| match segment {
            Segment::Key(key) => comments.keys.entry((*key).to_owned()).or_default(),
            Segment::Index(index) => comments.items.entry(*index).or_default(),
        })
    }

    /// Returns the comments about a key itself.
    pub fn about(&self, key: &str) -> impl Iterator<Item = &str> {
        let about = self.key(key);
        about.above.iter().chain(&about.behind).map(String::as_str)
    }

    /// Returns the comments about a key and the values below it.
    pub(in crate::maintain) fn key(&self, key: &str) -> &Self {
        self.keys.get(key).unwrap_or(&NONE)
    }

    /// Returns the comments about an item and the values in it.
    pub(super) fn item(&self, index: usize) -> &Self {
        self.items.get(&index).unwrap_or(&NONE)
    }

    /// Whether there are comments inside the value, which then cannot be written on one line.
    pub(super) fn is_inside(&self) -> bool {
        !(self.keys.is_empty() && self.items.is_empty())
    }

    /// Returns the comments above the value: its own, and those about missing parts of it.
    pub(super) fn lines_above<'a>(&'a self, value: &Value) -> Vec<&'a str> {
        let mut lines: Vec<_> = self.above.iter().map(String::as_str).collect();
        let keys = self.keys.iter().filter(|(key, _)| value.get(key.as_str()).is_none()).map(|(_, comments)| comments);
        let items = self.items.iter().filter(|(index, _)| value.get(**index).is_none()).map(|(_, comments)| comments);
        keys.chain(items).for_each(|comments| comments.all(&mut lines));
        lines
    }

    /// Returns the comments behind the key or the dash of the value.
    pub(super) fn behind_line(&self) -> Option<String> {
        (!self.behind.is_empty()).then(|| self.behind.join("; "))
    }

    fn all<'a>(&'a self, lines: &mut Vec<&'a str>) {
        lines.extend(self.above.iter().chain(&self.behind).map(String::as_str));
        self.keys.values().chain(self.items.values()).for_each(|comments| comments.all(lines));
    }

    /// Returns the comments for another version of the value that they were written for; comments about an item move
    /// with it.
    #[must_use]
    pub fn follow(&self, before: &Value, now: &Value) -> Self {
        let mut moved = Self { above: self.above.clone(), behind: self.behind.clone(), ..Self::default() };
        for (key, comments) in &self.keys {
            let (before, now) = (before.get(key), now.get(key));
            // Comments about a removed key are removed.
            if let (Some(before), Some(now)) = (before, now) {
                moved.keys.insert(key.clone(), comments.follow(before, now));
            }
        }
        for (index, comments) in &self.items {
            let Some(item) = before.get(*index) else { continue };
            let place = now.as_array().and_then(|items| items.iter().position(|other| label(other) == label(item)));
            if let Some((place, other)) = place.and_then(|place| Some((place, now.get(place)?))) {
                moved.items.insert(place, comments.follow(item, other));
            }
        }
        moved
    }

    /// Returns the comments without those above the value itself.
    #[must_use]
    pub(super) fn inside(&self) -> Self {
        Self { above: Vec::new(), ..self.clone() }
    }
}

/// Returns what identifies an item: its value, or the first key in it.
fn label(item: &Value) -> String {
    match item {
        Value::String(text) => text.clone(),
        Value::Object(map) => map.keys().next().cloned().unwrap_or_default(),
        other => other.to_string(),
    }
}
