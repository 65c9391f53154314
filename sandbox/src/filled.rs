//! Builds replies and events field by field: their types are only received elsewhere, so they have no builders.

/// Returns a value with the fields that `fill` sets.
pub(crate) fn filled<T: Default>(fill: impl FnOnce(&mut T)) -> T {
    let mut value = T::default();
    fill(&mut value);
    value
}
