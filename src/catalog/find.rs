//! Which operations a request is for.

use super::{Catalog, Operation};
use crate::endpoint::Method;
use crate::percent;
use std::cmp::Ordering;

/// An operation that a request may be for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Found {
    /// The operation.
    pub operation: &'static Operation,
    /// How its path fits.
    pub path: PathMatch<'static>,
}

/// How the path of a request fits the path of an operation. Of two, that is closer which has a word where the other has
/// a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PathMatch<'p> {
    /// The path parameters and their values, in the order of the path.
    pub parameters: Vec<(&'p str, String)>,
    /// Which of its segments are words.
    words: Vec<bool>,
}

impl<'p> PathMatch<'p> {
    /// How a path as it was sent fits `pattern`, which has `:name` where a parameter goes; `None` where it does not.
    pub fn of(pattern: &'p str, path: &str) -> Option<Self> {
        let (mut parameters, mut words, mut segments) = (Vec::new(), Vec::new(), path.split('/'));
        for part in pattern.split('/') {
            let segment = segments.next()?;
            match part.strip_prefix(':') {
                Some(_) if segment.is_empty() => return None,
                Some(name) => parameters.push((name, percent::decoded(segment))),
                None if part == segment => {}
                None => return None,
            }
            words.push(!part.starts_with(':'));
        }
        segments.next().is_none().then_some(Self { parameters, words })
    }

    /// Which of two that fit the same path is closer to it.
    pub fn closeness(&self, other: &Self) -> Ordering {
        self.words.cmp(&other.words)
    }
}

impl Catalog {
    /// The operations of a method and a path as it was sent: `/open-apis/im/v1/chats/oc_team`.
    ///
    /// Several operations of one path are told apart by the [`fixed`](super::Field::fixed) values of their fields; of
    /// others it is the closest. Reads the files of those services only that have paths with such a beginning.
    pub fn find(&'static self, method: Method, path: &str) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        let may_have = |heads: &[&str]| heads.iter().any(|head| begins_with(path, head));
        let files = self.files.iter().filter(|file| file.heads.is_none_or(may_have));
        let operations = files.flat_map(|file| &file.service(self).operations);
        for operation in operations.filter(|operation| operation.method == method) {
            let Some(path) = PathMatch::of(&operation.path, path) else { continue };
            match found.first().map_or(Ordering::Equal, |first| path.closeness(&first.path)) {
                Ordering::Less => continue,
                Ordering::Equal => {}
                Ordering::Greater => found.clear(),
            }
            found.push(Found { operation, path });
        }
        found
    }
}

/// Whether the first segments of a path are these.
fn begins_with(path: &str, head: &str) -> bool {
    head.split('/').zip(path.split('/').skip(1)).all(|(word, segment)| word == segment)
}
