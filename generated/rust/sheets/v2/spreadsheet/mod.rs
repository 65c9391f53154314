// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod data_validation;
pub use data_validation::*;
mod dimension_range;
pub use dimension_range::*;
mod insert_dimension_range;
pub use insert_dimension_range::*;
mod merge_cells;
pub use merge_cells::*;
mod protected_dimension;
pub use protected_dimension::*;
mod protected_range_batch_update;
pub use protected_range_batch_update::*;
mod sheets_batch_update;
pub use sheets_batch_update::*;
mod values_append;
pub use values_append::*;
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
