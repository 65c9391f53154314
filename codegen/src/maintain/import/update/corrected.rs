//! Values that differ from the page because the page is wrong: a comment at the key gives the reason, and updates leave
//! it alone.

use super::keys::{Whose, keys};
use crate::maintain::yaml::Comments;
use std::collections::{BTreeSet, HashMap};

/// Whether a key has a comment of ours. Comments about uncertain places are the importer's.
pub(super) fn is_corrected(comments: &Comments, key: &str) -> bool {
    comments.about(key).any(|comment| !comment.starts_with("uncertain: "))
}

/// Returns the keys of a construct that belong to the page and that we corrected.
pub(super) fn corrected(construct: &str, comments: &Comments) -> BTreeSet<&'static str> {
    keys(construct, Whose::Page).filter(|key| is_corrected(comments, key)).collect()
}

/// The comments in the files of declared types, by version; those of the platform have an empty key.
#[derive(Default)]
pub(in super::super) struct Declared(pub(super) HashMap<String, Comments>);

impl Declared {
    /// Returns the comments about the fields of a type.
    pub(super) fn fields(&self, (version, name): &(String, String)) -> &Comments {
        self.0.get(version).map_or(Comments::none(), |types| types.key(name).key("fields"))
    }
}
