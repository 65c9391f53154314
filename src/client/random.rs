//! Random numbers, good enough to spread calls and to generate form boundaries.

use std::hash::{BuildHasher, Hasher, RandomState};

/// Returns 64 random bits: every `RandomState` has different keys.
pub(crate) fn bits() -> u64 {
    RandomState::new().build_hasher().finish()
}
