// Generated from spec/task/v2/attachment/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::error;
impl super::Api<'_> {
    /// Delete an attachment / 删除附件: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        attachment_guid: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(attachment_guid))
    }
}
/// Delete an attachment / 删除附件.
///
/// Permanently deletes an attachment; the caller must be able to edit what it belongs to or have uploaded it.
///
/// 删除一个附件且不可恢复，须有其所属资源的编辑权限，或是附件的上传者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().attachment().delete("b59aa7a3-e98c-4830-8273-cbb29f89b837").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/task/v2/attachments/:attachment_guid`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:attachment:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The GUID of the attachment to delete, as returned on upload or by listing attachments.
    ///
    /// 要删除的附件的 GUID，由上传附件或列取附件的操作返回。
    /// - Length: at most 100
    /// - Example: `"b59aa7a3-e98c-4830-8273-cbb29f89b837"`
    pub attachment_guid: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(attachment_guid: impl Into<String>) -> Self {
        Self {
            attachment_guid: attachment_guid.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("attachment_guid", &mut self.attachment_guid);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("task.v2.attachment.delete", Delete, "/open-apis/task/v2/attachments/:attachment_guid")
        .documented(text("删除附件", "Delete an attachment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/delete")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_ATTACHMENT_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("attachment_guid", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1470400`](error::INVALID_PARAMETER): 请求参数有误。
    InvalidParameter = error::INVALID_PARAMETER,
    /// `1470404` (HTTP 404): 资源不存在或已删除。
    ///
    /// The attachment does not exist or was deleted. Verify its GUID. / 附件不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "资源不存在或已删除。",
        fix: Text { zh: "附件不存在或已删除。请检查其 GUID。", en: "The attachment does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少删除附件的权限。
    ///
    /// The caller lacks permission. Grant it permission to delete the attachment. / 调用身份缺少权限。请为其授予删除附件的权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少删除附件的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予删除附件的权限。", en: "The caller lacks permission. Grant it permission to delete the attachment." },
        ..*error::PERMISSION_DENIED
    },
}
