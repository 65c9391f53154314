//! Comments for what is written.

use crate::source::Segment;
use serde_json::Value;
use std::collections::BTreeMap;

/// Comments, each at the place it is about. None is lost: one about what is not written stands above the
/// nearest thing around it that is.
#[derive(Clone, Debug, Default)]
pub struct Comments {
    above: Vec<String>,
    behind: Vec<String>,
    keys: BTreeMap<String, Comments>,
    items: BTreeMap<usize, Comments>,
}

/// Where there are no comments.
static NONE: Comments =
    Comments { above: Vec::new(), behind: Vec::new(), keys: BTreeMap::new(), items: BTreeMap::new() };

impl Comments {
    /// No comments, for as long as they are asked for.
    pub(in crate::maintain) fn none() -> &'static Self {
        &NONE
    }

    /// No comments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a comment above a key or an item, on lines of its own; at the root, at the top of the file.
    pub fn above(&mut self, path: &[Segment<'_>], text: impl Into<String>) {
        self.at_mut(path).above.push(text.into());
    }

    /// Adds a comment behind a key or an item, at the end of the line that names it; at the root, at the
    /// top of the file.
    pub fn behind(&mut self, path: &[Segment<'_>], text: impl Into<String>) {
        self.at_mut(path).behind.push(text.into());
    }

    fn at_mut(&mut self, path: &[Segment<'_>]) -> &mut Self {
        path.iter().fold(self, |comments, segment| match segment {
            Segment::Key(key) => comments.keys.entry((*key).to_owned()).or_default(),
            Segment::Index(index) => comments.items.entry(*index).or_default(),
        })
    }

    /// What is said of a key itself.
    pub fn about(&self, key: &str) -> impl Iterator<Item = &str> {
        let about = self.key(key);
        about.above.iter().chain(&about.behind).map(String::as_str)
    }

    /// Those of a key and of what stands under it.
    pub(in crate::maintain) fn key(&self, key: &str) -> &Self {
        self.keys.get(key).unwrap_or(&NONE)
    }

    /// Those of an item and of what stands in it.
    pub(super) fn item(&self, index: usize) -> &Self {
        self.items.get(&index).unwrap_or(&NONE)
    }

    /// Whether there are some about what stands in the value, which then cannot be written on one line.
    pub(super) fn is_inside(&self) -> bool {
        !(self.keys.is_empty() && self.items.is_empty())
    }

    /// Those that stand above the value: its own, and those about what it does not have.
    pub(super) fn lines_above<'a>(&'a self, value: &Value) -> Vec<&'a str> {
        let mut lines: Vec<_> = self.above.iter().map(String::as_str).collect();
        let keys = self.keys.iter().filter(|(key, _)| value.get(key.as_str()).is_none()).map(|(_, comments)| comments);
        let items = self.items.iter().filter(|(index, _)| value.get(**index).is_none()).map(|(_, comments)| comments);
        keys.chain(items).for_each(|comments| comments.all(&mut lines));
        lines
    }

    /// Those that stand behind the key or the dash of the value.
    pub(super) fn behind_line(&self) -> Option<String> {
        (!self.behind.is_empty()).then(|| self.behind.join("; "))
    }

    fn all<'a>(&'a self, lines: &mut Vec<&'a str>) {
        lines.extend(self.above.iter().chain(&self.behind).map(String::as_str));
        self.keys.values().chain(self.items.values()).for_each(|comments| comments.all(lines));
    }

    /// The comments for another version of what they were written for: those about an item go with it.
    #[must_use]
    pub fn follow(&self, before: &Value, now: &Value) -> Self {
        let mut moved = Self { above: self.above.clone(), behind: self.behind.clone(), ..Self::default() };
        for (key, comments) in &self.keys {
            let (before, now) = (before.get(key), now.get(key));
            // What is said of a key that is gone is gone as well.
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

    /// The same without those above the value itself.
    #[must_use]
    pub(super) fn inside(&self) -> Self {
        Self { above: Vec::new(), ..self.clone() }
    }
}

/// By what an item is known: its own value, or the first key in it.
fn label(item: &Value) -> String {
    match item {
        Value::String(text) => text.clone(),
        Value::Object(map) => map.keys().next().cloned().unwrap_or_default(),
        other => other.to_string(),
    }
}
