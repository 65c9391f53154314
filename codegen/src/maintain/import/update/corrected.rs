//! What we say otherwise than a page, since the page is wrong: a comment at the key says why, and no update touches it.

use super::keys::{Whose, keys};
use crate::maintain::yaml::Comments;
use std::collections::{BTreeSet, HashMap};

/// Whether a comment of ours is about a key. The importer notes in comments what is not certain.
pub(super) fn is_corrected(comments: &Comments, key: &str) -> bool {
    comments.about(key).any(|comment| !comment.starts_with("uncertain: "))
}

/// The keys of a construct that are the page's, and that we corrected.
pub(super) fn corrected(construct: &str, comments: &Comments) -> BTreeSet<&'static str> {
    keys(construct, Whose::Page).filter(|key| is_corrected(comments, key)).collect()
}

/// The comments in the files of declared types, by version; those of the platform under the empty one.
#[derive(Default)]
pub(in super::super) struct Declared(pub(super) HashMap<String, Comments>);

impl Declared {
    /// Those about the fields of a type.
    pub(super) fn fields(&self, (version, name): &(String, String)) -> &Comments {
        self.0.get(version).map_or(Comments::none(), |types| types.key(name).key("fields"))
    }
}
