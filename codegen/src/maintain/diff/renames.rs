//! Finds possible renames: removed entries, and added ones that differ from them only by name.

use super::order::Pair;
use std::collections::HashMap;

/// The possible renames in a list.
#[derive(Default)]
pub(super) struct Renames {
    to: HashMap<String, String>,
    from: HashMap<String, String>,
}

impl Renames {
    /// Finds the possible renames among the entries of a list: an old and a new entry that match each other and no
    /// others.
    pub(super) fn new<T>(
        pairs: &[Pair<'_, T>],
        name: impl Fn(&T) -> String,
        are_alike: impl Fn(&T, &T) -> bool,
    ) -> Self {
        let gone = pairs.iter().filter_map(|pair| if let Pair::Removed(one) = pair { Some(*one) } else { None });
        let come = pairs.iter().filter_map(|pair| if let Pair::Added(one) = pair { Some(*one) } else { None });
        let (gone, come): (Vec<&T>, Vec<&T>) = (gone.collect(), come.collect());
        let mut renames = Self::default();
        for old in &gone {
            let mut found = come.iter().filter(|new| are_alike(old, new));
            let (Some(new), None) = (found.next(), found.next()) else { continue };
            if gone.iter().filter(|old| are_alike(old, new)).count() == 1 {
                renames.to.insert(name(old), name(new));
                renames.from.insert(name(new), name(old));
            }
        }
        renames
    }

    /// Returns what an old name may have become, or the name itself if nothing is known.
    pub(super) fn now<'n>(&'n self, old: &'n str) -> &'n str {
        self.to.get(old).map_or(old, String::as_str)
    }

    /// Returns the hint for a removed name.
    pub(super) fn to(&self, name: &str) -> Option<String> {
        self.to.get(name).map(|to| format!("is it `{to}` now?"))
    }

    /// Returns the hint for an added name.
    pub(super) fn from(&self, name: &str) -> Option<String> {
        self.from.get(name).map(|from| format!("was it `{from}`?"))
    }
}
