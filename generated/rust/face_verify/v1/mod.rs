// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `face_verify.v1.crop_face_image`
///
/// - [`Create`](struct@crop_face_image::Create): Crop a face image / 裁剪人脸图片
pub mod crop_face_image;
/// `face_verify.v1.face_verify`
///
/// - [`QueryAuthResult`](struct@face_verify::QueryAuthResult): Query the result of a face check / 查询人脸认证结果
/// - [`UploadFaceImage`](struct@face_verify::UploadFaceImage): Upload a face image / 上传人脸基准图片
pub mod face_verify;
/// The operations of `face_verify.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `face_verify.v1.crop_face_image`.
    pub fn crop_face_image(&self) -> crop_face_image::Api<'c> {
        crop_face_image::Api::new(self.client)
    }
    /// The operations of `face_verify.v1.face_verify`.
    pub fn face_verify(&self) -> face_verify::Api<'c> {
        face_verify::Api::new(self.client)
    }
}
