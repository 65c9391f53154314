//! Names of a page as keys of a spec; those of rows that repeat one above get a number: `id (2)`, `id (3)`.

use crate::source::{is_control, is_invisible};
use indexmap::IndexMap;
use std::collections::HashMap;

/// A name as a spec can hold it: on one line, with a space for what ends a line, and without what is not seen.
pub(super) fn one_line(name: &str) -> String {
    let shown = name.chars().filter(|c| !is_invisible(*c));
    let visible: String = shown.map(|c| if is_control(c) { ' ' } else { c }).collect();
    if visible == name { visible } else { visible.split_whitespace().collect::<Vec<_>>().join(" ") }
}

/// The numbers given so far. Each search goes on from the last one, so that many rows of one key cost
/// no more than as many others.
#[derive(Default)]
pub(super) struct Numbers(HashMap<String, usize>);

impl Numbers {
    /// A key that is not taken, of a base and the next number from `first` on.
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
