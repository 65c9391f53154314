// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_delete;
pub use batch_delete::*;
mod batch_save;
pub use batch_save::*;
/// The operations of `corehr.v2.report_detail_row`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
