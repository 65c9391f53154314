// Generated from spec/okr/v1/image/upload.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::okr::error;
impl super::Api<'_> {
    /// Upload an image for a progress record / 上传进展记录图片: [`Upload`](struct@Upload).
    pub fn upload(
        &self,
        data: impl Into<crate::codegen::Upload>,
        target_id: impl Into<String>,
        target_type: i64,
    ) -> crate::codegen::Call<Upload> {
        crate::codegen::Call::new(self.client, Upload::new(data, target_id, target_type))
    }
}
/// Upload an image for a progress record / 上传进展记录图片.
///
/// Uploads an image for the rich text of a progress record and returns its URL and file token.
///
/// 上传进展记录富文本所用的图片，返回链接和文件 token。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.okr().v1().image().upload(feishu_api::Upload::from_path("file"), "6974586812998174252", 2).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/okr/v1/images/upload`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `okr:okr`, `okr:okr.progress.file:upload`
///
/// Errors: [`UploadError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/image/upload)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
    /// The bytes of the image, which can be JPG, JPEG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC.
    ///
    /// 要上传的图片内容，可为 JPG、JPEG、PNG、WEBP、GIF、BMP、ICO、TIFF 或 HEIC。
    pub data: crate::codegen::Upload,
    /// The ID of the objective or key result whose progress record the image goes into, from `okr.v1.okr.batch_get` or `okr.v1.user_okr.list`.
    ///
    /// 图片将插入其进展记录的 Objective 或 Key Result 的 ID，由 `okr.v1.okr.batch_get` 或 `okr.v1.user_okr.list` 得到。
    /// - Example: `"6974586812998174252"`
    pub target_id: String,
    /// Whether `target_id` is an objective or a key result. / `target_id` 是 Objective 还是 Key Result。
    /// - `2`: Objective / Objective
    /// - `3`: Key result / Key Result
    /// - Example: `2`
    pub target_type: i64,
}
impl Upload {
    /// Creates the value from its required fields.
    pub fn new(
        data: impl Into<crate::codegen::Upload>,
        target_id: impl Into<String>,
        target_type: i64,
    ) -> Self {
        Self {
            data: data.into(),
            target_id: target_id.into(),
            target_type,
        }
    }
}
impl wire::Object for Upload {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
        f.field("target_id", &mut self.target_id);
        f.field("target_type", &mut self.target_type);
    }
}
crate::codegen::__impl_object! {
    Upload
}
crate::codegen::__operation! {
    Upload => UploadResponse, UploadError:
    Endpoint::new("okr.v1.image.upload", Post, "/open-apis/okr/v1/images/upload")
        .documented(text("上传进展记录图片", "Upload an image for a progress record"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/image/upload")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::OKR_OKR]),
            scopes(&[crate::scope::OKR_OKR_PROGRESS_FILE_UPLOAD]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Multipart, &[
            body("data", File).required(),
            body("target_id", String).required(),
            body("target_type", Integer).required(),
        ])
}
/// The reply to [`Upload`](struct@Upload).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResponse {
    /// The token of the image, by which the content of a progress record refers to it as `fileToken`.
    ///
    /// 图片 token，在进展记录内容中作为 `fileToken` 引用该图片。
    pub file_token: String,
    /// The URL to download the image from. / 图片的下载链接。
    pub url: String,
}
impl wire::Object for UploadResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("url", &mut self.url);
    }
}
crate::codegen::__impl_object! {
    UploadResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Upload`](struct@Upload).
    UploadError:
    /// [`1009999`](error::INTERNAL_SERVER_ERROR): internal server error
    InternalServerError = error::INTERNAL_SERVER_ERROR,
    /// [`1009998`](error::SYSTEM_EXCEPTION): system exception
    SystemException = error::SYSTEM_EXCEPTION,
    /// [`1001001`](error::INVALID_PARAMETER): invalid parameters
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1001002`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1001003`](error::USER_NOT_FOUND): user not found
    UserNotFound = error::USER_NOT_FOUND,
    /// [`1001004`](error::OKR_DATA_NOT_FOUND): okr data not found
    OkrDataNotFound = error::OKR_DATA_NOT_FOUND,
}
