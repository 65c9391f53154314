// Generated from spec/face_verify/v1/crop_face_image/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::face_verify::error;
impl super::Api<'_> {
    /// Crop a face image / 裁剪人脸图片: [`Create`](struct@Create).
    pub fn create(
        &self,
        raw_image: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(raw_image))
    }
}
/// Crop a face image / 裁剪人脸图片.
///
/// Checks and crops the reference image for comparing faces without an official source, for allowlisted apps.
///
/// 校验并裁剪无源人脸比对的基准图片，须申请白名单。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.face_verify().v1().crop_face_image().create(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/face_verify/v1/crop_face_image`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/facial-image-cropping)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The file of a photo with a face. / 含人脸的照片文件。
    pub raw_image: crate::codegen::Upload,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(raw_image: impl Into<crate::codegen::Upload>) -> Self {
        Self {
            raw_image: raw_image.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("raw_image", &mut self.raw_image);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("face_verify.v1.crop_face_image.create", Post, "/open-apis/face_verify/v1/crop_face_image")
        .documented(text("裁剪人脸图片", "Crop a face image"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/facial-image-cropping")
        .access(&[Tenant], &[], &[])
        .request(Multipart, &[body("raw_image", File).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The face picture that was cropped out, in Base64; only if `code` is 0.
    ///
    /// 裁剪出的人脸基准图片，以 Base64 编码，仅当 `code` 为 0 时返回。
    pub face_image: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("face_image", &mut self.face_image);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`10100`](error::INVALID_REQUEST): invalid request
    InvalidRequest = error::INVALID_REQUEST,
    /// [`10101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`10200`](error::CROP_FAILED): crop failed
    CropFailed = error::CROP_FAILED,
}
