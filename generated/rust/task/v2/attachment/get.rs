// Generated from spec/task/v2/attachment/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Get an attachment / 获取附件: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, attachment_guid: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(attachment_guid))
    }
}
/// Get an attachment / 获取附件.
///
/// Returns an attachment with its name, size, time of upload, a temporary download URL and more.
///
/// 返回一个附件的名称、大小、上传时间和临时下载链接等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().attachment().get("b59aa7a3-e98c-4830-8273-cbb29f89b837").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v2/attachments/:attachment_guid`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:attachment:read`, `task:attachment:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The GUID of the attachment, as returned on upload or by listing attachments.
    ///
    /// 附件的 GUID，由上传附件或列取附件的操作返回。
    /// - Example: `"b59aa7a3-e98c-4830-8273-cbb29f89b837"`
    pub attachment_guid: String,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(attachment_guid: impl Into<String>) -> Self {
        Self {
            attachment_guid: attachment_guid.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("attachment_guid", &mut self.attachment_guid);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("task.v2.attachment.get", Get, "/open-apis/task/v2/attachments/:attachment_guid")
        .documented(text("获取附件", "Get an attachment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_ATTACHMENT_READ]),
            scopes(&[crate::scope::TASK_ATTACHMENT_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("attachment_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The details of the attachment. / 附件的详情。
    pub attachment: v2::Attachment,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("attachment", &mut self.attachment);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1470400`](error::INVALID_PARAMETER): 请求参数有误。
    InvalidParameter = error::INVALID_PARAMETER,
    /// `1470404` (HTTP 404): 附件不存在或已删除。
    ///
    /// The attachment does not exist or was deleted. Verify its GUID. / 附件不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "附件不存在或已删除。",
        fix: Text { zh: "附件不存在或已删除。请检查其 GUID。", en: "The attachment does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少获取附件的权限。
    ///
    /// The caller lacks permission. Grant it permission to read the attachment. / 调用身份缺少权限。请为其授予获取附件的权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少获取附件的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予获取附件的权限。", en: "The caller lacks permission. Grant it permission to read the attachment." },
        ..*error::PERMISSION_DENIED
    },
}
