// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod insert_dimension_range;
pub use insert_dimension_range::*;
mod merge_cells;
pub use merge_cells::*;
mod metainfo;
pub use metainfo::*;
mod protected_dimension;
pub use protected_dimension::*;
mod protected_range_batch_del;
pub use protected_range_batch_del::*;
mod protected_range_batch_get;
pub use protected_range_batch_get::*;
mod protected_range_batch_update;
pub use protected_range_batch_update::*;
mod sheets_batch_update;
pub use sheets_batch_update::*;
mod styles_batch_update;
pub use styles_batch_update::*;
mod unmerge_cells;
pub use unmerge_cells::*;
mod values_append;
pub use values_append::*;
mod values_batch_get;
pub use values_batch_get::*;
mod values_batch_update;
pub use values_batch_update::*;
mod values_image;
pub use values_image::*;
mod values_prepend;
pub use values_prepend::*;
/// The operations of `sheets.v2.spreadsheet`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
