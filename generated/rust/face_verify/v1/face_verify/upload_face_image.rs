// Generated from spec/face_verify/v1/face_verify/upload_face_image.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::face_verify::error;
impl super::Api<'_> {
    /// Upload a face image / 上传人脸基准图片: [`UploadFaceImage`](struct@UploadFaceImage).
    ///
    /// Optional fields are set on the call: `.with(|request| request.open_id(…))`.
    pub fn upload_face_image(
        &self,
        image: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<UploadFaceImage> {
        crate::codegen::Call::new(self.client, UploadFaceImage::new(image))
    }
}
/// Upload a face image / 上传人脸基准图片.
///
/// Uploads the reference image for comparing faces without an official source, for allowlisted apps.
///
/// 上传无源人脸比对的基准图片，须申请白名单。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.face_verify().v1().face_verify().upload_face_image(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/face_verify/v1/upload_face_image`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`UploadFaceImageError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/upload-facial-reference-image)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFaceImage {
    /// The open_id of the user; give this or `employee_id`. / 用户的 open_id，与 `employee_id` 二选一。
    pub open_id: Option<id::OpenId>,
    /// The ID of the user in the tenant; give this or `open_id`. / 用户在租户内的 ID，与 `open_id` 二选一。
    pub employee_id: Option<String>,
    /// The file of a photo with a face. / 含人脸的照片文件。
    pub image: crate::codegen::Upload,
}
impl UploadFaceImage {
    /// Creates the value from its required fields.
    pub fn new(image: impl Into<crate::codegen::Upload>) -> Self {
        Self {
            open_id: Default::default(),
            employee_id: Default::default(),
            image: image.into(),
        }
    }
    /// Sets `open_id`.
    #[must_use]
    pub fn open_id(mut self, value: impl Into<id::OpenId>) -> Self {
        self.open_id = Some(value.into());
        self
    }
    /// Sets `employee_id`.
    #[must_use]
    pub fn employee_id(mut self, value: impl Into<String>) -> Self {
        self.employee_id = Some(value.into());
        self
    }
}
impl wire::Object for UploadFaceImage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("employee_id", &mut self.employee_id);
        f.field("image", &mut self.image);
    }
}
crate::codegen::__impl_object! {
    UploadFaceImage
}
crate::codegen::__operation! {
    UploadFaceImage => UploadFaceImageResponse, UploadFaceImageError:
    Endpoint::new("face_verify.v1.face_verify.upload_face_image", Post, "/open-apis/face_verify/v1/upload_face_image")
        .documented(text("上传人脸基准图片", "Upload a face image"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/upload-facial-reference-image")
        .access(&[Tenant], &[], &[])
        .request(Multipart, &[query("open_id", String), query("employee_id", String), body("image", File).required()])
}
/// The reply to [`UploadFaceImage`](struct@UploadFaceImage).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFaceImageResponse {
    /// The uid of the user with this face picture; pass it to the mini program, which needs it as the `uid` parameter for starting a face verification.
    ///
    /// 人脸图片对应的用户 uid，须传给小程序，作为其调起人脸识别时的 `uid` 参数。
    pub face_uid: String,
}
impl wire::Object for UploadFaceImageResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("face_uid", &mut self.face_uid);
    }
}
crate::codegen::__impl_object! {
    UploadFaceImageResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`UploadFaceImage`](struct@UploadFaceImage).
    UploadFaceImageError:
    /// [`10100`](error::INVALID_REQUEST): invalid request
    InvalidRequest = error::INVALID_REQUEST,
    /// [`10101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
}
