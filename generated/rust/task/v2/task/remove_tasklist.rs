// Generated from spec/task/v2/task/remove_tasklist.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Remove a task from a tasklist / 任务移出清单: [`RemoveTasklist`](struct@RemoveTasklist).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn remove_tasklist(
        &self,
        task_guid: impl Into<id::TaskGuid>,
        tasklist_guid: impl Into<id::TasklistGuid>,
    ) -> crate::codegen::Call<RemoveTasklist> {
        crate::codegen::Call::new(
            self.client,
            RemoveTasklist::new(task_guid, tasklist_guid),
        )
    }
}
/// Remove a task from a tasklist / 任务移出清单.
///
/// Removes a task from a tasklist and returns the task, and succeeds even if it was not there.
///
/// 把一个任务移出清单，并返回该任务，任务本不在清单中也算成功。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().task().remove_tasklist("d300a75f-c56a-4be9-80d1-e47653028ceb", "d300a75f-c56a-4be9-80d1-e47653028ceb").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_tasklist`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task:write`
///
/// Errors: [`RemoveTasklistError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_tasklist)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTasklist {
    /// The GUID of the task to take out of the tasklist. / 要移出清单的任务的 GUID。
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub task_guid: id::TaskGuid,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The GUID of the tasklist to take the task out of. / 任务要移出的清单的 GUID。
    /// - Length: at most 100
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub tasklist_guid: id::TasklistGuid,
}
impl RemoveTasklist {
    /// Creates the value from its required fields.
    pub fn new(
        task_guid: impl Into<id::TaskGuid>,
        tasklist_guid: impl Into<id::TasklistGuid>,
    ) -> Self {
        Self {
            task_guid: task_guid.into(),
            user_id_type: Default::default(),
            tasklist_guid: tasklist_guid.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for RemoveTasklist {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_guid", &mut self.task_guid);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("tasklist_guid", &mut self.tasklist_guid);
    }
}
crate::codegen::__impl_object! {
    RemoveTasklist
}
crate::codegen::__operation! {
    RemoveTasklist => RemoveTasklistResponse, RemoveTasklistError:
    Endpoint::new("task.v2.task.remove_tasklist", Post, "/open-apis/task/v2/tasks/:task_guid/remove_tasklist")
        .documented(text("任务移出清单", "Remove a task from a tasklist"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_tasklist")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("task_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("tasklist_guid", String).required(),
        ])
}
/// The reply to [`RemoveTasklist`](struct@RemoveTasklist).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTasklistResponse {
    /// The task after the change. / 修改后的任务。
    pub task: v2::Task,
}
impl wire::Object for RemoveTasklistResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task", &mut self.task);
    }
}
crate::codegen::__impl_object! {
    RemoveTasklistResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`RemoveTasklist`](struct@RemoveTasklist).
    RemoveTasklistError:
    /// `1470400` (HTTP 400): 请求参数错误，如传入的清单GUID不合法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如传入的清单GUID不合法。",
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
    /// `1470403` (HTTP 403): 缺少任务移出清单的权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the tasklist. / 调用身份缺少权限。请为其授予清单的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少任务移出清单的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予清单的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the tasklist." },
        ..*error::PERMISSION_DENIED
    },
}
