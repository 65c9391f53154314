// Generated from spec/approval/v2/file/upload.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Upload a file for an approval / 上传文件: [`Upload`](struct@Upload).
    pub fn upload(
        &self,
        name: impl Into<String>,
        r#type: impl Into<String>,
        content: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Upload> {
        crate::codegen::Call::new(self.client, Upload::new(name, r#type, content))
    }
}
/// Upload a file for an approval / 上传文件.
///
/// Uploads a file for an image or attachment field of an approval form and returns the code to fill in when the instance is created.
///
/// 上传审批表单中图片或附件控件的文件，返回创建实例时填入该控件的 code。
///
/// - `POST /approval/openapi/v2/file/upload`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`UploadError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDOyUjL1gjM14SN4ITN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
    /// The name of the file, with its extension. / 文件名，须带扩展名。
    pub name: String,
    /// What the file is for: `image` for an image widget, `attachment` for an attachment widget.
    ///
    /// 文件用于哪种控件：`image` 为图片控件，`attachment` 为附件控件。
    pub r#type: String,
    /// The content of the file. / 文件的内容。
    pub content: crate::codegen::Upload,
}
impl Upload {
    /// Creates the value from its required fields.
    pub fn new(
        name: impl Into<String>,
        r#type: impl Into<String>,
        content: impl Into<crate::codegen::Upload>,
    ) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            content: content.into(),
        }
    }
}
impl wire::Object for Upload {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    Upload
}
crate::codegen::__operation! {
    Upload => UploadResponse, UploadError:
    Endpoint::new("approval.v2.file.upload", Post, "/approval/openapi/v2/file/upload")
        .documented(text("上传文件", "Upload a file for an approval"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDOyUjL1gjM14SN4ITN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Multipart, &[
            body("name", String).required(),
            body("type", String).required(),
            body("content", File).required(),
        ])
}
/// The reply to [`Upload`](struct@Upload).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResponse {
    /// The code that identifies the file, to be used as the value of an image or attachment widget when an instance is created.
    ///
    /// 文件的标识码，创建审批实例时用作图片控件或附件控件的值。
    pub code: String,
    /// The URL of the file. / 文件的访问地址。
    pub url: String,
}
impl wire::Object for UploadResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("url", &mut self.url);
    }
}
crate::codegen::__impl_object! {
    UploadResponse
}
/// The documented errors of [`Upload`](struct@Upload).
pub type UploadError = crate::codegen::NoError;
