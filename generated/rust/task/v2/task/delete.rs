// Generated from spec/task/v2/task/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::error;
impl super::Api<'_> {
    /// Delete a task / 删除任务: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        task_guid: impl Into<id::TaskGuid>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(task_guid))
    }
}
/// Delete a task / 删除任务.
///
/// Deletes a task, which can then no longer be read; the caller must be able to edit it.
///
/// 删除一个任务，之后无法再获取，须有其编辑权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().task().delete("e297ddff-06ca-4166-b917-4ce57cd3a7a0").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/task/v2/tasks/:task_guid`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The GUID of the task to delete. / 要删除的任务的 GUID。
    /// - Length: at most 100
    /// - Example: `"e297ddff-06ca-4166-b917-4ce57cd3a7a0"`
    pub task_guid: id::TaskGuid,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(task_guid: impl Into<id::TaskGuid>) -> Self {
        Self {
            task_guid: task_guid.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_guid", &mut self.task_guid);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("task.v2.task.delete", Delete, "/open-apis/task/v2/tasks/:task_guid")
        .documented(text("删除任务", "Delete a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/delete")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("task_guid", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// `1470404` (HTTP 404): 要删除的任务不存在或已经被删除。
    ///
    /// The task does not exist or was deleted. Verify its GUID. / 任务不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要删除的任务不存在或已经被删除。",
        fix: Text { zh: "任务不存在或已删除。请检查其 GUID。", en: "The task does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470400` (HTTP 400): 请求参数错误。例如传入的任务GUID不合法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误。例如传入的任务GUID不合法。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470403` (HTTP 403): 缺少删除任务的权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the task. / 调用身份缺少权限。请为其授予任务的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少删除任务的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予任务的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the task." },
        ..*error::PERMISSION_DENIED
    },
}
