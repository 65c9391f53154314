//! Turns names of a page into keys of a spec; repeated names get a number: `id (2)`, `id (3)`.

use crate::source::{is_control, is_invisible};
use indexmap::IndexMap;
use std::collections::HashMap;

/// Returns a name in a form that a spec can contain: on one line, with spaces for line breaks, and without invisible
/// characters.
pub(super) fn one_line(name: &str) -> String {
    let shown = name.chars().filter(|c| !is_invisible(*c));
    let visible: String = shown.map(|c| if is_control(c) { ' ' } else { c }).collect();
    if visible == name { visible } else { visible.split_whitespace().collect::<Vec<_>>().join(" ") }
}

/// The numbers given so far. Each search continues from the last number, so that many rows with the same key do not
/// cost more than distinct ones.
#[derive(Default)]
pub(super) struct Numbers(HashMap<String, usize>);

impl Numbers {
    /// Returns a free key, made of a base and the next number from `first` on.
    pub(super) fn free<T>(
        &mut self,
        base: &str,
        first: usize,
        taken: &IndexMap<String, T>,
        key: impl Fn(usize) -> String,
    ) -> String {
        let next = self.0.entry(base.to_owned()).or_insert(first);
        loop {
            let key = key(*next);
            *next += 1;
            if !taken.contains_key(&key) {
                return key;
            }
        }
    }
}
