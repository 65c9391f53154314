//! What speaks for and against a tree: the tree with the highest sum is taken.
//!
//! Only the differences matter, and how they compare with [`CERTAIN`]: a field the example shows in
//! one object and not in the other decides; that the example lacks it in one of them does not, for
//! examples are often shortened.

/// The example has the field in this object, with a value of its kind.
pub(super) const SHOWN: i32 = 6;
/// The example has the field in this object, with a value of another kind.
pub(super) const SHOWN_OTHERWISE: i32 = 3;
/// The example does not have the field in this object, but in another of the same structure.
pub(super) const SHOWN_ELSEWHERE: i32 = 5;
/// The example shows this object without the field. What is left out is left out in runs: the second
/// field in a row says less, further ones nothing.
pub(super) const MISSING: [i32; 2] = [-2, -1];
/// The object has a field of this name already.
pub(super) const TWICE: i32 = -12;
/// The same structure elsewhere in the table has ended before this row.
pub(super) const UNLIKE_TWIN: i32 = -5;

/// A structure beside another one: alternatives are listed side by side. It decides between places that are alike otherwise.
pub(super) const LIKE_OTHERS: i32 = 1;

/// A structure without fields.
pub(super) const BARREN: i32 = -5;
/// A structure without fields, which is empty in the example too.
pub(super) const BARREN_AS_SHOWN: i32 = -1;
/// A field that may have fields or not has none, though the example shows some.
pub(super) const PERHAPS_BARREN: i32 = -3;
/// A field that may have fields or not has some, though the example shows none.
pub(super) const PERHAPS_OPEN: i32 = -2;
/// A plain value with fields, as the example shows it: the type column is wrong.
pub(super) const PLAIN_OPEN: i32 = -3;
/// A plain value with fields, which the example leaves out of the object around it.
pub(super) const PLAIN_OPEN_UNSEEN: i32 = -3;

/// A tree that is better than another by less than this is not certain.
pub(super) const CERTAIN: i32 = 4;
