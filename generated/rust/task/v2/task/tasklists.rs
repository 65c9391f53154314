// Generated from spec/task/v2/task/tasklists.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// List the tasklists of a task / 列取任务所在清单: [`Tasklists`](struct@Tasklists).
    pub fn tasklists(
        &self,
        task_guid: impl Into<id::TaskGuid>,
    ) -> crate::codegen::Call<Tasklists> {
        crate::codegen::Call::new(self.client, Tasklists::new(task_guid))
    }
}
/// List the tasklists of a task / 列取任务所在清单.
///
/// Lists those tasklists of a task that the caller may access, and the section that the task has in each.
///
/// 列出一个任务所在的、调用者有权访问的清单，以及任务在其中所属的自定义分组。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().task().tasklists("d300a75f-c56a-4be9-80d1-e47653028ceb").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v2/tasks/:task_guid/tasklists`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task:read`, `task:task:write`
///
/// Errors: [`TasklistsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/tasklists)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tasklists {
    /// The GUID of the task to list the tasklists of. / 要查询其所在清单的任务的 GUID。
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub task_guid: id::TaskGuid,
}
impl Tasklists {
    /// Creates the value from its required fields.
    pub fn new(task_guid: impl Into<id::TaskGuid>) -> Self {
        Self {
            task_guid: task_guid.into(),
        }
    }
}
impl wire::Object for Tasklists {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_guid", &mut self.task_guid);
    }
}
crate::codegen::__impl_object! {
    Tasklists
}
crate::codegen::__operation! {
    Tasklists => TasklistsResponse, TasklistsError:
    Endpoint::new("task.v2.task.tasklists", Get, "/open-apis/task/v2/tasks/:task_guid/tasklists")
        .documented(text("列取任务所在清单", "List the tasklists of a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/tasklists")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_TASK_READ]),
            scopes(&[crate::scope::TASK_TASK_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("task_guid", String).required()])
}
/// The reply to [`Tasklists`](struct@Tasklists).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasklistsResponse {
    /// The tasklists that the task is in, each with the section in it. / 任务所在的清单，以及在各清单中的分组。
    pub tasklists: Vec<v2::TaskInTasklistInfo>,
}
impl wire::Object for TasklistsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklists", &mut self.tasklists);
    }
}
crate::codegen::__impl_object! {
    TasklistsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Tasklists`](struct@Tasklists).
    TasklistsError:
    /// `1470400` (HTTP 400): 请求参数错误，例如填写的任务GUID非法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，例如填写的任务GUID非法。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 任务数据不存在或者已删除。
    ///
    /// The task does not exist or was deleted. Verify its GUID. / 任务不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "任务数据不存在或者已删除。",
        fix: Text { zh: "任务不存在或已删除。请检查其 GUID。", en: "The task does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少任务读取权限。
    ///
    /// The caller lacks permission. Grant it read permission on the task. / 调用身份缺少权限。请为其授予任务的阅读权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少任务读取权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予任务的阅读权限。", en: "The caller lacks permission. Grant it read permission on the task." },
        ..*error::PERMISSION_DENIED
    },
}
