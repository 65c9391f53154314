// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_update_table_records;
pub use batch_update_table_records::*;
mod delete_table_records;
pub use delete_table_records::*;
mod get_table_detail;
pub use get_table_detail::*;
mod get_table_list;
pub use get_table_list::*;
mod get_table_record_list;
pub use get_table_record_list::*;
mod patch_table_records;
pub use patch_table_records::*;
mod post_table_records;
pub use post_table_records::*;
/// The operations of `spark.v1.app_table`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
