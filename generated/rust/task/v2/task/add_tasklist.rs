// Generated from spec/task/v2/task/add_tasklist.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Add a task to a tasklist / 任务加入清单: [`AddTasklist`](struct@AddTasklist).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn add_tasklist(
        &self,
        task_guid: impl Into<id::TaskGuid>,
        tasklist_guid: impl Into<id::TasklistGuid>,
    ) -> crate::codegen::Call<AddTasklist> {
        crate::codegen::Call::new(
            self.client,
            AddTasklist::new(task_guid, tasklist_guid),
        )
    }
}
/// Add a task to a tasklist / 任务加入清单.
///
/// Adds a task to a tasklist and returns the task with all its tasklists; the caller must be able to edit both.
///
/// 把一个任务加入清单，并返回任务及其所在的全部清单，须有两者的编辑权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().task().add_tasklist("d300a75f-c56a-4be9-80d1-e47653028ceb", "d300a75f-c56a-4be9-80d1-e47653028ceb").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_tasklist`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task:write`
///
/// Errors: [`AddTasklistError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_tasklist)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTasklist {
    /// The GUID of the task to add to the tasklist. / 要加入清单的任务的 GUID。
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub task_guid: id::TaskGuid,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The GUID of the tasklist to add the task to. / 要加入的清单的 GUID。
    /// - Length: at most 100
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub tasklist_guid: id::TasklistGuid,
    /// The GUID of the section of the tasklist to put the task into; if omitted, the default section.
    ///
    /// 任务放入清单的哪个自定义分组，填分组的 GUID；不填则放入默认分组。
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub section_guid: Option<String>,
}
impl AddTasklist {
    /// Creates the value from its required fields.
    pub fn new(
        task_guid: impl Into<id::TaskGuid>,
        tasklist_guid: impl Into<id::TasklistGuid>,
    ) -> Self {
        Self {
            task_guid: task_guid.into(),
            user_id_type: Default::default(),
            tasklist_guid: tasklist_guid.into(),
            section_guid: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
    /// Sets `section_guid`.
    #[must_use]
    pub fn section_guid(mut self, value: impl Into<String>) -> Self {
        self.section_guid = Some(value.into());
        self
    }
}
impl wire::Object for AddTasklist {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_guid", &mut self.task_guid);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("tasklist_guid", &mut self.tasklist_guid);
        f.field("section_guid", &mut self.section_guid);
    }
}
crate::codegen::__impl_object! {
    AddTasklist
}
crate::codegen::__operation! {
    AddTasklist => AddTasklistResponse, AddTasklistError:
    Endpoint::new("task.v2.task.add_tasklist", Post, "/open-apis/task/v2/tasks/:task_guid/add_tasklist")
        .documented(text("任务加入清单", "Add a task to a tasklist"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_tasklist")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("task_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("tasklist_guid", String).required(),
            body("section_guid", String),
        ])
}
/// The reply to [`AddTasklist`](struct@AddTasklist).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTasklistResponse {
    /// The task after the change. / 修改后的任务。
    pub task: v2::Task,
}
impl wire::Object for AddTasklistResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task", &mut self.task);
    }
}
crate::codegen::__impl_object! {
    AddTasklistResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`AddTasklist`](struct@AddTasklist).
    AddTasklistError:
    /// `1470400` (HTTP 400): 请求参数错误，比如任务的GUID格式非法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，比如任务的GUID格式非法。",
        ..*error::INVALID_PARAMETER
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470404` (HTTP 404): 任务或者清单不存在或者已删除。
    ///
    /// The task or tasklist does not exist or was deleted. Verify the GUIDs of both.
    ///
    /// 任务或清单不存在或已删除。请检查两者的 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "任务或者清单不存在或者已删除。",
        fix: Text { zh: "任务或清单不存在或已删除。请检查两者的 GUID。", en: "The task or tasklist does not exist or was deleted. Verify the GUIDs of both." },
        ..*error::NOT_FOUND
    },
    /// `1470403` (HTTP 403): 缺少将任务加入清单的权限。
    ///
    /// The caller lacks permission. Grant it edit permission on both the task and the tasklist.
    ///
    /// 调用身份缺少权限。请为其授予任务和清单两者的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少将任务加入清单的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予任务和清单两者的编辑权限。", en: "The caller lacks permission. Grant it edit permission on both the task and the tasklist." },
        ..*error::PERMISSION_DENIED
    },
}
