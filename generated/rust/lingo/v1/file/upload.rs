// Generated from spec/lingo/v1/file/upload.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::lingo::error;
impl super::Api<'_> {
    /// Upload an image / 上传图片: [`Upload`](struct@Upload).
    pub fn upload(
        &self,
        name: impl Into<String>,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Upload> {
        crate::codegen::Call::new(self.client, Upload::new(name, file))
    }
}
/// Upload an image / 上传图片.
///
/// Uploads an image for an entry and returns its file token. / 上传词条所用的图片，返回文件 token。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.lingo().v1().file().upload("text", feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/lingo/v1/files/upload`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `baike:entity`, `baike:entity:exempt_review`
///
/// Errors: [`UploadError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/file/upload)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
    /// The file name of the picture, which must be an icon, bmp, gif, png, jpeg or webp.
    ///
    /// 图片的文件名，格式限 icon、bmp、gif、png、jpeg 和 webp。
    /// - Length: 1 to 100
    /// - Example: `"text"`
    pub name: String,
    /// The bytes of the picture: 320 to 4096 pixels wide and high, 3 KB to 10 MB in size.
    ///
    /// 图片的二进制内容，宽、高各 320 至 4096 像素，大小 3 KB 至 10 MB。
    pub file: crate::codegen::Upload,
}
impl Upload {
    /// Creates the value from its required fields.
    pub fn new(
        name: impl Into<String>,
        file: impl Into<crate::codegen::Upload>,
    ) -> Self {
        Self {
            name: name.into(),
            file: file.into(),
        }
    }
}
impl wire::Object for Upload {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    Upload
}
crate::codegen::__operation! {
    Upload => UploadResponse, UploadError:
    Endpoint::new("lingo.v1.file.upload", Post, "/open-apis/lingo/v1/files/upload")
        .documented(text("上传图片", "Upload an image"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/file/upload")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::BAIKE_ENTITY]),
            scopes(&[crate::scope::BAIKE_ENTITY_EXEMPT_REVIEW]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Multipart, &[body("name", String).required(), body("file", File).required()])
}
/// The reply to [`Upload`](struct@Upload).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResponse {
    /// The token of the uploaded picture, for `images` of an entry or for downloading it with `lingo.v1.file.download`.
    ///
    /// 所上传图片的 token，可用于词条的 `images`，也可用 `lingo.v1.file.download` 下载。
    pub file_token: String,
}
impl wire::Object for UploadResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
    }
}
crate::codegen::__impl_object! {
    UploadResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Upload`](struct@Upload).
    UploadError:
    /// [`2250001`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2250002`](error::NETWORK_ANOMALY): network anomaly, please try again
    NetworkAnomaly = error::NETWORK_ANOMALY,
}
