// Generated from spec/task/v2/attachment/upload.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Upload attachments / 上传附件: [`Upload`](struct@Upload).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn upload(
        &self,
        resource_id: impl Into<String>,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Upload> {
        crate::codegen::Call::new(self.client, Upload::new(resource_id, file))
    }
}
/// Upload attachments / 上传附件.
///
/// Uploads attachments to a task, at most 5 a call and 50 MB each. / 为一个任务上传附件，一次最多 5 个，每个不超过 50 MB。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().attachment().upload("fe96108d-b004-4a47-b2f8-6886e758b3a5", feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v2/attachments/upload`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:attachment:write`
///
/// Errors: [`UploadError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/upload)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The type of resource to attach the files to. / 文件要附加到哪一类资源上。
    /// - Default: `"task"`
    pub resource_type: Option<String>,
    /// The ID of the resource to attach the files to; for a task, its GUID. / 文件要附加到的资源的 ID；附加到任务时填任务的 GUID。
    /// - Length: at most 100
    /// - Example: `"fe96108d-b004-4a47-b2f8-6886e758b3a5"`
    pub resource_id: String,
    /// The files to upload, 5 per request at most; the attachments come back in the same order.
    ///
    /// 要上传的文件，一次最多 5 个；返回的附件与其顺序一致。
    pub file: crate::codegen::Upload,
}
impl Upload {
    /// Creates the value from its required fields.
    pub fn new(
        resource_id: impl Into<String>,
        file: impl Into<crate::codegen::Upload>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            resource_type: Default::default(),
            resource_id: resource_id.into(),
            file: file.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `resource_type`.
    #[must_use]
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}
impl wire::Object for Upload {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("resource_type", &mut self.resource_type);
        f.field("resource_id", &mut self.resource_id);
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    Upload
}
crate::codegen::__operation! {
    Upload => UploadResponse, UploadError:
    Endpoint::new("task.v2.attachment.upload", Post, "/open-apis/task/v2/attachments/upload")
        .documented(text("上传附件", "Upload attachments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/upload")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_ATTACHMENT_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[
            query("user_id_type", String).default("\"open_id\""),
            body("resource_type", String).default("\"task\""),
            body("resource_id", String).required(),
            body("file", File).required(),
        ])
}
/// The reply to [`Upload`](struct@Upload).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResponse {
    /// The attachments made from the upload, in the order of the files. / 上传得到的附件，顺序与请求中的文件一致。
    pub items: Vec<v2::Attachment>,
}
impl wire::Object for UploadResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    UploadResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Upload`](struct@Upload).
    UploadError:
    /// [`1470400`](error::INVALID_PARAMETER): 请求参数有误。
    InvalidParameter = error::INVALID_PARAMETER,
    /// `1470403` (HTTP 403): 资源不存在或已删除。
    ///
    /// The resource for the attachment does not exist or was deleted. Verify its GUID.
    ///
    /// 附件所属的资源不存在或已删除。请检查资源的 GUID。
    PermissionDenied = &ErrorInfo {
        message: "资源不存在或已删除。",
        fix: Text { zh: "附件所属的资源不存在或已删除。请检查资源的 GUID。", en: "The resource for the attachment does not exist or was deleted. Verify its GUID." },
        ..*error::PERMISSION_DENIED
    },
    /// `1470404` (HTTP 404): 缺少上传附件的权限。
    ///
    /// The caller may not upload attachments. Grant it that permission. / 调用身份缺少上传附件的权限。请为其授予该权限。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "缺少上传附件的权限。",
        fix: Text { zh: "调用身份缺少上传附件的权限。请为其授予该权限。", en: "The caller may not upload attachments. Grant it that permission." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
}
