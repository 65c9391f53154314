// Generated from spec/corehr/v1/person/upload.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Upload a file / 上传文件: [`Upload`](struct@Upload).
    pub fn upload(
        &self,
        file_content: impl Into<crate::codegen::Upload>,
        file_name: impl Into<String>,
    ) -> crate::codegen::Call<Upload> {
        crate::codegen::Call::new(self.client, Upload::new(file_content, file_name))
    }
}
/// Upload a file / 上传文件.
///
/// Uploads a file and returns its ID, to be used in fields such as those of the employee profile.
///
/// 上传一个文件并返回其 ID，供人员档案等字段引用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().person().upload(feishu_api::Upload::from_path("file"), "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v1/persons/upload`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:file:write`, `corehr:corehr`, `corehr:person:write`
///
/// Errors: [`UploadError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/upload)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
    /// The binary content of the file, at most 50 MB. / 文件的二进制内容，不超过 50 MB。
    pub file_content: crate::codegen::Upload,
    /// The name of the file, with its extension. / 文件的名称，须带后缀。
    /// - Example: `"text"`
    pub file_name: String,
}
impl Upload {
    /// Creates the value from its required fields.
    pub fn new(
        file_content: impl Into<crate::codegen::Upload>,
        file_name: impl Into<String>,
    ) -> Self {
        Self {
            file_content: file_content.into(),
            file_name: file_name.into(),
        }
    }
}
impl wire::Object for Upload {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_content", &mut self.file_content);
        f.field("file_name", &mut self.file_name);
    }
}
crate::codegen::__impl_object! {
    Upload
}
crate::codegen::__operation! {
    Upload => UploadResponse, UploadError:
    Endpoint::new("corehr.v1.person.upload", Post, "/open-apis/corehr/v1/persons/upload")
        .documented(text("上传文件", "Upload a file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/upload")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_FILE_WRITE]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_PERSON_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Multipart, &[body("file_content", File).required(), body("file_name", String).required()])
}
/// The reply to [`Upload`](struct@Upload).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResponse {
    /// The ID of the uploaded file. / 上传的文件的 ID。
    pub id: String,
}
impl wire::Object for UploadResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
crate::codegen::__impl_object! {
    UploadResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Upload`](struct@Upload).
    UploadError:
    /// `1161011` (HTTP 500): system exception
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统异常。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidDurationType = &ErrorInfo {
        status: Some(500),
        message: "system exception",
        fix: Text { zh: "系统异常。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_DURATION_TYPE
    },
}
