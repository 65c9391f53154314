// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_get_tmp_download_url;
pub use batch_get_tmp_download_url::*;
mod download;
pub use download::*;
mod upload_all;
pub use upload_all::*;
mod upload_finish;
pub use upload_finish::*;
mod upload_part;
pub use upload_part::*;
mod upload_prepare;
pub use upload_prepare::*;
/// The operations of `drive.v1.media`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
