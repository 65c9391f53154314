// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `face_verify`.
pub mod error;
/// `face_verify.v1`
pub mod v1;
/// The operations of `face_verify`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `face_verify.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::crop_face_image::Create::ENDPOINT,
        v1::face_verify::QueryAuthResult::ENDPOINT,
        v1::face_verify::UploadFaceImage::ENDPOINT,
    ]
}
