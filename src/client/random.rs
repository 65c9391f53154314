//! Random numbers, as random as spreading calls and telling forms apart needs.

use std::hash::{BuildHasher, Hasher, RandomState};

/// 64 random bits: every `RandomState` hashes otherwise.
pub(crate) fn bits() -> u64 {
    RandomState::new().build_hasher().finish()
}
