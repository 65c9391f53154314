//! The reply of operations that return nothing except success.

use super::{Fields, Object};

/// A reply without fields: the operation succeeded.
#[derive(Clone, Copy, Eq, Default)]
#[non_exhaustive]
pub struct Empty {}

impl Object for Empty {
    fn fields(&mut self, _: &mut Fields<'_>) {}
}

crate::__impl_object! { Empty }
