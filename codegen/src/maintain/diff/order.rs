//! Compares lists of named entries: which were removed, added or reordered.

use super::Kind;
use super::log::{At, Log};
use indexmap::IndexSet;
use std::collections::HashMap;
use std::fmt::Display;
use std::hash::Hash;

/// An entry of the old list, of the new list, or of both.
pub(super) enum Pair<'a, T> {
    Removed(&'a T),
    Added(&'a T),
    Both(&'a T, &'a T),
}

/// Pairs the entries of two lists by a key: those of the old list in its order, then the new ones. If a key occurs
/// several times, its first entries form a pair, and so on.
pub(super) fn pairs<'a, T, K: Hash + Eq>(
    old: impl IntoIterator<Item = &'a T>,
    new: impl IntoIterator<Item = &'a T>,
    key: impl Fn(&'a T) -> K,
) -> Vec<Pair<'a, T>> {
    pairs_by(old, new, &key, &key)
}

/// Pairs the entries of two lists, with a separate key function for each list.
pub(super) fn pairs_by<'a, T, K: Hash + Eq>(
    old: impl IntoIterator<Item = &'a T>,
    new: impl IntoIterator<Item = &'a T>,
    old_key: impl Fn(&'a T) -> K,
    new_key: impl Fn(&'a T) -> K,
) -> Vec<Pair<'a, T>> {
    let mut places: HashMap<K, Vec<usize>> = HashMap::new();
    let mut added: Vec<Option<&T>> = Vec::new();
    for (index, entry) in new.into_iter().enumerate() {
        places.entry(new_key(entry)).or_default().push(index);
        added.push(Some(entry));
    }
    places.values_mut().for_each(|places| places.reverse());
    let mut pairs = Vec::new();
    for entry in old {
        let place = places.get_mut(&old_key(entry)).and_then(Vec::pop);
        pairs.push(match place.and_then(|place| added[place].take()) {
            Some(found) => Pair::Both(entry, found),
            None => Pair::Removed(entry),
        });
    }
    pairs.extend(added.into_iter().flatten().map(Pair::Added));
    pairs
}

/// Records that the entries in both lists changed their order. Returns whether they did.
pub(super) fn order<'a, T: 'a, N: Clone + Eq + Hash + Display>(
    log: &mut Log,
    kind: Kind,
    at: &At<'_>,
    old: impl IntoIterator<Item = &'a T>,
    new: impl IntoIterator<Item = &'a T>,
    name: impl Fn(&'a T) -> N,
) -> bool {
    let (old, new) = (numbered(old.into_iter().map(&name)), numbered(new.into_iter().map(&name)));
    let common: Vec<_> = old.intersection(&new).zip(new.intersection(&old)).collect();
    let differ = |(old, new): &(&(N, usize), &(N, usize))| old != new;
    let (Some(first), Some(last)) = (common.iter().position(differ), common.iter().rposition(differ)) else {
        return false;
    };
    let moved = &common[first..=last];
    let list = |names: Vec<String>| names.join(", ");
    let (old, new) = moved.iter().map(|(old, new)| (old.0.to_string(), new.0.to_string())).unzip();
    log.add(kind, at, list(old), list(new));
    true
}

/// Returns each name with the number of its earlier occurrences, so that repeated names are distinct entries.
fn numbered<N: Clone + Eq + Hash>(names: impl Iterator<Item = N>) -> IndexSet<(N, usize)> {
    let mut seen: HashMap<N, usize> = HashMap::new();
    let mut numbered = IndexSet::new();
    for name in names {
        let before = seen.entry(name.clone()).or_default();
        numbered.insert((name, *before));
        *before += 1;
    }
    numbered
}
