// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod query_auth_result;
pub use query_auth_result::*;
mod upload_face_image;
pub use upload_face_image::*;
/// The operations of `face_verify.v1.face_verify`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
