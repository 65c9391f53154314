//! The points for and against a tree; the tree with the highest sum is chosen.
//!
//! Only differences matter, and how they compare with [`CERTAIN`]. A field that the example shows in one object and not
//! in the other is decisive. A field that is merely missing in one of them is not, because examples are often
//! shortened.

/// The example has the field in this object, with a value of its kind.
pub(super) const SHOWN: i32 = 6;
/// The example has the field in this object, with a value of another kind.
pub(super) const SHOWN_OTHERWISE: i32 = 3;
/// The example does not have the field in this object, but in another object of the same structure.
pub(super) const SHOWN_ELSEWHERE: i32 = 5;
/// The example shows this object without the field. Omitted fields often come in runs: the second field in a row counts
/// less, further ones nothing.
pub(super) const MISSING: [i32; 2] = [-2, -1];
/// The object already has a field of this name.
pub(super) const TWICE: i32 = -12;
/// The same structure elsewhere in the table has ended before this row.
pub(super) const UNLIKE_TWIN: i32 = -5;

/// A structure beside another structure: alternatives are listed side by side. It decides between places that are
/// otherwise equal.
pub(super) const LIKE_OTHERS: i32 = 1;

/// A structure without fields.
pub(super) const BARREN: i32 = -5;
/// A structure without fields, which is empty in the example as well.
pub(super) const BARREN_AS_SHOWN: i32 = -1;
/// A field that may have fields has none, though the example shows some.
pub(super) const PERHAPS_BARREN: i32 = -3;
/// A field that may have fields has some, though the example shows none.
pub(super) const PERHAPS_OPEN: i32 = -2;
/// A plain value with fields, as in the example: the type column is wrong.
pub(super) const PLAIN_OPEN: i32 = -3;
/// A plain value with fields, which the example omits in the surrounding object.
pub(super) const PLAIN_OPEN_UNSEEN: i32 = -3;

/// A tree that is better than another by less than this is uncertain.
pub(super) const CERTAIN: i32 = 4;
