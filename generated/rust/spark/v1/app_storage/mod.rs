// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod download;
pub use download::*;
mod upload;
pub use upload::*;
mod upload_complete;
pub use upload_complete::*;
mod upload_initialize;
pub use upload_initialize::*;
mod upload_part;
pub use upload_part::*;
/// The operations of `spark.v1.app_storage`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
